import { registerDocumentMaker } from "#search/sync.server";
import { toTalentDocument } from "./features/profiles/search-document.server";
import { toVacancyDocument } from "./features/vacancies/search-document.server";

/** Which feature writes which search document. Every program that changes the search loads this first. */
registerDocumentMaker("vacancy", toVacancyDocument);
registerDocumentMaker("talent", toTalentDocument);

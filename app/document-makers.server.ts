import { registerDocumentMaker } from "#search/sync.server";
import { toTalentDocument } from "./features/profiles/search-document.server";
import { toVacancyDocument } from "./features/vacancies/search-document.server";

/** Tells the search which feature writes which document. Every program that changes the search does this first. */
export function registerDocumentMakers(): void {
  registerDocumentMaker("vacancy", toVacancyDocument);
  registerDocumentMaker("talent", toTalentDocument);
}

import type { VocabularyLocale } from "~/features/vocabulary";
import { dayWithYear } from "~/platform/dates";
import { functionsWords } from "./components/words";
import { timeWords } from "./model/time-words";
import type { SheetLine } from "./queries.server";

export type LineView = { id: string; title: string; company: string; functions: string; freed: string; changed: string; isShared: boolean; vacancyId: string | null };

/** A sheet as one line of a list. */
export const viewLine = ({ id, title, company, functions, freed, changedAt, sharedSince, vacancyId }: SheetLine, locale: VocabularyLocale): LineView => ({
  id, title, company, functions: functionsWords(functions), freed: timeWords(freed, locale), changed: dayWithYear(changedAt, locale), isShared: sharedSince !== null, vacancyId,
});

import { countPeopleWhoLike } from "~/features/finding/index.server";
import type { ShownCount } from "~/features/insights";
import type { VocabularyLocale } from "~/features/vocabulary";
import { dayWithYear } from "~/platform/dates";
import { carvedWork } from "./model/vacancy-of";
import type { FoundSheet } from "./queries.server";
import { viewSheet, type SheetView } from "./view-sheet";

export type SheetPage = { id: string; title: string; company: string; changed: string; view: SheetView; vacancyId: string | null; sharedOn: string | null; /** null without a marked task that the vocabulary knows, or without a place of work */ people: PeopleView | null };
export type PeopleView = { any: ShownCount; perTask: { label: string; count: ShownCount }[] };

/** Everything about a sheet in words, with how many people within reach like what was marked. */
export async function readSheet(sheet: FoundSheet, locale: VocabularyLocale): Promise<SheetPage> {
  const { id, title, company, content, changedAt, vacancyId, sharedSince, organisationId } = sheet;
  const view = viewSheet(content, locale);
  const { tasks } = carvedWork(content);
  const counts = tasks.length > 0 ? await countPeopleWhoLike(organisationId, tasks.map(({ taskId }) => taskId)) : null;
  const people = counts && { any: counts.any, perTask: tasks.map(({ taskId }, at) => ({ label: view.tasks[at]!.label, count: counts.perTask[taskId]! })) };
  return { id, title, company, changed: dayWithYear(changedAt, locale), view, vacancyId, sharedOn: sharedSince && dayWithYear(sharedSince, locale), people };
}

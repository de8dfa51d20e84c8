import { labelOf, taskById, type VocabularyLocale } from "~/features/vocabulary";
import type { Prisma } from "~/platform/db.server";
import { shortDay } from "~/platform/dates";
import { withCapital } from "~/platform/formats";
import { readVacancyContent } from "~/features/vacancies";
import type { PictogramName } from "~/ui/pictograms/names";
import type { OfferState } from "./model/offer-steps";
import { reasonWords } from "./components/reason-words";

/** What a line or page about an offer is made of; names are not in it. */
export const viewSelect = {
  id: true, jobSeekerId: true, organisationId: true, state: true, tasks: true, why: true, createdAt: true, changedAt: true,
  organisation: { select: { name: true, slug: true, place: true } },
  sheet: { select: { id: true, vacancy: { select: { id: true, state: true, liveVersion: { select: { content: true } } } } } },
  events: { orderBy: { at: "asc" }, select: { action: true, by: true, reason: true, note: true } },
} as const satisfies Prisma.TalentOfferSelect;

export type ViewRow = Prisma.TalentOfferGetPayload<{ select: typeof viewSelect }>;

export type OfferView = {
  id: string;
  jobSeekerId: string;
  company: string;
  companySlug: string;
  companyPlace: string;
  state: OfferState;
  tasks: { id: string; label: string; pictogram: PictogramName }[];
  why: string;
  /** "12 mei" */
  since: string;
  changed: string;
  /** why it ended, in the words of the company; empty without a no */
  reason: string;
  /** who ended it, as the log calls that side */
  endedBy: string | null;
  /** the company made a sheet of it */
  sheetId: string | null;
  /** the work that came of it, once it is up */
  vacancy: { id: string; title: string } | null;
};

export function viewOffer(row: ViewRow, locale: VocabularyLocale): OfferView {
  const last = row.events.at(-1);
  const vacancy = row.sheet?.vacancy;
  return {
    id: row.id,
    jobSeekerId: row.jobSeekerId,
    company: row.organisation.name,
    companySlug: row.organisation.slug,
    companyPlace: row.organisation.place,
    state: row.state,
    tasks: toTasks(row.tasks, locale),
    why: row.why,
    since: shortDay(row.createdAt, locale),
    changed: shortDay(row.changedAt, locale),
    reason: last?.action === "decline" ? [reasonWords(last.reason, locale), last.note].filter(Boolean).join(" ") : "",
    endedBy: row.state === "waiting" || row.state === "welcome" ? null : (last?.by ?? null),
    sheetId: row.sheet?.id ?? null,
    vacancy: vacancy?.state === "published" ? { id: vacancy.id, title: readVacancyContent(vacancy.liveVersion?.content).title } : null,
  };
}

export const toTasks = (ids: readonly string[], locale: VocabularyLocale): OfferView["tasks"] =>
  ids.flatMap((id) => {
    const task = taskById(id);
    return task ? [{ id, label: withCapital(labelOf(task, locale)), pictogram: task.pictogram }] : [];
  });

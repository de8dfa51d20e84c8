import type { Actor } from "~/features/accounts";
import { listFittingPeople, type FoundPerson } from "~/features/finding/index.server";
import { listWhoCouldFill } from "~/features/matches/index.server";
import { countQueueOf, countWhoGoOn, type QueueCounts } from "~/features/open-hiring/index.server";
import { closeReasons, labelOf, type VocabularyLocale } from "~/features/vocabulary";
import { after, days, now } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import { missingForSubmission } from "./model/content-rules";
import { dayOf } from "./model/day-of";
import { shownParts, type HideablePart } from "./model/show-less";
import { readVacancyContent } from "./model/vacancy-content";
import { actionsFrom, daysOpen, type VacancyAction, type VacancyState } from "./model/vacancy-states";
import { toVacancyView, type VacancyView } from "./model/vacancy-view";
import { canRelist } from "./policy";

export type MyVacancyPage = {
  id: string;
  state: VacancyState;
  view: VacancyView;
  placeOfWork: string;
  /** the formal employer, when that is another (rule 3) */
  contractWith: string | null;
  place: string;
  /** number of the version that waits for a decision */
  waitingNumber: number | null;
  reviewDueAt: Date | null;
  /** what the reviewer wrote last, when the last decision was not a yes */
  note: string | null;
  isChanged: boolean;
  missingCount: number;
  publishedAt: Date | null;
  expiresAt: Date | null;
  closeReason: string | null;
  actions: VacancyAction[];
  hideable: HideablePart[];
  endings: { value: string; label: string }[];
  events: { id: string; at: Date; action: string; to: VacancyState; reason: string }[];
  openMatches: number;
  /** people who fit, while somebody can be invited; null when nobody is chosen here, or it is not published */
  people: FoundPerson[] | null;
  /** why nobody is chosen for what is published (rules 2 and 15) */
  noChoice: "openHiring" | "proposalOnly" | null;
  /** of open hiring; null where there is no queue */
  queue: QueueCounts | null;
  /** who could have taken a place, while it can be filled */
  couldFill: { matchId: string; name: string }[];
  /** ISO days that a new end may have */
  extension: { today: string; lastDay: string; endDate: string | null };
  canRelist: boolean;
  /** people of its queue who go on when it is opened again; null where there is none, or it is too long ago */
  goOn: number | null;
  /** the ended vacancy that this one opens again */
  formerId: string | null;
};

const mostPeople = 4;

/** The own page of a vacancy: where it stands, what can be done now, what happened. Null when the actor's organisation does not post it. */
export async function findMyVacancy(actor: Actor, vacancyId: string, locale: VocabularyLocale): Promise<MyVacancyPage | null> {
  if (!actor.organisationId) return null;
  const found = await prisma.vacancy.findFirst({
    where: { id: vacancyId, postedById: actor.organisationId },
    select: {
      id: true,
      state: true,
      openHiring: true,
      formerId: true,
      postedById: true, placeOfWorkId: true, formalEmployerId: true, municipalityId: true,
      draft: true,
      publishedAt: true,
      expiresAt: true,
      closeReason: true,
      placeOfWork: { select: { name: true } },
      formalEmployer: { select: { name: true } },
      workplace: { select: { place: true } },
      liveVersion: { select: { content: true } },
      versions: { orderBy: { number: "desc" }, take: 1, select: { number: true, state: true, reviews: { orderBy: { submittedAt: "desc" }, take: 1, select: { note: true, state: true, dueAt: true } } } },
      events: { orderBy: { at: "desc" }, take: 30, select: { id: true, at: true, action: true, to: true, reason: true } },
      _count: { select: { matches: { where: { state: { in: ["interest", "invitation", "proposal", "mutual", "approved", "planned"] } } } } },
    },
  });
  if (!found) return null;
  const draft = readVacancyContent(found.draft);
  const live = found.liveVersion ? readVacancyContent(found.liveVersion.content) : null;
  const newest = found.versions[0];
  const decision = newest && (newest.state === "changesAsked" || newest.state === "rejected") ? newest.reviews[0] : undefined;
  const isWaiting = newest?.state === "submitted";
  const view = toVacancyView(live ?? draft, locale);
  const noChoice = found.state !== "published" ? null : found.openHiring ? "openHiring" : view.isByProposalOnly ? "proposalOnly" : null;
  const [fitting, queue, goOn, couldFill] = await Promise.all([
    found.state === "published" && !noChoice ? listFittingPeople(actor, [vacancyId], { each: mostPeople, place: "ownVacancy" }) : null,
    found.openHiring ? countQueueOf(vacancyId) : null,
    found.openHiring ? countWhoGoOn(vacancyId) : null,
    actionsFrom(found.state, "poster").includes("fill") ? listWhoCouldFill(vacancyId) : [],
  ]);
  const reasons = closeReasons.filter(({ id }) => id !== "not-confirmed");
  return {
    id: found.id,
    state: found.state,
    view,
    placeOfWork: found.placeOfWork.name,
    contractWith: found.formalEmployer.name === found.placeOfWork.name ? null : found.formalEmployer.name,
    place: found.workplace.place,
    waitingNumber: isWaiting ? newest.number : null,
    reviewDueAt: isWaiting ? (newest.reviews[0]?.dueAt ?? null) : null,
    note: decision?.note || null,
    isChanged: live !== null && !isWaiting && JSON.stringify(live) !== JSON.stringify(draft),
    missingCount: missingForSubmission(draft, dayOf(now())).length,
    publishedAt: found.publishedAt,
    expiresAt: found.expiresAt,
    closeReason: found.closeReason ? (closeReasons.find(({ id }) => id === found.closeReason)?.label[locale] ?? null) : null,
    actions: actionsFrom(found.state, "poster"),
    hideable: live ? shownParts(live) : [],
    endings: reasons.map((reason) => ({ value: reason.id, label: labelOf(reason, locale) })),
    events: found.events,
    openMatches: found._count.matches,
    people: fitting && (fitting.get(vacancyId) ?? []),
    noChoice,
    queue,
    couldFill,
    extension: { today: dayOf(now()), lastDay: dayOf(after(days(daysOpen))), endDate: view.isUnpaid ? view.endDate : null },
    canRelist: found.liveVersion !== null && canRelist(actor, found).allowed,
    goOn,
    formerId: found.formerId,
  };
}

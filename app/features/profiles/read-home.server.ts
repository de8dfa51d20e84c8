import type { Actor } from "~/features/accounts";
import { findEntrance } from "~/features/exercise/index.server";
import { listFittingVacancies } from "~/features/finding/index.server";
import { findOpenMove } from "~/features/moves/index.server";
import { groupsForHome } from "~/features/group-routes/index.server";
import { listOpenMatches } from "~/features/matches/index.server";
import { entryLine } from "~/features/open-hiring";
import { listMyOpenEntries } from "~/features/open-hiring/index.server";
import { findContactPerson, findHomeMunicipality } from "~/features/organisations/index.server";
import { planForHome } from "~/features/plans/index.server";
import { listWhoLooked } from "~/features/privacy/index.server";
import { visitLine } from "~/features/tours";
import { listOwnVisits } from "~/features/tours/index.server";
import { days } from "~/platform/clock";
import { clockTime, dayAndTime, weekdayAndDay } from "~/platform/dates";
import { nextStepOf, type NextStep } from "./model/next-step";
import { findQuestion, questionPath } from "./model/questions";
import { previewFor, readOwnProfile } from "./queries.server";

const cards = 3;
const mostMatches = 10;
const looks = 3;

/** Everything on the home of a job seeker. */
export async function readHome(actor: Actor, locale: "nl" | "en") {
  const [profile, matches, fitting, whoLooked, municipality, exercise, entries, visits, plan, move, groups] = await Promise.all([
    readOwnProfile(actor),
    listOpenMatches(actor, mostMatches),
    listFittingVacancies(actor, cards),
    listWhoLooked(actor, looks),
    findHomeMunicipality(actor),
    findEntrance(actor, locale),
    listMyOpenEntries(actor),
    listOwnVisits(actor, locale),
    actor.jobSeekerId ? planForHome(actor.jobSeekerId) : null,
    actor.jobSeekerId ? findOpenMove(actor.jobSeekerId) : null,
    actor.jobSeekerId ? groupsForHome(actor.jobSeekerId, locale) : [],
  ]);
  const contact = await findContactPerson(profile.contactPersonId);
  const step = nextStepOf({
    at: profile.readAt,
    profile: { state: profile.state, missing: profile.missing.length, begun: profile.content.talents.length + profile.content.motives.length + profile.content.taskWishes.length > 0, hasUnsent: profile.hasUnsent, answer: profile.answer?.decision ?? null },
    intake: profile.intake.state,
    availableConfirmedAt: profile.availableConfirmedAt,
    matches,
  });
  const match = matches.find(({ id }) => "matchId" in step && id === step.matchId) ?? matches[0] ?? null;
  const view = previewFor(profile, locale);
  return {
    firstName: profile.person.firstName,
    municipality: municipality?.name ?? null,
    step: wordsFor(step, profile),
    match: match && { id: match.id, path: match.path, title: match.title, company: match.company, headline: match.headline, steps: match.steps, when: match.plannedAt ? dayAndTime(match.plannedAt, locale) : null, where: match.plannedWhere, with: match.plannedWith },
    otherMatches: matches.filter((other) => other !== match).slice(0, 4).map(({ id, path, title, company, headline }) => ({ id, path, title, company, headline })),
    fitting,
    contact: contact && { name: `${contact.firstName} ${contact.lastName}`.trim(), firstName: contact.firstName, phone: contact.phone, hours: contact.hours, portrait: contact.portrait, photoId: contact.photoId, organisation: contact.organisationName },
    move: move && { place: move.toPlace, isServed: move.municipality !== null },
    intake: { state: profile.intake.state, due: profile.intake.dueAt && weekdayAndDay(profile.intake.dueAt, locale) },
    looks: whoLooked.map(({ organisationName, lastAt }) => ({ organisationName, when: `${weekdayAndDay(new Date(lastAt), locale)}, ${clockTime(new Date(lastAt), locale)}` })),
    card: view.talents.length > 0 ? { title: view.title, strengths: view.talents.map(({ pictogram, label }) => ({ pictogram, label })) } : null,
    exercise,
    plan,
    queues: entries.slice(0, 4).map(entryLine),
    groups,
    tours: visits.toCome.slice(0, 3).map((visit) => visitLine(visit, true)),
    isVisible: profile.state === "live" || profile.state === "changed",
    availableDays: profile.availableConfirmedAt ? Math.floor((profile.readAt.getTime() - profile.availableConfirmedAt.getTime()) / days(1)) : null,
  };
}

export type HomeView = Awaited<ReturnType<typeof readHome>>;

/** The step with the address and the note that belong to it. */
function wordsFor(step: NextStep, profile: Awaited<ReturnType<typeof readOwnProfile>>) {
  const first = profile.missing[0] ?? profile.next;
  return {
    ...step,
    missing: profile.missing.length,
    days: step.id === "sayAvailable" ? step.days : 0,
    path: first ? questionPath(findQuestion(first)) : "/mijn/profiel",
    note: profile.answer?.note ?? "",
    due: profile.waiting?.dueAt ? profile.waiting.dueAt.toISOString() : null,
  };
}

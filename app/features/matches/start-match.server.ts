import type { Actor } from "~/features/accounts";
import { lockIntake } from "~/features/answers/index.server";
import { scoreFit, type Fit } from "~/features/fit";
import { loadFitProfile } from "~/features/profiles/index.server";
import { loadFitVacancy } from "~/features/vacancies/index.server";
import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { conflict, done, invalid, notFound, type Outcome } from "~/platform/outcome";
import { partyNames } from "./move-match.server";
import { startFactsOf, startSelect } from "./open-vacancies.server";
import { openStates, type MatchOrigin, type MatchParty } from "./model/transitions";
import { findStartProblem, type StartProblem } from "./model/start-rules";
import { startProblemText } from "./components/match-words";
import { tellAbout } from "./tell-about.server";

export type Start = { origin: MatchOrigin; party: MatchParty; jobSeekerId: string; vacancyId: string; note?: string; fit: Fit | null };

const actions = { interest: "showInterest", invitation: "invite", proposal: "propose" } as const;

/** The fit at this moment, kept with the match. Read before the transaction: it changes nothing and takes no lock. */
export async function scoreNow(jobSeekerId: string, vacancyId: string): Promise<Fit | null> {
  const [profile, vacancy] = await Promise.all([loadFitProfile(jobSeekerId), loadFitVacancy(vacancyId)]);
  return profile && vacancy ? scoreFit(profile, vacancy) : null;
}

/**
 * Begins a match. Person and vacancy are held against a placement or an ending that happens at the same time.
 * When there is an open match of the two already, that one is the answer and nothing changes.
 */
export async function startMatch(tx: Tx, actor: Actor, start: Start): Promise<Outcome<{ matchId: string; isNew: boolean }>> {
  const { origin, party, jobSeekerId, vacancyId, note = "", fit } = start;
  // before the rows that a pause of the company locks later, so that the two never wait for each other in a circle
  const { monthIsFull } = await lockIntake(tx, vacancyId, origin);
  await tx.$queryRaw`select id from job_seeker where id = ${jobSeekerId}::uuid for share`;
  await tx.$queryRaw`select id from vacancy where id = ${vacancyId}::uuid for share`;
  const existing = await findOpen(tx, jobSeekerId, vacancyId);
  if (existing) return done({ matchId: existing, isNew: false });
  const facts = await loadStart(tx, start, monthIsFull);
  if (!facts) return notFound();
  if (facts.problem) return refuseStart(facts.problem, origin);
  const at = now();
  const [created] = await tx.match.createManyAndReturn({
    data: [{
      jobSeekerId, vacancyId, origin, state: origin, createdAt: at, changedAt: at,
      profileVersionId: facts.profileVersionId,
      vacancyVersionId: facts.vacancyVersionId,
      jobSeekerAnswer: origin === "interest" ? "yes" : "waiting",
      employerAnswer: origin === "invitation" ? "yes" : "waiting",
      ...(fit ? { fit: JSON.parse(JSON.stringify(fit)) as object } : {}),
    }],
    // the partial unique index: of two who begin at once, one does
    skipDuplicates: true,
    select: { id: true },
  });
  if (!created) return done({ matchId: (await findOpen(tx, jobSeekerId, vacancyId))!, isNew: false });
  const action = actions[origin];
  const event = await tx.matchEvent.create({
    data: { matchId: created.id, at, actorId: actor.accountId, by: partyNames[party], action, from: null, to: origin, note },
    select: { id: true },
  });
  await tellAbout(tx, created.id, { eventId: event.id, action, to: origin, party, actorId: actor.accountId, note });
  return done({ matchId: created.id, isNew: true });
}

async function findOpen(tx: Tx, jobSeekerId: string, vacancyId: string): Promise<string | null> {
  const found = await tx.match.findFirst({ where: { jobSeekerId, vacancyId, state: { in: [...openStates] } }, select: { id: true } });
  return found?.id ?? null;
}

async function loadStart(tx: Tx, { origin, jobSeekerId, vacancyId }: Start, monthIsFull: boolean) {
  const [person, vacancy, placed] = [
    await tx.jobSeeker.findUnique({ where: { id: jobSeekerId }, select: { state: true, liveVersionId: true, hiddenCompanies: { select: { organisationId: true } } } }),
    await tx.vacancy.findUnique({
      where: { id: vacancyId },
      select: startSelect,
    }),
    await tx.match.count({ where: { vacancyId, state: { in: ["placed", "completed"] } } }),
  ];
  if (!person || !vacancy) return null;
  const problem = findStartProblem({
    origin,
    monthIsFull,
    ...startFactsOf(vacancy, placed),
    hasLiveProfile: person.liveVersionId !== null,
    paused: person.state === "paused",
    hiddenFromCompany: person.hiddenCompanies.some(({ organisationId }) => organisationId === vacancy.postedById || organisationId === vacancy.placeOfWorkId),
  });
  return { problem, profileVersionId: person.liveVersionId, vacancyVersionId: vacancy.liveVersionId };
}

function refuseStart(problem: StartProblem, origin: MatchOrigin): Outcome<never> {
  const message = startProblemText(problem, origin);
  return problem === "notPublished" || problem === "full" || problem === "monthIsFull" || problem === "companyRests" ? conflict(message) : invalid(message, { match: [message] });
}

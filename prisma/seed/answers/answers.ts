import { mustPause, standingOf, type EndedQuestion } from "~/features/answers/model/standing";
import { dueNow, reminderDays, sidesAsked } from "~/features/matches/model/answer-clock";
import { prepareProfiles, prepareVacancy } from "~/features/fit/model/prepare";
import { rankProfiles } from "~/features/fit/model/rank";
import { toFitProfile } from "~/features/profiles/fit-profile.server";
import { toFitVacancy } from "~/features/vacancies/fit-vacancy.server";
import { days } from "~/platform/clock";
import { later } from "../base/calendar";
import { idOf } from "../base/random";
import { add } from "../base/rows";
import type { Company, World } from "../base/world";
import { earliestStart, makeMatch } from "../matches/make-match";
import type { PathName } from "../matches/paths";
import type { MadePerson } from "../people/person";
import type { MadeVacancy } from "../work/vacancies";

/** How companies of the demo answered: each line one person, days ago that it began and ended. */
type Story = { path: Extract<PathName, "declinedOther" | "declinedByEmployer" | "expired">; began: number; ended: number };
const no = (ended: number, took: number): Story => ({ path: ended % 2 ? "declinedByEmployer" : "declinedOther", began: ended + took, ended });
const silence = (ended: number): Story => ({ path: "expired", began: ended + 22, ended });

const stories: Record<string, readonly Story[]> = {
  // the company of the demo answers, so that its home has something to show
  "Tuinderij Morgenrood": [no(16, 1), no(12, 2), no(8, 1)],
  // answers everybody, mostly within two days
  "Zorghuis De Wilgenhof": [no(24, 2), no(20, 1), no(17, 2), no(13, 1), no(9, 2), no(6, 1), no(4, 2)],
  // leaves most without an answer, and answers late
  "Klantenservice De Luisterlijn": [silence(14), silence(11), silence(9), silence(6), no(3, 11)],
  // the last three got nothing: it rests
  "Kaashandel De Wijde Waard": [no(24, 6), silence(9), silence(6), silence(4)],
};

/** The day after the last silence of the company that rests. */
const restsSince = 3;

/** Companies that answer well and poorly, one that rests, reminders that went out, and how all of them stand. */
export function makeAnswers(world: World, companies: readonly Company[], people: readonly MadePerson[], vacancies: readonly MadeVacancy[]): void {
  tellStories(world, people, vacancies);
  sendReminders(world);
  const companyIds = new Set(companies.map(({ id }) => id));
  for (const [organisationId, questions] of questionsOf(world)) if (companyIds.has(organisationId)) stand(world, organisationId, questions);
}

function tellStories(world: World, people: readonly MadePerson[], vacancies: readonly MadeVacancy[]): void {
  const seekers = people.filter(({ live, isPaused, key }) => live && !isPaused && !key.startsWith("ria "));
  const prepared = prepareProfiles(seekers.map((person) => toFitProfile(person.live!.content, person)));
  const hidden = new Set((world.rows.hiddenCompany ?? []).map(({ jobSeekerId, organisationId }) => `${jobSeekerId} ${organisationId}`));
  // somebody else each time, and nobody who has a story already
  const busy = new Set((world.rows.match ?? []).map(({ jobSeekerId }) => jobSeekerId));
  for (const [name, lines] of Object.entries(stories)) {
    const own = vacancies.filter(({ poster, state, content, publishedAt }) => poster.name === name && state === "published" && !content.openHiring && content.placeKind !== "adapted" && publishedAt);
    for (const [at, { path, began, ended }] of lines.entries()) {
      const start = world.calendar.daysAgo(began, 9);
      const found = own.flatMap((vacancy) => {
        const ranked = rankProfiles(prepared, prepareVacancy(toFitVacancy(vacancy.content, vacancy.workplace)), 200).filter(({ blocked }) => !blocked);
        const person = ranked.map(({ position }) => seekers[position]!).find((one) => !busy.has(one.id) && !hidden.has(`${one.id} ${vacancy.company.id}`) && earliestStart(one, vacancy) < start);
        return person ? [{ vacancy, person }] : [];
      });
      const chosen = found[at % Math.max(1, found.length)];
      if (!chosen) continue;
      busy.add(chosen.person.id);
      makeMatch(world, { ...chosen, path, began, lastStep: ended });
    }
  }
}

/** What the clock sent until yesterday; what came due since is left to the job. */
function sendReminders(world: World): void {
  const yesterday = world.calendar.daysAgo(1, 8, 40);
  for (const { id, state, jobSeekerAnswer, employerAnswer, changedAt } of world.rows.match ?? []) {
    const since = changedAt as Date;
    for (const side of sidesAsked({ state, jobSeekerAnswer: jobSeekerAnswer ?? "waiting", employerAnswer: employerAnswer ?? "waiting" })) {
      for (const day of reminderDays) {
        const at = later(since, { days: day, hours: 1 });
        if (at <= yesterday && dueNow(since, at) === day) add(world.rows, "answerReminder", { matchId: id!, side, since, day, at });
      }
    }
  }
}

/** Reactions and proposals that ended, by who posted the work: as the job counts them. */
function questionsOf(world: World): Map<string, EndedQuestion[]> {
  const posters = new Map((world.rows.vacancy ?? []).map(({ id, postedById }) => [id!, postedById]));
  const answers = new Map<string, Date>();
  for (const { matchId, by, action, at } of world.rows.matchEvent ?? []) if (by === "employer" && (action === "sayYes" || action === "decline") && !answers.has(matchId)) answers.set(matchId, at as Date);
  const questions = new Map<string, EndedQuestion[]>();
  for (const match of world.rows.match ?? []) {
    if (match.origin === "invitation") continue;
    const answeredAt = answers.get(match.id!);
    if (!answeredAt && !(match.state === "expired" && match.employerAnswer === "waiting")) continue;
    const poster = posters.get(match.vacancyId)!;
    const question = { askedAt: match.createdAt as Date, endedAt: answeredAt ?? (match.changedAt as Date), isAnswered: Boolean(answeredAt) };
    questions.set(poster, [...(questions.get(poster) ?? []), question]);
  }
  return questions;
}

function stand(world: World, organisationId: string, questions: readonly EndedQuestion[]): void {
  const countedAt = world.calendar.daysAgo(1, 17);
  const rests = mustPause(questions, { at: countedAt, countsFrom: null });
  const pausedSince = rests ? world.calendar.daysAgo(restsSince, 6, 40) : null;
  add(world.rows, "answerStanding", { organisationId, ...standingOf(questions, countedAt), countedAt, pausedSince, countsFrom: null, monthlyLimit: null });
  if (!pausedSince) return;
  const unanswered = questions.filter(({ isAnswered, endedAt }) => !isAnswered && countedAt.getTime() - endedAt.getTime() <= days(30)).length;
  add(world.rows, "answerEvent", { id: idOf(`answer event ${organisationId}`), organisationId, at: pausedSince, actorId: null, action: "paused", number: unanswered });
  for (const vacancy of world.rows.vacancy ?? []) {
    if (vacancy.postedById !== organisationId || vacancy.state !== "published") continue;
    vacancy.state = "paused";
    add(world.rows, "vacancyEvent", { id: idOf(`rests ${vacancy.id}`), vacancyId: vacancy.id!, at: pausedSince, actorId: null, action: "stopShowing", from: "published", to: "paused", reason: "unanswered" });
  }
}

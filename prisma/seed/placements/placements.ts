import { checkInMonths, checkInParties } from "~/features/placements/model/check-ins";
import { dayAfterMonths } from "~/features/placements/model/trial-rules";
import { writeAgreement } from "~/features/placements/model/agreement";
import { hashOfAgreement } from "~/features/placements/write-trial.server";
import { dateOfDay, dayWithYear, isoDay } from "~/platform/dates";
import { later } from "../base/calendar";
import { idOf, randomOf } from "../base/random";
import { add, type RowsOfTable } from "../base/rows";
import type { World } from "../base/world";
import { demoCompany } from "../companies/company";
import type { MadePerson } from "../people/person";
import type { MadeVacancy } from "../work/vacancies";

type Match = RowsOfTable["match"];
type Row = Omit<RowsOfTable["placement"], "id">;

const nothingTried = { goal: "", tasks: "", guide: "", daySchedule: "", longReason: "",
  agreement: null as never, agreementHash: null } as const;
const helps = [[], ["jobCoach"], ["noRisk"], ["jobCoach", "wageSubsidy"], ["harrie"]];

/** Whoever was placed or started works, some stopped, and two trials are agreed on: one waits for the yes of Samira. */
export function makePlacements(world: World, people: readonly MadePerson[], work: readonly MadeVacancy[]): void {
  const maker = new PlacementMaker(world, people, work);
  for (const match of world.rows.match ?? []) if ((match.state === "placed" || match.state === "completed") && match.startsOn) maker.addWork(match);
  for (const entry of world.rows.queueEntry ?? []) if (entry.state === "started" && entry.startedAt && entry.jobSeekerId) maker.addStarted(entry);
  maker.addTrials();
}

class PlacementMaker {
  private readonly today: string;

  constructor(private readonly world: World, private readonly people: readonly MadePerson[], private readonly work: readonly MadeVacancy[]) {
    this.today = isoDay(world.calendar.daysAgo(0, 12));
  }

  addWork(match: Match): void {
    const vacancy = this.vacancyOf(match.vacancyId);
    const startsOn = String(match.startsOn).slice(0, 10);
    const random = randomOf(`placement ${match.id}`);
    const hasEnded = match.state === "completed";
    const isTemporary = vacancy.content.remuneration === "wage" && random.chance(0.7);
    this.add(`placement ${match.id}`, {
      jobSeekerId: match.jobSeekerId, vacancyId: match.vacancyId, matchId: match.id!, queueEntryId: null, kind: "work", state: hasEnded ? "ended" : startsOn <= this.today ? "running" : "planned", remuneration: vacancy.content.remuneration ?? "none",
      startsOn: dateOfDay(startsOn), endsOn: isTemporary ? later(dateOfDay(startsOn), { days: random.pick([45, 120, 180]) }) : null, hoursPerWeek: match.hoursPerWeek ?? null,
      contractKind: vacancy.content.remuneration === "wage" ? (isTemporary ? "temporary" : "permanent") : "noContract", instruments: [...random.pick(helps)], ...nothingTried,
      endedOn: hasEnded ? dateOfDay(isoDay(new Date(match.changedAt as Date)) < startsOn ? startsOn : isoDay(new Date(match.changedAt as Date))) : null, endReason: hasEnded ? random.pick(["contractOver", "otherWork", "travel"]) : "", createdAt: match.changedAt, changedAt: match.changedAt,
    });
  }

  addStarted(entry: RowsOfTable["queueEntry"]): void {
    const startedAt = entry.startedAt as Date;
    this.add(`placement ${entry.id}`, {
      jobSeekerId: entry.jobSeekerId!, vacancyId: entry.vacancyId, matchId: null, queueEntryId: entry.id!, kind: "work", state: "running", remuneration: "wage", startsOn: dateOfDay(isoDay(new Date(startedAt))), endsOn: null, hoursPerWeek: null,
      contractKind: "temporary", instruments: [], ...nothingTried, endedOn: null, endReason: "", createdAt: startedAt, changedAt: startedAt,
    });
  }

  addTrials(): void {
    const matches = this.world.rows.match ?? [];
    const samira = this.people.find(({ key }) => key === "ria Samira");
    const own = matches.find(({ jobSeekerId, state }) => jobSeekerId === samira?.id && state === "approved");
    const shown = new Set(this.work.filter(({ company }) => company.name === demoCompany).map(({ id }) => id));
    const theirs = matches.find(({ vacancyId, state }) => shown.has(vacancyId) && state === "planned");
    if (own) this.addTrial(own, { tasks: "Koffie en thee schenken\nTafels dekken\nEen praatje maken", guide: "Joke, teamleider", goal: "Kijken of het werk en de uren passen.", agreed: ["employer", "contactPerson"] });
    if (theirs) this.addTrial(theirs, { tasks: "Stekken\nPlanten water geven", guide: "Henk, voorman in de kas", goal: "Leren stekken, rustig en precies.", agreed: ["jobseeker", "employer", "contactPerson"] });
  }

  private addTrial(match: Match, { agreed, ...words }: { tasks: string; guide: string; goal: string; agreed: readonly string[] }): void {
    const { calendar, rows } = this.world;
    const vacancy = this.vacancyOf(match.vacancyId);
    const person = this.people.find(({ id }) => id === match.jobSeekerId)!;
    const nameOf = (accountId: string | null | undefined) => {
      const account = rows.account!.find(({ id }) => id === accountId);
      return `${account?.firstName ?? ""} ${account?.lastName ?? ""}`.trim();
    };
    const [startsOn, endsOn] = [calendar.workingDaysAhead(6, 9), calendar.workingDaysAhead(30, 9)].map((day) => dateOfDay(isoDay(day))) as [Date, Date];
    const daySchedule = "9.00 uur: koffie en verdelen van het werk\n10.30 uur: pauze\n12.30 uur: opruimen en naar huis";
    const hoursPerWeek = vacancy.content.hoursMin ?? 12;
    const office = rows.organisation!.find(({ id }) => id === person.contact!.organisationId)!.name;
    const agreement = writeAgreement(
      { person: nameOf(person.accountId), company: vacancy.company.name, workplace: `${vacancy.company.name}, ${vacancy.workplace.place}`, contact: nameOf(person.contact!.accountId), office },
      { ...words, daySchedule, longReason: "", hoursPerWeek, from: dayWithYear(startsOn, "nl"), until: dayWithYear(endsOn, "nl") },
    );
    const hash = hashOfAgreement(agreement);
    const at = calendar.daysAgo(2, 11, 10);
    const id = this.add(`trial ${match.id}`, {
      jobSeekerId: match.jobSeekerId, vacancyId: match.vacancyId, matchId: match.id!, queueEntryId: null, kind: "trial", state: agreed.length === 3 ? "planned" : "agreeing", remuneration: "none", startsOn, endsOn, hoursPerWeek, contractKind: "", instruments: ["trialPlacement"],
      goal: words.goal, tasks: words.tasks, guide: words.guide, daySchedule, longReason: "", agreement: agreement as never, agreementHash: hash, endedOn: null, endReason: "", createdAt: at, changedAt: at,
    });
    const accounts = { jobseeker: person.accountId, employer: vacancy.creator.accountId, contactPerson: person.contact!.accountId } as Record<string, string>;
    const offices = { jobseeker: "", employer: vacancy.company.name, contactPerson: office } as Record<string, string>;
    agreed.forEach((party, number) => add(rows, "placementAgreement", { placementId: id, party, hash, at: later(at, { hours: 1 + number }), name: [nameOf(accounts[party]), offices[party]].filter(Boolean).join(", "), accountId: accounts[party]! }));
  }

  private add(key: string, row: Row): string {
    const id = idOf(key);
    add(this.world.rows, "placement", { id, ...row } as RowsOfTable["placement"]);
    add(this.world.rows, "placementEvent", { id: idOf(`${key} begun`), placementId: id, at: row.createdAt as Date, actorId: null, by: row.kind === "trial" ? "contactPerson" : "system", action: row.kind === "trial" ? "draft" : "begin", from: null, to: row.kind === "trial" ? "agreeing" : "planned", reason: "" });
    if (row.state !== "planned" || row.kind === "trial") this.addLast(key, id, row);
    if (row.state === "running") this.addAftercare(key, id, row);
    return id;
  }

  /** Everybody was asked how it goes; most said well, some did not answer yet, and here and there somebody wants a call. */
  private addAftercare(key: string, placementId: string, { startsOn }: Row): void {
    const first = isoDay(new Date(startsOn as Date));
    const random = randomOf(`aftercare ${key}`);
    for (const month of checkInMonths) {
      const on = dayAfterMonths(first, month);
      if (on > this.today) break;
      const askedAt = later(dateOfDay(on), { hours: 5 });
      for (const party of checkInParties) {
        const isLast = dayAfterMonths(first, month * 2) > this.today;
        const answers = isoDay(later(askedAt, { hours: 44 })) < this.today && (!isLast || random.chance(0.6));
        const going = answers ? random.pick(["well", "well", "well", "soSo", isLast ? "notWell" : "well"] as const) : null;
        add(this.world.rows, "checkIn", {
          id: idOf(`check-in ${key} ${month} ${party}`), placementId, month, party, askedAt, remindedAt: null, answeredAt: answers ? later(askedAt, { hours: random.between(4, 40) }) : null,
          byContact: answers && random.chance(0.1), going, wantsCall: going === "notWell",
        });
      }
      if (random.chance(0.5)) {
        const [kind, note] = random.pick([["moreTasks", "Doet nu ook de kassa."], ["moreHours", "Van 16 naar 20 uur."], ["language", "Belt zelf met leveranciers."], ["certificate", "Certificaat voor de heftruck."]] as const);
        if (isoDay(later(dateOfDay(on), { hours: 12 })) < this.today) add(this.world.rows, "growthStep", { id: idOf(`growth ${key} ${month}`), placementId, kind, on: dateOfDay(on), note, by: "employer", addedById: null, at: later(dateOfDay(on), { hours: 12 }) });
      }
    }
  }

  /** The step that led to the state of today. */
  private addLast(key: string, placementId: string, { state, kind, startsOn, changedAt, endReason = "" }: Row): void {
    if (state === "agreeing") return;
    const steps = { running: ["start", "planned"], ended: ["end", "running"], planned: ["settle", "agreeing"] } as const;
    if (state === "ended") add(this.world.rows, "placementEvent", { id: idOf(`${key} ${kind} start`), placementId, at: later(startsOn as Date, { hours: 7 }), actorId: null, by: "system", action: "start", from: "planned", to: "running", reason: "" });
    const [action, from] = steps[state as "running" | "ended" | "planned"];
    add(this.world.rows, "placementEvent", { id: idOf(`${key} ${kind} last`), placementId, at: later(new Date(changedAt as Date), { hours: 4 }), actorId: null, by: "system", action, from, to: state, reason: endReason });
  }

  private vacancyOf(id: string): MadeVacancy {
    return this.work.find((vacancy) => vacancy.id === id)!;
  }
}

import { prepareProfiles, prepareVacancy } from "~/features/fit/model/prepare";
import { rankProfiles } from "~/features/fit/model/rank";
import { toFitProfile } from "~/features/profiles/fit-profile.server";
import { toFitVacancy } from "~/features/vacancies/fit-vacancy.server";
import { idOf, randomOf } from "../base/random";
import { add } from "../base/rows";
import type { World } from "../base/world";
import { demoCompany } from "../companies/company";
import type { MadePerson } from "../people/person";
import type { MadeVacancy } from "../work/vacancies";
import { addView, earliestStart, makeMatch, type MatchPlan } from "./make-match";
import { paths, type PathName } from "./paths";

const open: readonly PathName[] = [
  "interest", "invitation", "proposal", "mutual", "interest", "approved", "planned", "declinedByEmployer", "interest", "proposalHalf", "refused", "withdrawn", "invitation", "expired", "mutualByInvitation", "declinedByPerson",
  "proposalEmployerFirst", "interest", "plannedByProposal", "declinedOther", "completed", "mutualByProposal", "declinedTimes", "approvedByProposal", "refusedFirstStep", "withdrawnInvitation", "declinedLate", "invitation", "closedOtherWork", "placed",
];
const byProposal: readonly PathName[] = ["proposal", "proposalHalf", "mutualByProposal", "approvedByProposal", "plannedByProposal"];
const takesPlace = (path: PathName) => path.startsWith("placed") || path === "completed";
const isOpenPath = (path: PathName) => !/^(declined|withdrawn|expired|closed|refused|completed)/.test(path);
const openPerPerson = 3;

/** Finds people for every vacancy that was ever shown, best fit first, and lets their matches go all ways. */
export function makeMatches(world: World, people: readonly MadePerson[], vacancies: readonly MadeVacancy[]): void {
  const matcher = new Matcher(world, people, vacancies);
  matcher.tellKnownStories();
  matcher.fillCompanyOfDemo();
  matcher.fillRest();
  matcher.addFavourites();
}

class Matcher {
  private readonly seekers: readonly MadePerson[];
  private readonly prepared;
  private readonly openCount = new Map<string, number>();
  private readonly pairs = new Set<string>();
  private readonly atWork = new Set<string>();
  private readonly taken = new Map<string, number>();

  constructor(private readonly world: World, people: readonly MadePerson[], private readonly vacancies: readonly MadeVacancy[]) {
    this.seekers = people.filter(({ live, isPaused }) => live && !isPaused);
    this.prepared = prepareProfiles(this.seekers.map((person) => toFitProfile(person.live!.content, person)));
  }

  tellKnownStories(): void {
    const { calendar } = this.world;
    const tomorrow = (hour: number, minute = 0) => calendar.workingDaysAhead(1, hour, minute);
    const stories: readonly (readonly [first: string, vacancy: string, path: PathName, more?: Partial<MatchPlan>])[] = [
      ["Samira", "Zorghuis De Wilgenhof zorg-gastvrouw 0", "approved", { began: 14, lastStep: 3, note: "Ik zorgde zes jaar voor mijn moeder. Ik kom graag kennismaken." }],
      ["Samira", "Tuinderij Morgenrood stekken 0", "interest", { began: 4, note: "Ik heb thuis een balkon vol planten. Dit lijkt mij mooi werk." }],
      ["Samira", "Fietspunt Spoorzicht fietsen-schoon 0", "invitation", { began: 2 }],
      ["Nora", "Buurtkeuken Het Pannetje buurtkeuken 0", "mutual", { began: 6, lastStep: 1 }],
      ["Fatma", "Buurtkeuken Het Pannetje buurtkeuken 0", "planned", { began: 12, lastStep: 2, planned: { kind: "meeting", at: tomorrow(10) } }],
      ["Peter", "Fietspunt Spoorzicht fietsen-schoon 0", "planned", { began: 15, lastStep: 3, planned: { kind: "trialDay", at: tomorrow(8, 30) } }],
      ["Nadia", "Zorghuis De Wilgenhof zorg-bedden 0", "placed", { began: 16, lastStep: 2, startsOn: tomorrow(12).toISOString().slice(0, 10) }],
      ["Tom", "Fietspunt Spoorzicht fietsen-schoon 0", "mutualByInvitation", { began: 5, lastStep: 1 }],
      ["Ahmed", "Timmerwerkplaats Noord timmeren 0", "declinedOther", { began: 9, lastStep: 1 }],
      ["Ivan", "Zorghuis De Wilgenhof zorg-wandelen 0", "declinedTimes", { began: 8, lastStep: 1 }],
      ["Rob", "Tuinderij Morgenrood stekken 0", "invitation", { began: 17 }],
      ["Rob", "Zorghuis De Wilgenhof zorg-wandelen 0", "invitation", { began: 11 }],
    ];
    for (const [first, key, path, more] of stories) {
      const person = this.seekers.find((one) => one.key === `ria ${first}`);
      const vacancy = this.vacancies.find((one) => one.key === key && one.state === "published");
      if (person && vacancy) this.match({ person, vacancy, path, ...more });
    }
    const samira = this.seekers.find(({ key }) => key === "ria Samira");
    const looked = [["Zorghuis De Wilgenhof zorg-gastvrouw 0", 1, 14, 10], ["Fietspunt Spoorzicht fietsen-schoon 0", 5, 9, 30], ["Buurtkeuken Het Pannetje buurtkeuken 0", 8, 11, 5]] as const;
    for (const [key, days, hour, minute] of looked) {
      const vacancy = this.vacancies.find((one) => one.key === key);
      if (samira && vacancy) addView(this.world, samira, vacancy, calendar.daysAgo(days, hour, minute));
    }
  }

  fillCompanyOfDemo(): void {
    const own = this.vacancies.filter(({ company, state }) => company.name === demoCompany && state === "published");
    const wanted: readonly (readonly [PathName, number])[] = [["interest", 9], ["interest", 6], ["invitation", 3], ["mutual", 5], ["interest", 2], ["approved", 12], ["declinedByPerson", 15], ["planned", 14], ["proposalHalf", 4]];
    wanted.forEach(([path, began], at) => {
      const vacancy = own[at % own.length];
      const possible = vacancy?.content.placeKind === "adapted" ? byProposal[at % byProposal.length]! : path;
      const person = vacancy && this.find(vacancy, possible, at);
      if (person) this.match({ person, vacancy, path: possible, began });
    });
  }

  fillRest(): void {
    let turn = 0;
    for (const vacancy of this.vacancies) {
      if (!vacancy.liveVersionId || vacancy.company.name === demoCompany) continue;
      const random = randomOf(`matches ${vacancy.key}`);
      const count = vacancy.state === "published" ? random.weighted([[0, 3], [1, 5], [2, 3], [3, 1]]) : 2;
      for (let number = 0; number < count; number += 1) {
        const path = this.pathFor(vacancy, number, turn);
        turn += 1;
        const person = path && this.find(vacancy, path, number);
        if (person) this.match({ person, vacancy, path });
      }
    }
  }

  private pathFor(vacancy: MadeVacancy, number: number, turn: number): PathName | null {
    const proposalOnly = vacancy.content.placeKind === "adapted";
    if (vacancy.state === "filled") return number === 0 ? (proposalOnly ? "placedByProposal" : "placed") : proposalOnly ? null : "closed";
    if (vacancy.state !== "published") return proposalOnly ? null : (["declinedByEmployer", "expired", "withdrawn", "declinedLate"] as const)[turn % 4]!;
    const path = proposalOnly ? byProposal[turn % byProposal.length]! : open[turn % open.length]!;
    const isFull = takesPlace(path) && (this.taken.get(vacancy.id) ?? 0) + 1 >= vacancy.content.places;
    return isFull ? (proposalOnly ? "proposal" : "interest") : path;
  }

  /** Somebody whom the work fits, who is not busy enough yet, and who could be seen by this company in time. */
  private find(vacancy: MadeVacancy, path: PathName, skip: number): MadePerson | null {
    const ranked = rankProfiles(this.prepared, prepareVacancy(toFitVacancy(vacancy.content, vacancy.workplace)), 60).filter(({ blocked }) => !blocked);
    const possible = ranked.map(({ position }) => this.seekers[position]!).filter((person) => this.isPossible(person, vacancy, path));
    return possible[Math.min(skip, possible.length - 1)] ?? null;
  }

  private isPossible(person: MadePerson, vacancy: MadeVacancy, path: PathName): boolean {
    if (person.key.startsWith("ria ") || this.pairs.has(`${person.id} ${vacancy.id}`) || this.atWork.has(person.id)) return false;
    if (isOpenPath(path) && (this.openCount.get(person.id) ?? 0) >= openPerPerson) return false;
    if (takesPlace(path) && (this.openCount.get(person.id) ?? 0) > 0) return false;
    if (path === "expired" && earliestStart(person, vacancy) > this.world.calendar.daysAgo(23)) return false;
    const latest = vacancy.endedAt ?? this.world.calendar.daysAgo(1, 9);
    return earliestStart(person, vacancy).getTime() + paths[path].length * 6 * 3_600_000 < latest.getTime();
  }

  private match(plan: MatchPlan): void {
    const { person, vacancy, path } = plan;
    this.pairs.add(`${person.id} ${vacancy.id}`);
    if (isOpenPath(path)) this.openCount.set(person.id, (this.openCount.get(person.id) ?? 0) + 1);
    if (takesPlace(path)) {
      this.atWork.add(person.id);
      this.taken.set(vacancy.id, (this.taken.get(vacancy.id) ?? 0) + 1);
    }
    if (path.startsWith("placed") && vacancy.content.remuneration === "wage") this.pauseForWork(person);
    makeMatch(this.world, path === "expired" ? { ...plan, began: 22, lastStep: 1 } : plan);
  }

  /** Who starts with a wage and does not keep looking is out of sight, as a placement does it. */
  private pauseForWork({ id }: MadePerson): void {
    const row = this.world.rows.jobSeeker?.find((one) => one.id === id);
    if (row && !row.keepsLooking) Object.assign(row, { state: "paused", pausedAt: this.world.calendar.daysAgo(1, 16, 30) });
  }

  addFavourites(): void {
    const shown = this.vacancies.filter(({ state }) => state === "published");
    for (const person of this.seekers) {
      const random = randomOf(`favourites ${person.key}`);
      const wanted = person.key === "ria Samira" ? shown.filter(({ key }) => /stekken 0|buurtkeuken 0/.test(key)) : random.chance(0.25) ? random.sample(shown, random.between(1, 3)) : [];
      for (const vacancy of wanted) add(this.world.rows, "favouriteVacancy", { accountId: person.accountId, vacancyId: vacancy.id, at: this.keptAt(vacancy, random.between(1, 20)) });
    }
    this.saveSearches();
    this.hideSome();
  }

  /** Nobody keeps what was not up yet. */
  private keptAt({ publishedAt }: MadeVacancy, daysAgo: number): Date {
    const at = this.world.calendar.daysAgo(daysAgo, 20, 15);
    return publishedAt && at < publishedAt ? publishedAt : at;
  }

  /** One person keeps two questions: one with mails, one without. */
  private saveSearches(): void {
    const samira = this.seekers.find(({ key }) => key === "ria Samira");
    if (!samira) return;
    const kept = [{ question: "plaats=Schiedam&km=10&sector=green", daysAgo: 20, hasMails: true }, { question: "zoek=koken", daysAgo: 6, hasMails: false }];
    for (const { question, daysAgo, hasMails } of kept) {
      const at = this.world.calendar.daysAgo(daysAgo, 20, 30);
      add(this.world.rows, "savedSearch", { id: idOf(`saved search ${question}`), accountId: samira.accountId, question, createdAt: at, lookedAt: at, mailsFrom: hasMails ? at : null });
    }
  }

  /** A few people hide from a company they have nothing to do with (rule 8). */
  private hideSome(): void {
    for (const person of this.seekers.filter(({ key }) => Number(key) % 40 === 7)) {
      const hidden = this.vacancies.find(({ id, workplace, company }) => workplace.place === person.place && !this.vacancies.some((one) => one.company === company && this.pairs.has(`${person.id} ${one.id}`)) && id);
      if (hidden) add(this.world.rows, "hiddenCompany", { jobSeekerId: person.id, organisationId: hidden.company.id, since: this.world.calendar.daysAgo(10) });
    }
    add(this.world.rows, "notificationMute", { accountId: idOf("account karim"), kind: "match_yes" }, { accountId: idOf("account truus"), kind: "profile_submitted" });
  }
}

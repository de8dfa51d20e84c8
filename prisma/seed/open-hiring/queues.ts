import { commitTo, hashOf, noHead } from "~/features/open-hiring/chain";
import { answerBy, nextOffers, type EntryFacts } from "~/features/open-hiring/model/queue-rules";
import { writeMail } from "~/features/notifications/write-mail.server";
import { dayAndTime, isoDay } from "~/platform/dates";
import { later } from "../base/calendar";
import { idOf, randomOf, type Random } from "../base/random";
import { add } from "../base/rows";
import type { Company, World } from "../base/world";
import { demoCompany } from "../companies/company";
import type { MadePerson } from "../people/person";
import { requirePiece } from "../work/all-pieces";
import { makeVacancy, type MadeVacancy } from "../work/vacancies";

type QueuePlan = { company: string; piece: string; places: number; guests: number };

/** Work without applying: long queues and one that nobody found yet. Samira of the demo waits in the first. */
const plans: readonly QueuePlan[] = [
  { company: demoCompany, piece: "stekken", places: 3, guests: 11 },
  { company: "Buurtkeuken Het Pannetje", piece: "afwas", places: 2, guests: 14 },
  { company: "Zorghuis De Wilgenhof", piece: "zorg-bedden", places: 4, guests: 9 },
  { company: "Fietspunt Spoorzicht", piece: "fietsen-schoon", places: 1, guests: 5 },
  { company: "Timmerwerkplaats Noord", piece: "kozijnen", places: 2, guests: 0 },
];

/** Vacancies with a queue each, whose logs are right to the last row. They stand beside the others, so that those keep their matches. */
export async function makeOpenHiring(world: World, companies: readonly Company[], people: readonly MadePerson[]): Promise<MadeVacancy[]> {
  const made: MadeVacancy[] = [];
  for (const [number, { company: name, piece, places, guests }] of plans.entries()) {
    const company = companies.find((one) => one.name === name);
    if (!company) continue;
    const vacancy = makeVacancy(world, { key: `${name} ${piece} open hiring`, company, poster: company, piece: requirePiece(piece), kind: { placeKind: "paid", remuneration: "wage", byAgency: false }, course: "published", variant: 0, openHiringPlaces: places }, 900 + number);
    await new QueueStory(world, vacancy, places).tell(guestsFor(people, number, guests));
    made.push(vacancy);
  }
  return made;
}

/** Somebody else in each queue, and Samira in the first, a little before the last. */
function guestsFor(people: readonly MadePerson[], number: number, count: number): MadePerson[] {
  const random = randomOf(`queue ${number}`);
  const samira = people.find(({ key }) => key === "ria Samira");
  const able = random.shuffle(people.filter((person) => person !== samira && person.live !== null && !person.isPaused)).slice(0, count);
  return number === 0 && samira ? [...able.slice(0, -2), samira, ...able.slice(-2)] : able;
}

type Guest = EntryFacts & { person: MadePerson; joinedAt: Date; offeredAt: Date | null; answeredAt: Date | null; /** ISO */ startsOn: string | null; startedAt: Date | null; endedAt: Date | null; ending: string; /** what this one does next, and when */ next: { what: "yes" | "no" | "silence" | "begin"; at: Date } | null };
type Step = "opened" | "joined" | "offered" | "accepted" | "passed" | "left" | "started";

/** Plays a queue from its opening until yesterday, by the rules of the product. */
class QueueStory {
  private readonly random: Random;
  private readonly guests: Guest[] = [];
  /** moments at which somebody who works stops */
  private readonly stops: Date[];
  private rows = 0;
  private head = noHead;

  constructor(private readonly world: World, private readonly vacancy: MadeVacancy, private readonly places: number) {
    this.random = randomOf(`queue story ${vacancy.key}`);
    this.stops = [world.calendar.daysAgo(3, 10), world.calendar.daysAgo(1, 11)];
  }

  async tell(people: readonly MadePerson[]): Promise<void> {
    const { world: { calendar, rows }, vacancy } = this;
    const opened = vacancy.publishedAt!;
    const yesterday = calendar.daysAgo(1, 15);
    this.write("opened", opened, null);
    for (const [index, person] of people.entries()) {
      const joinedAt = new Date(opened.getTime() + Math.round(((index + 1) * (yesterday.getTime() - opened.getTime())) / (people.length + 1)));
      const guest: Guest = { id: idOf(`queue entry ${vacancy.key} ${person.key}`), number: index + 1, state: "waiting", place: null, awayFrom: null, awayUntil: null, person, joinedAt, offeredAt: null, answeredAt: null, startsOn: null, startedAt: null, endedAt: null, ending: "", next: null };
      this.answerWhatIsDue(joinedAt);
      this.guests.push(guest);
      this.write("joined", joinedAt, guest);
      this.offer(joinedAt);
    }
    this.answerWhatIsDue(yesterday);
    add(rows, "queue", { vacancyId: vacancy.id, isOpen: true, places: this.places, lastNumber: this.guests.length, logRows: this.rows, head: this.head, openedAt: opened });
    for (const guest of this.guests) this.addEntry(guest);
    add(rows, "queueHead", { day: calendar.daysAgo(1), vacancyId: vacancy.id, rows: this.rows, hash: this.head });
    for (const guest of this.guests.filter(({ state }) => state === "offered")) await this.addOfferMail(guest);
  }

  /** In the order in which it happens: whoever has an offer says yes or no after a day, or stays silent until the clock ends it. */
  private answerWhatIsDue(until: Date): void {
    for (;;) {
      const due = this.guests.filter(({ next }) => next !== null && next.at <= until).sort((a, b) => a.next!.at.getTime() - b.next!.at.getTime())[0];
      const stop = this.stops[0];
      if (stop && stop <= until && (!due || stop < due.next!.at)) this.stopSomebody(this.stops.shift()!);
      else if (due) this.doNext(due, due.next!);
      else return;
    }
  }

  /** Somebody finds that the work does not fit; the next says yes, or has not answered yet. */
  private stopSomebody(at: Date): void {
    const guest = this.guests.find(({ state }) => state === "started");
    if (!guest || !this.guests.some(({ state }) => state === "waiting")) return;
    [guest.state, guest.place, guest.endedAt, guest.ending] = ["left", null, at, "ownChoice"];
    this.write("left", at, guest);
    this.offer(at, "yes");
  }

  private doNext(guest: Guest, { what, at }: NonNullable<Guest["next"]>): void {
    guest.next = null;
    if (what === "begin") {
      [guest.state, guest.startedAt] = ["started", at];
      return this.write("started", at, guest);
    }
    guest.answeredAt = what === "silence" ? null : at;
    if (what === "yes") {
      const begins = later(at, { days: 3 });
      [guest.state, guest.startsOn, guest.next] = ["accepted", isoDay(begins), { what: "begin", at: begins }];
      return this.write("accepted", at, guest);
    }
    [guest.state, guest.place, guest.endedAt, guest.ending] = ["passed", null, at, what === "no" ? "ownChoice" : "noAnswer"];
    this.write("passed", at, guest);
    this.offer(at);
  }

  private offer(at: Date, answer: "yes" | null = null): void {
    for (const { id, place } of nextOffers({ isOpen: true, places: this.places }, this.guests, isoDay(at)).offers) {
      const guest = this.guests.find((one) => one.id === id)!;
      const what = answer ?? this.random.weighted([["yes", 6], ["no", 2], ["silence", 2]] as const);
      [guest.state, guest.place, guest.offeredAt, guest.next] = ["offered", place, at, { what, at: what === "silence" ? answerBy(at) : later(at, { days: 1 }) }];
      this.write("offered", at, guest);
    }
  }

  private write(step: Step, at: Date, guest: Guest | null): void {
    const { world: { rows }, vacancy: { id: vacancyId, key } } = this;
    this.rows += 1;
    const jobSeekerId = guest?.person.id ?? null;
    const { salt, content, commitment } = commitTo(jobSeekerId, at, idOf(`salt ${key} ${this.rows}`).replaceAll("-", ""));
    const row = { number: this.rows, entryId: guest?.id ?? null, step, places: guest ? null : this.places, day: isoDay(at), commitment };
    this.head = hashOf(this.head, vacancyId, row);
    add(rows, "queueLog", { vacancyId, ...row, hash: this.head });
    add(rows, "queueLogSecret", { vacancyId, number: this.rows, jobSeekerId, salt, content });
  }

  private addEntry({ person, awayFrom: _, awayUntil: __, next: ___, ...guest }: Guest): void {
    add(this.world.rows, "queueEntry", { ...guest, vacancyId: this.vacancy.id, jobSeekerId: person.id, answerBy: guest.offeredAt && answerBy(guest.offeredAt), shownToContact: true });
  }

  private async addOfferMail({ id, person, offeredAt }: Guest): Promise<void> {
    const { world: { rows }, vacancy } = this;
    const site = process.env.BASE_URL ?? "http://localhost:3000";
    const to = rows.account!.find((account) => account.id === person.accountId)!;
    const locale = to.locale === "en" ? "en" : "nl";
    const { subject, text, html } = await writeMail({ kind: "queue_offer", side: "person", locale, firstName: to.firstName, link: `${site}/mijn/wachtrij/${id}`, params: { title: vacancy.content.title, company: vacancy.company.name, when: dayAndTime(answerBy(offeredAt!), locale) } });
    add(rows, "mail", { id: idOf(`mail queue ${id}`), key: `queue:${id}:queue_offer:${person.accountId}`, kind: "queue_offer", accountId: person.accountId, to: to.email, locale, subject, text, html, createdAt: offeredAt!, sentAt: later(offeredAt!, { minutes: 1 }) });
  }
}

import { later } from "../base/calendar";
import { idOf, type Random } from "../base/random";
import { add } from "../base/rows";
import type { World } from "../base/world";
import type { MadePerson } from "../people/person";
import type { MadeVacancy } from "../work/vacancies";

type MatchTalk = { id: string; key: string; person: MadePerson; vacancy: MadeVacancy; approvedAt: Date; isOpen: boolean; random: Random };

type Line = readonly [who: "jobseeker" | "employer" | "contactPerson", text: string];

const talks: readonly (readonly Line[])[] = [
  [["contactPerson", "Fijn dat jullie allebei ja zeiden. Wie stelt een dag voor?"], ["employer", "Wij kunnen woensdag om tien uur of vrijdag om één uur. Wat past jou?"], ["jobseeker", "Woensdag is goed. Mag mijn contactpersoon mee?"], ["employer", "Natuurlijk. De koffie staat klaar."]],
  [["employer", "Welkom! Bel maar aan bij de blauwe deur, dan halen we je op."], ["jobseeker", "Dank je. Moet ik iets meenemen?"], ["employer", "Alleen dichte schoenen. De rest hebben wij."]],
  [["contactPerson", "Jullie kunnen nu samen iets afspreken. Ik lees mee en help als het nodig is."], ["jobseeker", "Ik kan elke ochtend als de kinderen op school zijn."]],
  [["employer", "We kijken ernaar uit om je te ontmoeten. Past dinsdag om half tien?"], ["jobseeker", "Dinsdag lukt. Tot dan!"]],
];

/** A thread opens on approval (rule 14). */
export function addMatchThread(world: World, { id, key, person, vacancy, approvedAt, isOpen, random }: MatchTalk): void {
  const threadId = idOf(`thread of match ${key}`);
  const lines = isOpen || random.chance(0.5) ? random.pick(talks) : talks[2]!;
  const yesterday = world.calendar.daysAgo(1, 17, 30);
  const room = Math.max(0, yesterday.getTime() - approvedAt.getTime());
  const gap = Math.min(5 * 3_600_000, room / (lines.length + 1));
  const authors = { jobseeker: person.accountId, employer: vacancy.creator.accountId, contactPerson: person.contact!.accountId };
  lines.forEach(([who, body], at) => {
    add(world.rows, "message", { id: idOf(`message ${key} ${at}`), threadId, authorId: authors[who], authorRole: who, body, at: later(approvedAt, { minutes: (gap * (at + 1)) / 60_000 }) });
  });
  const lastAt = later(approvedAt, { minutes: (gap * lines.length) / 60_000 });
  add(world.rows, "thread", { id: threadId, kind: "match", jobSeekerId: person.id, matchId: id, createdAt: approvedAt, lastAt });
  add(world.rows, "threadRead", { threadId, accountId: person.contact!.accountId, readAt: lastAt });
}

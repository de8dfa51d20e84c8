import { later } from "../base/calendar";
import { idOf, randomOf } from "../base/random";
import { add } from "../base/rows";
import type { World } from "../base/world";
import type { MadePerson } from "../people/person";

type Line = readonly [who: "jobseeker" | "contactPerson", text: string];

const talks: readonly (readonly Line[])[] = [
  [["contactPerson", "Welkom bij Meedoen. Ik ben jouw contactpersoon. Heb je een vraag? Stuur mij een bericht of bel."], ["jobseeker", "Dank je wel. Ik begin vanavond met mijn profiel."]],
  [["contactPerson", "Ik las je talenten. Dat voorbeeld over thuis is precies goed."], ["jobseeker", "Mijn dochter hielp mij met de woorden."], ["contactPerson", "Mooi! Als je het opstuurt, kijk ik er deze week naar."]],
  [["jobseeker", "Ik kan in de vakantie alleen in de ochtend. Is dat erg?"], ["contactPerson", "Helemaal niet. Zet het bij je tijden, dan weten bedrijven het."]],
  [["contactPerson", "Hoe ging het gesprek gisteren?"], ["jobseeker", "Goed! Ze waren aardig. Ik moest wel wennen aan het lawaai."], ["contactPerson", "Dat snap ik. Zal ik vragen of er een rustige plek is?"], ["jobseeker", "Ja graag."]],
  [["jobseeker", "Ik heb al twee weken niets gehoord van het bedrijf."], ["contactPerson", "Dat is te lang. Ik bel ze vandaag en laat het je weten."]],
  [["contactPerson", "Zoek je nog werk? Als je in je profiel op 'ja' drukt, blijven bedrijven je vinden."]],
  [["jobseeker", "Mag iemand met mij mee naar de rondleiding?"], ["contactPerson", "Zeker, ik ga mee. We spreken af bij de ingang."]],
];

/** What people and their contact persons said; some threads end with something unread. */
export function makeCaseloadTalk(world: World, people: readonly MadePerson[]): void {
  for (const person of people) {
    if (!person.contact) continue;
    const random = randomOf(`talk ${person.key}`);
    if (!person.key.startsWith("ria") && !random.chance(0.35)) continue;
    const lines = person.key === "ria Samira" ? talks[6]! : random.pick(talks);
    const threadId = idOf(`thread of person ${person.key}`);
    const { calendar } = world;
    const yesterday = calendar.daysAgo(1, 16, 40);
    const begin = new Date(Math.max(later(person.createdAt, { days: 1, hours: 3 }).getTime(), calendar.daysAgo(random.between(1, 25), 9, 30).getTime()));
    const start = begin < later(yesterday, { hours: -6 }) ? begin : later(yesterday, { hours: -6 });
    const times = lines.map((_, at) => later(start, { minutes: at * 75 }));
    lines.forEach(([who, body], at) => {
      const authorId = who === "jobseeker" ? person.accountId : person.contact!.accountId;
      add(world.rows, "message", { id: idOf(`talk ${person.key} ${at}`), threadId, authorId, authorRole: who, body, at: times[at]! });
    });
    const thread = world.rows.thread!.find(({ id }) => id === threadId)!;
    thread.lastAt = times.at(-1)!;
    const last = lines.at(-1)![0];
    const reader = last === "jobseeker" ? person.contact.accountId : person.accountId;
    if (random.chance(0.7)) add(world.rows, "threadRead", { threadId, accountId: reader, readAt: thread.lastAt });
  }
}

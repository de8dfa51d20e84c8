import { idOf } from "../base/random";
import { add } from "../base/rows";
import type { Company, World } from "../base/world";

/** What invented people tell of invented companies; one of them has not answered yet. */
const told = [
  { company: "Tuinderij Morgenrood", name: "Milou", work: "stekt planten, sinds 2024", text: "Ik durfde eerst niet te bellen. Nu fiets ik elke ochtend naar de kas. Het is er warm en rustig. Als iets niet lukt, doen we het samen nog een keer.", agreed: 40 },
  { company: "Tuinderij Morgenrood", name: "Dries", work: "pakt bestellingen in, 20 uur per week", text: "Ik begon met acht uur. Elke paar maanden kwam er iets bij. Mijn vaste collega Noor legt het rustig uit.", agreed: 12 },
  { company: "Tuinderij Morgenrood", name: "Yara", work: "plakt etiketten, na schooltijd vrij", text: "Ik werk als mijn kinderen op school zijn. Om half drie sta ik weer bij het hek.", agreed: null },
  { company: "Buurtkeuken Het Pannetje", name: "Sjoerd", work: "snijdt groente en wast af", text: "Niemand vroeg naar een diploma. Ze vroegen of ik van eten houd. Dat doe ik.", agreed: 80 },
] as const;

export function makeStories(world: World, companies: readonly Company[]): void {
  for (const { company: companyName, agreed, ...words } of told) {
    const company = companies.find(({ name }) => name === companyName);
    if (!company) continue;
    add(world.rows, "story", {
      id: idOf(`story ${companyName} ${words.name}`), organisationId: company.id, askedById: company.members[0]!.accountId, state: agreed === null ? "asked" : "agreed",
      email: `${words.name.toLowerCase()}@demo.meedoen.example`, ...words, askedAt: world.calendar.daysAgo((agreed ?? 0) + 3, 10), agreedAt: agreed === null ? null : world.calendar.daysAgo(agreed, 19),
    });
  }
}

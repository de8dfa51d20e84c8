import { dateOfDay, isoDay } from "~/platform/dates";
import { idOf } from "../base/random";
import { add } from "../base/rows";
import type { Company, World } from "../base/world";

/** One company whose part in the programme Open Hiring® was checked, and one that waits for it. */
const plans = [
  { company: "Buurtkeuken Het Pannetje", source: "Overeenkomst met het programma, gezien op papier", state: "confirmed" },
  { company: "Fietspunt Spoorzicht", source: "https://www.fietspuntspoorzicht.example/open-hiring", state: "asked" },
] as const;

export function makeOpenHiringLabels(world: World, companies: readonly Company[]): void {
  for (const { company: name, source, state } of plans) {
    const company = companies.find((one) => one.name === name);
    if (!company) continue;
    const { id: organisationId, members, contact } = company;
    const [asked, checked] = [world.calendar.workingDaysAgo(9, 10), world.calendar.workingDaysAgo(7, 14)];
    add(world.rows, "openHiringLabelEvent", { id: idOf(`label asked ${name}`), organisationId, at: asked, byId: members[0]!.accountId, from: null, to: "asked", source });
    if (state === "confirmed") add(world.rows, "openHiringLabelEvent", { id: idOf(`label confirmed ${name}`), organisationId, at: checked, byId: contact?.accountId ?? null, from: "asked", to: "confirmed", source });
    add(world.rows, "openHiringLabel", {
      organisationId, state, source, changedAt: state === "confirmed" ? checked : asked,
      checkedOn: state === "confirmed" ? dateOfDay(isoDay(checked)) : null, checkedById: state === "confirmed" ? (contact?.accountId ?? null) : null,
    });
  }
}

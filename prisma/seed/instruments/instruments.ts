import { dateOfDay } from "~/platform/dates";
import { idOf } from "../base/random";
import { add } from "../base/rows";
import type { World } from "../base/world";
import { changedInSchiedam, hiddenInSchiedam, instrumentsOfRegions, ownOfSchiedam, type ListedInstrument } from "./instruments-list";

/** The guides of both regions, and what one municipality says otherwise, leaves out and adds. */
export function makeInstruments(world: World): void {
  const changedAt = world.calendar.daysAgo(40, 10);
  const schiedam = world.municipalityIds.schiedam;
  const put = (id: string, { key: _key, validUntil, ...words }: ListedInstrument, where: { regionId?: string; municipalityId?: string; overId?: string; isHidden?: boolean }) =>
    add(world.rows, "instrument", { id, regionId: null, municipalityId: null, overId: null, isHidden: false, ...where, ...words, validUntil: validUntil ? dateOfDay(validUntil) : null, changedAt });
  const idIn = (region: string, { audience, key }: Pick<ListedInstrument, "audience" | "key">) => idOf(`instrument ${region} ${audience} ${key}`);
  for (const region of ["rijnmond", "gorinchem"]) for (const entry of instrumentsOfRegions) put(idIn(region, entry), entry, { regionId: idOf(`region ${region}`) });
  put(idIn("schiedam", changedInSchiedam), changedInSchiedam, { municipalityId: schiedam, overId: idIn("rijnmond", changedInSchiedam) });
  for (const entry of instrumentsOfRegions.filter(({ audience, key }) => hiddenInSchiedam.includes(`${audience} ${key}`))) put(idIn("schiedam", entry), entry, { municipalityId: schiedam, overId: idIn("rijnmond", entry), isHidden: true });
  put(idIn("schiedam", ownOfSchiedam), ownOfSchiedam, { municipalityId: schiedam });
}

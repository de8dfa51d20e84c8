import type { PicturedEntry } from "./entry";
import { lookupOf } from "./entry";

const list = [
  { id: "green", label: { nl: "Groen en dieren", en: "Green and animals" }, pictogram: "sector-green" },
  { id: "hospitality", label: { nl: "Keuken en horeca", en: "Kitchen and hospitality" }, pictogram: "sector-hospitality" },
  { id: "care", label: { nl: "Zorg en hulp", en: "Care and help" }, pictogram: "sector-care" },
  { id: "cleaning", label: { nl: "Schoonmaak en was", en: "Cleaning and laundry" }, pictogram: "sector-cleaning" },
  { id: "warehouse", label: { nl: "Magazijn en inpakken", en: "Warehouse and packing" }, pictogram: "sector-logistics" },
  { id: "transport", label: { nl: "Vervoer en bezorging", en: "Transport and delivery" }, pictogram: "sector-transport" },
  { id: "retail", label: { nl: "Winkel en markt", en: "Shop and market" }, pictogram: "sector-retail" },
  { id: "production", label: { nl: "Fabriek en werkplaats", en: "Factory and workshop" }, pictogram: "sector-production" },
  { id: "construction", label: { nl: "Bouw en onderhoud", en: "Building and upkeep" }, pictogram: "sector-building" },
  { id: "repair", label: { nl: "Techniek en kringloop", en: "Repair and reuse" }, pictogram: "sector-reuse" },
  { id: "office", label: { nl: "Kantoor en computer", en: "Office and computer" }, pictogram: "sector-office" },
  { id: "reception", label: { nl: "Ontvangst en toezicht", en: "Reception and safety" }, pictogram: "sector-safety" },
  { id: "children", label: { nl: "Kinderen en school", en: "Children and school" }, pictogram: "sector-education" },
  { id: "community", label: { nl: "Buurt, sport en cultuur", en: "Neighbourhood, sport and culture" }, pictogram: "neighbourhood" },
] as const satisfies readonly PicturedEntry[];

/** The 14 fields of work in which tasks are grouped. */
export type SectorId = (typeof list)[number]["id"];
export type Sector = PicturedEntry<SectorId>;

export const sectors: readonly Sector[] = list;
export const sectorLookup = lookupOf("sector", sectors);

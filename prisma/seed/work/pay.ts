import type { PlaceKindId, RemunerationId, VacancyContent } from "~/features/vacancies";
import type { Calendar } from "../base/calendar";
import type { Random } from "../base/random";
import type { Piece } from "./piece";

export type Kind = { placeKind: PlaceKindId; remuneration: RemunerationId; byAgency: boolean };
type Pay = Pick<VacancyContent, "placeKind" | "remuneration" | "payMinCents" | "payMaxCents" | "payScale" | "contractKind" | "contractMonths" | "guarantee" | "endDate" | "goal" | "nextStep">;

const lowestCents = 1510;

/** The kind of place that suits the piece of work. */
export function kindOf(piece: Piece, random: Random): Kind {
  const placeKind = random.weighted<PlaceKindId>(
    {
      paid: [["paid", 1]] as const,
      learning: teaches(piece) ? [["learning", 1]] as const : [["learning", 6], ["paid", 4]] as const,
      any: [["paid", 9], ["experience", 5], ["adapted", 5], ["learning", 2]] as const,
      volunteering: [["volunteering", 7], ["experience", 3]] as const,
    }[piece.open] as readonly (readonly [PlaceKindId, number])[],
  );
  const remuneration = random.weighted<RemunerationId>(
    {
      paid: [["wage", 1]] as const, adapted: [["wage", 1]] as const, learning: [["wage", 4], ["allowance", 1]] as const,
      experience: [["none", 3], ["allowance", 2]] as const, volunteering: [["none", 1], ["allowance", 1]] as const,
    }[placeKind] as readonly (readonly [RemunerationId, number])[],
  );
  return { placeKind, remuneration, byAgency: false };
}

/** Its text speaks of a day at school or of a trade that is learned from the start. */
const teaches = ({ title, about }: Piece) => /^Leren /.test(title) || about.some((text) => /school|vak van/.test(text));

export function payOf(piece: Piece, { placeKind, remuneration, byAgency }: Kind, random: Random, calendar: Calendar, variant: number): Pay {
  return remuneration === "wage" ? wage(piece, placeKind, byAgency, random) : unpaid(piece, placeKind, remuneration, random, calendar, variant);
}

function wage(piece: Piece, placeKind: PlaceKindId, byAgency: boolean, random: Random): Pay {
  const low = lowestCents + (placeKind === "adapted" ? 0 : (piece.extra ?? 0));
  const high = low + random.pick([0, 40, 75, 120, 160]);
  const contract = byAgency ? ({ contractKind: "agency", contractMonths: 12, guarantee: "Na een jaar wil het bedrijf je zelf in dienst nemen." } as const) : contractOf(placeKind, random);
  const payScale = placeKind === "adapted" ? "Cao Aan de slag" : random.chance(0.3) ? "Volgens de cao van onze sector" : "";
  return { placeKind, remuneration: "wage", payMinCents: low, payMaxCents: high, payScale, ...contract, endDate: null, goal: placeKind === "learning" ? `Je leert ${piece.learns} en haalt een diploma of een bewijs.` : "", nextStep: "" };
}

function contractOf(placeKind: PlaceKindId, random: Random): Pick<Pay, "contractKind" | "contractMonths" | "guarantee"> {
  if (placeKind === "learning") return { contractKind: "apprenticeship", contractMonths: random.pick([12, 24]), guarantee: "Haal je het bewijs? Dan mag je blijven." };
  return random.weighted<Pick<Pay, "contractKind" | "contractMonths" | "guarantee">>([
    [{ contractKind: "fixed-term", contractMonths: 7, guarantee: "" }, 4],
    [{ contractKind: "fixed-term", contractMonths: 12, guarantee: "" }, 3],
    [{ contractKind: "fixed-term-then-permanent", contractMonths: 7, guarantee: "Bevalt het jou en ons? Dan volgt een vast contract." }, 4],
    [{ contractKind: "permanent", contractMonths: null, guarantee: "Je hebt meteen zekerheid." }, 2],
    [{ contractKind: "on-call", contractMonths: null, guarantee: "Je krijgt elke week minstens acht uur." }, 1],
  ]);
}

function unpaid(piece: Piece, placeKind: PlaceKindId, remuneration: RemunerationId, random: Random, calendar: Calendar, variant: number): Pay {
  const goals: Partial<Record<PlaceKindId, readonly string[]>> = {
    experience: [`Je ontdekt of dit werk bij je past. Je leert ${piece.learns}.`, `Je bouwt een werkritme op en leert ${piece.learns}.`, `Je leert ${piece.learns}, zonder haast en met hulp.`],
    volunteering: [`Je doet iets voor anderen en leert ${piece.learns}.`, `Je bent onder de mensen en leert ${piece.learns}.`, `Je oefent Nederlands, bouwt ritme op en leert ${piece.learns}.`],
    learning: [`Je leert ${piece.learns} en haalt een praktijkverklaring.`],
  };
  const nextSteps: Partial<Record<PlaceKindId, readonly string[]>> = {
    experience: ["Halverwege kijken we samen of een betaalde plek kan, hier of bij een bedrijf in de buurt.", "Aan het eind maken we samen een plan voor betaald werk.", "Gaat het goed? Dan praten we over een contract of een leerplek."],
    volunteering: ["Na een paar maanden bespreek je met je contactpersoon of je meer wilt, zoals een leerplek of betaald werk.", "Aan het eind kies je: blijven, iets anders proberen of op zoek naar betaald werk.", "Je krijgt een brief over wat je deed. Daarmee kun je verder zoeken."],
    learning: ["Met het bewijs op zak zoeken we samen een betaalde plek."],
  };
  return {
    placeKind, remuneration, payMinCents: null, payMaxCents: null, payScale: "", contractKind: null, contractMonths: null, guarantee: "", endDate: calendar.dayAhead(random.between(75, 200)),
    goal: goals[placeKind]![variant % goals[placeKind]!.length]!, nextStep: random.pick(nextSteps[placeKind]!),
  };
}

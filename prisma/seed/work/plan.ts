import { keyOf, randomOf } from "../base/random";
import type { Company } from "../base/world";
import { agencyPostsFor, demoCompany, type Workplace } from "../companies/company";
import { requirePiece } from "./all-pieces";
import { kindOf, type Kind } from "./pay";
import type { Piece } from "./piece";

/** How a vacancy came to be what it is now. */
export type Course =
  | "published" | "changedOnce" | "changeWaits" | "confirmed" | "expiresSoon"
  | "draft" | "unfinished" | "changesAsked" | "submitted" | "paused" | "filled" | "closedByCompany" | "rejected" | "expired";

export type VacancyPlan = { key: string; company: Company; poster: Company; piece: Piece; kind: Kind; course: Course; variant: number; /** a branch of the company, instead of its own places of work */ workplace?: Workplace; /** a queue instead of a choice, with so many places */ openHiringPlaces?: number };

/** In which order courses are dealt out; what is published comes most. */
const courses: readonly Course[] = [
  "published", "published", "submitted", "published", "changedOnce", "published", "draft", "published", "published", "filled",
  "published", "published", "published", "paused", "published", "changeWaits", "published", "published", "closedByCompany", "published",
  "published", "unfinished", "published", "confirmed", "published", "published", "submitted", "published", "published", "expired",
  "published", "changesAsked", "published", "published", "published", "filled", "published", "rejected", "published", "expiresSoon",
];

/** Companies whose work must be there to look at. */
const alwaysPublished = [demoCompany, "Buurtkeuken Het Pannetje", "Zorghuis De Wilgenhof", "Fietspunt Spoorzicht", "Timmerwerkplaats Noord"];
const fixed: Readonly<Record<string, { kind?: Kind; course?: Course }>> = {
  "Tuinderij Morgenrood stekken 0": { kind: { placeKind: "paid", remuneration: "wage", byAgency: false } },
  "Tuinderij Morgenrood kasbeheer 0": { course: "draft" },
  "Buurtkeuken Het Pannetje buurtkeuken 0": { kind: { placeKind: "paid", remuneration: "wage", byAgency: false } },
  "Buurtkeuken Het Pannetje afwas 0": { course: "paused" },
  "Zorghuis De Wilgenhof zorg-gastvrouw 0": { kind: { placeKind: "paid", remuneration: "wage", byAgency: false } },
  "Zorghuis De Wilgenhof zorg-bedden 0": { kind: { placeKind: "paid", remuneration: "wage", byAgency: false }, course: "changedOnce" },
  "Fietspunt Spoorzicht fietsen-schoon 0": { kind: { placeKind: "experience", remuneration: "allowance", byAgency: false } },
  "Timmerwerkplaats Noord kozijnen 0": { kind: { placeKind: "paid", remuneration: "wage", byAgency: false }, course: "submitted" },
  "Timmerwerkplaats Noord timmeren 0": { course: "published" },
};

/** Which vacancies there are: every piece of work of every company, then the agency's, then more until there are enough. */
export function planVacancies(companies: readonly Company[], count: number, seed = 0): VacancyPlan[] {
  const own = companies.flatMap((company) => company.work.map((work) => ({ company, work })));
  const agency = companies.find(({ work }) => work.length === 0)!;
  const forOthers = agencyPostsFor(companies).flatMap((company) => company.work.slice(0, 3).map((work) => ({ company, work })));
  const again = companies.filter(({ verified }) => verified).flatMap((company) => company.work.map((work) => ({ company, work })));
  return Array.from({ length: count }, (_, number) => {
    const forAgency = number - own.length;
    if (number < own.length) return plan(own[number]!, null, number, 0, seed);
    if (forAgency < forOthers.length) return plan(forOthers[forAgency]!, agency, number, 1, seed);
    const extra = forAgency - forOthers.length;
    return plan(again[extra % again.length]!, null, number, 2 + Math.floor(extra / again.length), seed);
  });
}

function plan({ company, work }: { company: Company; work: string }, agency: Company | null, number: number, round: number, seed: number): VacancyPlan {
  const name = `${company.name} ${work} ${round}`;
  const key = keyOf(name, seed);
  const piece = requirePiece(work);
  const random = randomOf(`plan ${key}`);
  const paid: Kind = { placeKind: "paid", remuneration: "wage", byAgency: agency !== null };
  const dealt = alwaysPublished.includes(company.name) ? "published" : courses[number % courses.length]!;
  const course = fixed[name]?.course ?? dealt;
  return {
    key, company, poster: agency ?? company, piece, kind: agency ? paid : (fixed[name]?.kind ?? kindOf(piece, random)),
    course: company.verified ? course : number % 2 === 0 ? "draft" : "unfinished", variant: round + (number % 5),
  };
}

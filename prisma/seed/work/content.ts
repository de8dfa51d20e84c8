import type { VacancyContent } from "~/features/vacancies";
import { motiveById, requireTask, type LicenceId } from "~/features/vocabulary";
import type { Random } from "../base/random";
import type { Calendar } from "../base/calendar";
import { dayPlan } from "./day-plan";
import type { Piece } from "./piece";
import { hoursOf, shifts, timesInWords, weekPartsOf } from "./shifts";
import { dayPatterns } from "./week";
import { payOf, type Kind } from "./pay";

/** Everything a vacancy says, from a piece of work and the kind of place. */
export function vacancyContent(piece: Piece, kind: Kind, random: Random, calendar: Calendar, variant: number): VacancyContent {
  const shift = piece.shifts[variant % piece.shifts.length]!;
  const days = random.pick(dayPatterns[kind.placeKind === "learning" ? "learning" : shift === "weekend" ? "weekend" : (piece.days ?? "week")]);
  const hours = Math.min(40, Math.max(2, hoursOf(days, shift)));
  const hasHarrie = piece.offers.includes("harrie") && random.chance(0.8);
  const offers = piece.offers.filter((offer) => offer !== "harrie" || hasHarrie);
  const withSchool = shifts[shift].school && !days.some((day) => day === "sat" || day === "sun");
  return {
    ...payOf(piece, kind, random, calendar, variant),
    title: piece.title,
    about: `${piece.about[variant % piece.about.length]!} ${random.pick(closings)}`,
    tasks: piece.tasks.map(([id, share, note]) => {
      const task = requireTask(id);
      return { id, share, physicalLoad: task.physicalLoad, mentalLoad: task.mentalLoad, note: note ?? "" };
    }),
    hoursMin: Math.floor(hours),
    hoursMax: Math.min(40, Math.ceil(hours) + (offers.includes("growth-in-hours") ? 4 : 0)),
    dayParts: weekPartsOf(days, shift),
    times: timesInWords(days, shift),
    withinSchoolHours: withSchool,
    startFrom: random.chance(0.55) ? null : calendar.mondayAhead(random.between(1, 7)),
    places: random.weighted([[1, 5], [2, 4], [3, 2], [4, 1]]),
    needs: piece.needs.map(([taskId, text, licence]) => ({ taskId, text, licence: hardNeed(licence, offers) })),
    dutchLevel: piece.dutch,
    offers: withSchool || !offers.includes("school-hours") ? [...offers] : offers.filter((offer) => offer !== "school-hours"),
    offersText: offersText(offers, random),
    ...(hasHarrie ? harrie(random) : { harrieName: "", harrieText: "" }),
    supports: random.sample(piece.supports, Math.max(2, piece.supports.length - 1)),
    motives: motivesOf(piece),
    day: dayPlan(piece, shift, withSchool, random),
    photos: [], setAside: [], mayStay: [], openHiring: false,
  };
}

/** A paper that somebody can get here is no condition at the door; only a driving licence and the like are. */
const hardNeed = (licence: LicenceId | undefined, offers: readonly string[]): LicenceId | null =>
  licence && (!offers.includes("licence-paid") || licence === "driving-b") ? licence : null;

const closings = [
  "Je hoeft geen brief te schrijven.", "We kijken naar wat je wilt en kunt, niet naar papieren.", "De eerste weken loop je met iemand mee.", "Twijfel je? Kom dan eerst eens kijken.",
  "Je hoeft nog niets te kunnen. We leren het je.", "Ervaring is niet nodig, zin om te beginnen wel.", "Vragen stellen mag hier altijd.", "We zijn een klein team en we letten op elkaar.",
];

/** What the tasks or the place really meet (rule 12), filled up from the largest task. */
function motivesOf(piece: Piece): string[] {
  const met = piece.tasks.flatMap(([id]) => requireTask(id).motives);
  const kept = piece.motives.filter((motive) => motiveById(motive)!.metBy === "conditions" || met.includes(motive));
  return [...new Set<string>([...kept, ...met])].slice(0, Math.max(3, Math.min(5, piece.motives.length)));
}

function offersText(offers: readonly string[], random: Random): string {
  const known: Partial<Record<string, string>> = {
    "work-clothes": "Werkkleding en schoenen zijn gratis.", "growth-in-hours": "Bevalt het? Na drie maanden praten we over meer uren.", meal: "We eten samen en dat kost je niets.",
    certificate: "Na een half jaar heb je een bewijs van wat je hier leerde.", "language-help": "Elke week oefen je een uur Nederlands met een collega.", "travel-money": "Je krijgt elke maand reisgeld.",
    "licence-paid": "Een cursus of bewijs dat je nodig hebt, betalen wij.", training: "Je mag elk jaar een cursus kiezen.", tour: "Voordat je kiest, laten we je alles zien.",
  };
  const sentences = offers.flatMap((offer) => known[offer] ?? []);
  return random.sample(sentences, random.between(1, 2)).join(" ");
}

const harries = [["Moussa", "Hij"], ["Greet", "Zij"], ["Jan", "Hij"], ["Fenna", "Zij"], ["Stanley", "Hij"], ["Gülay", "Zij"], ["Koos", "Hij"], ["Lien", "Zij"], ["Winston", "Hij"], ["Bep", "Zij"], ["Tarik", "Hij"], ["Olga", "Zij"]] as const;

function harrie(random: Random): Pick<VacancyContent, "harrieName" | "harrieText"> {
  const [name, pronoun] = random.pick(harries);
  const object = pronoun === "Hij" ? "hem" : "haar";
  const texts = [
    `${pronoun} werkt hier ${random.pick(["vier", "zes", "tien", "twaalf"])} jaar. ${name} legt alles uit. De eerste drie maanden werkt ${pronoun.toLowerCase()} elke dag naast je.`,
    `${name} heeft geleerd om nieuwe mensen goed te helpen. Met een vraag kun je altijd bij ${object} terecht.`,
    `${name} begon hier zelf ook zonder ervaring. ${pronoun} weet dus hoe dat is en neemt de tijd.`,
  ];
  return { harrieName: name, harrieText: random.pick(texts) };
}

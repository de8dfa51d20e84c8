import { m } from "~/paraglide/messages";
import { fitWordId, type Fit, type FitPart, type FitPartLevel } from "./fit";
import { tellBlock } from "./tell-block";
import { tellReason } from "./tell-reason";
import { fitTable, maxPoints, type FitPartId, type FitWing, type FitWordId } from "./table";

/** Who reads it. Employers read distances as bands (rule 10). */
export type FitReader = "jobseeker" | "employer" | "contactPerson";
export type FitLocale = "nl" | "en";

export type DescribedPart = {
  id: FitPartId;
  /** "Wat je wilt" */
  label: string;
  /** one to three sentences */
  text: string;
  side: FitWing;
  /** of the petal; an unanswered part is drawn as half */
  level: Exclude<FitPartLevel, "unknown">;
  unknown: boolean;
  points: number;
  max: number;
};

/** A fit in words of one language, for one reader: what the components take. */
export type DescribedFit = {
  version: number;
  points: number;
  max: number;
  wordId: FitWordId;
  /** "Past heel goed" */
  word: string;
  /** in order of weight */
  parts: DescribedPart[];
  /** at least two reasons, and one thing to watch when there is one: for a card */
  highlights: DescribedPart[];
  /** what keeps it from being possible now and what would change it; empty when it can be */
  changes: string[];
};

/** A reason on a card. */
export type CardReason = Pick<DescribedPart, "id" | "label" | "text" | "side" | "level">;

/** As much of a fit as a card shows: a page of twenty cards carries no reason that is not on it. */
export type CardFit = Pick<DescribedFit, "word" | "changes"> & { parts: Pick<DescribedPart, "side" | "level">[]; highlights: CardReason[] };

export function describeFit(fit: Fit, reader: FitReader, locale: FitLocale): DescribedFit {
  const parts = fit.parts.map((part) => describePart(part, reader, locale));
  return {
    version: fit.version,
    points: fit.points,
    max: maxPoints,
    wordId: fitWordId(fit),
    word: fitWord(fit, locale),
    parts,
    highlights: highlightsOf(fit.parts).map((part) => parts[fit.parts.indexOf(part)]!),
    changes: fit.blocks.map((block) => tellBlock(block, reader, locale)),
  };
}

export function describeFitOnCard(fit: Fit, reader: FitReader, locale: FitLocale): CardFit {
  return {
    word: fitWord(fit, locale),
    parts: fit.parts.map(petalOf),
    highlights: highlightsOf(fit.parts).map((part) => ({ id: part.id, label: partLabel(part.id, reader, locale), text: textOf(part, reader, locale), ...petalOf(part) })),
    changes: fit.blocks.map((block) => tellBlock(block, reader, locale)),
  };
}

/** "Past heel goed", "Past goed", "Past een beetje" or "Past nog niet". */
export function fitWord(fit: Pick<Fit, "points" | "blocks">, locale: FitLocale = "nl"): string {
  return fitWordOf(fitWordId(fit), locale);
}

export function fitWordOf(id: FitWordId, locale: FitLocale): string {
  const words = { veryGood: m.fit_word_very_good, good: m.fit_word_good, aLittle: m.fit_word_a_little, notYet: m.fit_word_not_yet };
  return words[id]({}, { locale });
}

/** What a part is called: to the person "Wat je wilt", about the person "Wil graag". */
export function partLabel(id: FitPartId, reader: FitReader, locale: FitLocale): string {
  const toPerson = { want: m.fit_part_want, can: m.fit_part_can, like: m.fit_part_like, tasks: m.fit_part_tasks, times: m.fit_part_times, travel: m.fit_part_travel };
  const aboutPerson = { ...toPerson, want: m.fit_part_want_about, can: m.fit_part_can_about, like: m.fit_part_like_about };
  return (reader === "jobseeker" ? toPerson : aboutPerson)[id]({}, { locale });
}

function describePart(part: FitPart, reader: FitReader, locale: FitLocale): DescribedPart {
  return {
    id: part.id,
    label: partLabel(part.id, reader, locale),
    text: textOf(part, reader, locale),
    ...petalOf(part),
    unknown: part.level === "unknown",
    points: part.points,
    max: part.max,
  };
}

const textOf = (part: FitPart, reader: FitReader, locale: FitLocale) => part.reasons.map((reason) => tellReason(reason, reader, locale)).join(" ");

const petalOf = ({ id, level }: FitPart): Pick<DescribedPart, "side" | "level"> => ({ side: fitTable.parts[id].wing, level: level === "unknown" ? "little" : level });

const ratioOf = ({ points, max }: FitPart) => points / max;

/** The two best answered parts by points, and the weakest of the others as what to watch. */
function highlightsOf(parts: readonly FitPart[]): FitPart[] {
  const known = parts.filter(({ level }) => level !== "unknown");
  const strong = [...known].sort((a, b) => Number(ratioOf(b) >= 0.5) - Number(ratioOf(a) >= 0.5) || b.points - a.points).slice(0, 2);
  const rest = parts.filter((part) => !strong.includes(part));
  const watch = rest.filter((part) => ratioOf(part) < 0.95).sort((a, b) => ratioOf(a) - ratioOf(b) || b.max - a.max)[0];
  const third = watch ?? rest.sort((a, b) => b.points - a.points)[0];
  const chosen = third ? [...strong, third] : strong;
  return chosen.sort((a, b) => Number(a === watch) - Number(b === watch) || parts.indexOf(a) - parts.indexOf(b));
}

import { distanceBand, type DistanceBand } from "~/features/places";
import { leisureById, labelOf, talentById, taskById, textOf, transportById } from "~/features/vocabulary";
import { m } from "~/paraglide/messages";
import { listInWords, wholeNumber, withCapital, withTenth } from "~/platform/formats";
import type { FitLocale, FitReader } from "./describe";
import type { FitReason } from "./fit";
import { motiveWords } from "./neutral-words";

const shown = 2;

/** "a, b en c" */
export function listWords(words: readonly (string | null | undefined)[], locale: FitLocale): string {
  return listInWords(words.filter((word): word is string => Boolean(word)), locale);
}

export function kmWords(km: number, locale: FitLocale): string {
  return m.fit_km({ km: km < 10 ? withTenth(km, locale) : wholeNumber(km, locale) }, { locale });
}

export function bandWords(band: DistanceBand, locale: FitLocale): string {
  const words = { under5: m.fit_band_under_5, from5to10: m.fit_band_5_to_10, from10to25: m.fit_band_10_to_25, over25: m.fit_band_over_25 };
  return words[band]({}, { locale });
}

const taskWords = (ids: readonly string[], locale: FitLocale) => listWords(ids.slice(0, shown).map((id) => lower(labelOf(taskById(id) ?? nothing, locale))), locale);
const leisureWords = (ids: readonly string[], locale: FitLocale) => listWords(ids.slice(0, shown).map((id) => labelOf(leisureById(id) ?? nothing, locale)), locale);
const nothing = { label: { nl: "", en: "" } };
const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** To the person "je werkt precies"; about the person the own words: "ik werk precies". */
function talentWords(ids: readonly string[], reader: FitReader, locale: FitLocale): string {
  const words = ids.slice(0, shown).map((id) => {
    const talent = talentById(id);
    return talent && (reader === "jobseeker" ? textOf(talent.strength, locale) : lowerUnlessI(labelOf(talent, locale)));
  });
  return listWords(words, locale);
}
const lowerUnlessI = (words: string) => (/^I\b/.test(words) ? words : lower(words));

/** One reason in a sentence or two. */
export function tellReason(reason: FitReason, reader: FitReader, locale: FitLocale): string {
  const toPerson = reader === "jobseeker";
  const said = toPerson ? "to" : "about";
  const say = { locale };
  const motives = (ids: string[]) => listWords(ids.slice(0, shown).map((id) => motiveWords(id, said, locale)), locale);
  switch (reason.code) {
    case "unknown":
      if (reason.by === "vacancy") return toPerson ? m.fit_unknown_vacancy({}, say) : m.fit_unknown_vacancy_about({}, say);
      return toPerson ? m.fit_unknown_profile({}, say) : m.fit_unknown_profile_about({}, say);
    case "motivesMet":
      return (toPerson ? m.fit_motives_met : m.fit_motives_met_about)({ motives: motives(reason.motives) }, say);
    case "motivesUnmet":
      return (toPerson ? m.fit_motives_unmet : m.fit_motives_unmet_about)({ motives: motives(reason.motives) }, say);
    case "talentsUsed":
      return toPerson
        ? m.fit_talents_used({ talents: withCapital(talentWords(reason.talents, reader, locale)) }, say)
        : m.fit_talents_used_about({ talents: talentWords(reason.talents, reader, locale) }, say);
    case "talentsUnused":
      return toPerson
        ? m.fit_talents_unused({ talents: withCapital(talentWords(reason.talents, reader, locale)) }, say)
        : m.fit_talents_unused_about({ talents: talentWords(reason.talents, reader, locale) }, say);
    case "leisureMet":
      return (toPerson ? m.fit_leisure_met : m.fit_leisure_met_about)({ leisure: leisureWords(reason.leisure, locale) }, say);
    case "leisureUnmet":
      return (toPerson ? m.fit_leisure_unmet : m.fit_leisure_unmet_about)({}, say);
    case "tasksWanted":
      return tellWanted(reason, toPerson, locale);
    case "tasksRatherNot":
      return (toPerson ? m.fit_tasks_rather_not : m.fit_tasks_rather_not_about)({ tasks: taskWords(reason.tasks, locale) }, say);
    case "tasksUnknown":
      return (toPerson ? m.fit_tasks_unknown : m.fit_tasks_unknown_about)({ tasks: taskWords(reason.tasks, locale) }, say);
    case "ownDays":
      return (toPerson ? m.fit_own_days : m.fit_own_days_about)({}, say);
    case "daysFit":
      return tellDays(reason, toPerson, locale);
    case "hoursFit":
      return (toPerson ? m.fit_hours_fit : m.fit_hours_fit_about)({}, say);
    case "hoursTooMany":
    case "hoursTooFew":
      return (toPerson ? m.fit_hours_differ : m.fit_hours_differ_about)({ work: reason.work, wanted: reason.wanted }, say);
    case "distance":
      return tellDistance(reason, reader, locale);
  }
}

function tellWanted({ liked, can, total, tasks }: Extract<FitReason, { code: "tasksWanted" }>, toPerson: boolean, locale: FitLocale): string {
  const say = { locale };
  if (liked === total) return (toPerson ? m.fit_tasks_all_liked : m.fit_tasks_all_liked_about)({}, say);
  if (liked > 0) return (toPerson ? m.fit_tasks_liked : m.fit_tasks_liked_about)({ count: liked, total, tasks: taskWords(tasks, locale) }, say);
  return (toPerson ? m.fit_tasks_can : m.fit_tasks_can_about)({ count: can, total, tasks: taskWords(tasks, locale) }, say);
}

function tellDays({ overlap, needed }: Extract<FitReason, { code: "daysFit" }>, toPerson: boolean, locale: FitLocale): string {
  const say = { locale };
  if (overlap === needed) return (toPerson ? m.fit_days_all : m.fit_days_all_about)({}, say);
  if (overlap === 0) return (toPerson ? m.fit_days_none : m.fit_days_none_about)({}, say);
  return (toPerson ? m.fit_days_some : m.fit_days_some_about)({ overlap, needed }, say);
}

function tellDistance({ km, radiusKm, transport, minutes }: Extract<FitReason, { code: "distance" }>, reader: FitReader, locale: FitLocale): string {
  const say = { locale };
  const far = km > radiusKm;
  if (reader === "employer") {
    const band = bandWords(distanceBand(km), locale);
    return (far ? m.fit_distance_far_about : m.fit_distance_about)({ distance: band }, say);
  }
  const entry = transportById(transport);
  const distance = kmWords(km, locale);
  if (far) return (reader === "jobseeker" ? m.fit_distance_far : m.fit_distance_far_about)({ distance, wanted: radiusKm }, say);
  const journey = entry ? m.fit_minutes({ minutes, by: textOf(entry.verb, locale) }, say) : "";
  return m.fit_distance({ distance, journey }, say);
}

import { labelOf, licenceById } from "~/features/vocabulary";
import { m } from "~/paraglide/messages";
import { fitWordOf, type FitLocale } from "./describe";
import type { Fit } from "./fit";
import { fitWordId } from "./fit";
import type { FitChange, FitHelp } from "./help";
import { dayWords } from "./tell-block";
import { listWords } from "./tell-reason";

/** What would help in words for the person, with how it fits then when that is another word than now. */
export function describeHelp(helps: readonly FitHelp[], now: Pick<Fit, "points" | "blocks">, locale: FitLocale): string[] {
  const word = fitWordId(now);
  return helps.map((help) => {
    const text = tellChange(help.change, locale);
    return help.word === word ? text : `${text} ${m.fit_help_then({ word: fitWordOf(help.word, locale) }, { locale })}`;
  });
}

function tellChange(change: FitChange, locale: FitLocale): string {
  const say = { locale };
  switch (change.code) {
    case "further":
      return m.fit_help_further({ from: change.fromKm, to: change.toKm }, say);
    case "dayParts":
      return m.fit_help_days({ days: dayWords(change.dayParts, locale) }, say);
    case "hours":
      return m.fit_help_hours({ hours: change.hours }, say);
    case "licences": {
      const licences = listWords(change.licences.map((id) => { const entry = licenceById(id); return entry && labelOf(entry, locale); }), locale);
      return (change.paid ? m.fit_help_licence_paid : m.fit_help_licence)({ licences }, say);
    }
  }
}

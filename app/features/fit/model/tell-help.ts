import { labelOf, licenceById } from "~/features/vocabulary";
import { m } from "~/paraglide/messages";
import { fitWordOf, type FitLocale, type FitReader } from "./describe";
import type { Fit, FitProfile, FitVacancy } from "./fit";
import { fitWordId } from "./fit";
import { whatWouldHelp, type FitChange, type FitHelp } from "./help";
import { dayWords } from "./tell-block";
import { listWords } from "./tell-reason";

/** What would help in words for one reader, with how it fits then when that is another word than now. */
export function describeHelp(helps: readonly FitHelp[], now: Pick<Fit, "points" | "blocks">, reader: FitReader, locale: FitLocale): string[] {
  const word = fitWordId(now);
  return helps.map((help) => {
    const text = tellChange(help.change, reader, locale);
    return help.word === word ? text : `${text} ${m.fit_help_then({ word: fitWordOf(help.word, locale) }, { locale })}`;
  });
}

/** For a card: the one change that makes the work possible or gives it a better word. */
export function describeHelpOnCard(profile: FitProfile, vacancy: FitVacancy, now: Fit, reader: FitReader, locale: FitLocale): string[] {
  const clear = whatWouldHelp(profile, vacancy).filter(({ unblocks, word }) => unblocks || word !== fitWordId(now));
  return describeHelp(clear.slice(0, 1), now, reader, locale);
}

/** An employer reads no kilometres: those would tell within a few where somebody lives (rule 10). */
function tellChange(change: FitChange, reader: FitReader, locale: FitLocale): string {
  const say = { locale };
  const isEmployer = reader === "employer";
  switch (change.code) {
    case "further":
      return isEmployer ? m.fit_help_further_about({}, say) : m.fit_help_further({ from: change.fromKm, to: change.toKm }, say);
    case "dayParts":
      return (isEmployer ? m.fit_help_days_about : m.fit_help_days)({ days: dayWords(change.dayParts, locale) }, say);
    case "hours":
      return (isEmployer ? m.fit_help_hours_about : m.fit_help_hours)({ hours: change.hours }, say);
    case "licences": {
      const licences = listWords(change.licences.map((id) => { const entry = licenceById(id); return entry && labelOf(entry, locale); }), locale);
      return licenceText(reader, change.paid)({ licences }, say);
    }
  }
}

function licenceText(reader: FitReader, paid: boolean) {
  if (!paid) return reader === "jobseeker" ? m.fit_help_licence : m.fit_help_licence_about;
  return { jobseeker: m.fit_help_licence_paid, employer: m.fit_help_licence_paid_about, contactPerson: m.fit_help_licence_paid_contact }[reader];
}

import type { VacancyContent } from "~/features/vacancies";
import * as words from "~/features/vocabulary";
import { m } from "~/paraglide/messages";
import { euros } from "~/platform/formats";
import { dayWithYear } from "~/platform/dates";
import type { ReadableRow } from "../model/compare";
import { hours, text, withNote } from "./profile";
import { weekInWords } from "./week";

type Locale = "nl" | "en";
type Found = { readonly label: words.LocalText } | null;

/** A vacancy as its reviewer reads it. `places` says who posts, where the work is and who employs. */
export function readVacancy(content: VacancyContent, places: { workplace: string; postedBy: string; formalEmployer: string }, locale: Locale): ReadableRow[] {
  const name = (byId: (id: string) => Found, id: string | null) => (id ? words.textOf(byId(id)?.label ?? { nl: id, en: id }, locale) : "");
  const names = (ids: readonly string[], byId: (id: string) => Found) => ids.map((id) => name(byId, id));
  const task = (id: string) => name(words.taskById, id);
  const day = (value: string | null) => (value ? [dayWithYear(new Date(value), locale)] : []);
  const loads = (one: VacancyContent["tasks"][number]) => `${name(words.physicalLoadById, one.physicalLoad)}, ${name(words.mentalLoadById, one.mentalLoad)}`;
  return [
    { id: "title", label: m.reviews_field_title(), lines: text(content.title) },
    { id: "about", label: m.reviews_field_about(), lines: text(content.about) },
    { id: "placeKind", label: m.reviews_field_place_kind(), lines: text(name(words.placeKindById, content.placeKind)) },
    { id: "remuneration", label: m.reviews_field_pay(), lines: [...text(name(words.remunerationById, content.remuneration)), ...pay(content, locale), ...text(content.payScale)] },
    {
      id: "contract",
      label: m.reviews_field_contract(),
      lines: [...text(name(words.contractKindById, content.contractKind)), ...(content.contractMonths ? [m.reviews_months({ count: content.contractMonths })] : []), ...text(content.guarantee)],
    },
    { id: "endDate", label: m.reviews_field_end(), lines: day(content.endDate) },
    { id: "goal", label: m.reviews_field_goal(), lines: text(content.goal) },
    { id: "nextStep", label: m.reviews_field_next_step(), lines: text(content.nextStep) },
    { id: "workplace", label: m.reviews_field_workplace(), lines: text(places.workplace) },
    { id: "postedBy", label: m.reviews_field_posted_by(), lines: text(places.postedBy) },
    { id: "formalEmployer", label: m.reviews_field_formal_employer(), lines: text(places.formalEmployer) },
    { id: "tasks", label: m.reviews_field_tasks(), lines: content.tasks.map((one) => withNote(`${task(one.id)}, ${one.share} % (${loads(one)})`, one.note)) },
    { id: "hours", label: m.reviews_field_hours(), lines: hours(content.hoursMin, content.hoursMax) },
    { id: "days", label: m.reviews_field_days(), lines: [...weekInWords(content.dayParts, locale), ...text(content.times), ...(content.withinSchoolHours ? [m.reviews_school_hours()] : [])] },
    { id: "start", label: m.reviews_field_start(), lines: content.startFrom ? day(content.startFrom) : [m.reviews_start_soon()] },
    { id: "places", label: m.reviews_field_places(), lines: [String(content.places)] },
    {
      id: "needs",
      label: m.reviews_field_needs(),
      lines: content.needs.map((need) => `${task(need.taskId)}: ${[need.text, name(words.licenceById, need.licence)].filter(Boolean).join(", ")}`),
    },
    { id: "dutchLevel", label: m.reviews_field_dutch(), lines: text(name(words.dutchLevelById, content.dutchLevel)) },
    { id: "offers", label: m.reviews_field_offers(), lines: [...names(content.offers, words.offerById), ...text(content.offersText)] },
    { id: "harrie", label: m.reviews_field_harrie(), lines: [...text(content.harrieName), ...text(content.harrieText)] },
    { id: "supports", label: m.reviews_field_supports_offered(), lines: names(content.supports, words.supportById) },
    { id: "motives", label: m.reviews_field_motives_met(), lines: names(content.motives, words.motiveById) },
    { id: "day", label: m.reviews_field_day(), lines: content.day.map((stop) => withNote(`${stop.time} ${stop.what}`, stop.text)) },
    { id: "photos", label: m.reviews_field_photos(), lines: content.photos.map(({ alt }) => alt) },
  ];
}

function pay({ payMinCents, payMaxCents }: VacancyContent, locale: Locale): string[] {
  const amounts = [...new Set([payMinCents, payMaxCents])].filter((cents) => cents !== null);
  if (amounts.length === 0) return [];
  return [m.reviews_pay_per_hour({ pay: amounts.map((cents) => euros(cents, locale)).join(" – ") })];
}

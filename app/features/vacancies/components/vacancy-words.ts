import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { dayWithYear, noonOf } from "~/platform/dates";
import { euros, withTenthIfAny } from "~/platform/formats";
import type { NotNeededId } from "../model/content-rules";
import type { VacancyState } from "../model/vacancy-states";

type Pay = { remuneration: { id: string; label: string } | null; payMinCents: number | null; payMaxCents: number | null; payScale: string };

/** "€ 15,10 per uur", "€ 14,50 tot € 16,00 per uur", a scale, or in words that there is no wage. Empty while it is not known. */
export function payWords({ remuneration, payMinCents, payMaxCents, payScale }: Pay): string {
  if (!remuneration) return "";
  if (remuneration.id === "allowance") return m.vacancies_pay_allowance();
  if (remuneration.id === "none") return m.vacancies_pay_none();
  if (payMinCents !== null && payMaxCents !== null && payMaxCents > payMinCents) return m.vacancies_pay_between({ low: euros(payMinCents, getLocale()), high: euros(payMaxCents, getLocale()) });
  const amount = payMinCents ?? payMaxCents;
  if (amount !== null) return m.vacancies_pay_exact({ amount: euros(amount, getLocale()) });
  return payScale || m.vacancies_pay_wage();
}

/** "12 uur per week", "12 tot 16 uur per week". */
export function hoursWords({ hoursMin, hoursMax }: { hoursMin: number | null; hoursMax: number | null }): string {
  if (hoursMin !== null && hoursMax !== null && hoursMax > hoursMin) return m.vacancies_hours_between({ low: hoursMin, high: hoursMax });
  const hours = hoursMin ?? hoursMax;
  return hours === null ? "" : m.vacancies_hours_exact({ hours });
}

/** How long a task takes, from its share of the week and the hours; as percent while the hours are not known. */
export function shareWords(share: number, hours: number | null): string {
  if (hours === null) return m.vacancies_share_percent({ share });
  const minutes = (share / 100) * hours * 60;
  if (minutes < 75) return m.vacancies_share_hour();
  const halfHours = Math.round(minutes / 30) / 2;
  return m.vacancies_share_hours({ hours: withTenthIfAny(halfHours, getLocale()) });
}

/** "3 maart 2027" from an ISO day or a moment. */
export function dayWords(day: string | Date): string {
  const moment = typeof day === "string" ? noonOf(day.slice(0, 10)) : day;
  return dayWithYear(moment, getLocale());
}

export function stateWords(state: VacancyState, isWaiting = false): string {
  if (state === "published" && isWaiting) return m.vacancies_state_published_waiting();
  const words = { draft: m.vacancies_state_draft, submitted: m.vacancies_state_submitted, published: m.vacancies_state_published, paused: m.vacancies_state_paused, filled: m.vacancies_state_filled, closed: m.vacancies_state_closed };
  return words[state]();
}

export function notNeededWords(id: NotNeededId): string {
  const words = { diploma: m.vacancies_not_diploma, experience: m.vacancies_not_experience, letter: m.vacancies_not_letter, writing: m.vacancies_not_writing, licence: m.vacancies_not_licence };
  return words[id]();
}

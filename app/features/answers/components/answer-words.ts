import { m } from "~/paraglide/messages";
import type { ToldStanding } from "../model/standing";

/** A short line for a card. */
export function answersOnCard({ tenths, days }: ToldStanding): string {
  if (tenths === 0 || days === null) return m.answers_card_none();
  return days === 1 ? m.answers_card_one({ tenths }) : m.answers_card_other({ tenths, days });
}

/** The same in whole sentences; without enough answers that is what it says. */
export function answersInWords(told: ToldStanding | null): string {
  if (!told) return m.answers_too_few();
  const { tenths, days } = told;
  if (tenths === 0 || days === null) return m.answers_told_none();
  const share = tenths === 10 ? m.answers_told_all() : m.answers_told_share({ tenths });
  return `${share} ${days === 1 ? m.answers_told_day() : m.answers_told_days({ days })}`;
}

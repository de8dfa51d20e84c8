import { m } from "~/paraglide/messages";

/** What is wrong in a form, by the codes of its schema. */
export function formError(code: string): string {
  const errors: Record<string, () => string> = {
    tooLong: m.matches_error_too_long,
    reason: m.matches_choose_reason,
    kind: m.matches_error_kind,
    day: m.matches_error_day,
    time: m.matches_error_time,
    where: m.matches_error_where,
    startsOn: m.matches_error_starts_on,
    hours: m.matches_error_hours,
    choose: m.matches_error_choose,
  };
  return errors[code]?.() ?? m.matches_error_other();
}

const dutchDay = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Amsterdam", year: "numeric", month: "2-digit", day: "2-digit" });

/** The calendar day in the Netherlands as `yyyy-mm-dd`. */
export function dayOf(moment: Date): string {
  return dutchDay.format(moment);
}

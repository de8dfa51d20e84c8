/** ISO days: until when people are looked for, and of a place without a wage until when it lasts. */
export type Extension = { until: string; endDate: string | null };

export type ExtensionProblem = { field: "until" | "endDate"; problem: "dayPast" | "dayTooFar" | "endPast" };

type Now = { /** of the place; null where it has none */ endDate: string | null; today: string; /** a vacancy is never up longer without being confirmed again */ lastDay: string };

/** What is wrong with an extension; nothing when it can be. A day that stays as it is may be over already: only the other one changes then. */
export function checkExtension({ until, endDate }: Extension, now: Now): ExtensionProblem[] {
  return [
    ...(until <= now.today ? [{ field: "until" as const, problem: "dayPast" as const }] : until > now.lastDay ? [{ field: "until" as const, problem: "dayTooFar" as const }] : []),
    ...(endDate && now.endDate !== null && endDate !== now.endDate && endDate <= now.today ? [{ field: "endDate" as const, problem: "endPast" as const }] : []),
  ];
}

import type { Role } from "~/features/accounts";

/** For whom an announcement is. `staff` is everybody who works for a municipality, a werkbedrijf or a trainer. */
export const audiences = ["everybody", "jobseeker", "employer", "staff"] as const;
export type Audience = (typeof audiences)[number];

const audienceOf: Record<Role, Exclude<Audience, "everybody">> = { jobseeker: "jobseeker", employer: "employer", contactPerson: "staff", administrator: "staff", jobCoach: "staff", trainer: "staff" };

/** What a role reads. */
export const audiencesFor = (role: Role): Audience[] => ["everybody", audienceOf[role]];

/** `text`: characters. `open`: not over yet, in one municipality. `shown`: at once above a page; more would hide the page. `days`: how long one stands at most. */
export const announcementLimits = { text: 240, open: 10, shown: 2, days: 92 } as const;

export type When = "coming" | "now" | "over";
/** @param today ISO days, like `from` and the last day `until` */
export const whenOf = ({ from, until }: { from: string; until: string }, today: string): When => (until < today ? "over" : from > today ? "coming" : "now");

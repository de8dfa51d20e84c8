/** How near a person and a company came in a week: steps of a match, or a first day of a trial or of work. */
export type MeetingStep = "mutual" | "approved" | "planned" | "placed" | "trial" | "work";
export type Meeting = { jobSeekerId: string; person: string; companyId: string; company: string; step: MeetingStep; at: Date };

/** Kinds of help that can be agreed with a placement. The guide of instruments tells what each is; here stands only that it was agreed. */
export const instruments = ["jobCoach", "wageSubsidy", "noRisk", "harrie", "adaptedWorkplace", "training", "workCheque", "trialPlacement"] as const;
export type Instrument = (typeof instruments)[number];

export const isInstrument = (id: string): id is Instrument => (instruments as readonly string[]).includes(id);

/** A trial placement is agreed by its own agreement; the others can be ticked with work. */
export const instrumentsOfWork = instruments.filter((id): id is Exclude<Instrument, "trialPlacement"> => id !== "trialPlacement");

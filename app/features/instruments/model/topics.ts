/** What the rules of a match know an instrument by. */
export const topics = ["trialPlacement", "jobCoach", "adjustment", "wageCost", "noRisk", "travel", "language", "learning", "volunteering", "mentor"] as const;
export type Topic = (typeof topics)[number];
export const isTopic = (value: string): value is Topic => (topics as readonly string[]).includes(value);

export const audiences = ["jobseeker", "employer"] as const;
export type Audience = (typeof audiences)[number];

export const instrumentLimits = { name: 80, text: 400, law: 120, url: 200, own: 100 };

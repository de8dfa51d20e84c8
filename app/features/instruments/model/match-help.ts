import type { Audience, Topic } from "./topics";

export type HelpSide = "jobseeker" | "employer" | "contact";

/** Facts of the vacancy and of how far a match is. Nothing of the person is here, so nothing of the person can be told. */
export type WorkFacts = { isPaid: boolean; placeKind: string; state: string; isHeavy: boolean };

type Rule = { topic: Topic; when: (work: WorkFacts) => boolean; sides: readonly HelpSide[] };

const isNear = ({ state }: WorkFacts) => ["mutual", "approved", "planned"].includes(state);
const hasBegun = ({ state }: WorkFacts) => state === "placed";
const always = () => true;

/** What may help, the best first. The first three that a side may read and that the municipality has are shown. */
export const helpRules: readonly Rule[] = [
  { topic: "volunteering", when: ({ placeKind }) => placeKind === "volunteering", sides: ["jobseeker", "employer", "contact"] },
  { topic: "learning", when: ({ placeKind }) => placeKind === "learning", sides: ["jobseeker", "employer", "contact"] },
  { topic: "trialPlacement", when: (work) => work.isPaid && !hasBegun(work), sides: ["jobseeker", "employer", "contact"] },
  { topic: "jobCoach", when: (work) => hasBegun(work) || isNear(work), sides: ["jobseeker", "employer", "contact"] },
  { topic: "wageCost", when: ({ isPaid }) => isPaid, sides: ["employer", "contact"] },
  { topic: "adjustment", when: ({ isHeavy }) => isHeavy, sides: ["jobseeker", "employer", "contact"] },
  { topic: "travel", when: always, sides: ["jobseeker"] },
  { topic: "mentor", when: always, sides: ["employer"] },
  { topic: "adjustment", when: always, sides: ["jobseeker", "employer", "contact"] },
  { topic: "noRisk", when: ({ isPaid }) => isPaid, sides: ["employer", "contact"] },
  { topic: "language", when: always, sides: ["jobseeker"] },
];

export const mostOptions = 3;

/** Which catalogue a side reads: contact persons that for employers first, where the costs stand. */
export const audiencesOf = (side: HelpSide): readonly Audience[] => (side === "contact" ? ["employer", "jobseeker"] : [side]);

/** The entries of a catalogue that fit, one for a topic, at most three. */
export function helpFor<Entry extends { topic: string; audience: Audience }>(side: HelpSide, work: WorkFacts, entries: readonly Entry[]): Entry[] {
  const wanted = [...new Set(helpRules.filter((rule) => rule.sides.includes(side) && rule.when(work)).map(({ topic }) => topic))];
  const order = audiencesOf(side);
  return wanted
    .flatMap((topic) => {
      const found = order.flatMap((audience) => entries.filter((entry) => entry.topic === topic && entry.audience === audience));
      return found.slice(0, 1);
    })
    .slice(0, mostOptions);
}

export const audiences = ["everyone", "ownCandidates", "contactPersons"] as const;
export type Audience = (typeof audiences)[number];

/** self: a job seeker for oneself · bring: a contact person the own people · look: a contact person for oneself */
export const signUpWays = ["self", "bring", "look"] as const;
export type SignUpWay = (typeof signUpWays)[number];

/** Who can sign up, by whom the tour is for. Commands, pages and tests read this table. */
export const waysOf: Record<Audience, readonly SignUpWay[]> = {
  everyone: ["self", "bring", "look"],
  // whoever brings people comes along
  ownCandidates: ["bring", "look"],
  contactPersons: ["look"],
};

/** What the rules read of a tour. */
export type TourMoments = { startsAt: Date; cancelledAt: Date | null };

/** One can sign up, leave and move up until it begins. */
export const isOpen = ({ startsAt, cancelledAt }: TourMoments, at: Date): boolean => cancelledAt === null && at < startsAt;

/** Who came is noted from the start on. */
export const canBeNoted = ({ startsAt, cancelledAt }: TourMoments, at: Date): boolean => cancelledAt === null && at >= startsAt;

export type Moved = { startsAt: Date; endsAt: Date; workplaceId: string };

/** Whether people who come have to hear of a change. */
export const isMoved = (before: Moved, after: Moved): boolean =>
  before.startsAt.getTime() !== after.startsAt.getTime() || before.endsAt.getTime() !== after.endsAt.getTime() || before.workplaceId !== after.workplaceId;

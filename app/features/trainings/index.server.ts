export { leaveTrainings } from "./leave-trainings.server";
export { listSignUpsOf, type SignedUp } from "./queries.server";
export { listReach, listReachOfPairs, type ReachPair, type ReachView } from "./list-reach.server";

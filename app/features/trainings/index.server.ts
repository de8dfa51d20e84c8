export { leaveTrainings } from "./leave-trainings.server";
export { listSignUpsOf, type SignedUp } from "./queries.server";
export { listReach, type ReachView } from "./list-reach.server";

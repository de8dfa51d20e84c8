export { leaveTrainings } from "./leave-trainings.server";
export { listSignUpsOf, type SignedUp } from "./queries.server";

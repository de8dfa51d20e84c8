export { takeJobSeeker } from "./commands/take-job-seeker.server";
export { inviteJobSeeker } from "./commands/invite-job-seeker.server";
export { handOver } from "./commands/hand-over.server";
export { peopleIn, scopes, type Scope } from "./policy";
export { countIntake, listIntake, listPeople } from "./queries.server";

export { takeJobSeeker } from "./commands/take-job-seeker.server";
export { inviteJobSeeker } from "./commands/invite-job-seeker.server";
export { handOver } from "./commands/hand-over.server";
export { collectHandOvers, forgetHandOvers } from "./own-hand-overs.server";
export { movePeople } from "./move-people.server";
export { lockPerson, tiesOf } from "./lock-person.server";
export { initialsOf, personSelect, revealTo, shortName } from "./people.server";
export { peopleIn, relationTo, scopes, type PersonTies, type Scope } from "./policy";
export { countIntake, listIntake, listPeople } from "./queries.server";

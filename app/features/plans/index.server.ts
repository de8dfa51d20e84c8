export { collectPlan, forgetPlan, putAwayPlan } from "./own-plan.server";
export { planForHome } from "./queries.server";
export { countMoves, stepsOfPeople, type During } from "./steps-around.server";

export { collectPlan, forgetPlan, putAwayPlan } from "./own-plan.server";
export { planForHome } from "./queries.server";

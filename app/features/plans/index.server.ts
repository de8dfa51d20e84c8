export { collectPlan, forgetPlan } from "./own-plan.server";
export { planForHome } from "./queries.server";

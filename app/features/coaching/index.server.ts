export { collectCoaching, forgetCoaching } from "./own-coaching.server";
export { wayToCoach } from "./way-to-coach.server";

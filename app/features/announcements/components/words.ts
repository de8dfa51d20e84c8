import { m } from "~/paraglide/messages";
import type { Audience, When } from "../model/audience";

const audienceNames: Record<Audience, () => string> = { everybody: m.announcements_for_everybody, jobseeker: m.announcements_for_jobseeker, employer: m.announcements_for_employer, staff: m.announcements_for_staff };
export const audienceName = (audience: Audience): string => audienceNames[audience]();

const whenNames: Record<When, () => string> = { now: m.announcements_when_now, coming: m.announcements_when_coming, over: m.announcements_when_over };
export const whenName = (when: When): string => whenNames[when]();

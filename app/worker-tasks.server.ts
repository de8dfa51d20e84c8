import "./document-makers.server";
import * as search from "#search/jobs.server";
import * as matches from "./features/matches/jobs.server";
import * as notifications from "./features/notifications/jobs.server";
import * as vacancies from "./features/vacancies/jobs.server";
import type { CronJob, JobHandlers } from "./platform/jobs.server";

/** Every kind of job of every feature, and those that come back by the clock. */
export const jobHandlers: JobHandlers = { ...search.jobs, ...matches.jobs, ...notifications.jobs, ...vacancies.jobs };

/** Times are UTC. */
export const cron: CronJob[] = [...search.cron, ...matches.cron, ...vacancies.cron];

import type { CronJob, JobHandlers } from "./platform/jobs.server";

/** Every kind of job of every feature, and those that come back by the clock. */
export const jobHandlers: JobHandlers = {};

/** Times are UTC. */
export const cron: CronJob[] = [];

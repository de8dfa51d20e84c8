import * as search from "#search/jobs.server";
import * as answers from "./features/answers/jobs.server";
import * as caseload from "./features/caseload/jobs.server";
import * as coaching from "./features/coaching/jobs.server";
import * as groupRoutes from "./features/group-routes/jobs.server";
import * as imports from "./features/imports/jobs.server";
import * as insights from "./features/insights/jobs.server";
import * as matches from "./features/matches/jobs.server";
import * as notifications from "./features/notifications/jobs.server";
import * as openHiring from "./features/open-hiring/jobs.server";
import * as placements from "./features/placements/jobs.server";
import * as privacy from "./features/privacy/jobs.server";
import * as profiles from "./features/profiles/jobs.server";
import * as retention from "./features/retention/jobs.server";
import * as savedSearches from "./features/saved-searches/jobs.server";
import * as stories from "./features/stories/jobs.server";
import * as suggestions from "./features/suggestions/jobs.server";
import * as talentOffers from "./features/talent-offers/jobs.server";
import * as tours from "./features/tours/jobs.server";
import * as vacancies from "./features/vacancies/jobs.server";
import { registerDocumentMakers } from "./document-makers.server";
import type { CronJob, JobHandlers } from "./platform/jobs.server";

// called, not only imported: a build drops an import of which nothing is used
registerDocumentMakers();

/** Every kind of job of every feature, and those that come back by the clock. */
export const jobHandlers: JobHandlers = { ...search.jobs, ...answers.jobs, ...caseload.jobs, ...coaching.jobs, ...groupRoutes.jobs, ...imports.jobs, ...insights.jobs, ...matches.jobs, ...notifications.jobs, ...openHiring.jobs, ...placements.jobs, ...privacy.jobs, ...profiles.jobs, ...retention.jobs, ...savedSearches.jobs, ...stories.jobs, ...suggestions.jobs, ...talentOffers.jobs, ...tours.jobs, ...vacancies.jobs };

/** Times are UTC. */
export const cron: CronJob[] = [...search.cron, ...answers.cron, ...coaching.cron, ...groupRoutes.cron, ...imports.cron, ...insights.cron, ...matches.cron, ...openHiring.cron, ...placements.cron, ...privacy.cron, ...profiles.cron, ...retention.cron, ...savedSearches.cron, ...stories.cron, ...suggestions.cron, ...talentOffers.cron, ...tours.cron, ...vacancies.cron];

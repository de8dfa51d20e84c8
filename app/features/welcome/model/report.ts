import { z } from "zod";
import { m } from "~/paraglide/messages";
import { longestReport } from "./report-limits";

/** What somebody writes when something is not right. `page` is where it went wrong, a path of this site or empty. */
export const reportSchema = z.object({
  /** made with the form, so that sending it twice is one report */
  id: z.uuid({ error: () => m.welcome_report_old() }),
  text: z
    .string({ error: () => m.welcome_report_missing() })
    .trim()
    .min(5, { error: () => m.welcome_report_missing() })
    .max(longestReport, { error: () => m.welcome_report_too_long({ max: longestReport }) }),
  page: z.string().trim().max(200, { error: () => m.welcome_report_page_wrong() }).default(""),
  municipalityId: z.union([z.literal("").transform(() => null), z.uuid({ error: () => m.welcome_report_municipality_wrong() })]).default(null),
  email: z.union([z.literal(""), z.email({ error: () => m.welcome_report_email_wrong() }).max(254)]).default(""),
});

export type Report = z.output<typeof reportSchema>;

/** More reports in an hour than this are no longer mailed: somebody plays with the form. */
export const mostReportsPerHour = 30;

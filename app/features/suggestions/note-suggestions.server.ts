import type { Actor } from "~/features/accounts";
import { packFit, type Fit, type FitRecord } from "~/features/fit";
import { now } from "~/platform/clock";
import { isoDay } from "~/platform/dates";
import { prisma } from "~/platform/db.server";
import { logger } from "~/platform/log.server";
import { places, type Place } from "./model/places";

/** A person and a vacancy on one screen, with the versions that were compared. */
export type Suggestion = { jobSeekerId: string; /** null for a draft */ profileVersionId: string | null; vacancyVersionId: string; fit: Fit };

type Waiting = Omit<Suggestion, "fit"> & FitRecord & { accountId: string; day: string; place: number; points: number };

/** Milliseconds that suggestions wait, so that pages answer first and a busy hour writes in few statements. */
const flushPause = 2_000;
/** When the database does not keep up, this many wait; more are not kept, and the log says so. */
const mostWaiting = 20_000;

const waiting = new Map<string, Waiting>();
let timer: NodeJS.Timeout | undefined;

/** These suggestions are on the page that is answered now. Returns at once; they are written afterwards. */
export function noteSuggestions({ accountId }: Pick<Actor, "accountId">, place: Place, suggestions: readonly Suggestion[]): void {
  const day = isoDay(now());
  for (const { fit, jobSeekerId, profileVersionId, vacancyVersionId } of suggestions) {
    const record = packFit(fit);
    const key = [jobSeekerId, accountId, vacancyVersionId, day, record.version, fit.points].join(" ");
    if (!waiting.has(key) && waiting.size < mostWaiting) waiting.set(key, { jobSeekerId, accountId, vacancyVersionId, profileVersionId, day, place: places[place], points: fit.points, ...record });
  }
  if (waiting.size === 0 || timer) return;
  timer = setTimeout(() => flushSuggestions().catch((error: unknown) => logger.warn({ part: "suggestions", error }, "suggestions that were shown are not written")), flushPause);
  timer.unref();
}

/** Writes what was noted, each suggestion once a day. Who or what is gone meanwhile is left out. */
export async function flushSuggestions(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  if (waiting.size === 0) return;
  if (waiting.size >= mostWaiting) logger.warn({ part: "suggestions", kept: waiting.size }, "more suggestions were shown than are kept");
  // in one order, so that two processes that write at the same time do not wait for each other
  const noted = [...waiting].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  waiting.clear();
  await prisma.$executeRaw`
    insert into shown_suggestion (job_seeker_id, account_id, vacancy_version_id, profile_version_id, day, place, fit_version, points, parts, unknown, blocks)
    select noted."jobSeekerId", noted."accountId", noted."vacancyVersionId", noted."profileVersionId", noted.day, noted.place, noted.version, noted.points, noted.parts, noted.unknown, noted.blocks
    from json_to_recordset(${JSON.stringify(noted)}::json)
      as noted("jobSeekerId" uuid, "accountId" uuid, "vacancyVersionId" uuid, "profileVersionId" uuid, day date, place smallint, version smallint, points smallint, parts smallint[], unknown smallint, blocks smallint)
    join job_seeker on job_seeker.id = noted."jobSeekerId"
    join account on account.id = noted."accountId" and account.erased_at is null
    join account about on about.id = job_seeker.account_id and about.erased_at is null
    join vacancy_version on vacancy_version.id = noted."vacancyVersionId"
    on conflict do nothing`;
}

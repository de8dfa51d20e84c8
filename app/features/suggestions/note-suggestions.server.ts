import type { Actor } from "~/features/accounts";
import { packFit, type Fit, type FitRecord } from "~/features/fit";
import { now } from "~/platform/clock";
import { isoDay } from "~/platform/dates";
import { prisma } from "~/platform/db.server";
import { writeLater } from "~/platform/write-later.server";
import { places, type Place } from "./model/places";

/** A person and a vacancy on one screen, with the versions that were compared. */
export type Suggestion = { jobSeekerId: string; /** null for a draft */ profileVersionId: string | null; vacancyVersionId: string; fit: Fit };

type Waiting = Omit<Suggestion, "fit"> & FitRecord & { accountId: string; day: string; place: number; points: number };

/** When the database does not keep up, this many wait. */
const mostWaiting = 20_000;

/** Each suggestion is written once a day. Who or what is gone meanwhile is left out. */
const shown = writeLater<Waiting>("suggestions", (noted) => prisma.$executeRaw`
    insert into shown_suggestion (job_seeker_id, account_id, vacancy_version_id, profile_version_id, day, place, fit_version, points, parts, unknown, blocks)
    select noted."jobSeekerId", noted."accountId", noted."vacancyVersionId", noted."profileVersionId", noted.day, noted.place, noted.version, noted.points, noted.parts, noted.unknown, noted.blocks
    from json_to_recordset(${JSON.stringify(noted)}::json)
      as noted("jobSeekerId" uuid, "accountId" uuid, "vacancyVersionId" uuid, "profileVersionId" uuid, day date, place smallint, version smallint, points smallint, parts smallint[], unknown smallint, blocks smallint)
    join job_seeker on job_seeker.id = noted."jobSeekerId"
    join account on account.id = noted."accountId" and account.erased_at is null
    join account about on about.id = job_seeker.account_id and about.erased_at is null
    join vacancy_version on vacancy_version.id = noted."vacancyVersionId"
    on conflict do nothing`, mostWaiting);

/** These suggestions are on the page that is answered now. Returns at once; they are written afterwards. */
export function noteSuggestions({ accountId }: Pick<Actor, "accountId">, place: Place, suggestions: readonly Suggestion[]): void {
  const day = isoDay(now());
  for (const { fit, jobSeekerId, profileVersionId, vacancyVersionId } of suggestions) {
    const record = packFit(fit);
    const key = [jobSeekerId, accountId, vacancyVersionId, day, record.version, fit.points].join(" ");
    shown.note(key, (waiting) => waiting ?? { jobSeekerId, accountId, vacancyVersionId, profileVersionId, day, place: places[place], points: fit.points, ...record });
  }
}

/** Writes what was noted. */
export const flushSuggestions = (): Promise<void> => shown.flush();

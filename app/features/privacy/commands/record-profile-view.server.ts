import type { Actor } from "~/features/accounts";
import { now } from "~/platform/clock";
import { isoDay } from "~/platform/dates";
import { prisma } from "~/platform/db.server";

/**
 * Remembers that somebody looked at a profile, for its owner to see: one row per viewer, organisation and day.
 * Looking at oneself is not kept, and somebody without an organisation sees no profiles.
 */
export async function recordProfileView(actor: Actor, jobSeekerId: string, versionId: string | null): Promise<void> {
  if (actor.jobSeekerId === jobSeekerId || !actor.organisationId) return;
  const at = now();
  await prisma.$executeRaw`
    insert into profile_view (id, job_seeker_id, version_id, viewer_id, organisation_id, at, last_at, day)
    select gen_random_uuid(), js.id, ${versionId}::uuid, ${actor.accountId}::uuid, ${actor.organisationId}::uuid, ${at}::timestamptz, ${at}::timestamptz, ${isoDay(at)}::date
    from job_seeker js where js.id = ${jobSeekerId}::uuid and js.account_id <> ${actor.accountId}::uuid
    on conflict (job_seeker_id, viewer_id, organisation_id, day)
    do update set last_at = greatest(profile_view.last_at, excluded.last_at), version_id = coalesce(excluded.version_id, profile_view.version_id)`;
}

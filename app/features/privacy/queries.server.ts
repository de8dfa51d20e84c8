import type { Actor } from "~/features/accounts";
import { prisma } from "~/platform/db.server";
import { listEraseObstacles } from "./erase-facts.server";
import type { EraseObstacle } from "./policy";

/** company: members of a company or agency · ownContact: the own contact person · contact: another one who helps people to work · trainer: of a training that the person has a place in · coach: the job coach of the person */
export type ViewerKind = "company" | "ownContact" | "contact" | "trainer" | "coach";

/** One organisation on one day. `lastAt` is an ISO moment. */
export type Look = { organisationName: string; kind: ViewerKind; lastAt: string };

type LookRow = { organisationName: string; kind: ViewerKind; lastAt: Date };

/** Who looked at the actor's own profile, newest first; the own contact person is left out. Empty for who is no job seeker. */
export async function listWhoLooked(actor: Actor, limit: number): Promise<Look[]> {
  return readLooks(actor, limit, false);
}

/** The same with the own contact person among them: every look there was. */
export async function listEveryLook(actor: Actor, limit: number): Promise<Look[]> {
  return readLooks(actor, limit, true);
}

async function readLooks(actor: Actor, limit: number, withOwnContact: boolean): Promise<Look[]> {
  if (!actor.jobSeekerId) return [];
  const rows = await prisma.$queryRaw<LookRow[]>`
    with looks as (
      select o.name, v.day, v.last_at,
             case when o.kind in ('company', 'agency') then 'company' when o.kind = 'trainer' then 'trainer' when cp.account_id = v.viewer_id then 'ownContact' when exists (select from coaching k join placement p on p.id = k.placement_id join membership c on c.id = k.membership_id where p.job_seeker_id = js.id and c.account_id = v.viewer_id) then 'coach' else 'contact' end as kind
      from profile_view v
      join organisation o on o.id = v.organisation_id
      join job_seeker js on js.id = v.job_seeker_id
      left join membership cp on cp.id = js.contact_person_id
      where v.job_seeker_id = ${actor.jobSeekerId}::uuid)
    select name as "organisationName", kind, max(last_at) as "lastAt" from looks
    where ${withOwnContact} or kind <> 'ownContact'
    group by name, kind, day order by max(last_at) desc limit ${limit}`;
  return rows.map((row) => ({ ...row, lastAt: row.lastAt.toISOString() }));
}

/** What the actor still has to do before the own account can be deleted. */
export const listOwnEraseObstacles = (actor: Actor): Promise<EraseObstacle[]> => listEraseObstacles(prisma, actor.accountId);

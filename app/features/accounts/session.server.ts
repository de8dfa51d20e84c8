import { data, redirect } from "@remix-run/node";
import { after, days, hours, now } from "~/platform/clock";
import { prisma, type Tx } from "~/platform/db.server";
import { oncePerRequest } from "~/platform/request-scope.server";
import { hashToken, newToken } from "~/platform/secrets.server";
import { m } from "~/paraglide/messages";
import { needsSecondFactor, type Actor, type Role } from "./model/actor";
import type { OrganisationKind } from "./model/organisation-kind";
import { readSessionToken } from "./cookies.server";

/** Job seekers on a shared phone and employers stay signed in for 30 days; staff for a working day. */
const lifetime = (staff: boolean) => (staff ? hours(12) : days(30));

/** A signed-in browser, also when a second factor or a hat is still to come. */
export type SignedIn = {
  sessionId: string;
  accountId: string;
  firstName: string;
  hasSecondFactor: boolean;
  secondFactorDone: boolean;
  hats: Hat[];
  /** null when there are several hats and none is chosen */
  actor: Actor | null;
};

export type Hat = { role: Role; membershipId: string | null; organisationName: string };

type SessionRow = {
  id: string;
  accountId: string;
  firstName: string;
  locale: string;
  seenAt: Date;
  secondFactorDone: boolean;
  hasSecondFactor: boolean;
  membershipId: string | null;
  hatChosen: boolean;
  jobSeekerId: string | null;
  jobSeekerMunicipalityId: string | null;
  memberships: MembershipRow[];
};

type MembershipRow = {
  id: string;
  role: Exclude<Role, "jobseeker">;
  isManager: boolean;
  organisation: { id: string; kind: OrganisationKind; name: string; verified: boolean; municipalityId: string | null; serves: string[] };
};

/** In SQL because every page asks it: one round trip instead of one per relation. */
async function readSession(tokenHash: string): Promise<SessionRow | undefined> {
  const rows = await prisma.$queryRaw<SessionRow[]>`
    select s.id, s.account_id as "accountId", s.seen_at as "seenAt", s.second_factor_at is not null as "secondFactorDone",
      s.membership_id as "membershipId", s.hat_chosen_at is not null as "hatChosen",
      a.first_name as "firstName", a.locale, a.second_factor_since is not null as "hasSecondFactor",
      j.id as "jobSeekerId", j.municipality_id as "jobSeekerMunicipalityId",
      coalesce((
        select json_agg(json_build_object('id', m.id, 'role', m.role, 'isManager', m.is_manager, 'organisation', json_build_object(
          'id', o.id, 'kind', o.kind, 'name', o.name, 'verified', o.verification = 'verified', 'municipalityId', o.municipality_id,
          'serves', coalesce((select json_agg(v.municipality_id order by v.municipality_id = o.municipality_id desc, v.municipality_id) from service_area v where v.organisation_id = o.id), '[]')
        )) order by m.created_at)
        from membership m join organisation o on o.id = m.organisation_id
        where m.account_id = a.id and m.ended_at is null
      ), '[]') as memberships
    from session s join account a on a.id = s.account_id left join job_seeker j on j.account_id = a.id
    where s.token_hash = ${tokenHash} and s.expires_at > ${now()} and a.erased_at is null`;
  return rows[0];
}

/** Who this browser is, or null. One question to the database per request. */
export function findSignedIn(request: Request): Promise<SignedIn | null> {
  return oncePerRequest("signed-in", () => readSignedIn(request));
}

async function readSignedIn(request: Request): Promise<SignedIn | null> {
  const token = await readSessionToken(request);
  const session = token ? await readSession(hashToken(token)) : undefined;
  if (!session) return null;
  if (session.seenAt < after(-hours(1))) await noteSeen(session);
  const { id: sessionId, accountId, firstName, memberships, hasSecondFactor, secondFactorDone } = session;
  const hats: Hat[] = memberships.map(({ id, role, organisation }) => ({ role, membershipId: id, organisationName: organisation.name }));
  if (session.jobSeekerId) hats.unshift({ role: "jobseeker", membershipId: null, organisationName: "" });
  const chosen = session.hatChosen ? hats.find(({ membershipId }) => membershipId === session.membershipId) : undefined;
  const worn = hats.length === 1 ? hats[0] : chosen;
  return { sessionId, accountId, firstName, hasSecondFactor, secondFactorDone, hats, actor: worn ? actorOf(session, worn) : null };
}

async function noteSeen({ id, accountId }: SessionRow): Promise<void> {
  await prisma.session.updateMany({ where: { id }, data: { seenAt: now() } });
  await prisma.account.updateMany({ where: { id: accountId }, data: { lastSeenAt: now() } });
}

function actorOf(session: SessionRow, worn: Hat): Actor {
  const membership = session.memberships.find(({ id }) => id === worn.membershipId);
  const { jobSeekerMunicipalityId: home } = session;
  const organisation = membership?.organisation;
  return {
    accountId: session.accountId,
    sessionId: session.id,
    firstName: session.firstName,
    locale: session.locale === "en" ? "en" : "nl",
    role: worn.role,
    jobSeekerId: membership ? null : session.jobSeekerId,
    membershipId: membership?.id ?? null,
    organisationId: organisation?.id ?? null,
    organisationKind: organisation?.kind ?? null,
    organisationName: organisation?.name ?? null,
    organisationVerified: organisation?.verified ?? false,
    isManager: membership?.isManager ?? false,
    municipalityIds: organisation ? municipalitiesOf(organisation) : home ? [home] : [],
  };
}

/** A company serves nobody; its own municipality only gives texts and colours. */
function municipalitiesOf(organisation: { kind: string; municipalityId: string | null; serves: string[] }): string[] {
  if (organisation.serves.length > 0) return organisation.serves;
  return (organisation.kind === "company" || organisation.kind === "agency") && organisation.municipalityId ? [organisation.municipalityId] : [];
}

/** The actor behind a request, or null when nobody is fully signed in. */
export async function findActor(request: Request): Promise<Actor | null> {
  const signedIn = await findSignedIn(request);
  if (!signedIn?.actor) return null;
  if (needsSecondFactor(signedIn.actor.role) && !signedIn.secondFactorDone) return null;
  return signedIn.actor;
}

/** @throws a redirect to sign in, to the second factor or to the choice of a hat */
export async function requireActor(request: Request): Promise<Actor> {
  const signedIn = await findSignedIn(request);
  const { pathname, search } = new URL(request.url);
  const here = encodeURIComponent(request.method === "GET" ? pathname.replace(/\.data$/, "") + search : "/start");
  if (!signedIn) throw redirect(`/inloggen?naar=${here}`);
  if (!signedIn.actor) throw redirect(`/account/pet?naar=${here}`);
  if (needsSecondFactor(signedIn.actor.role) && !signedIn.secondFactorDone) {
    throw redirect(`${signedIn.hasSecondFactor ? "/inloggen/tweede-stap" : "/inloggen/tweede-stap/instellen"}?naar=${here}`);
  }
  return signedIn.actor;
}

/** @throws as `requireActor`, and 403 for another role */
export async function requireRole(request: Request, ...allowed: Role[]): Promise<Actor> {
  const actor = await requireActor(request);
  if (!allowed.includes(actor.role)) throw data({ message: m.accounts_other_role() }, { status: 403 });
  return actor;
}

/** Makes a session row. @returns the token for the cookie and its lifetime in seconds */
export async function openSession(tx: Tx, accountId: string, secondFactorAt: Date | null = null): Promise<{ token: string; seconds: number }> {
  const account = await tx.account.findUniqueOrThrow({ where: { id: accountId }, select: { memberships: { where: { endedAt: null }, select: { role: true } } } });
  const length = lifetime(account.memberships.some(({ role }) => needsSecondFactor(role)));
  const token = newToken();
  await tx.session.create({ data: { tokenHash: hashToken(token), accountId, secondFactorAt, expiresAt: after(length) } });
  return { token, seconds: Math.floor(length / 1000) };
}

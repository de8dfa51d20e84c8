import { redirect } from "@remix-run/node";
import { after, days, hours, now } from "~/platform/clock";
import { prisma, type Tx } from "~/platform/db.server";
import { oncePerRequest } from "~/platform/request-scope.server";
import { hashToken, newToken } from "~/platform/secrets.server";
import { m } from "~/paraglide/messages";
import { data } from "@remix-run/node";
import { needsSecondFactor, type Actor, type Role } from "./model/actor";
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

const sessionSelect = {
  id: true,
  expiresAt: true,
  seenAt: true,
  secondFactorAt: true,
  membershipId: true,
  hatChosenAt: true,
  account: {
    select: {
      id: true,
      firstName: true,
      locale: true,
      erasedAt: true,
      secondFactorSince: true,
      jobSeeker: { select: { id: true, municipalityId: true } },
      memberships: {
        where: { endedAt: null },
        orderBy: { createdAt: "asc" },
        select: {
          id: true,
          role: true,
          isManager: true,
          organisation: { select: { id: true, kind: true, name: true, verification: true, municipalityId: true, serves: { select: { municipalityId: true } } } },
        },
      },
    },
  },
} as const;

/** Who this browser is, or null. One question to the database per request. */
export function findSignedIn(request: Request): Promise<SignedIn | null> {
  return oncePerRequest("signed-in", () => readSignedIn(request));
}

async function readSignedIn(request: Request): Promise<SignedIn | null> {
  const token = await readSessionToken(request);
  if (!token) return null;
  const session = await prisma.session.findUnique({ where: { tokenHash: hashToken(token) }, select: sessionSelect });
  if (!session || session.expiresAt <= now() || session.account.erasedAt) return null;
  if (session.seenAt < after(-hours(1))) {
    await prisma.session.updateMany({ where: { id: session.id }, data: { seenAt: now() } });
    await prisma.account.updateMany({ where: { id: session.account.id }, data: { lastSeenAt: now() } });
  }
  const { account } = session;
  const jobSeekerHat: Hat[] = account.jobSeeker ? [{ role: "jobseeker", membershipId: null, organisationName: "" }] : [];
  const hats = [...jobSeekerHat, ...account.memberships.map(({ id, role, organisation }) => ({ role, membershipId: id, organisationName: organisation.name }))];
  const chosen = session.hatChosenAt ? hats.find(({ membershipId }) => membershipId === session.membershipId) : undefined;
  const worn = hats.length === 1 ? hats[0] : chosen;
  const membership = account.memberships.find(({ id }) => id === worn?.membershipId);
  const base = { accountId: account.id, sessionId: session.id, firstName: account.firstName, locale: account.locale === "en" ? ("en" as const) : ("nl" as const) };
  const actor: Actor | null = !worn
    ? null
    : membership
      ? {
          ...base,
          role: membership.role,
          jobSeekerId: null,
          membershipId: membership.id,
          organisationId: membership.organisation.id,
          organisationKind: membership.organisation.kind,
          organisationName: membership.organisation.name,
          organisationVerified: membership.organisation.verification === "verified",
          isManager: membership.isManager,
          municipalityIds: municipalitiesOf(membership.organisation),
        }
      : {
          ...base,
          role: "jobseeker",
          jobSeekerId: account.jobSeeker?.id ?? null,
          membershipId: null,
          organisationId: null,
          organisationKind: null,
          organisationName: null,
          organisationVerified: false,
          isManager: false,
          municipalityIds: account.jobSeeker?.municipalityId ? [account.jobSeeker.municipalityId] : [],
        };
  return {
    sessionId: session.id,
    accountId: account.id,
    firstName: account.firstName,
    hasSecondFactor: account.secondFactorSince !== null,
    secondFactorDone: session.secondFactorAt !== null,
    hats,
    actor,
  };
}

/** A company serves nobody; its own municipality only gives texts and colours. */
function municipalitiesOf(organisation: { kind: string; municipalityId: string | null; serves: { municipalityId: string }[] }): string[] {
  const served = organisation.serves.map(({ municipalityId }) => municipalityId);
  if (served.length > 0) return served;
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

import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { demoDoorsOpen } from "~/platform/env.server";
import { openSession } from "../session.server";

/** Addresses of the demo's people behind each door; the seed makes them. */
export const demoPeople = {
  werkzoekende: "samira@demo.meedoen.example",
  werkgever: "morgenrood@demo.meedoen.example",
  contactpersoon: "ria@demo.meedoen.example",
  jobcoach: "jobcoach@demo.meedoen.example",
  trainer: "trainer@demo.meedoen.example",
  beheerder: "beheer@demo.meedoen.example",
} as const;

/** Signs in without a mail. Exists only while `npm run demo` serves on loopback. @returns null when the seed was not run */
export async function signInForDemo(who: string): Promise<{ token: string; seconds: number } | null> {
  if (!demoDoorsOpen()) throw new Error("the demo doors are closed");
  const email = demoPeople[who as keyof typeof demoPeople];
  if (!email) return null;
  return inTransaction(async (tx) => {
    const account = await tx.account.findUnique({ where: { email }, select: { id: true } });
    if (!account) return null;
    await tx.account.update({ where: { id: account.id }, data: { lastSeenAt: now() } });
    return openSession(tx, account.id, now());
  });
}

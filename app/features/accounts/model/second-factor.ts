import { Secret, TOTP } from "otpauth";

/** A time-based one-time password as RFC 6238 has it, as every authenticator app reads it: SHA-1, six digits, 30 seconds. */
export function authenticator(secret: string, accountName: string): TOTP {
  return new TOTP({ issuer: "Meedoen", label: accountName, secret: Secret.fromBase32(secret), algorithm: "SHA1", digits: 6, period: 30 });
}

/**
 * The time step that a code belongs to, one step early or late allowed.
 * @param lastStep the newest step that was accepted before: a code counts once
 * @returns null when the code is wrong or used
 */
export function acceptedStep(secret: string, code: string, lastStep: number | null, at: Date = new Date()): number | null {
  const token = code.replace(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return null;
  const delta = authenticator(secret, "").validate({ token, timestamp: at.getTime(), window: 1 });
  if (delta === null) return null;
  const step = Math.floor(at.getTime() / 30_000) + delta;
  return lastStep !== null && step <= lastStep ? null : step;
}

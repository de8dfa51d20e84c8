import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes, randomInt, timingSafeEqual } from "node:crypto";

function secret(): string {
  const value = process.env.SESSION_SECRET;
  if (!value || value.length < 32) throw new Error("SESSION_SECRET must have at least 32 characters");
  return value;
}

const keyFor = (purpose: string) => Buffer.from(hkdfSync("sha256", secret(), "meedoen", purpose, 32));

/** 32 random bytes, safe in a URL. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** Six digits, each as likely as the other. */
export const newDigits = (): string => randomInt(0, 1_000_000).toString().padStart(6, "0");

export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");

/** Short codes are hashed with a key, so that the table alone does not give them away. */
export const hashCode = (purpose: string, code: string): string => createHmac("sha256", keyFor(purpose)).update(code).digest("hex");

export function sameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** AES-256-GCM; answers `iv.tag.text` in base64url. */
export function encrypt(purpose: string, text: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyFor(purpose), iv);
  const encrypted = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return [iv, cipher.getAuthTag(), encrypted].map((part) => part.toString("base64url")).join(".");
}

/** @throws when the text was changed or the key is another */
export function decrypt(purpose: string, sealed: string): string {
  const [iv, tag, text] = sealed.split(".").map((part) => Buffer.from(part, "base64url"));
  if (!iv || !tag || !text) throw new Error("not an encrypted text");
  const decipher = createDecipheriv("aes-256-gcm", keyFor(purpose), iv);
  decipher.setAuthTag(tag);
  return Buffer.concat([decipher.update(text), decipher.final()]).toString("utf8");
}

import { z } from "zod";

/**
 * Everything that can be set from outside, checked once at start.
 * A mistake ends the process with one readable line for each setting.
 */

const empty = (value: unknown) => (value === "" ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(empty, schema.optional());
const withDefault = <T extends z.ZodType<string>>(schema: T, value: string) => z.preprocess((given) => empty(given) ?? value, schema);
const number = (name: string, value: number, lowest: number, highest: number) =>
  z.preprocess((given) => empty(given) ?? value, z.coerce.number(`${name} must be a number`).int(`${name} must be a whole number`).min(lowest, `${name} must be at least ${lowest}`).max(highest, `${name} must be at most ${highest}`));
const isJson = (text: string) => {
  try {
    return JSON.parse(text) !== null;
  } catch {
    return false;
  }
};
const address = (name: string, protocols: RegExp, example: string) =>
  z.string().refine((value) => URL.canParse(value) && protocols.test(new URL(value).protocol), `${name} must look like ${example}`);

const settings = z.object({
  NODE_ENV: withDefault(z.enum(["development", "production", "test"], "NODE_ENV must be development, production or test"), "production"),
  DATABASE_URL: z
    .string("DATABASE_URL is not set; give the address of a PostgreSQL 15 or newer, such as postgresql://name:password@host:5432/meedoen")
    .pipe(address("DATABASE_URL", /^postgres(ql)?:$/, "postgresql://name:password@host:5432/meedoen")),
  DATABASE_POOL: number("DATABASE_POOL", 10, 2, 200),
  MEILI_URL: optional(address("MEILI_URL", /^https?:$/, "http://host:7700")),
  MEILI_KEY: optional(z.string().min(8, "MEILI_KEY must have at least 8 characters")),
  SMTP_URL: optional(address("SMTP_URL", /^smtps?:$/, "smtp://name:password@host:587")),
  MAIL_FROM: withDefault(z.string().regex(/^[^<>\r\n]*<?[^<>\s@]+@[^<>\s@]+>?$/, "MAIL_FROM must be an address, such as Meedoen <meedoen@gemeente.nl>"), "Meedoen <meedoen@localhost>"),
  SMS_URL: optional(address("SMS_URL", /^https?:$/, "https://rest.provider.nl/messages")),
  SMS_HEADER: optional(z.string().regex(/^[\w-]+:\s*\S[^\r\n]*$/, "SMS_HEADER must be one header with the key of the provider, such as Authorization: Bearer abc")),
  SMS_BODY: withDefault(
    z.string().refine((body) => isJson(body) && body.includes("{text}") && /\{to(Digits)?\}/.test(body), "SMS_BODY must be JSON with {text} and {to} or {toDigits} in it"),
    '{"to":"{to}","from":"{from}","text":"{text}","reference":"{reference}"}',
  ),
  SMS_FROM: withDefault(z.string().regex(/^([A-Za-z0-9 ]{1,11}|\+?\d{3,15})$/, "SMS_FROM must be a name of at most 11 letters and digits, or a number"), "Meedoen"),
  SESSION_SECRET: z
    .string("SESSION_SECRET is not set; make one with: node -p \"crypto.randomBytes(32).toString('hex')\"")
    .min(32, "SESSION_SECRET must have at least 32 characters; make one with: node -p \"crypto.randomBytes(32).toString('hex')\""),
  BASE_URL: optional(address("BASE_URL", /^https?:$/, "https://meedoen.gemeente.nl").transform((value) => new URL(value).origin)),
  HOST: withDefault(z.string(), "127.0.0.1"),
  PORT: number("PORT", 3000, 0, 65535),
  TRUST_PROXY: number("TRUST_PROXY", 0, 0, 10),
  WORKER: withDefault(z.enum(["inside", "none"], "WORKER must be inside or none"), "inside"),
  WORKER_CONCURRENCY: number("WORKER_CONCURRENCY", 4, 1, 50),
  LOG_LEVEL: withDefault(z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], "LOG_LEVEL must be fatal, error, warn, info, debug, trace or silent"), "info"),
  SIGN_IN_LIMIT: number("SIGN_IN_LIMIT", 30, 1, 1_000_000),
  WRITE_LIMIT: number("WRITE_LIMIT", 120, 1, 1_000_000),
  MEEDOEN_DEMO: optional(z.enum(["0", "1"], "MEEDOEN_DEMO must be 0 or 1")),
});

export type Environment = Omit<z.output<typeof settings>, "BASE_URL"> & { BASE_URL: string };
type Values = Record<string, string | undefined>;

/** @returns the settings, or the mistakes as one line each */
export function readEnvironment(values: Values): { ok: true; value: Environment } | { ok: false; mistakes: string[] } {
  const parsed = settings.safeParse(values);
  const mistakes = [...(parsed.error?.issues ?? []).map((issue) => issue.message), ...findContradictions(values)];
  if (!parsed.success || mistakes.length > 0) return { ok: false, mistakes };
  const { BASE_URL = `http://${parsed.data.HOST}:${parsed.data.PORT}`, ...rest } = parsed.data;
  return { ok: true, value: { ...rest, BASE_URL } };
}

function findContradictions(values: Values): string[] {
  const mistakes: string[] = [];
  const isDemo = values.MEEDOEN_DEMO === "1";
  if (isDemo && !isLoopback(values.HOST || "127.0.0.1")) mistakes.push("MEEDOEN_DEMO opens doors without a lock, so HOST must be 127.0.0.1, ::1 or localhost");
  if ((values.NODE_ENV || "production") === "production" && !isDemo) {
    if (!values.BASE_URL) mistakes.push("BASE_URL is not set; give the address people use, such as https://meedoen.gemeente.nl");
    if (!values.SMTP_URL) mistakes.push("SMTP_URL is not set; give the mail server, such as smtp://name:password@host:587");
    else if (!values.MAIL_FROM) mistakes.push("MAIL_FROM is not set; give the sender of all mail, such as Meedoen <meedoen@gemeente.nl>");
  }
  if (Boolean(values.SMS_URL) !== Boolean(values.SMS_HEADER)) mistakes.push(values.SMS_URL ? "SMS_HEADER is not set, and SMS_URL needs it" : "SMS_URL is not set, and SMS_HEADER needs it");
  if (values.MEILI_URL && !values.MEILI_KEY) mistakes.push("MEILI_KEY is not set, and MEILI_URL needs it");
  return mistakes;
}

export const isLoopback = (host: string) => ["127.0.0.1", "::1", "localhost"].includes(host);

let known: Environment | undefined;

/** The settings of this process. Ends the process with readable lines when they are wrong. */
export function environment(): Environment {
  if (known) return known;
  const read = readEnvironment(process.env);
  if (!read.ok) {
    process.stderr.write(`Meedoen cannot start:\n${read.mistakes.map((line) => `  - ${line}`).join("\n")}\n`);
    process.exit(1);
  }
  return (known = read.value);
}

/** For tests and scripts that change process.env on their way. */
export function forgetEnvironment() {
  known = undefined;
}

/** Whether the mailbox page and the sign-in links of the demo exist: only while `npm run demo` serves on this computer alone. */
export function demoDoorsOpen(): boolean {
  const { MEEDOEN_DEMO, HOST } = environment();
  return MEEDOEN_DEMO === "1" && isLoopback(HOST);
}

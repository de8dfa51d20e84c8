import { expect, test } from "vitest";
import { readEnvironment } from "./env.server";

const complete = {
  DATABASE_URL: "postgresql://a:b@db:5432/meedoen",
  SESSION_SECRET: "x".repeat(32),
  BASE_URL: "https://meedoen.example.nl/",
  SMTP_URL: "smtp://mail:587",
  MAIL_FROM: "Meedoen <meedoen@example.nl>",
};
const mistakesOf = (values: Record<string, string | undefined>) => {
  const read = readEnvironment({ ...complete, ...values });
  return read.ok ? [] : read.mistakes;
};

test("a complete set is taken, with defaults for the rest", () => {
  const read = readEnvironment(complete);
  expect(read).toMatchObject({ ok: true, value: { NODE_ENV: "production", PORT: 3000, HOST: "127.0.0.1", WORKER: "inside", BASE_URL: "https://meedoen.example.nl", TRUST_PROXY: 0 } });
});

test.each([
  [{ DATABASE_URL: undefined }, "DATABASE_URL is not set"],
  [{ DATABASE_URL: "mysql://x/y" }, "DATABASE_URL must look like"],
  [{ SESSION_SECRET: "short" }, "SESSION_SECRET must have at least 32 characters"],
  [{ SESSION_SECRET: "" }, "SESSION_SECRET"],
  [{ PORT: "eighty" }, "PORT must be a number"],
  [{ PORT: "70000" }, "PORT must be at most 65535"],
  [{ BASE_URL: "meedoen.nl" }, "BASE_URL must look like"],
  [{ BASE_URL: undefined }, "BASE_URL is not set"],
  [{ MEILI_URL: "http://search:7700" }, "MEILI_KEY is not set"],
  [{ MEILI_URL: "search", MEILI_KEY: "12345678" }, "MEILI_URL must look like"],
  [{ SMTP_URL: "mail" }, "SMTP_URL must look like"],
  [{ SMTP_URL: undefined }, "SMTP_URL is not set"],
  [{ MAIL_FROM: undefined }, "MAIL_FROM is not set"],
  [{ SMS_URL: "https://sms.example/send" }, "SMS_HEADER is not set"],
  [{ SMS_HEADER: "Authorization: Bearer x" }, "SMS_URL is not set"],
  [{ SMS_URL: "sms", SMS_HEADER: "Authorization: Bearer x" }, "SMS_URL must look like"],
  [{ SMS_URL: "https://sms.example/send", SMS_HEADER: "Bearer x" }, "SMS_HEADER must be one header"],
  [{ SMS_BODY: "to={to}&text={text}" }, "SMS_BODY must be JSON"],
  [{ SMS_BODY: '{"to":"{to}"}' }, "SMS_BODY must be JSON"],
  [{ SMS_FROM: "Een heel lange naam" }, "SMS_FROM must be a name"],
  [{ WORKER: "outside" }, "WORKER must be inside or none"],
  [{ LOG_LEVEL: "loud" }, "LOG_LEVEL must be"],
  [{ MEEDOEN_DEMO: "1", HOST: "0.0.0.0" }, "HOST must be 127.0.0.1"],
])("%j is refused with one readable line", (values, line) => {
  const mistakes = mistakesOf(values);
  expect(mistakes).toHaveLength(1);
  expect(mistakes[0]).toContain(line);
});

test("every mistake has its own line", () => {
  expect(mistakesOf({ DATABASE_URL: undefined, PORT: "x", SMTP_URL: "y" })).toHaveLength(3);
});

test("outside production no mail server and no address are needed", () => {
  const read = readEnvironment({ ...complete, NODE_ENV: "development", BASE_URL: undefined, SMTP_URL: undefined, PORT: "4000" });
  expect(read).toMatchObject({ ok: true, value: { BASE_URL: "http://127.0.0.1:4000" } });
});

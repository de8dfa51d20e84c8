import { afterEach, expect, test } from "vitest";
import { startMailServer as start, type MailServer } from "#tests/support/mail-server";
import { forgetEnvironment } from "./env.server";
import { closeMail, sendMail } from "./mail.server";

const mail = { to: "samira@example.nl", subject: "Je code", text: "Je code is 123456", html: "<p>Je code is <b>123456</b></p>", messageId: "<m1@meedoen.example>" };
let server: MailServer | undefined;

afterEach(() => {
  closeMail();
  server?.stop();
  delete process.env.SMTP_URL;
  delete process.env.DATABASE_URL;
  forgetEnvironment();
});

const startMailServer = async (answerToData?: string) => (server = await start(answerToData));

function use(url: string | undefined) {
  process.env.DATABASE_URL = "postgresql://unused/unused";
  if (url) process.env.SMTP_URL = url;
  forgetEnvironment();
}

test("a mail goes to the mail server as text and as HTML, with its own number", async () => {
  const { url, messages } = await startMailServer();
  use(url);
  expect(await sendMail(mail)).toBe("sent");
  expect(messages).toHaveLength(1);
  for (const part of ["To: samira@example.nl", "Subject: Je code", "Message-ID: <m1@meedoen.example>", "text/plain", "text/html", "Je code is 123456"]) expect(messages[0]).toContain(part);
});

test("a mail that can be stopped says so to mail programs, and no other does", async () => {
  const { url, messages } = await startMailServer();
  use(url);
  await sendMail({ ...mail, stopLink: "https://meedoen.example/stoppen/abc" });
  await sendMail(mail);
  expect(messages[0]).toContain("List-Unsubscribe: <https://meedoen.example/stoppen/abc>");
  expect(messages[0]).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  expect(messages[1]).not.toContain("List-Unsubscribe");
});

test("without a mail server the mail is only kept", async () => {
  use(undefined);
  expect(await sendMail(mail)).toBe("kept");
});

test("a refusal is an error, so that the job comes back", async () => {
  const { url } = await startMailServer("451 try later");
  use(url);
  await expect(sendMail(mail)).rejects.toThrow("451");
});

import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { forgetEnvironment } from "./env.server";
import { fillSmsBody, sendSms, sendsSms } from "./sms.server";

type Got = { headers: IncomingHttpHeaders; body: string };
let got: Got[];
let answer: number;
const server = createServer((request, response) => {
  let body = "";
  request.on("data", (chunk) => (body += chunk));
  request.on("end", () => {
    got.push({ headers: request.headers, body });
    response.writeHead(answer, answer === 302 ? { location: "/elsewhere" } : {}).end("to +31612345678: secret");
  });
});

const before = { ...process.env };
beforeEach(async () => {
  [got, answer] = [[], 200];
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  Object.assign(process.env, { DATABASE_URL: "postgresql://a:b@127.0.0.1:1/x", NODE_ENV: "test", SMS_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`, SMS_HEADER: "X-Key: abc def" });
  forgetEnvironment();
});
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
  forgetEnvironment();
});

test("a text message goes out as the provider wants it, with its key", async () => {
  process.env.SMS_BODY = '{"recipients":["{toDigits}"],"originator":"{from}","body":"{text}","reference":"{reference}","route":"business"}';
  forgetEnvironment();
  await sendSms({ to: "+31612345678", text: 'Kom "nu"\nnaar {to} \\ é', reference: "r1" });
  expect(got[0]!.headers["x-key"]).toBe("abc def");
  expect(JSON.parse(got[0]!.body)).toEqual({ recipients: ["31612345678"], originator: "Meedoen", body: 'Kom "nu"\nnaar {to} \\ é', reference: "r1", route: "business" });
});

test.each([400, 401, 500, 302])("an answer of %i is a failure, and tells nothing of the message", async (status) => {
  answer = status;
  const failure = await sendSms({ to: "+31612345678", text: "geheim", reference: "r1" }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Error);
  expect(String(failure)).not.toMatch(/geheim|\+316|secret/);
  expect(got).toHaveLength(1);
});

test("without an address nothing is sent, and that is no success", async () => {
  delete process.env.SMS_URL;
  delete process.env.SMS_HEADER;
  forgetEnvironment();
  expect(sendsSms()).toBe(false);
  await expect(sendSms({ to: "+31612345678", text: "x", reference: "r" })).rejects.toThrow("SMS_URL");
});

test("what is no name in a template stays as it is", () => {
  expect(fillSmsBody('{"a":"{b}","c":"{text}"}', { text: '"}' })).toBe('{"a":"{b}","c":"\\"}"}');
});

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type ReceivedSms = { to: string; from: string; text: string; reference: string };
export type SmsProvider = { url: string; /** each as it came in, repeats too */ messages: ReceivedSms[]; /** refuses as long as it is set */ isBroken: boolean; stop(): Promise<void> };

/** Somebody who takes text messages, on loopback, and keeps what it gets; its address also tells what that is. */
export async function startSmsProvider(key = "Bearer only-for-tests"): Promise<SmsProvider> {
  const server = createServer((request, response) => {
    if (request.method === "GET") return void response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(provider.messages));
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      const status = request.headers.authorization !== key ? 401 : provider.isBroken ? 503 : 200;
      if (status === 200) provider.messages.push(JSON.parse(body) as ReceivedSms);
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const provider: SmsProvider = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`,
    messages: [],
    isBroken: false,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return provider;
}

export const smsHeader = "Authorization: Bearer only-for-tests";

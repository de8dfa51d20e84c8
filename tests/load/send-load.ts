import { Agent, request } from "node:http";

export type LoadResult = { requests: number; perSecond: number; p50: number; p95: number; p99: number; bytes: number; failures: number };

/**
 * Asks pages of a server on loopback with a fixed number of connections, one request at a time on each.
 * @param addresses taken in turn
 * @param seconds how long is counted, after a quarter of that as warm-up
 */
export async function sendLoad(addresses: string[], headers: Record<string, string>, { connections, seconds }: { connections: number; seconds: number }): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let [bytes, failures, turn] = [0, 0, 0];
  const begin = performance.now() + seconds * 250;
  const end = begin + seconds * 1000;
  const work = async () => {
    while (performance.now() < end) {
      const address = addresses[turn++ % addresses.length]!;
      const started = performance.now();
      const answer = await ask(address, headers, agent);
      if (started < begin) continue;
      times.push(performance.now() - started);
      bytes += answer.bytes;
      if (answer.status !== 200) failures += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { requests: times.length, perSecond: times.length / seconds, p50: at(0.5), p95: at(0.95), p99: at(0.99), bytes: times.length > 0 ? bytes / times.length : 0, failures };
}

function ask(address: string, headers: Record<string, string>, agent: Agent): Promise<{ status: number; bytes: number }> {
  const { hostname } = new URL(address);
  if (hostname !== "127.0.0.1") throw new Error("load goes to this computer only");
  return new Promise((resolve, reject) => {
    const sent = request(address, { headers, agent }, (response) => {
      let bytes = 0;
      response.on("data", (chunk: Buffer) => (bytes += chunk.length));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, bytes }));
      response.on("error", reject);
    });
    sent.on("error", reject);
    sent.end();
  });
}

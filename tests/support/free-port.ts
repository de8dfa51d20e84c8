import { createServer } from "node:net";

/**
 * Below the ports that systems hand out by themselves (32768 and up on Linux, 49152 and up elsewhere):
 * a port among those can be given to any connection between the choice and the start.
 */
const lowest = 20_000;
const highest = 32_000;

/** A run of `count` ports on the loopback address that nobody listens on, begun at a place that differs per process. */
export async function findFreePorts(count: number): Promise<number> {
  const span = highest - lowest - count;
  for (let attempt = 0; attempt < 200; attempt++) {
    const first = lowest + ((process.pid * 7 + attempt * 61) % span);
    const isFree = await Promise.all(Array.from({ length: count }, (_, n) => canListen(first + n)));
    if (isFree.every(Boolean)) return first;
  }
  throw new Error(`No ${count} free ports between ${lowest} and ${highest}.`);
}

function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}

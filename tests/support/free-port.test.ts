import { createServer, type AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { findFreePorts } from "./free-port.ts";

test("a port that is taken is passed over, and none is among those a system hands out by itself", async () => {
  const first = await findFreePorts(2);
  expect(first).toBeGreaterThanOrEqual(20_000);
  expect(first + 1).toBeLessThan(32_768);
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(first + 1, "127.0.0.1", resolve));
  try {
    expect((taken.address() as AddressInfo).port).toBe(first + 1);
    const next = await findFreePorts(2);
    expect([next, next + 1]).not.toContain(first + 1);
  } finally {
    await new Promise((resolve) => taken.close(resolve));
  }
});

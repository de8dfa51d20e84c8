import { describe, expect, it } from "vitest";
import { messageSchema, readSchema } from "./message";

const id = "0195b7c2-6d00-7000-8000-000000000001";

describe("a message", () => {
  it.each([
    ["empty", ""],
    ["only spaces and lines", "  \r\n "],
    ["longer than 4,000 characters", "x".repeat(4_001)],
  ])("is refused when it is %s", (_, body) => {
    expect(messageSchema.safeParse({ id, body }).success).toBe(false);
  });

  it("keeps its lines and loses the space around it", () => {
    expect(messageSchema.parse({ id, body: " Dag\r\nRia \n" }).body).toBe("Dag\nRia");
  });

  it("may have 4,000 characters and twice as many line ends", () => {
    expect(messageSchema.safeParse({ id, body: "x\r\n".repeat(2_000) }).success).toBe(true);
  });

  it("is refused with an id that is none", () => {
    expect(messageSchema.safeParse({ id: "1; drop table", body: "x" }).success).toBe(false);
  });
});

it("a moment of reading must be a moment", () => {
  expect(readSchema.safeParse({ until: "morgen" }).success).toBe(false);
  expect(readSchema.safeParse({ until: "2026-05-11T09:00:00.000Z" }).success).toBe(true);
});

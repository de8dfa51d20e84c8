import { expect, it } from "vitest";
import { after, minutes } from "~/platform/clock";
import { lockOf } from "./lock";

const at = new Date("2026-05-18T10:00:00Z");

it.each([
  ["nobody began", null, null, "free"],
  ["I began just now", "me", 1, "mine"],
  ["a colleague began just now", "other", 1, "colleague"],
  ["a colleague was last seen 29 minutes ago", "other", 29, "colleague"],
  ["a colleague was last seen 30 minutes ago", "other", 30, "free"],
  ["I was last seen 30 minutes ago", "me", 30, "free"],
] as const)("when %s, the review is %s %s → %s", (_, lockedById, ago, expected) => {
  expect(lockOf({ lockedById, lockedAt: ago === null ? null : after(-minutes(ago), at) }, "me", at)).toBe(expected);
});

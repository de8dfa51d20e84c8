import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { signedLinks } from "./signed-links.server";

process.env.SESSION_SECRET ??= "x".repeat(64);
const links = signedLinks("a purpose");

test("a token gives back its id, and nothing else opens it", () => {
  for (let round = 0; round < 50; round += 1) {
    const id = randomUUID();
    const token = links.tokenOf(id);
    expect(token).toMatch(/^[\w-]{60,}$/);
    expect(links.idOf(token)).toBe(id);
    expect(signedLinks("another purpose").idOf(token)).toBeNull();
    const other = links.tokenOf(randomUUID());
    for (const wrong of [id, "", token.slice(0, -1), `${token}0`, token.slice(0, 22) + other.slice(22), other.slice(0, 22) + token.slice(22), "é'%00"]) expect(links.idOf(wrong), wrong).toBeNull();
  }
});

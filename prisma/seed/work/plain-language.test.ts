import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { checkText } from "~/features/plain-language";
import type { Piece } from "./piece";

const work = { isUnpaid: false, drives: true, needsPapers: true };

it("the demo's vacancies say nothing that the law forbids, and read as plainly as we ask of others", async () => {
  const files = readdirSync(new URL(".", import.meta.url)).filter((file) => /^pieces-.*\.ts$/.test(file));
  const modules = await Promise.all(files.map((file) => import(new URL(file, import.meta.url).href) as Promise<Record<string, Record<string, Piece>>>));
  const pieces = modules.flatMap((module) => Object.values(module).flatMap((group) => Object.values(group)));
  expect(pieces.length).toBeGreaterThan(50);
  const texts = pieces.flatMap(({ title, about, needs, tasks }) => [title, ...about, ...needs.map(([, text]) => text), ...tasks.flatMap(([, , note]) => note ?? [])]);
  const findings = texts.flatMap((text) => checkText(text, work, "nl"));
  expect(findings.filter(({ severity }) => severity === "law").map(({ words }) => words)).toEqual([]);
  expect(findings.length / texts.length).toBeLessThan(0.05);
});

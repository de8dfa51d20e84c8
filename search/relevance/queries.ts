import type { KindName } from "../documents/kinds";
import * as heldBack from "./held-back-queries";
import type { Judgement } from "./judgement";
import { readLines, readTasks } from "./read-lines";
import * as tuning from "./tuning-queries";

export const queryGroups = ["plain", "compound", "typo", "place", "time", "phrase", "language", "hostile", "prefix"] as const;
export type QueryGroup = (typeof queryGroups)[number];

export const halves = ["tuning", "held-back"] as const;
export type Half = (typeof halves)[number];

export type JudgedQuery = {
  half: Half;
  kind: KindName;
  group: QueryGroup;
  text: string;
  judgement: Judgement;
  /** no document is an answer, and none may be given */
  findsNothing: boolean;
};

const lists = { tuning, "held-back": heldBack } as const;

/** @throws Error for a line that cannot be read */
export function judgedQueries(): JudgedQuery[] {
  return halves.flatMap((half) => [
    ...readLines(lists[half].vacancyQueries, 5).map((line) => readQuery(half, "vacancy", line)),
    ...readLines(lists[half].talentQueries, 5).map((line) => readQuery(half, "talent", line)),
  ]);
}

function readQuery(half: Half, kind: KindName, [group, text, meant, beside, more]: string[]): JudgedQuery {
  const known = queryGroups.find((name) => name === group);
  if (!known || !text) throw new Error(`Not a query: ${group} | ${text}`);
  const wishes = new Map(more!.split(";").map((wish) => wish.trim()).filter(Boolean).map((wish) => [wish.split(" ")[0]!, wish.split(" ").slice(1)]));
  const listOf = (name: string) => wishes.get(name)?.join(" ").split(",") ?? [];
  const near = wishes.get("near");
  return {
    half,
    kind,
    group: known,
    text,
    findsNothing: wishes.has("nothing"),
    judgement: {
      meant: new Set(readTasks(meant!)),
      beside: new Set(readTasks(beside!)),
      titles: listOf("title"),
      must: listOf("must"),
      near: near ? { place: near.slice(0, -1).join(" "), km: Number(near.at(-1)) } : null,
    },
  };
}

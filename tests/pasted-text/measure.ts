import { readFileSync } from "node:fs";
import { days } from "~/features/vocabulary";
import { piecesOf } from "~/features/pasted-text/model/pieces";
import { readDays } from "~/features/pasted-text/model/read-days";
import { readHours } from "~/features/pasted-text/model/read-hours";
import { readTasks } from "~/features/pasted-text/read-tasks.server";

export type Ad = { text: string; tasks: string[]; hours: string; days: string[] };
export type Read = Ad & { foundTasks: string[]; foundHours: string; foundDays: string[] };

export function readAds(): Ad[] {
  const file = readFileSync(new URL("ads.txt", import.meta.url), "utf8");
  return file.split(/^= /m).slice(1).map((block) => {
    const [facts = "", ...lines] = block.trim().split("\n");
    const [tasks = "", hours = "", when = ""] = facts.split("|").map((cell) => cell.trim());
    return { tasks: tasks.split(" "), hours, days: when === "-" ? [] : when.split(" "), text: lines.join("\n") };
  });
}

export function readAll(): Read[] {
  return readAds().map((ad) => {
    const pieces = piecesOf(ad.text);
    const hours = readHours(pieces);
    const named = readDays(pieces)?.dayParts ?? [];
    return {
      ...ad,
      foundTasks: readTasks(pieces).map(({ id }) => id),
      foundHours: hours ? `${hours.low}-${hours.high}` : "",
      foundDays: days.filter(({ id }) => named.some((part) => part.startsWith(id))).map(({ id }) => id),
    };
  });
}

export function scoreOf(read: readonly Read[], what: "tasks" | "hours" | "days"): { precision: number; recall: number } {
  const lists = read.map((ad) => (what === "tasks" ? [ad.tasks, ad.foundTasks] : what === "hours" ? [[ad.hours], ad.foundHours ? [ad.foundHours] : []] : [ad.days, ad.foundDays]) as [string[], string[]]);
  const sum = (count: (known: string[], found: string[]) => number) => lists.reduce((total, [known, found]) => total + count(known, found), 0);
  const right = sum((known, found) => found.filter((one) => known.includes(one)).length);
  return { precision: right / Math.max(1, sum((_, found) => found.length)), recall: right / Math.max(1, sum((known) => known.length)) };
}

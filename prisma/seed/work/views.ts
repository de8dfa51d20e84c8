import { isoDay } from "~/platform/dates";
import { randomOf } from "../base/random";
import { add } from "../base/rows";
import type { World } from "../base/world";
import type { MadeVacancy } from "./vacancies";

const longest = 120;

/** How often each vacancy was opened, day by day while it was up: much in the first week, less at a weekend, and not the same for every vacancy. */
export function makeViews(world: World, vacancies: readonly MadeVacancy[]): void {
  for (const { id, key, publishedAt, endedAt } of vacancies) {
    if (!publishedAt) continue;
    const random = randomOf(`views ${key}`);
    const liked = random.between(1, 6);
    for (let ago = longest; ago >= 1; ago -= 1) {
      const day = world.calendar.daysAgo(ago, 12);
      if (day < publishedAt || (endedAt && day > endedAt)) continue;
      const age = (day.getTime() - publishedAt.getTime()) / 86_400_000;
      const isWeekend = [0, 6].includes(day.getUTCDay());
      const most = Math.round((liked * (age < 7 ? 2 : 1)) / (isWeekend ? 3 : 1));
      const count = random.between(0, Math.max(1, most));
      if (count > 0) add(world.rows, "vacancyView", { vacancyId: id, day: new Date(`${isoDay(day)}T00:00:00Z`), count });
    }
  }
}

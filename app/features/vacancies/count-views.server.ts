import { isbot } from "isbot";
import type { Actor } from "~/features/accounts";
import { now } from "~/platform/clock";
import { isoDay } from "~/platform/dates";
import { prisma } from "~/platform/db.server";
import { writeLater } from "~/platform/write-later.server";

type Noted = { vacancyId: string; day: string; count: number };

/** When the database does not keep up, this many wait. */
const mostWaiting = 20_000;

/** One statement for all that was noted; what is written counts once, and what waits is lost when the process is killed. */
const views = writeLater<Noted>("views", (noted) => prisma.$executeRaw`
    insert into vacancy_view (vacancy_id, day, count)
    select noted."vacancyId", noted.day, noted.count from json_to_recordset(${JSON.stringify(noted)}::json) as noted("vacancyId" uuid, day date, count int)
    join vacancy on vacancy.id = noted."vacancyId"
    on conflict (vacancy_id, day) do update set count = vacancy_view.count + excluded.count`, mostWaiting);

/**
 * Somebody opened a vacancy: a visitor or a job seeker. Companies, contact persons and programs are not counted, nor the same page again after
 * a button on it. Only that it happened on this day is kept: not who it was (decision 0030).
 */
export function noteView(request: Request, actor: Actor | null, vacancyId: string): void {
  if (actor && actor.role !== "jobseeker") return;
  if (isProgram(request) || isFetchedAhead(request) || isAgain(request, vacancyId)) return;
  const day = isoDay(now());
  views.note(`${vacancyId} ${day}`, (waiting) => ({ vacancyId, day, count: (waiting?.count ?? 0) + 1 }));
}

/** Writes what was noted. */
export const flushViews = (): Promise<void> => views.flush();

/** Who names no browser is none. */
function isProgram({ headers }: Request): boolean {
  const agent = headers.get("user-agent");
  return !agent || isbot(agent);
}

const isFetchedAhead = ({ headers }: Request) => [headers.get("sec-purpose"), headers.get("purpose")].some((purpose) => purpose?.startsWith("prefetch"));

function isAgain({ headers }: Request, vacancyId: string): boolean {
  const from = headers.get("referer");
  return from !== null && URL.canParse(from) && new URL(from).pathname === `/werk/${vacancyId}`;
}

import type { Actor } from "~/features/accounts";
import { reveal } from "~/features/privacy";
import { recordProfileView } from "~/features/privacy/index.server";
import { readProfileContent } from "~/features/profiles";
import { readVacancyContent } from "~/features/vacancies";
import { after, now } from "~/platform/clock";
import { isoDay } from "~/platform/dates";
import { prisma, type Prisma } from "~/platform/db.server";
import { countQueue, expectedWait, inheritsFor, placeInLine } from "./model/queue-rules";
import { isKnown, knownStates, mayDo, openStates, queueActions, type QueueAction, type QueueState } from "./model/steps";
import { partyOf, runsQueue } from "./policy";
import { tiesOf, tiesSelect } from "./take-step.server";

export type QueueCounts = { waiting: number; taken: number; places: number; isOpen: boolean };

/** How long a queue is; the length is told to everybody (rule 24). Null when there is none yet. */
export async function countQueueOf(vacancyId: string): Promise<QueueCounts | null> {
  const queue = await prisma.queue.findUnique({ where: { vacancyId }, select: { isOpen: true, places: true } });
  return queue && { ...queue, ...countQueue(await listStates(vacancyId)) };
}

/** How many people of an ended queue go on when the same work goes up again (rule 18); null when it ended too long ago, or never began. */
export async function countWhoGoOn(vacancyId: string): Promise<number | null> {
  const ended = await prisma.queue.count({ where: { vacancyId, vacancy: { state: { in: ["closed", "filled"] }, endedAt: { gte: after(-inheritsFor) } } } });
  if (ended === 0) return null;
  return prisma.queueEntry.count({ where: { vacancyId, ending: "vacancyClosed", jobSeekerId: { not: null }, jobSeeker: { account: { erasedAt: null } } } });
}

const listStates = (vacancyId: string) => prisma.queueEntry.findMany({ where: { vacancyId, state: { in: [...openStates] } }, orderBy: { number: "asc" }, select: { id: true, number: true, state: true } });

/** Offers after the first day of a queue, the newest: what the pace is made of. */
async function listOffers(vacancyId: string, openedAt: Date): Promise<Date[]> {
  const from = new Date(openedAt.getTime() + 86_400_000);
  const rows = await prisma.queueEntry.findMany({ where: { vacancyId, offeredAt: { gt: from } }, orderBy: { offeredAt: "desc" }, take: 500, select: { offeredAt: true } });
  return rows.flatMap(({ offeredAt }) => offeredAt ?? []);
}

export type QueueForReader = QueueCounts & {
  reader: "canJoin" | "isIn" | "signedOut" | "looksOn";
  mine: { entryId: string; state: QueueState; place: number } | null;
  /** days until an offer for who joins now, or of the reader; null when nobody can say */
  waitDays: number | null;
};

/** What somebody who looks at the vacancy reads of its queue; null when there is none. */
export async function findQueueFor(actor: Actor | null, vacancyId: string): Promise<QueueForReader | null> {
  const queue = await prisma.queue.findUnique({ where: { vacancyId }, select: { isOpen: true, places: true, openedAt: true } });
  if (!queue) return null;
  const [open, offers, own] = await Promise.all([
    listStates(vacancyId),
    listOffers(vacancyId, queue.openedAt),
    actor?.jobSeekerId ? prisma.queueEntry.findFirst({ where: { vacancyId, jobSeekerId: actor.jobSeekerId, state: { in: [...openStates] } }, select: { id: true, state: true, number: true } }) : null,
  ]);
  const waiting = open.filter(({ state }) => state === "waiting");
  const place = own ? placeInLine(own.number, waiting) : waiting.length + 1;
  const { isOpen, places, openedAt } = queue;
  const reader = own ? "isIn" : actor === null ? "signedOut" : actor.role === "jobseeker" ? "canJoin" : "looksOn";
  return { isOpen, places, ...countQueue(open), reader, mine: own && { entryId: own.id, state: own.state, place }, waitDays: expectedWait(place, offers, openedAt, now()) };
}

const pageSelect = {
  ...tiesSelect,
  id: true, vacancyId: true, number: true, joinedAt: true, offeredAt: true, answerBy: true, startsOn: true, startedAt: true, endedAt: true, ending: true, awayFrom: true, awayUntil: true,
  jobSeeker: { select: { ...tiesSelect.jobSeeker.select, account: { select: { firstName: true } } } },
  queue: { select: { isOpen: true, places: true, openedAt: true, vacancy: { select: { ...tiesSelect.queue.select.vacancy.select, state: true, liveVersion: { select: { content: true } }, placeOfWork: { select: { name: true, phone: true } }, formalEmployer: { select: { name: true } }, workplace: { select: { street: true, place: true } } } } } },
} as const satisfies Prisma.QueueEntrySelect;

type PageRow = Prisma.QueueEntryGetPayload<{ select: typeof pageSelect }>;

export type EntryPage = {
  id: string;
  vacancyId: string;
  title: string;
  company: string;
  /** the formal employer, when that is another than the place of work (rule 3) */
  contractWith: string | null;
  companyPhone: string;
  where: string;
  state: QueueState;
  ending: string;
  /** the vacancy can still be joined */
  isOpen: boolean;
  place: number | null;
  waiting: number;
  waitDays: number | null;
  joinedAt: Date;
  answerBy: Date | null;
  /** ISO days */
  startsOn: string | null;
  awayFrom: string | null;
  awayUntil: string | null;
  shownToContact: boolean;
  /** what the reader may do now */
  actions: QueueAction[];
};

const day = (date: Date | null) => date && isoDay(date);

async function toPage(row: PageRow, party: "person" | "ownContact"): Promise<EntryPage> {
  const { queue, state } = row;
  const { vacancy } = queue;
  const [waiting, offers] = state === "waiting" ? await Promise.all([prisma.queueEntry.findMany({ where: { vacancyId: row.vacancyId, state: "waiting" }, select: { number: true } }), listOffers(row.vacancyId, queue.openedAt)]) : [[], []];
  const place = state === "waiting" ? placeInLine(row.number, waiting) : null;
  return {
    id: row.id, vacancyId: row.vacancyId, state, ending: row.ending, joinedAt: row.joinedAt, answerBy: row.answerBy, shownToContact: row.shownToContact,
    title: readVacancyContent(vacancy.liveVersion?.content).title, company: vacancy.placeOfWork.name,
    contractWith: vacancy.formalEmployer.name === vacancy.placeOfWork.name ? null : vacancy.formalEmployer.name,
    companyPhone: isKnown(state) ? vacancy.placeOfWork.phone : "",
    where: `${vacancy.workplace.street}, ${vacancy.workplace.place}`,
    isOpen: queue.isOpen, place, waiting: waiting.length, waitDays: place === null ? null : expectedWait(place, offers, queue.openedAt, now()),
    startsOn: day(row.startsOn), awayFrom: day(row.awayFrom), awayUntil: day(row.awayUntil),
    actions: queueActions.filter((action) => mayDo(action, party, state).allowed),
  };
}

/** The page of an own entry; null when it is somebody else's. */
export async function findMyEntry(actor: Actor, entryId: string): Promise<(EntryPage & { receipts: { number: number; hash: string; step: string; day: string }[] }) | null> {
  // by id: the policy in the next line says who may see it
  const row = await prisma.queueEntry.findUnique({ where: { id: entryId }, select: pageSelect });
  if (!row || partyOf(actor, tiesOf(row)) !== "person") return null;
  const [page, log] = await Promise.all([toPage(row, "person"), prisma.queueLogRow.findMany({ where: { vacancyId: row.vacancyId, entryId }, orderBy: { number: "asc" }, select: { number: true, hash: true, step: true, day: true } })]);
  return { ...page, receipts: log.map((line) => ({ ...line, day: isoDay(line.day) })) };
}

/** The same of somebody whom the actor helps; null when the actor may not know of it (rule 16). */
export async function findEntryForContact(actor: Actor, entryId: string): Promise<(EntryPage & { jobSeekerId: string; name: string }) | null> {
  // by id: the policy in the next line says who may see it
  const row = await prisma.queueEntry.findUnique({ where: { id: entryId }, select: pageSelect });
  if (!row || partyOf(actor, tiesOf(row)) !== "ownContact" || !row.jobSeekerId || !row.jobSeeker) return null;
  return { ...(await toPage(row, "ownContact")), jobSeekerId: row.jobSeekerId, name: row.jobSeeker.account.firstName };
}

export type EntryLine = Pick<EntryPage, "id" | "title" | "company" | "state" | "place" | "answerBy" | "startsOn"> & { isLast: boolean };

/** The own entries that go on, what waits for an answer first. */
export async function listMyOpenEntries(actor: Actor): Promise<EntryLine[]> {
  return actor.jobSeekerId ? listLines({ jobSeekerId: actor.jobSeekerId, state: { in: [...openStates] } }) : [];
}

/** All own entries, ended ones last. */
export async function listMyEntries(actor: Actor): Promise<EntryLine[]> {
  return actor.jobSeekerId ? listLines({ jobSeekerId: actor.jobSeekerId }) : [];
}

/** Entries of one person that the own contact person may know of. Empty for everybody else. */
export async function listEntriesOf(actor: Actor, jobSeekerId: string): Promise<EntryLine[]> {
  const rows = await prisma.queueEntry.findMany({ where: { jobSeekerId, state: { in: [...openStates] } }, select: { id: true, ...tiesSelect } });
  const seen = rows.filter((row) => partyOf(actor, tiesOf(row)) === "ownContact").map(({ id }) => id);
  return seen.length > 0 ? listLines({ id: { in: seen } }) : [];
}

const rank: Record<QueueState, number> = { offered: 0, accepted: 1, waiting: 2, started: 3, passed: 4, left: 4 };

async function listLines(where: Prisma.QueueEntryWhereInput): Promise<EntryLine[]> {
  const rows = await prisma.queueEntry.findMany({
    where, orderBy: { joinedAt: "desc" }, take: 60,
    select: { id: true, vacancyId: true, number: true, state: true, answerBy: true, startsOn: true, queue: { select: { vacancy: { select: { liveVersion: { select: { content: true } }, placeOfWork: { select: { name: true } } } } } } },
  });
  const ahead = await prisma.queueEntry.findMany({ where: { state: "waiting", vacancyId: { in: rows.filter(({ state }) => state === "waiting").map(({ vacancyId }) => vacancyId) } }, select: { vacancyId: true, number: true } });
  const lines = rows.map(({ id, vacancyId, number, state, answerBy, startsOn, queue: { vacancy } }) => ({
    id, state, answerBy, startsOn: day(startsOn), title: readVacancyContent(vacancy.liveVersion?.content).title, company: vacancy.placeOfWork.name,
    place: state === "waiting" ? placeInLine(number, ahead.filter((other) => other.vacancyId === vacancyId)) : null,
    isLast: state === "passed" || state === "left",
  }));
  return lines.sort((a, b) => rank[a.state] - rank[b.state]);
}

export type KnownPerson = { entryId: string; name: string; phone: string; email: string; state: "accepted" | "started"; startsOn: string | null };
export type QueuePage = QueueCounts & { vacancyId: string; title: string; offered: number; people: KnownPerson[] };

/** Whether the actor's company runs this queue; nothing is read of anybody. */
export async function runsQueueOf(actor: Actor, vacancyId: string): Promise<boolean> {
  const queue = await prisma.queue.findUnique({ where: { vacancyId }, select: { vacancy: { select: { postedById: true, placeOfWorkId: true } } } });
  return queue !== null && runsQueue(actor, queue.vacancy);
}

/**
 * What the company sees of its queue: numbers, and name, phone and mail of whoever accepted, never a profile (rule 15). The look is kept
 * for the person. Null for every other company.
 */
export async function findQueuePage(actor: Actor, vacancyId: string): Promise<QueuePage | null> {
  const queue = await prisma.queue.findUnique({ where: { vacancyId }, select: { isOpen: true, places: true, vacancy: { select: { postedById: true, placeOfWorkId: true, liveVersion: { select: { content: true } } } } } });
  if (!queue || !runsQueue(actor, queue.vacancy)) return null;
  const [open, rows] = await Promise.all([
    listStates(vacancyId),
    prisma.queueEntry.findMany({
      where: { vacancyId, state: { in: [...knownStates] }, jobSeeker: { account: { erasedAt: null } } },
      orderBy: [{ state: "asc" }, { number: "asc" }],
      select: { id: true, state: true, startsOn: true, jobSeeker: { select: { id: true, place: true, account: { select: { firstName: true, lastName: true, phone: true, email: true } } } } },
    }),
  ]);
  const people: KnownPerson[] = [];
  for (const { id, state, startsOn, jobSeeker } of rows) {
    const shown = reveal({ id: jobSeeker!.id, ...jobSeeker!.account, place: jobSeeker!.place, municipality: null, content: readProfileContent({}) }, "employerAfter");
    people.push({ entryId: id, name: shown.fullName ?? shown.name ?? "", phone: shown.phone ?? "", email: shown.email ?? "", state: state as "accepted" | "started", startsOn: day(startsOn) });
    await recordProfileView(actor, jobSeeker!.id, null);
  }
  const { isOpen, places } = queue;
  return { vacancyId, isOpen, places, ...countQueue(open), offered: open.filter(({ state }) => state === "offered").length, title: readVacancyContent(queue.vacancy.liveVersion?.content).title, people };
}

/** Everything that is kept of somebody in queues, with the salts that prove which rows of the logs are theirs. For the download of the own data. */
export async function collectQueueEntries(jobSeekerId: string): Promise<unknown[]> {
  const [rows, secrets] = await Promise.all([
    prisma.queueEntry.findMany({
      where: { jobSeekerId }, orderBy: { joinedAt: "asc" },
      select: { id: true, vacancyId: true, number: true, state: true, ending: true, joinedAt: true, offeredAt: true, answerBy: true, answeredAt: true, startsOn: true, startedAt: true, endedAt: true, awayFrom: true, awayUntil: true, shownToContact: true, queue: { select: { vacancy: { select: { liveVersion: { select: { content: true } }, placeOfWork: { select: { name: true } } } } } } },
    }),
    prisma.queueLogSecret.findMany({ where: { jobSeekerId }, orderBy: [{ vacancyId: "asc" }, { number: "asc" }], select: { vacancyId: true, number: true, salt: true, content: true } }),
  ]);
  return rows.map(({ queue: { vacancy }, ...row }) => ({
    ...row, title: readVacancyContent(vacancy.liveVersion?.content).title, company: vacancy.placeOfWork.name,
    proofs: secrets.filter(({ vacancyId }) => vacancyId === row.vacancyId).map(({ number, salt, content }) => ({ row: number, salt, content })),
  }));
}

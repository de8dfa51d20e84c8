import { createHash, randomBytes } from "node:crypto";

/**
 * The log of a queue as a chain (rule 20). `public/wachtrij-controle.mjs` checks the same without us; a test keeps the two the same, and
 * `joinQueue` lets the database make the same hash in the statement that decides who came first.
 */
export type LogRow = { number: number; entryId: string | null; step: string; places: number | null; /** ISO */ day: string; commitment: string; hash: string };
export type Log = { vacancyId: string; rows: LogRow[] };
export type Receipt = { number: number; hash: string };

/** What stands before the first row. */
export const noHead = "0".repeat(64);

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** The words of a row that its hash is made of. */
export const lineOf = (vacancyId: string, { number, entryId, step, places, day, commitment }: Omit<LogRow, "hash">): string =>
  [vacancyId, number, entryId ?? "-", step, places ?? "-", day, commitment].join(" ");

export const hashOf = (head: string, vacancyId: string, row: Omit<LogRow, "hash">): string => sha256(`${head}\n${lineOf(vacancyId, row)}`);

/** Who, and the moment, under a salt that is thrown away when the person is erased. */
export function commitTo(jobSeekerId: string | null, at: Date, salt: string = randomBytes(16).toString("hex")): { salt: string; content: string; commitment: string } {
  const content = JSON.stringify({ jobSeekerId, at: at.toISOString() });
  return { salt, content, commitment: sha256(`${salt}\n${content}`) };
}

export const opensTo = (commitment: string, { salt, content }: { salt: string; content: string }): boolean => sha256(`${salt}\n${content}`) === commitment;

export type Finding = { row: number; problem: "number" | "hash" | "order" | "state" | "places" | "closed" | "receipt" | "missing" };

/**
 * Everything that is wrong with a log: rows that are missing or changed, offers out of order, more people than places, offers while
 * it was closed, and receipts that it does not hold. Empty means that it is right.
 */
export function checkLog({ vacancyId, rows }: Log, receipts: readonly Receipt[] = []): Finding[] {
  const found: Finding[] = [];
  let head = noHead;
  const replay = new Replay();
  for (const [index, row] of rows.entries()) {
    const problem = (what: Finding["problem"]) => found.push({ row: row.number, problem: what });
    if (row.number !== index + 1) problem("number");
    if (row.hash !== hashOf(head, vacancyId, row)) problem("hash");
    head = row.hash;
    for (const wrong of replay.take(row)) problem(wrong);
  }
  for (const receipt of receipts) {
    const row = rows[receipt.number - 1];
    if (!row) found.push({ row: receipt.number, problem: "missing" });
    else if (row.hash !== receipt.hash) found.push({ row: receipt.number, problem: "receipt" });
  }
  return found;
}

const allowed: Record<string, readonly (string | undefined)[]> = { joined: [undefined], offered: ["joined"], accepted: ["offered"], started: ["accepted"], passed: ["offered"], left: ["joined", "offered", "accepted", "started"] };

/** Plays a log again, without knowing anybody. */
class Replay {
  private places = 0;
  private isOpen = false;
  /** in order of arrival */
  private readonly states = new Map<string, string>();
  private readonly awayOn = new Map<string, string>();
  private taken = 0;

  take(row: LogRow): Finding["problem"][] {
    if (row.entryId === null) return this.takeOfQueue(row);
    const before = this.states.get(row.entryId);
    if (row.step === "away") {
      this.awayOn.set(row.entryId, row.day);
      return before === "joined" ? [] : ["state"];
    }
    const problem = this.problemOf(row, before);
    const takes = (state: string | undefined) => (state === "offered" || state === "accepted" || state === "started" ? 1 : 0);
    this.taken += takes(row.step) - takes(before);
    this.states.set(row.entryId, row.step);
    return [...(problem ? [problem] : []), ...this.tooMany()];
  }

  private takeOfQueue({ step, places }: LogRow): Finding["problem"][] {
    if (places !== null) this.places = places;
    if (step !== "places") this.isOpen = step === "opened" || step === "resumed";
    return this.tooMany();
  }

  private tooMany = (): "places"[] => (this.taken > this.places ? ["places"] : []);

  private problemOf({ entryId, step, day }: LogRow, before: string | undefined): Finding["problem"] | null {
    if (!Object.hasOwn(allowed, step) || !allowed[step]!.includes(before)) return "state";
    if ((step === "offered" || step === "joined") && !this.isOpen) return "closed";
    if (step !== "offered") return null;
    const first = [...this.states].find(([id, state]) => state === "joined" && (id === entryId || this.awayOn.get(id) !== day));
    return first?.[0] === entryId ? null : "order";
  }
}

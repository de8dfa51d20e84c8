import { logger } from "./log.server";

declare global {
  var __meedoenWriters: Set<() => Promise<void>> | undefined;
}

/** On the process, because the pages and the server around them are two bundles with a copy of this file each. */
const writers = (globalThis.__meedoenWriters ??= new Set());

/** Milliseconds that notes wait, so that pages answer first and a busy hour writes in few statements. */
const pause = 2_000;

export type Notes<T> = {
  /** Returns at once. `join` makes one note of the waiting one with this key, if there is one, and the new. */
  note(key: string, join: (waiting: T | undefined) => T): void;
  /** Writes what waits. */
  flush(): Promise<void>;
};

/**
 * Gathers what pages note and writes it a moment later; what waits is lost when the process is killed. Notes come in the order of their
 * keys, so that two processes that write at the same time do not wait for each other.
 * @param part of the program, for the log
 * @param most how many may wait while the database does not keep up; more are not kept, and the log says so
 */
export function writeLater<T>(part: string, write: (notes: T[]) => Promise<unknown>, most = Infinity): Notes<T> {
  const waiting = new Map<string, T>();
  let timer: NodeJS.Timeout | undefined;

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.size === 0) return;
    if (waiting.size >= most) logger.warn({ part, kept: waiting.size }, "more was noted than is kept");
    const notes = [...waiting].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, note]) => note);
    waiting.clear();
    await write(notes);
  }

  const tryToFlush = () => flush().catch((error: unknown) => logger.warn({ part, error }, "what was noted is not written"));
  writers.add(tryToFlush);

  return {
    note(key, join) {
      const known = waiting.get(key);
      if (known !== undefined || waiting.size < most) waiting.set(key, join(known));
      timer ??= setTimeout(tryToFlush, pause).unref();
    },
    flush,
  };
}

/** Writes all that waits in this process, for when it ends; the log tells what did not succeed. */
export async function flushNotes(): Promise<void> {
  for (const write of writers) await write();
}

import { logger } from "~/platform/log.server";
import type { SearchEngine, SearchOptions } from "./engine";
import { emptyQuery } from "./engine";

export type BreakerOptions = {
  /** milliseconds that the first engine gets for an answer */
  patience?: number;
  /** milliseconds between two looks at an engine that was in trouble */
  pause?: number;
  /** Asked before going back: whether the first engine knows all that changed while it was away. */
  isCurrent?: () => Promise<boolean>;
};

export type Breaker = SearchEngine & {
  /** true while the second engine answers */
  readonly isOpen: boolean;
  /** Stops looking, so that a process can end. */
  stop(): void;
};

/**
 * Asks the first engine, and the second when the first fails or takes too long. After trouble the second answers at once,
 * while the first is looked at in the background until it answers again. People notice nothing; the log does.
 */
export function createBreaker(first: SearchEngine, second: SearchEngine, { patience = 250, pause = 1000, isCurrent = async () => true }: BreakerOptions = {}): Breaker {
  let isOpen = false;
  let timer: NodeJS.Timeout | undefined;

  function open(error: unknown): void {
    if (isOpen) return;
    isOpen = true;
    logger.warn({ part: "search", from: first.name, to: second.name, error }, "search moved to the other engine");
    lookAgainLater();
  }

  function lookAgainLater(): void {
    timer = setTimeout(() => void look(), pause);
    timer.unref();
  }

  async function look(): Promise<void> {
    try {
      await withPatience((options) => first.search("vacancy", { ...emptyQuery, limit: 1 }, options));
      if (!(await isCurrent())) return lookAgainLater();
      isOpen = false;
      logger.info({ part: "search", engine: first.name }, "search moved back");
    } catch {
      lookAgainLater();
    }
  }

  /** The timer counts, not the engine: a connection that hangs also ends in time. */
  async function withPatience<T>(work: (options: SearchOptions) => Promise<T>): Promise<T> {
    const stop = new AbortController();
    let limit: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      limit = setTimeout(() => {
        stop.abort();
        reject(new Error(`no answer in ${patience} ms`));
      }, patience);
    });
    try {
      return await Promise.race([work({ signal: stop.signal }), tooLate]);
    } finally {
      clearTimeout(limit);
    }
  }

  return {
    get name() {
      return isOpen ? second.name : first.name;
    },
    get isOpen() {
      return isOpen;
    },
    async search(kind, query) {
      if (isOpen) return second.search(kind, query);
      try {
        return await withPatience((options) => first.search(kind, query, options));
      } catch (error) {
        if (error instanceof RangeError) throw error;
        open(error);
        return second.search(kind, query);
      }
    },
    stop: () => clearTimeout(timer),
  };
}

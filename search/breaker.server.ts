import { logger } from "~/platform/log.server";
import { kindNames } from "./documents/document-kind";
import type { SearchEngine, SearchOptions } from "./engine";
import { emptyQuery } from "./engine";

export type BreakerOptions = {
  /** milliseconds that the first engine gets for an answer */
  patience?: number;
  /** milliseconds between two looks at an engine that was in trouble */
  pause?: number;
  /** milliseconds between two looks at whether an engine that answers is current */
  watchPause?: number;
  /** Asked before the first question and before going back: whether the first engine can be trusted with questions. */
  isFit?: () => Promise<boolean>;
  /** Asked before going back, and now and then: whether the first engine knows what changed. */
  isCurrent?: () => Promise<boolean>;
};

export type Breaker = SearchEngine & {
  /** true while the second engine answers */
  readonly isOpen: boolean;
  /** Stops looking, so that a process can end. */
  stop(): void;
};

const yes = async () => true;

/** No trouble: it answers, but is not ready for questions. */
class NotReady extends Error {}

/**
 * Asks the first engine, and the second when the first fails, takes too long or is behind. After trouble the second answers
 * at once, while the first is looked at in the background until it is well again. People notice nothing; the log does.
 */
export function createBreaker(first: SearchEngine, second: SearchEngine, { patience = 250, pause = 1000, watchPause = 5000, isFit = yes, isCurrent = yes }: BreakerOptions = {}): Breaker {
  let isOpen = false;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let begun: Promise<void> | undefined;
  let watchedAt = performance.now();
  let trouble = "";

  function open(error: unknown): void {
    if (isOpen) return;
    isOpen = true;
    trouble = messageOf(error);
    logger.warn({ part: "search", from: first.name, to: second.name, error }, "search moved to the other engine");
    lookAgainLater();
  }

  /** An index that is still being built at the start is nothing to warn of. */
  function begin(error: unknown): void {
    if (!(error instanceof NotReady)) return open(error);
    isOpen = true;
    trouble = error.message;
    logger.info({ part: "search", engine: second.name, reason: error.message }, "search begins with the other engine");
    lookAgainLater();
  }

  function lookAgainLater(): void {
    if (isStopped) return;
    timer = setTimeout(() => void look(), pause);
    timer.unref();
  }

  async function look(): Promise<void> {
    try {
      await requireFit();
      await withPatience((options) => Promise.all(kindNames.map((kind) => first.search(kind, { ...emptyQuery, limit: 1 }, options))));
      if (!(await isCurrent())) throw new Error(behind);
      isOpen = false;
      logger.info({ part: "search", engine: first.name }, "search moved back");
    } catch (error) {
      // that the other engine answers was warned of; why it stays so is told once for each reason, not at each look
      if (messageOf(error) !== trouble) logger.info({ part: "search", engine: first.name, error }, "search cannot move back yet");
      trouble = messageOf(error);
      lookAgainLater();
    }
  }

  async function requireFit(): Promise<void> {
    if (!(await withPatience(isFit))) throw new NotReady("it is not built yet, or by another version");
  }

  /** An engine that answers may still be behind, when what changed cannot be brought to it. Nobody waits for this. */
  function watch(): void {
    if (performance.now() - watchedAt < watchPause) return;
    watchedAt = performance.now();
    isCurrent().then(
      (isSo) => void (isSo || open(new Error(behind))),
      (error: unknown) => logger.warn({ part: "search", error }, "not known whether the engine is behind"),
    );
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
      await (begun ??= requireFit().catch(begin));
      if (isOpen) return second.search(kind, query);
      watch();
      try {
        return await withPatience((options) => first.search(kind, query, options));
      } catch (error) {
        if (error instanceof RangeError) throw error;
        open(error);
        return second.search(kind, query);
      }
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

const behind = "it does not know all changes";
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

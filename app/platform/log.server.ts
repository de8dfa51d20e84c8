import pino from "pino";
import { currentRequestId } from "./request-scope.server";

/**
 * The log: one line of JSON per event, with ids only. Never a name, an address, a mail or free text.
 */

export const logger = pino({
  level: process.env.LOG_LEVEL || (process.env.NODE_ENV === "test" ? "silent" : "info"),
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
  mixin: () => (currentRequestId() ? { requestId: currentRequestId() } : {}),
  serializers: { error: describeError, err: describeError },
});

/**
 * What may be said about an error. Messages of the database and of input checks repeat what people typed,
 * and so do those of a search engine; of those only the kind, the code and the place in the code remain.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code = codeOf(error.cause), severity } = error as { code?: unknown; severity?: unknown };
  const repeatsInput = error.name.startsWith("Prisma") || error.name === "ZodError" || error.name === "DriverAdapterError" || error.name === "MeilisearchApiError" || severity !== undefined;
  const places = (error.stack ?? "").split("\n").filter((line) => line.startsWith("    at ")).slice(0, 12);
  return {
    name: error.name,
    ...(code === undefined ? {} : { code }),
    ...(repeatsInput ? {} : { message: error.message }),
    at: places.map((line) => line.trim()),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}

const codeOf = (cause: unknown) => (typeof cause === "object" && cause !== null && "code" in cause ? cause.code : undefined);

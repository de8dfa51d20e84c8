import type { RequestHandler } from "express";
import { logger } from "./log.server";
import { inRequestScope, localeOf } from "./request-scope.server";
import { newReference } from "./security.server";

const uuid = /^[0-9a-f]{8}-[0-9a-f-]{27}$/i;

/** A path without what opens doors: query strings and long random parts are left out, ids stay. */
export function loggablePath(path: string): string {
  const parts = path.split("?")[0]!.split("/");
  return parts.map((part) => (part.length > 24 && !uuid.test(part) && !part.includes(".") ? ":token" : part)).join("/");
}

/** Gives each request a number, in the answer as `X-Request-Id`, and writes one line when it is answered. */
export const logRequests: RequestHandler = (request, response, next) => {
  const requestId = newReference();
  const start = performance.now();
  response.locals.requestId = requestId;
  response.setHeader("X-Request-Id", requestId);
  const locale = localeOf(request.headers.cookie, request.headers["accept-language"]);
  inRequestScope({ requestId, locale }, () => {
    response.once("close", () => {
      const finished = response.writableFinished ? {} : { aborted: true };
      const line = { method: request.method, path: loggablePath(request.originalUrl), status: response.statusCode, milliseconds: Math.round(performance.now() - start), ...finished };
      logger[response.statusCode >= 500 ? "error" : "info"](line, "request");
    });
    next();
  });
};

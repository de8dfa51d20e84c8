import { Writable } from "node:stream";
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import type { ReactElement } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { overwriteGetLocale } from "~/paraglide/runtime";
import { logger } from "~/platform/log.server";
import { currentLocale, currentRequestId, noteFormErrors } from "~/platform/request-scope.server";
import { NonceContext } from "~/platform/nonce";

overwriteGetLocale(currentLocale);

const renderTimeout = 10_000;

export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext, loadContext: AppLoadContext) {
  if (hasFormErrors(context.staticHandlerContext.actionData)) noteFormErrors();
  const nonce = String(loadContext.cspNonce ?? "");
  const page = renderPage(
    <NonceContext.Provider value={nonce}>
      <RemixServer context={context} url={request.url} abortDelay={renderTimeout} nonce={nonce} />
    </NonceContext.Provider>,
    nonce,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  return page.then((body) => new Response(body, { headers, status }));
}

/**
 * A page as one piece. All its data is there before drawing begins, so sending it in parts shows nobody anything earlier,
 * and each part would be packed, flushed and written by itself.
 */
function renderPage(element: ReactElement, nonce: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let hasShell = false;
    const collect = new Writable({
      write(piece: Buffer, _encoding, done) {
        pieces.push(piece);
        done();
      },
      final(done) {
        clearTimeout(limit);
        resolve(Buffer.concat(pieces));
        done();
      },
    });
    const { pipe, abort } = renderToPipeableStream(element, {
      nonce,
      onShellReady: () => void (hasShell = true),
      onAllReady: () => pipe(collect),
      onShellError: (error) => {
        clearTimeout(limit);
        reject(error);
      },
      onError(error) {
        if (hasShell) logger.error({ requestId: currentRequestId(), error }, "a part of the page could not be drawn");
      },
    });
    // the browser then draws what is missing
    const limit = setTimeout(abort, renderTimeout + 1000).unref();
  });
}

function hasFormErrors(answers: Record<string, unknown> | null): boolean {
  return Object.values(answers ?? {}).some((answer) => {
    const errors = (answer as { errors?: object } | null)?.errors;
    return errors !== undefined && errors !== null && Object.keys(errors).length > 0;
  });
}

export function handleDataRequest(response: Response) {
  return response;
}

/** A thrown 404, 403 or redirect is an answer, not a bug. */
const isAnswer = (error: unknown) => error instanceof Response || (typeof error === "object" && error !== null && "init" in error && "data" in error);

/** Bugs reach the log with the number that the error page shows. */
export function handleError(error: unknown, { request }: LoaderFunctionArgs | ActionFunctionArgs) {
  if (request.signal.aborted || isAnswer(error)) return;
  logger.error({ requestId: currentRequestId(), path: new URL(request.url).pathname.replace(/[\w-]{40,}/g, "…"), error }, "request failed");
}

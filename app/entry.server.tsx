import { PassThrough } from "node:stream";
import { createReadableStreamFromReadable, type ActionFunctionArgs, type AppLoadContext, type EntryContext, type LoaderFunctionArgs } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
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
  const waitForAll = isbot(request.headers.get("user-agent")) || context.isSpaMode;
  return new Promise<Response>((resolve, reject) => {
    let shellSent = false;
    const send = () => {
      shellSent = true;
      const body = new PassThrough();
      headers.set("Content-Type", "text/html; charset=utf-8");
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
      pipe(body);
    };
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={context} url={request.url} abortDelay={renderTimeout} nonce={nonce} />
      </NonceContext.Provider>,
      {
        nonce,
        ...(waitForAll ? { onAllReady: send } : { onShellReady: send }),
        onShellError: reject,
        onError(error) {
          status = 500;
          if (shellSent) logger.error({ requestId: currentRequestId(), error }, "page failed while it was being written");
        },
      },
    );
    setTimeout(abort, renderTimeout + 1000).unref();
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

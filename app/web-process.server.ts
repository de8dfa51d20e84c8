import type { Server } from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express } from "express";
import { checkSearch } from "#search/health.server";
import { prepareSearch } from "#search/prepare.server";
import { keepNothing } from "./platform/cache-rules.server";
import { closeDatabase } from "./platform/db.server";
import { demoDoorsOpen, environment, type Environment } from "./platform/env.server";
import { checkDatabase, checkQueue, checkReadiness } from "./platform/health.server";
import { startWorker, type RunningWorker } from "./platform/jobs.server";
import { describeError, logger } from "./platform/log.server";
import { closeMail } from "./platform/mail.server";
import { sendPlainPage } from "./platform/plain-page.server";
import { inRequestScope, localeOf } from "./platform/request-scope.server";
import { givePacked } from "./platform/packed-assets.server";
import { byArea } from "./platform/route-areas.server";
import { logRequests } from "./platform/request-log.server";
import { limitBodySize, limitRates, refuseForeignWrites, securityHeaders } from "./platform/security.server";
import { flushNotes } from "./platform/write-later.server";
import { cron, jobHandlers } from "./worker-tasks.server";

export type RunningServer = {
  url: string;
  /** Stops accepting, finishes what runs, stops the worker, closes the pools. */
  close(): Promise<void>;
};

type Site = { pages: express.RequestHandler; assets: (app: Express) => void; close: () => Promise<void> };

export async function startWebProcess(): Promise<RunningServer> {
  const settings = environment();
  const site = settings.NODE_ENV === "development" ? await developmentSite(settings) : await builtSite();
  const limits = limitRates(settings);
  const app = createApp(settings, site, limits.middleware);
  const server = await listen(app, settings);
  const worker = settings.WORKER === "inside" ? await startWorkerInside(settings) : null;
  return {
    url: settings.BASE_URL,
    close: async () => {
      await closeServer(server);
      await worker?.stop();
      await flushNotes();
      await Promise.all([limits.close(), site.close(), closeDatabase()]);
      closeMail();
    },
  };
}

function createApp(settings: Environment, site: Site, limitWrites: express.RequestHandler): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", settings.TRUST_PROXY);
  app.get("/healthz", (_request, response) => void response.json({ ok: true }));
  app.get("/readyz", (_request, response) => {
    void checkReadiness({ database: checkDatabase, queue: checkQueue, search: checkSearch }).then((readiness) => response.status(readiness.ready ? 200 : 503).json(readiness));
  });
  app.use(logRequests, ...securityHeaders(settings), compression());
  site.assets(app);
  if (!demoDoorsOpen()) app.all(/^\/demo(\/|\.data|$)/, (_request, response) => sendPlainPage(response, 404, "notFound"));
  app.use(refuseForeignWrites(settings), limitBodySize, limitWrites);
  app.use(keepNothing);
  app.use((request, response, next) => {
    const locale = localeOf(request.headers.cookie, request.headers["accept-language"]);
    inRequestScope({ requestId: String(response.locals.requestId), locale }, next);
  });
  app.all("*", site.pages);
  app.use(showBrokenPage);
  return app;
}

const showBrokenPage: ErrorRequestHandler = (error: { status?: unknown } | null, _request, response, _next) => {
  const status = error?.status;
  if (typeof status === "number" && status >= 400 && status < 500) return sendPlainPage(response, status, status === 404 ? "notFound" : "badRequest");
  logger.error({ error: describeError(error) }, "request failed outside the pages");
  sendPlainPage(response, 500, "broken");
};

const pagesOf = (build: ServerBuild | (() => Promise<ServerBuild>)): express.RequestHandler =>
  createRequestHandler({
    build,
    mode: environment().NODE_ENV,
    getLoadContext: (_request, response) => ({ cspNonce: response.locals.cspNonce as string, requestId: response.locals.requestId as string }),
  });

/** What `npm run build` made. */
async function builtSite(): Promise<Site> {
  const folder = path.resolve("build/client");
  const entry = pathToFileURL(path.resolve("build/server/index.js")).href;
  // the build itself and not a function that gives it: Remix would work out the routes again for each page
  const build = (await import(/* @vite-ignore */ entry)) as ServerBuild;
  const pagesFor = byArea(build, pagesOf);
  return {
    pages: (request, response, next) => pagesFor(request.path)(request, response, next),
    assets: (app) => {
      app.use("/assets", givePacked(path.join(folder, "assets")), express.static(path.join(folder, "assets"), { immutable: true, maxAge: "1y", index: false, redirect: false, fallthrough: false }));
      const files = express.static(folder, { maxAge: "1h", index: false, redirect: false });
      // pages have no extension: nobody looks for a file for them
      app.use((request, response, next) => (path.extname(request.path) === "" ? next() : files(request, response, next)));
    },
    close: () => Promise.resolve(),
  };
}

/** Pages straight from their sources, made again at each change. */
async function developmentSite({ PORT }: Environment): Promise<Site> {
  const vite = await (await import("vite")).createServer({ server: { middlewareMode: true, hmr: { port: 24_000 + (PORT % 1000) } }, appType: "custom" });
  return {
    pages: pagesOf(() => vite.ssrLoadModule("virtual:remix/server-build") as Promise<unknown> as Promise<ServerBuild>),
    assets: (app) => void app.use(vite.middlewares),
    close: () => vite.close(),
  };
}

async function startWorkerInside(settings: Environment): Promise<RunningWorker> {
  const worker = await startWorker({ handlers: jobHandlers, cron, concurrency: settings.WORKER_CONCURRENCY });
  void prepareSearch();
  worker.ended.catch((error: unknown) => logger.fatal({ error: describeError(error) }, "the worker ended by itself"));
  return worker;
}

function listen(app: Express, { HOST, PORT }: Environment): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(PORT, HOST, () => resolve(server));
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") reject(new Error(`Port ${PORT} is in use. Choose another one, for example PORT=${PORT + 1}.`));
      else if (error.code === "EACCES") reject(new Error(`Port ${PORT} may not be used by this user. Choose one above 1023.`));
      else reject(error);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), 10_000);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}

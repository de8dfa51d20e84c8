import { createHmac, randomBytes } from "node:crypto";
import type { NextFunction, Request, RequestHandler, Response } from "express";
import helmet from "helmet";
import pg from "pg";
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { Environment } from "./env.server";
import { logger } from "./log.server";
import { sendPlainPage } from "./plain-page.server";

const readingMethods = new Set(["GET", "HEAD", "OPTIONS"]);
const largestForm = 1_000_000;
const largestUpload = 6_000_000;

/** Where somebody who is not signed in can try a code, a link or an address. */
const signInPaths = /^\/(inloggen|aanmelden|uitnodiging|code)(\/|\.data|$)/;

/**
 * Where a signed link is the whole right: mail programs post here from no page at all (RFC 8058), and no cookie adds to it.
 */
const oneClickPaths = /^\/zoekopdrachten\/stoppen\/[\w-]+$/;

/** The one page that another page of ours shows in a frame: a vacancy as a phone shows it. */
const isPictureInPage = ({ path }: Pick<Request, "path">) => /^\/bedrijf\/vacatures\/[\w-]+\/voorbeeld\/telefoon$/.test(path);

/** Security headers, with a fresh nonce for each page in `response.locals.cspNonce`. */
export function securityHeaders({ BASE_URL, NODE_ENV }: Environment): RequestHandler[] {
  const isSecure = BASE_URL.startsWith("https:");
  const isDevelopment = NODE_ENV === "development";
  const nonce = (_request: unknown, response: unknown) => `'nonce-${(response as Response).locals.cspNonce as string}'`;
  return [
    (_request, response, next) => {
      response.locals.cspNonce = randomBytes(16).toString("base64");
      response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
      next();
    },
    helmet({
      // Vite's development client puts styles in the page and talks over a web socket
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          "default-src": ["'self'"],
          "base-uri": ["'none'"],
          "connect-src": ["'self'", ...(isDevelopment ? ["ws:"] : [])],
          "font-src": ["'self'"],
          "form-action": ["'self'"],
          "frame-ancestors": [(request) => (isPictureInPage(request as Request) ? "'self'" : "'none'")],
          "frame-src": ["'self'", "https://www.youtube-nocookie.com", "https://player.vimeo.com"],
          "img-src": ["'self'", "data:"],
          "media-src": ["'self'", "https:"],
          "object-src": ["'none'"],
          "script-src": ["'self'", nonce],
          "script-src-attr": ["'none'"],
          "style-src": ["'self'", ...(isDevelopment ? ["'unsafe-inline'"] : [])],
          ...(isSecure ? { "upgrade-insecure-requests": [] } : {}),
        },
      },
      strictTransportSecurity: isSecure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
      // with "no-referrer" browsers hide the origin of our own forms from us as well
      referrerPolicy: { policy: "same-origin" },
      xFrameOptions: { action: "deny" },
    }),
    (request, response, next) => {
      if (isPictureInPage(request)) response.setHeader("X-Frame-Options", "SAMEORIGIN");
      next();
    },
  ];
}

/**
 * Whether a write comes from a page of this site. Browsers say so in Origin; old ones, and some phones, only in Referer.
 * A request that says nothing of the kind is refused.
 */
export function comesFromOurPages(headers: Record<string, string | string[] | undefined>, baseUrl: string): boolean {
  const hosts = new Set([hostOf(baseUrl), text(headers.host)]);
  const origin = text(headers.origin);
  if (origin && origin !== "null") return hosts.has(hostOf(origin));
  const site = text(headers["sec-fetch-site"]);
  if (site) return site === "same-origin";
  const referer = text(headers.referer);
  return referer !== "" && hosts.has(hostOf(referer));
}

const text = (value: string | string[] | undefined) => (typeof value === "string" ? value : "");
const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : "");

export function refuseForeignWrites({ BASE_URL }: Environment): RequestHandler {
  return (request, response, next) => {
    if (readingMethods.has(request.method) || oneClickPaths.test(request.path) || comesFromOurPages(request.headers, BASE_URL)) return next();
    logger.warn({ method: request.method }, "write from elsewhere refused");
    sendPlainPage(response, 403, "foreignWrite");
  };
}

/** Refuses large bodies before they are read; a body must say how long it is. */
export const limitBodySize: RequestHandler = (request, response, next) => {
  if (readingMethods.has(request.method)) return next();
  if (request.headers["transfer-encoding"] !== undefined) return sendPlainPage(response, 411, "badRequest");
  const length = Number(request.headers["content-length"] ?? 0);
  const isUpload = text(request.headers["content-type"]).startsWith("multipart/form-data");
  if (length <= (isUpload ? largestUpload : largestForm)) return next();
  sendPlainPage(response, 413, "tooLarge");
};

export type RateLimits = { middleware: RequestHandler; close: () => Promise<void> };

/**
 * Counts attempts to sign in and writes per address in PostgreSQL, so that several web processes count together.
 * While the database does not answer, each process counts for itself.
 */
export function limitRates(environment: Environment): RateLimits {
  const pool = new pg.Pool({ connectionString: environment.DATABASE_URL, max: 2, application_name: "meedoen limits" });
  pool.on("error", (error) => logger.warn({ error }, "connection for rate limits lost"));
  const signIn = makeLimiter(pool, "sign-in", environment.SIGN_IN_LIMIT, 15 * 60);
  const writes = makeLimiter(pool, "write", environment.WRITE_LIMIT, 60);
  const secret = environment.SESSION_SECRET;
  return { middleware: (request, response, next) => void limit(request, response, next), close: () => pool.end() };

  async function limit(request: Request, response: Response, next: NextFunction) {
    if (readingMethods.has(request.method)) return next();
    // the table holds no addresses of people
    const key = createHmac("sha256", secret).update(request.ip ?? "").digest("base64url");
    try {
      await writes.consume(key);
      if (signInPaths.test(request.path)) await signIn.consume(key);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) return next(refusal);
      response.setHeader("Retry-After", String(Math.ceil(refusal.msBeforeNext / 1000)));
      logger.warn({ path: request.path.split("/")[1] }, "too many requests");
      return sendPlainPage(response, 429, "tooMany");
    }
    next();
  }
}

function makeLimiter(pool: pg.Pool, keyPrefix: string, points: number, duration: number) {
  return new RateLimiterPostgres({
    storeClient: pool,
    schemaName: "limits",
    tableName: "points",
    tableCreated: true,
    keyPrefix,
    points,
    duration,
    insuranceLimiter: new RateLimiterMemory({ keyPrefix, points, duration }),
  });
}

/** Readable over the phone: no 0, O, 1 or I. */
export function newReference(): string {
  const letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  const text = Array.from(randomBytes(8), (byte) => letters[byte % letters.length]).join("");
  return `${text.slice(0, 4)}-${text.slice(4)}`;
}


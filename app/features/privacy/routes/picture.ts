import { createHash } from "node:crypto";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { findActor } from "~/features/accounts/index.server";
import { findPicture } from "../find-picture.server";

/** A picture, or 404 for who may not see it. Browsers keep it but ask every time, so that showing less works at once. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const fileId = z.uuid().safeParse(params.fileId);
  const picture = fileId.success ? await findPicture(await findActor(request), fileId.data) : null;
  if (!picture) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  const tag = `"${createHash("sha256").update(picture.bytes).digest("base64url").slice(0, 22)}"`;
  const headers = { "Cache-Control": "private, no-cache", ETag: tag, Vary: "Cookie", "X-Content-Type-Options": "nosniff", "Content-Security-Policy": "default-src 'none'" };
  if (request.headers.get("if-none-match") === tag) return new Response(null, { status: 304, headers });
  return new Response(Buffer.from(picture.bytes), { headers: { ...headers, "Content-Type": picture.contentType } });
}

import { createHash } from "node:crypto";
import sharp from "sharp";

/** 5 MB as it comes in; what is kept is much smaller. */
export const maxPictureBytes = 5 * 1024 * 1024;
/** Fields and boundaries of the form beside the picture itself. */
const formRoom = 64 * 1024;
const maxPixels = 50_000_000;
const accepted = ["jpeg", "png", "webp"];

export type SmallPicture = { bytes: Uint8Array<ArrayBuffer>; width: number; height: number };

/** Told by its headers, before anything of it is read. */
export const isTooLargeToRead = (request: Request): boolean => Number(request.headers.get("content-length") ?? 0) > maxPictureBytes + formRoom;

/**
 * Makes a small webp of an upload, whatever its name says, turned the way it was held, and keeps nothing of where and when it was taken.
 * @param longestSide in pixels; a smaller picture stays as large as it is
 * @returns null when the bytes are no jpeg, png or webp
 */
export async function shrinkPicture(upload: Buffer, longestSide: number): Promise<SmallPicture | null> {
  try {
    const image = sharp(upload, { limitInputPixels: maxPixels, failOn: "error" });
    const { format } = await image.metadata();
    if (!accepted.includes(format)) return null;
    const { data, info } = await image.rotate().resize(longestSide, longestSide, { fit: "inside", withoutEnlargement: true }).webp({ quality: 80 }).toBuffer({ resolveWithObject: true });
    return { bytes: new Uint8Array(data), width: info.width, height: info.height };
  } catch {
    return null;
  }
}

/** A picture, or 404 for who may not see it. Browsers keep it but ask every time, so that showing less works at once. */
export function answerPicture(request: Request, picture: { contentType: string; bytes: Uint8Array } | null): Response {
  if (!picture) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  const tag = `"${createHash("sha256").update(picture.bytes).digest("base64url").slice(0, 22)}"`;
  const headers = { "Cache-Control": "private, no-cache", ETag: tag, Vary: "Cookie", "X-Content-Type-Options": "nosniff", "Content-Security-Policy": "default-src 'none'" };
  if (request.headers.get("if-none-match") === tag) return new Response(null, { status: 304, headers });
  return new Response(Buffer.from(picture.bytes), { headers: { ...headers, "Content-Type": picture.contentType } });
}

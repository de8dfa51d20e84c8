import { maxPictureBytes, shrinkPicture } from "./pictures.server";

/** 5 MB as it comes in, as for pictures. */
export const maxDocumentBytes = maxPictureBytes;

export type Document = { contentType: "application/pdf" | "image/webp"; bytes: Uint8Array<ArrayBuffer> };

/** In pixels: a photo of a letter stays readable. */
const longestSide = 2000;

/** A PDF begins with its name, at most a kilobyte into the file. */
const isPdf = (upload: Buffer) => upload.subarray(0, 1024).includes("%PDF-");

/**
 * A paper as it is kept, told by its bytes and not by its name: a PDF as it came, a picture as webp without where and when it was taken.
 * @returns null for anything else
 */
export async function readDocument(upload: Buffer): Promise<Document | null> {
  if (isPdf(upload)) return { contentType: "application/pdf", bytes: new Uint8Array(upload) };
  const picture = await shrinkPicture(upload, longestSide);
  return picture && { contentType: "image/webp", bytes: picture.bytes };
}

/** A paper to keep, never to open within this site: a PDF may hold script. 404 for who may not see it. */
export function answerDocument(document: { contentType: string; bytes: Uint8Array; name: string } | null): Response {
  if (!document) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  const name = `${document.name.replace(/[^\p{L}\p{N} ._-]/gu, "").trim() || "bestand"}.${document.contentType === "application/pdf" ? "pdf" : "webp"}`;
  return new Response(Buffer.from(document.bytes), {
    headers: {
      "Content-Type": document.contentType,
      "Content-Disposition": `attachment; filename="bestand.${name.split(".").at(-1)!}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "sandbox; default-src 'none'",
    },
  });
}

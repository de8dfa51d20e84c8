import type { LoaderFunctionArgs } from "@remix-run/node";
import { LRUCache } from "lru-cache";
import { pageNotFound } from "~/platform/http.server";
import { drawBase } from "../model/base-drawing";
import { isDrawable, pieceAddress, readPiece } from "../model/map-piece";

const drawn = new LRUCache<string, string>({ max: 200 });

/** The base drawing of a piece of the map: the same for everybody, until a version of the site has other borders. */
export function loader({ params }: LoaderFunctionArgs) {
  const piece = readPiece(params.piece ?? "");
  if (!piece || !isDrawable(piece)) throw pageNotFound();
  const address = pieceAddress(piece);
  const drawing = drawn.get(address) ?? drawBase(piece);
  drawn.set(address, drawing);
  return new Response(drawing, { headers: { "Content-Type": "image/svg+xml; charset=utf-8", "Cache-Control": "public, max-age=604800", "X-Content-Type-Options": "nosniff" } });
}

import { readdirSync } from "node:fs";
import path from "node:path";
import type { RequestHandler } from "express";

/**
 * Gives a browser that understands it the file that the build packed (`x.js.br` for `x.js`); whoever does not gets the file
 * itself, packed on the way. Stands before `express.static` of the same folder.
 */
export function givePacked(folder: string): RequestHandler {
  const packed = new Set(readdirSync(folder).filter((name) => name.endsWith(".br")));
  return (request, response, next) => {
    const name = request.path.slice(1);
    if (packed.has(`${name}.br`)) {
      response.vary("Accept-Encoding");
      if (request.acceptsEncodings("br") === "br") {
        response.type(path.extname(name)).setHeader("Content-Encoding", "br");
        request.url = `/${name}.br`;
      }
    }
    next();
  };
}

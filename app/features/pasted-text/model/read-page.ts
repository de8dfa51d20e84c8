import { Parser } from "htmlparser2";

const blocks = new Set(["p", "div", "li", "ul", "ol", "br", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "section", "article", "dt", "dd"]);
const longestHtml = 60_000;

/** What a piece of HTML says, a line for each block and each thing of a list. */
export function textOfHtml(html: string): string {
  let text = "";
  let silent = 0;
  const line = () => { if (text && !text.endsWith("\n")) text += "\n"; };
  const parser = new Parser({
    onopentagname: (name) => {
      if (name === "script" || name === "style") silent += 1;
      if (blocks.has(name)) line();
      if (name === "li") text += "- ";
    },
    ontext: (words) => { if (silent === 0) text += words.replace(/[\u00a0\t]/g, " "); },
    onclosetag: (name) => {
      if ((name === "script" || name === "style") && silent > 0) silent -= 1;
      if (blocks.has(name)) line();
    },
  }, { decodeEntities: true });
  parser.write(html.slice(0, longestHtml));
  parser.end();
  return text.replace(/[^\S\n]+/g, " ").replace(/ ?\n ?/g, "\n").replace(/\n{2,}/g, "\n").replace(/^- ?$/gm, "").trim();
}

const mostScripts = 20;

/** The data for search engines in a page (JSON-LD), as far as it is JSON. */
export function linkedDataIn(html: string): unknown[] {
  const found: string[] = [];
  let isInside = false;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      isInside = name === "script" && (attributes.type ?? "").trim().toLowerCase() === "application/ld+json" && found.length < mostScripts;
      if (isInside) found.push("");
    },
    ontext: (words) => { if (isInside) found[found.length - 1] += words; },
    onclosetag: () => { isInside = false; },
  });
  parser.write(html);
  parser.end();
  return found.flatMap((text) => {
    try {
      return [JSON.parse(text) as unknown];
    } catch {
      return [];
    }
  });
}

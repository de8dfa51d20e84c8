import PDFDocument from "pdfkit";
import boldLatin from "./fonts/paper-700-latin.ttf?inline";
import boldMore from "./fonts/paper-700-latin-ext.ttf?inline";
import plainLatin from "./fonts/paper-400-latin.ttf?inline";
import plainMore from "./fonts/paper-400-latin-ext.ttf?inline";
import type { Agreement } from "./model/agreement";
import { splitByFont } from "./model/split-by-font";

export type Yes = { who: string; name: string; /** moment in words, null while it was not said */ at: string | null };
type Paper = { hash: string; said: readonly Yes[] };
type Weight = "plain" | "bold";
type Line = { weight?: Weight; size?: number; color?: string; gap?: number; indent?: number };

const ink = "#12292b";
const muted = "#46595a";
const work = "#0b5f58";
const yellow = "#ffc53d";
const margin = 62;
const fontOf = (dataUrl: string) => Buffer.from(dataUrl.slice(dataUrl.indexOf(",") + 1), "base64");

/**
 * The agreement on paper: A4, in our own letter, tagged so that a screen reader reads titles, lists and text, and set as Dutch.
 * The foot of each page carries the start of the hash, so that two papers can be told apart.
 */
export async function drawAgreement({ title, lead, sections }: Agreement, paper: Paper): Promise<Buffer> {
  const doc = new PDFDocument({ size: "A4", margins: { top: margin, bottom: 78, left: margin, right: margin }, lang: "nl-NL", tagged: true, displayTitle: true, pdfVersion: "1.7", bufferPages: true, info: { Title: title, Author: "Meedoen" } });
  const whole = collect(doc);
  for (const [name, file] of Object.entries({ plain: plainLatin, "plain-more": plainMore, bold: boldLatin, "bold-more": boldMore })) doc.registerFont(name, fontOf(file));
  const root = doc.struct("Document");
  doc.addStructure(root);

  drawMark(doc);
  root.add(doc.struct("H1", {}, () => write(doc, title, { weight: "bold", size: 23, gap: 4 })));
  root.add(doc.struct("P", {}, () => write(doc, lead, { size: 13, gap: 12 })));
  for (const section of sections) {
    keepTogether(doc, section.list?.length ?? 1);
    root.add(doc.struct("H2", {}, () => write(doc, section.title, { weight: "bold", size: 13, color: work, gap: 2 })));
    if (section.text) root.add(doc.struct("P", {}, () => write(doc, section.text!, { gap: 9 })));
    if (section.list) drawList(doc, root, section.list);
  }
  keepTogether(doc, 6);
  root.add(doc.struct("H2", {}, () => write(doc, "Wie is het eens met deze tekst?", { weight: "bold", size: 13, color: work, gap: 2 })));
  drawList(doc, root, paper.said.map(sentenceOf));
  root.end();
  drawFeet(doc, paper.hash);
  doc.end();
  return whole;
}

const sentenceOf = ({ who, name, at }: Yes) => (at ? `${name || who} zei ja op ${at}.` : `${who} heeft nog niet ja gezegd.`);

/** One paragraph. Letters that the first font lacks come from the second, in the same line. */
function write(doc: PDFKit.PDFDocument, text: string, { weight = "plain", size = 11.5, color = ink, gap = 0, indent = 0 }: Line = {}): void {
  const runs = splitByFont(text);
  doc.fontSize(size).fillColor(color).x = margin + indent;
  runs.forEach((run, at) => {
    const isLast = at === runs.length - 1;
    doc.font(run.more ? `${weight}-more` : weight).text(run.text, { continued: !isLast, lineGap: size * 0.28, width: doc.page.width - 2 * margin - indent, paragraphGap: isLast ? gap : 0 });
  });
}

function drawList(doc: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, lines: readonly string[]): void {
  const list = doc.struct("L");
  root.add(list);
  for (const line of lines) {
    const item = doc.struct("LI");
    list.add(item);
    if (doc.y > doc.page.height - 110) doc.addPage();
    item.add(doc.struct("Lbl", {}, () => void doc.circle(margin + 4, doc.y + 8, 2.2).fill(work)));
    item.add(doc.struct("LBody", {}, () => write(doc, line, { indent: 16, gap: 2 })));
    item.end();
  }
  list.end();
  doc.y += 8;
}

/** A title never stands alone at the foot of a page. */
function keepTogether(doc: PDFKit.PDFDocument, lines: number): void {
  if (doc.y + 40 + Math.min(lines, 4) * 19 > doc.page.height - 78) doc.addPage();
}

/** The butterfly in two inks: it says nothing, so a screen reader skips it. */
function drawMark(doc: PDFKit.PDFDocument): void {
  doc.markContent("Artifact", { type: "Layout" });
  const [x, y] = [doc.page.width - margin - 34, margin - 18];
  doc.save().translate(x, y);
  doc.path("M17 30C2 30 -2 12 4 4C12 2 20 14 21 30Z").fill(yellow);
  doc.path("M17 30C32 30 36 12 30 4C22 2 14 14 13 30Z").fillOpacity(0.92).fill(work);
  doc.restore();
  doc.endMarkedContent();
}

function drawFeet(doc: PDFKit.PDFDocument, hash: string): void {
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    doc.page.margins.bottom = 0;
    doc.markContent("Artifact", { type: "Pagination", attached: ["Bottom"] });
    doc.font("plain").fontSize(9).fillColor(muted);
    doc.text(`Bladzijde ${page + 1} van ${count}. Kenmerk van deze tekst: ${hash.slice(0, 16)}`, margin, doc.page.height - 48, { lineBreak: false });
    doc.endMarkedContent();
  }
}

function collect(doc: PDFKit.PDFDocument): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on("data", (part: Buffer) => void parts.push(part)).on("end", () => resolve(Buffer.concat(parts))).on("error", reject);
  });
}

import { createHash } from "node:crypto";
import { idOf } from "../base/random";
import { add } from "../base/rows";
import type { World } from "../base/world";
import type { MadePerson } from "./person";

/** Two papers that Samira and Ria keep. */
export function makePapers(world: World, people: readonly MadePerson[]): void {
  const samira = people.find(({ key }) => key === "ria Samira");
  if (!samira) return;
  const papers = [
    { name: "Certificaat sociale hygiëne", by: "jobseeker", addedById: samira.accountId, days: 40, lines: ["Certificaat Sociale hygiene", "Samira heeft de cursus gevolgd en het examen gehaald.", "Dit is een voorbeeld."] },
    { name: "Verslag van de proefdag", by: "contactPerson", addedById: samira.contact!.accountId, days: 12, lines: ["Verslag van de proefdag", "Samira werkte rustig en precies. Ze vraagt als iets niet duidelijk is.", "Dit is een voorbeeld."] },
  ];
  for (const { name, by, addedById, days, lines } of papers) {
    const bytes = onePage(lines);
    add(world.rows, "personFile", { id: idOf(`paper ${name}`), jobSeekerId: samira.id, name, contentType: "application/pdf", bytes, size: bytes.length, hash: createHash("sha256").update(bytes).digest("base64url"), by, addedById, at: world.calendar.daysAgo(days, 10) });
  }
}

/** A PDF of one page with some lines, without anything from elsewhere. */
function onePage(lines: readonly string[]): Uint8Array<ArrayBuffer> {
  const text = `BT /F1 16 Tf 60 760 Td 26 TL ${lines.map((line) => `(${line.replace(/[()\\]/g, "\\$&")}) Tj T*`).join(" ")} ET`;
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
    `<</Length ${text.length}>>stream\n${text}\nendstream`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
  ];
  let pdf = "%PDF-1.4\n";
  const starts = objects.map((object, at) => {
    const start = pdf.length;
    pdf += `${at + 1} 0 obj${object}endobj\n`;
    return `${String(start).padStart(10, "0")} 00000 n \n`;
  });
  const table = pdf.length;
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${starts.join("")}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(pdf, "latin1"));
}

import sharp from "sharp";
import { expect, it } from "vitest";
import { answerDocument, readDocument } from "./documents.server";

const picture = () => sharp({ create: { width: 30, height: 20, channels: 3, background: "#345" } }).jpeg().toBuffer();

it("a PDF stays as it came, a picture becomes webp, whatever their names say", async () => {
  const pdf = Buffer.from("%PDF-1.7\n%âãÏÓ\n1 0 obj\n");
  expect(await readDocument(pdf)).toEqual({ contentType: "application/pdf", bytes: new Uint8Array(pdf) });
  expect(await readDocument(await picture())).toMatchObject({ contentType: "image/webp" });
});

it.each([["nothing", ""], ["a page", "<!doctype html><script>alert(1)</script>"], ["a program", "MZ\x90\x00"], ["a drawing with script", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"], ["a PDF that begins too late", `${" ".repeat(1030)}%PDF-1.7`]])("%s is no document", async (_, text) => {
  expect(await readDocument(Buffer.from(text))).toBeNull();
});

it("is given to keep, never to open within the site, under a name that cannot leave its header", () => {
  const { headers } = answerDocument({ contentType: "application/pdf", bytes: new Uint8Array([1]), name: 'Diploma "zorg"\r\nX-Evil: 1; é' });
  expect(headers.get("content-disposition")).toBe(`attachment; filename="bestand.pdf"; filename*=UTF-8''${encodeURIComponent("Diploma zorgX-Evil 1 é.pdf")}`);
  expect(headers.get("content-security-policy")).toContain("sandbox");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(answerDocument(null).status).toBe(404);
});

import { beforeEach, describe, expect, it } from "vitest";
import { fetchPage } from "~/platform/fetch-page.server";
import { prisma } from "~/platform/db.server";
import { useDatabase } from "#tests/support/database";
import { makePublishedVacancy, makeScene } from "#tests/support/scene";
import { readAddress } from "./read-address.server";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;
beforeEach(async () => {
  await database.emptyTables();
  scene = await makeScene();
  await makePublishedVacancy(scene.fatma);
});

const posting = {
  "@type": "JobPosting", title: "Medewerker kwekerij", description: "<p>Je gaat planten stekken en potten vullen.</p><p>Rijbewijs is niet nodig.</p>", workHours: "16 tot 24 uur per week",
  jobLocation: { address: { addressLocality: "Schiedam" } }, baseSalary: { currency: "EUR", value: { value: 15, unitText: "HOUR" } }, jobImmediateStart: true,
};
const withPage = (data: unknown) => async () => ({ ok: true as const, address: "https://www.kwekerij.example/werk/1", html: `<script type="application/ld+json">${JSON.stringify(data)}</script>` });

describe("a vacancy from an address", () => {
  it("shows what its page says, each with the words it came from, and keeps nothing", async () => {
    const before = await prisma.vacancy.count();
    const read = await readAddress(scene.fatma, "https://www.kwekerij.example/werk/1", withPage(posting));
    if (!read.ok) throw new Error(read.message);
    const labels = read.value.shown.found.map(({ label }) => label);
    expect(labels).toContain("Medewerker kwekerij");
    expect(read.value.shown.found.map(({ group }) => group)).toEqual(expect.arrayContaining(["title", "tasks", "times", "pay"]));
    for (const { source } of read.value.shown.found) for (const words of source.split(". ")) expect(read.value.text).toContain(words.replace(/[.…]+$/, ""));
    expect(read.value.shown.workplace?.source).toContain("Schiedam");
    expect(read.value.site).toBe("www.kwekerij.example");
    expect(await prisma.vacancy.count()).toBe(before);
  });

  it("puts https before an address without a kind", async () => {
    const asked: string[] = [];
    await readAddress(scene.fatma, "kwekerij.example/werk", async (address) => { asked.push(address); return { ok: false, fault: "failed" }; });
    expect(asked).toEqual(["https://kwekerij.example/werk"]);
  });

  it.each(["http://127.0.0.1/", "http://localhost:5432/", "127.0.0.1", "http://169.254.169.254/latest/", "file:///etc/passwd", ""])("is refused with the guard as it is: %s", async (address) => {
    expect(await readAddress(scene.fatma, address, fetchPage)).toMatchObject({ ok: false, reason: "invalid" });
  });

  it.each([[{ "@type": "Product" }], [{ ...posting, description: "Bel ons.", workHours: "", baseSalary: null, jobImmediateStart: false, title: "Bel ons" }]])("says so when there is nothing to take over: %#", async (data) => {
    expect(await readAddress(scene.fatma, "https://a.example/", withPage(data))).toMatchObject({ ok: false, reason: "invalid" });
  });

  it("is for employers alone", async () => {
    for (const actor of [scene.ria, scene.els]) expect(await readAddress(actor, "https://a.example/", withPage(posting))).toMatchObject({ ok: false, reason: "refused" });
  });
});

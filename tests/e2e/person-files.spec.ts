import { expect } from "@playwright/test";
import { test } from "./people.ts";
import { askDatabase } from "./visitors.ts";

test("somebody keeps a paper, who helps reads it and adds one, and a company sees none", { tag: ["@phone", "@no-javascript"] }, async ({ cast }, testInfo) => {
  cast.announces(/404|422/);
  const number = testInfo.project.name;
  const pdf = (words: string) => ({ name: "scan.pdf", mimeType: "application/pdf", buffer: Buffer.from(`%PDF-1.7\n${words} ${number}`) });
  const samira = await cast.entersBy("werkzoekende");
  await samira.goesTo("/mijn");
  await samira.follows("Mijn bestanden");
  await samira.arrivesAt("Bestanden");
  await samira.fills({ "Wat is het?": `Certificaat ${number}` });
  await samira.page.getByLabel("Kies het bestand").setInputFiles({ name: "page.pdf", mimeType: "application/pdf", buffer: Buffer.from("<script>") });
  await samira.presses("Bewaar");
  await samira.sees("Kies een PDF of een foto (jpg, png of webp).");
  await samira.page.getByLabel("Kies het bestand").setInputFiles(pdf("certificaat"));
  await samira.presses("Bewaar");
  const link = samira.page.getByRole("link", { name: `Certificaat ${number}`, exact: true });
  await expect(link).toBeVisible();
  const address = (await link.getAttribute("href"))!;
  const answer = await samira.page.request.get(address);
  expect([answer.status(), answer.headers()["content-disposition"]]).toEqual([200, expect.stringContaining("attachment")]);

  const [person] = await askDatabase<{ id: string }>("select j.id from job_seeker j join account a on a.id = j.account_id where a.email = 'samira@demo.meedoen.example'");
  const ria = await cast.entersBy("contactpersoon");
  await ria.goesTo(`/gemeente/mensen/${person!.id}`);
  await ria.follows("Bestanden");
  await ria.arrivesAt("Bestanden van Samira");
  await ria.sees(`Certificaat ${number}`);
  await expect(ria.page.getByRole("button", { name: `Haal weg: Certificaat ${number}` }), "of the person").toHaveCount(0);
  await ria.fills({ "Wat is het?": `Brief ${number}` });
  await ria.page.getByLabel("Kies het bestand").setInputFiles(pdf("brief"));
  await ria.presses("Bewaar");
  await ria.sees(`Brief ${number}`);

  const employer = await cast.entersBy("werkgever");
  expect((await employer.page.request.get(address)).status()).toBe(404);
  expect((await employer.page.request.get(`/gemeente/mensen/${person!.id}/bestanden`)).status()).toBe(403);

  await samira.goesTo("/mijn/bestanden");
  await samira.sees(`Brief ${number}`);
  await samira.presses(`Haal weg: Certificaat ${number}`);
  await expect(link).toHaveCount(0);
});

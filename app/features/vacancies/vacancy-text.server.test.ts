import { beforeEach, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import { findReview } from "~/features/reviews/find-review.server";
import { prisma } from "~/platform/db.server";
import { useDatabase } from "#tests/support/database";
import { makeMember, makeOrganisation, makeWorld } from "#tests/support/people";
import { createVacancy } from "./commands/create-vacancy.server";
import { saveStep } from "./commands/save-step.server";
import { submitVacancy } from "./commands/submit-vacancy.server";
import { missingForSubmission } from "./model/content-rules";
import { sampleContent } from "./model/sample-content";
import { stepForms } from "./model/step-forms";
import { readVacancyContent } from "./model/vacancy-content";

const database = useDatabase();
let employer: Actor;
let reviewer: Actor;
let workplaceId: string;

beforeEach(async () => {
  await database.emptyTables();
  const { here, office } = await makeWorld();
  const company = await makeOrganisation("company", "Tuinderij Morgenrood", [], { municipalityId: here.id });
  employer = await makeMember("employer", company.id, "Joris", { isManager: true });
  reviewer = await makeMember("contactPerson", office.id, "Ria");
  const workplace = await prisma.workplace.create({
    data: { organisationId: company.id, name: "De kas", street: "Kasweg 18", postcode: "3111 AA", place: "Schiedam", municipalityId: here.id, latitude: 51.92, longitude: 4.4 },
  });
  workplaceId = workplace.id;
});

async function makeDraft(about: string): Promise<string> {
  const created = await createVacancy(employer, { placeKind: "paid", workplaceId });
  if (!created.ok) throw new Error(created.message);
  await prisma.vacancy.update({ where: { id: created.value.id }, data: { draft: sampleContent({ about }) } });
  return created.value.id;
}

const saveAbout = (id: string, about: string, reasons?: Map<string, string>) =>
  saveStep(employer, id, "about", stepForms.about.parse({ title: "Hulp in de kas", about, motives: sampleContent().motives }), reasons);
const reasonsOf = async (id: string) => readVacancyContent((await prisma.vacancy.findUniqueOrThrow({ where: { id } })).draft).setAside;
const words = "zoeken een jonge man";

it("does not send what the law forbids, and sends anything else with however many tips", async () => {
  const id = await makeDraft("Wij zoeken een jonge man.");
  expect(await submitVacancy(employer, id)).toMatchObject({ ok: false, reason: "invalid" });
  expect(await prisma.vacancyVersion.count()).toBe(0);
  await saveAbout(id, "Je bent een hands-on teamplayer met een diploma.");
  expect(await submitVacancy(employer, id)).toMatchObject({ ok: true });
});

it("sends forbidden words with a reason, which the reviewer reads beside them", async () => {
  const id = await makeDraft("Welkom.");
  await saveAbout(id, "Wij zoeken een jonge man.", new Map([[words, "Zo heet ons stuk."]]));
  expect(await reasonsOf(id)).toEqual([{ words, reason: "Zo heet ons stuk." }]);
  expect(await submitVacancy(employer, id)).toMatchObject({ ok: true });
  const { id: reviewId } = await prisma.review.findFirstOrThrow({ where: { vacancyVersion: { vacancyId: id } } });
  const review = await findReview(reviewer, reviewId);
  expect(review!.tips.filter(({ severity }) => severity === "law")).toMatchObject([{ words, reason: "Zo heet ons stuk.", field: "about" }]);
});

it("forgets a reason with the words, and when it is emptied", async () => {
  const id = await makeDraft("Welkom.");
  const reasons = new Map([[words, "Zo heet ons stuk."]]);
  await saveAbout(id, "Wij zoeken een jonge man.", reasons);
  await saveAbout(id, "Iedereen is welkom.");
  expect(await reasonsOf(id)).toEqual([]);
  await saveAbout(id, "Wij zoeken een jonge man.", reasons);
  await saveAbout(id, "Wij zoeken een jonge man.", new Map([[words, ""]]));
  expect(await reasonsOf(id)).toEqual([]);
  expect(missingForSubmission(readVacancyContent((await prisma.vacancy.findUniqueOrThrow({ where: { id } })).draft), "2026-01-01")).toContainEqual({ step: "about", field: "about", problem: "againstLaw" });
});

it("keeps no reason for words that the law does not forbid", async () => {
  const id = await makeDraft("Welkom.");
  await saveAbout(id, "Welkom.", new Map([["welkom", "zomaar"], ["", "niets"]]));
  expect(await reasonsOf(id)).toEqual([]);
});

it("begins a draft with tasks that were ticked, and none that do not exist", async () => {
  const created = await createVacancy(employer, { placeKind: "volunteering", workplaceId, start: { taskIds: ["take-cuttings", "made-up", "take-cuttings"], pay: { low: 1500, high: null }, needs: [{ text: "Je kunt staan.", taskId: "made-up" }], offers: [] } });
  if (!created.ok) throw new Error(created.message);
  const { draft } = await prisma.vacancy.findUniqueOrThrow({ where: { id: created.value.id } });
  expect(draft).toMatchObject({ tasks: [{ id: "take-cuttings", share: 100 }], payMinCents: null, remuneration: null, needs: [{ text: "Je kunt staan.", taskId: "" }] });
});

it("saves ways of contact only when the poster lets them stand, never a BSN, and the reviewer reads them", async () => {
  const id = await makeDraft("Welkom.");
  const save = (about: string, mayStay: string[] = []) => saveStep(employer, id, "about", stepForms.about.parse({ title: "Hulp in de kas", about, motives: sampleContent().motives }), new Map(), mayStay);
  expect(await save("Vragen? Bel 0182-512233.")).toMatchObject({ ok: false, reason: "invalid", errors: { about: [expect.stringContaining("0182-512233")] } });
  expect(await save("Mijn bsn is 111222333.", ["111222333"])).toMatchObject({ ok: false, reason: "invalid" });
  expect(await save("Vragen? Bel 0182-512233.", ["0182-512233"])).toMatchObject({ ok: true, value: { mayStay: ["0182-512233"] } });
  expect(await submitVacancy(employer, id)).toMatchObject({ ok: true });
  const { id: reviewId } = await prisma.review.findFirstOrThrow({ where: { vacancyVersion: { vacancyId: id } } });
  expect((await findReview(reviewer, reviewId))!.kept).toMatchObject([{ kind: "contact", words: "0182-512233", kept: true }]);
});

it("does not send a text that came in without a page, as a pasted one, before its words are decided about", async () => {
  const id = await makeDraft("Mail naar baas@voorbeeld.nl");
  expect(missingForSubmission(sampleContent({ about: "Mail naar baas@voorbeeld.nl" }), "2026-01-01")).toContainEqual({ step: "about", field: "about", problem: "privateWords" });
  expect(await submitVacancy(employer, id)).toMatchObject({ ok: false, reason: "invalid" });
});

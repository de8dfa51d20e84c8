import sharp from "sharp";
import { beforeEach, describe, expect, it } from "vitest";
import { useDatabase } from "#tests/support/database";
import { makeMember } from "#tests/support/people";
import { makeLivePerson, makePublishedVacancy, makeScene } from "#tests/support/scene";
import type { Actor } from "~/features/accounts";
import { prisma } from "~/platform/db.server";
import { maxPictureBytes } from "~/platform/pictures.server";
import { addPhoto } from "./commands/add-photo.server";
import { copyVacancy } from "./commands/copy-vacancy.server";
import { saveStep } from "./commands/save-step.server";
import { showLess } from "./commands/show-less.server";
import { sampleContent } from "./model/sample-content";
import { readVacancyContent, type VacancyContent } from "./model/vacancy-content";
import { findVacancyPhoto } from "./vacancy-photos.server";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;
let vacancyId: string;

beforeEach(async () => {
  await database.emptyTables();
  scene = await makeScene();
  vacancyId = await makePublishedVacancy(scene.fatma, sampleContent());
  await prisma.vacancy.update({ where: { id: vacancyId }, data: { draft: sampleContent() } });
});

const picture = (side: number, background = "#ffc53d") => sharp({ create: { width: side, height: Math.round(side / 2), channels: 3, background } });
const photosOf = async (id = vacancyId) => readVacancyContent((await prisma.vacancy.findUniqueOrThrow({ where: { id } })).draft).photos;
const addOne = async (background: string, alt = "De kas") => addPhoto(scene.fatma, vacancyId, await picture(40, background).png().toBuffer(), alt);

/** Shows the draft to everybody, as an approved version does. */
async function goLive(): Promise<void> {
  const { draft } = await prisma.vacancy.findUniqueOrThrow({ where: { id: vacancyId } });
  const { id } = await prisma.vacancyVersion.create({ data: { vacancyId, number: 9, state: "approved", content: draft as VacancyContent, submittedById: scene.fatma.accountId, decidedAt: new Date() } });
  await prisma.vacancy.update({ where: { id: vacancyId }, data: { liveVersionId: id } });
}

describe("a photo of the work", () => {
  it("is kept small, without where and when it was taken", async () => {
    const upload = await picture(3000).withExif({ IFD0: { Copyright: "secret" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 55/1 0/1" } }).jpeg().toBuffer();
    expect((await sharp(upload).metadata()).exif).toBeDefined();
    expect(await addPhoto(scene.fatma, vacancyId, upload, "De kas")).toEqual({ ok: true });
    const stored = await prisma.vacancyPhoto.findFirstOrThrow();
    const { format, width, height, exif } = await sharp(Buffer.from(stored.bytes)).metadata();
    expect({ format, width, height, exif }).toEqual({ format: "webp", width: 1000, height: 500, exif: undefined });
    expect(await photosOf()).toEqual([{ id: stored.id, alt: "De kas", width: 1000, height: 500 }]);
  });

  it.each([
    ["nothing", Buffer.alloc(0)],
    ["a drawing with script", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ["half a picture", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ["more than 5 MB", Buffer.alloc(maxPictureBytes + 1, 1)],
  ])("is not made of %s", async (_, upload) => {
    expect(await addPhoto(scene.fatma, vacancyId, upload, "x")).toMatchObject({ ok: false, reason: "invalid", errors: { photo: [expect.any(String)] } });
    expect(await prisma.vacancyPhoto.count()).toBe(0);
  });

  it("put in by twenty at once is one, and of five pictures four stay", async () => {
    const upload = await picture(40).png().toBuffer();
    await Promise.all(Array.from({ length: 20 }, () => addPhoto(scene.fatma, vacancyId, upload, "De kas")));
    expect(await photosOf()).toHaveLength(1);
    const answers = await Promise.all(["#111111", "#222222", "#333333", "#444444"].map((colour) => addOne(colour)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(3);
    expect(await photosOf()).toHaveLength(4);
  });

  it("is put in by the company that posts alone", async () => {
    const upload = await picture(40).png().toBuffer();
    expect(await addPhoto(scene.guus, vacancyId, upload, "x")).toMatchObject({ ok: false, reason: "refused" });
    expect(await addPhoto(scene.ria, vacancyId, upload, "x")).toMatchObject({ ok: false, reason: "refused" });
    expect(await photosOf()).toEqual([]);
  });

  it("taken off the page goes from the draft, and its bytes go when nothing shows it", async () => {
    await addOne("#111111");
    await addOne("#222222");
    const [first, second] = await photosOf();
    await goLive();
    await saveStep(scene.fatma, vacancyId, "photos", { photos: [{ id: first!.id, alt: "", remove: true }, { id: second!.id, alt: "De tafel", remove: false }] });
    expect(await photosOf()).toEqual([{ ...second, alt: "De tafel" }]);
    expect(await prisma.vacancyPhoto.count(), "others still see it").toBe(2);
    expect(await showLess(scene.fatma, vacancyId, ["photos"])).toMatchObject({ ok: true });
    expect(await photosOf()).toEqual([]);
    expect(await prisma.vacancyPhoto.count()).toBe(0);
  });

  it("cannot be taken from another vacancy by its id", async () => {
    await addOne("#111111");
    const [photo] = await photosOf();
    const other = await makePublishedVacancy(scene.guus, sampleContent());
    await prisma.vacancy.update({ where: { id: other }, data: { draft: sampleContent() } });
    await saveStep(scene.guus, other, "photos", { photos: [{ id: photo!.id, alt: "mine", remove: false }] });
    expect(await photosOf(other)).toEqual([]);
  });

  it("is copied with a vacancy as a picture of its own", async () => {
    await addOne("#111111");
    const copied = await copyVacancy(scene.fatma, vacancyId);
    const [original] = await photosOf();
    const [copy] = copied.ok ? await photosOf(copied.value.id) : [];
    expect(copy).toMatchObject({ alt: "De kas", width: original!.width });
    expect(copy!.id).not.toBe(original!.id);
    expect(await prisma.vacancyPhoto.count()).toBe(2);
  });
});

describe("who sees a photo", () => {
  const readers = ["visitor", "jobseeker", "poster", "contactHere", "contactElsewhere", "otherCompany"] as const;
  type Reader = (typeof readers)[number];
  const table: Record<"draft" | "waiting" | "live" | "paused", Reader[]> = {
    draft: ["poster"],
    waiting: ["poster", "contactHere"],
    live: [...readers],
    paused: ["poster", "contactHere"],
  };

  it.each(Object.keys(table) as (keyof typeof table)[])("%s: as the table says", async (where) => {
    await addOne("#111111");
    const [photo] = await photosOf();
    if (where === "waiting") await prisma.vacancyVersion.create({ data: { vacancyId, number: 2, state: "submitted", content: sampleContent({ photos: [photo!] }), submittedById: scene.fatma.accountId } });
    if (where === "live" || where === "paused") await goLive();
    if (where === "paused") await prisma.vacancy.update({ where: { id: vacancyId }, data: { state: "paused" } });
    const actors: Record<Reader, Actor | null> = {
      visitor: null,
      jobseeker: await makeLivePerson(scene.here.id, "Samira", scene.ria.membershipId),
      poster: await makeMember("employer", scene.company.id, "Karim"),
      contactHere: scene.ria,
      contactElsewhere: scene.els,
      otherCompany: scene.guus,
    };
    const seen: Reader[] = [];
    for (const reader of readers) if (await findVacancyPhoto(actors[reader], vacancyId, photo!.id)) seen.push(reader);
    expect(seen).toEqual(table[where]);
    const other = await makePublishedVacancy(scene.guus);
    expect(await findVacancyPhoto(scene.fatma, other, photo!.id), "under another vacancy").toBeNull();
  });
});

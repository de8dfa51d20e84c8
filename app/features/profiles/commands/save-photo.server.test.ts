import sharp from "sharp";
import { beforeEach, describe, expect, it } from "vitest";
import { useDatabase } from "#tests/support/database";
import { makeJobSeeker, makeMember, makeWorld } from "#tests/support/people";
import type { Actor } from "~/features/accounts";
import { prisma } from "~/platform/db.server";
import { maxPictureBytes } from "~/platform/pictures.server";
import { readOwnProfile } from "../queries.server";
import { removePhoto, savePhoto } from "./save-photo.server";

const database = useDatabase();
let samira: Actor;
let ria: Actor;

beforeEach(async () => {
  await database.emptyTables();
  const world = await makeWorld();
  ria = await makeMember("contactPerson", world.office.id, "Ria");
  samira = await makeJobSeeker(world.here.id, "Samira", ria.membershipId);
});

const picture = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: "#ffc53d" } });
const photoId = async () => (await readOwnProfile(samira)).content.photoId;

describe("a photo", () => {
  it("is kept as a small webp, without where and when it was taken", async () => {
    const upload = await picture(1600, 900).withExif({ IFD0: { Copyright: "secret place" } }).jpeg().toBuffer();
    expect(await savePhoto(samira, upload)).toEqual({ ok: true });
    const file = await prisma.storedFile.findFirstOrThrow();
    expect(file).toMatchObject({ id: await photoId(), contentType: "image/webp", width: 480, height: 270, ownerId: samira.accountId });
    const kept = await sharp(Buffer.from(file.bytes)).metadata();
    expect([kept.format, kept.exif]).toEqual(["webp", undefined]);
  });

  it("takes the place of the one before, which is forgotten", async () => {
    await savePhoto(samira, await picture(10, 10).png().toBuffer());
    await savePhoto(samira, await picture(20, 20).webp().toBuffer());
    expect(await prisma.storedFile.count()).toBe(1);
    expect(await removePhoto(samira)).toEqual({ ok: true });
    expect(await photoId()).toBeNull();
    expect(await prisma.storedFile.count()).toBe(0);
  });

  it.each([
    ["nothing", Buffer.alloc(0)],
    ["a page of HTML", Buffer.from("<html><script>alert(1)</script></html>")],
    ["a drawing with script", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ["half a picture", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ["more than 5 MB", Buffer.alloc(maxPictureBytes + 1, 1)],
  ])("is not made of %s", async (_, upload) => {
    expect(await savePhoto(samira, upload)).toMatchObject({ ok: false, reason: "invalid", errors: { photo: [expect.any(String)] } });
    expect(await prisma.storedFile.count()).toBe(0);
  });

  it("belongs to job seekers only", async () => {
    expect(await savePhoto(ria, await picture(10, 10).png().toBuffer())).toMatchObject({ ok: false, reason: "refused" });
  });
});

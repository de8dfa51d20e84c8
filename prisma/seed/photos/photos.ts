import { createHash } from "node:crypto";
import sharp from "sharp";
import type { VacancyContent } from "~/features/vacancies";
import { shrinkPicture } from "~/platform/pictures.server";
import { idOf } from "../base/random";
import { add } from "../base/rows";
import type { World } from "../base/world";
import { demoCompany } from "../companies/company";
import type { MadeVacancy } from "../work/vacancies";
import { drawings, type DrawingName } from "./drawings";

type Shot = { drawing: DrawingName; alt: string };

/** Which work has pictures: of the company of the demo, and of two others. */
const shots: readonly { company: string; piece: string; photos: readonly Shot[] }[] = [
  { company: demoCompany, piece: "stekken", photos: [{ drawing: "glasshouse", alt: "In de kas staan lange rijen jonge planten. De zon schijnt door het glas." }, { drawing: "bench", alt: "Aan deze tafel stek je de planten. Alles staat binnen handbereik." }] },
  { company: "Fietspunt Spoorzicht", piece: "fietsen-schoon", photos: [{ drawing: "bicycles", alt: "Drie fietsen staan klaar in de werkplaats. Het gereedschap hangt aan de muur." }] },
  { company: "Buurtkeuken Het Pannetje", piece: "afwas", photos: [{ drawing: "kitchen", alt: "De keuken met schone borden en een grote pan soep op het vuur." }] },
];

/** Puts the pictures with every version and draft of that work, as if they had always been there. */
export async function makePhotos(world: World, work: readonly MadeVacancy[]): Promise<void> {
  for (const { company, piece, photos } of shots) {
    for (const { id } of work.filter(({ key }) => key.startsWith(`${company} ${piece}`))) {
      const shown: VacancyContent["photos"] = [];
      for (const { drawing, alt } of photos) {
        const picture = (await shrinkPicture(await asJpeg(drawing), 1000))!;
        const photoId = idOf(`vacancy photo ${id} ${drawing}`);
        add(world.rows, "vacancyPhoto", { id: photoId, vacancyId: id, hash: createHash("sha256").update(picture.bytes).digest("hex"), bytes: Buffer.from(picture.bytes), width: picture.width, height: picture.height, createdAt: world.calendar.daysAgo(90, 10) });
        shown.push({ id: photoId, alt, width: picture.width, height: picture.height });
      }
      for (const row of world.rows.vacancyVersion ?? []) if (row.vacancyId === id) row.content = { ...(row.content as VacancyContent), photos: shown };
      for (const row of world.rows.vacancy ?? []) if (row.id === id) row.draft = { ...(row.draft as VacancyContent), photos: shown };
    }
  }
}

/** What a camera would have sent. */
const asJpeg = (drawing: DrawingName): Promise<Buffer> => sharp(Buffer.from(drawings[drawing])).jpeg({ quality: 90 }).toBuffer();

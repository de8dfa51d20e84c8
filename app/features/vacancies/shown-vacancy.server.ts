import { findStanding } from "~/features/answers/index.server";
import { findContactPerson } from "~/features/organisations/index.server";
import { pieceAround, sketchMap, type Coordinates, type MapSketch } from "~/features/places";
import { taskById } from "~/features/vocabulary";
import { getLocale } from "~/paraglide/runtime";
import { dayWithYear } from "~/platform/dates";
import type { Prisma } from "~/platform/db.server";
import { partiesSentence } from "./components/parties-words";
import type { ShownVacancy } from "./components/vacancy-body";
import type { Parties } from "./components/vacancy-head";
import type { VacancyContent } from "./model/vacancy-content";
import type { VacancyView } from "./model/vacancy-view";
import type { factsSelect } from "./queries.server";

type Row = Prisma.VacancyGetPayload<{ select: typeof factsSelect }>;

/** What everybody reads of a vacancy with these words, whoever looks: on its page, and in the phone of who writes it. */
export async function describeShown(row: Row, content: VacancyContent, view: VacancyView): Promise<Omit<ShownVacancy, "travel" | "map">> {
  const { street, postcode, place, directions } = row.workplace;
  const [contact, answers] = await Promise.all([findContactPerson(row.placeOfWork.accountContactId), findStanding(row.postedById)]);
  const parties: Parties = { placeOfWork: { name: row.placeOfWork.name, slug: row.placeOfWork.slug }, postedBy: { name: row.postedBy.name }, formalEmployer: { name: row.formalEmployer.name, inProgrammeSince: programmeDay(row.formalEmployer.openHiringLabel) }, place };
  return {
    id: row.id,
    view,
    parties,
    partiesWords: partiesSentence(parties, view.isUnpaid),
    workplace: { street, postcode, place, directions },
    isOutdoors: content.tasks.some(({ id }) => taskById(id)?.motives.includes("outdoors")),
    contact: contact && { firstName: contact.firstName, phone: contact.phone, hours: contact.hours, portrait: contact.portrait, photoId: contact.photoId },
    answers,
  };
}

/** The day on which somebody saw that a company takes part in Open Hiring®, in words. */
const programmeDay = (label: Row["formalEmployer"]["openHiringLabel"]) => (label?.state === "confirmed" && label.checkedOn ? dayWithYear(label.checkedOn, getLocale()) : null);

/** Where the work is, and where somebody comes from when that is known. */
export function mapOf({ latitude, longitude }: { latitude: number; longitude: number }, home: Coordinates | null): MapSketch {
  const work = { lat: latitude, lon: longitude };
  return sketchMap(pieceAround([work, ...(home ? [home] : [])]), { from: home, work });
}

import type { Actor } from "~/features/accounts";
import { listPostingPlaces } from "~/features/employers/index.server";
import { reveal } from "~/features/privacy";
import { readProfileContent } from "~/features/profiles";
import { readVacancyContent } from "~/features/vacancies";
import { prisma } from "~/platform/db.server";
import { isoDay } from "~/platform/dates";
import { isoTime } from "~/platform/working-time";
import type { TourFormLists, TourFormValues } from "./components/tour-form";
import { audienceWords } from "./components/words";
import { audiences } from "./model/tour";
import { tourLimits } from "./model/tour-limits";
import { toursOf } from "./policy";
import { viewSelect, viewTour, type TourView } from "./view-tour";

/** Who comes as the company may know it (rule 25): how many, the names that people chose to show, and contact persons by name. */
export type ComingGuests = { people: number; names: string[]; contactPersons: { name: string; organisation: string }[]; /** noted afterwards; null while nothing is */ came: number | null };

export type KeptTour = { tour: TourView; fields: TourFormValues; coming: ComingGuests };

/** A tour that the actor keeps; null for another one. */
export async function findKeptTour(actor: Actor, id: string, locale: "nl" | "en"): Promise<KeptTour | null> {
  const found = await prisma.tour.findFirst({ where: { AND: [{ id }, toursOf(actor)] }, select: { ...viewSelect, workplaceId: true, vacancyId: true } });
  if (!found) return null;
  return { tour: viewTour(found, locale), fields: fieldsOf(found), coming: await readComing(id, [found.organisationId, found.workplace.organisationId]) };
}

async function readComing(tourId: string, companyIds: string[]): Promise<ComingGuests> {
  const guests = await prisma.tourGuest.findMany({
    where: { tourId, endedAt: null, chair: { not: null } },
    orderBy: { number: "asc" },
    select: {
      attended: true,
      membership: { select: { organisation: { select: { name: true } }, account: { select: { firstName: true, lastName: true } } } },
      jobSeeker: {
        select: {
          id: true, place: true, account: { select: { firstName: true, lastName: true, phone: true, email: true } }, liveVersion: { select: { content: true } },
          hiddenCompanies: { where: { organisationId: { in: companyIds } }, select: { organisationId: true } },
        },
      },
    },
  });
  const people = guests.flatMap(({ jobSeeker }) => jobSeeker ?? []);
  const noted = guests.filter(({ attended }) => attended !== null);
  return {
    people: people.length,
    // who hides from the company is a number there, and so is who chose no name
    names: people.flatMap(({ id, account, place, liveVersion, hiddenCompanies }) => {
      const name = liveVersion && hiddenCompanies.length === 0 ? reveal({ id, ...account, place, municipality: null, content: readProfileContent(liveVersion.content) }, "employerBefore").name : null;
      return name ?? [];
    }),
    contactPersons: guests.flatMap(({ membership }) => (membership ? [{ name: `${membership.account.firstName} ${membership.account.lastName}`.trim(), organisation: membership.organisation.name }] : [])),
    came: noted.length === 0 ? null : noted.filter(({ attended }) => attended).length,
  };
}

type Row = { startsAt: Date; endsAt: Date; workplaceId: string; vacancyId: string | null; audience: string; places: number; shows: string; isAccessible: boolean };

const fieldsOf = ({ startsAt, endsAt, workplaceId, vacancyId, audience, places, shows, isAccessible }: Row): TourFormValues => ({
  day: isoDay(startsAt), from: isoTime(startsAt), until: isoTime(endsAt), workplaceId, vacancyId: vacancyId ?? "", audience, places: String(places), shows, isAccessible: isAccessible ? "on" : "",
});

/** What can be chosen in the form: where the company may post, and its work that is up. */
export async function listTourChoices(actor: Actor): Promise<TourFormLists> {
  const organisationId = actor.organisationId!;
  const [workplaces, vacancies] = await Promise.all([
    listPostingPlaces(organisationId),
    prisma.vacancy.findMany({
      where: { state: "published", OR: [{ postedById: organisationId }, { placeOfWorkId: organisationId }] },
      orderBy: [{ publishedAt: "desc" }, { id: "asc" }],
      take: 100,
      select: { id: true, liveVersion: { select: { content: true } }, placeOfWork: { select: { name: true } } },
    }),
  ]);
  return {
    workplaces: workplaces.map(({ id, company, name, place, isOwn }) => ({ value: id, label: isOwn ? `${name}, ${place}` : `${company}: ${name}, ${place}` })),
    vacancies: vacancies.map(({ id, liveVersion, placeOfWork }) => ({ value: id, label: `${readVacancyContent(liveVersion?.content).title} (${placeOfWork.name})` })),
    audiences: audiences.map((value) => ({ value, ...audienceWords(value) })),
    limits: tourLimits,
  };
}

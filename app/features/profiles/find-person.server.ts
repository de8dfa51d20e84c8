import type { Actor } from "~/features/accounts";
import { widestRadius } from "~/features/fit";
import { distanceInKm, type Coordinates } from "~/features/places";
import type { Person, Relation } from "~/features/privacy";
import { now } from "~/platform/clock";
import { today } from "~/platform/dates";
import { prisma, type Prisma } from "~/platform/db.server";
import { readProfileContent, type ProfileContent } from "./model/profile-content";
import { isStillAvailable } from "./model/availability";
import { matchesOf, relationTo, sharingMatchStates } from "./policy";
import { readVersions } from "./version-memory.server";

const noOrganisation = "00000000-0000-0000-0000-000000000000";

const selectFor = (organisationId: string, isEmployer: boolean) =>
  ({
    id: true,
    state: true,
    // a company only ever sees what was approved
    draft: !isEmployer,
    place: true,
    latitude: true,
    longitude: true,
    municipalityId: true,
    contactPersonId: true,
    availableConfirmedAt: true,
    sharedWithRegionSince: true,
    account: { select: { firstName: true, lastName: true, phone: true, email: true } },
    municipality: { select: { name: true, intakeOrganisationId: true } },
    contactPerson: { select: { organisationId: true, stoodInBy: { where: { from: { lte: today() }, until: { gte: today() } }, select: { standInId: true } } } },
    liveVersionId: true,
    versions: { where: { state: "submitted" }, select: { id: true }, ...(isEmployer ? { take: 0 } : {}) },
    hiddenCompanies: { where: { organisationId }, select: { organisationId: true } },
    matches: { where: matchesOf(organisationId), select: { state: true } },
  }) satisfies Prisma.JobSeekerSelect;

type PersonRow = Prisma.JobSeekerGetPayload<{ select: ReturnType<typeof selectFor> }>;

/** A person with the column of the visibility table that counts for the actor. Goes through `reveal` before it leaves the feature. */
export type FoundPerson = {
  person: Person;
  relation: Relation;
  state: PersonRow["state"];
  /** the version that is shown; null when only a draft is there */
  versionId: string | null;
  content: ProfileContent;
  home: Coordinates;
  availableAt: Date | null;
};

/** People by id as the actor stands to them, in the order of the ids; the database is asked twice whatever their number. */
export async function findPersons(actor: Actor, ids: readonly string[]): Promise<FoundPerson[]> {
  if (ids.length === 0) return [];
  const [workplaces, rows] = await Promise.all([
    listWorkplaces(actor),
    prisma.jobSeeker.findMany({ where: { id: { in: [...ids] } }, select: selectFor(actor.organisationId ?? noOrganisation, actor.role === "employer") }),
  ]);
  const versions = await readVersions(rows.flatMap((row) => shownVersionOf(row) ?? []));
  const byId = new Map(rows.map((row) => [row.id, toFound(actor, row, workplaces, versions)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Who helps the person sees what is on its way, until something is approved. */
const shownVersionOf = ({ liveVersionId, versions }: PersonRow): string | null => liveVersionId ?? versions[0]?.id ?? null;

function toFound(actor: Actor, row: PersonRow, workplaces: Coordinates[], versions: ReadonlyMap<string, ProfileContent>): FoundPerson {
  const home = { lat: row.latitude, lon: row.longitude };
  const versionId = shownVersionOf(row);
  const content = (versionId === null ? undefined : versions.get(versionId)) ?? readProfileContent(row.draft ?? {});
  const reachKm = row.liveVersionId ? widestRadius(content) : 0;
  const relation = relationTo(actor, {
    jobSeekerId: row.id,
    municipalityId: row.municipalityId,
    contactPersonId: row.contactPersonId,
    contactOrganisationId: row.contactPerson?.organisationId ?? null,
    intakeOrganisationId: row.municipality?.intakeOrganisationId ?? null,
    standInIds: row.contactPerson?.stoodInBy.map(({ standInId }) => standInId) ?? [],
    sharedWithRegion: row.sharedWithRegionSince !== null,
    state: row.state,
    hasLive: row.liveVersionId !== null,
    isAvailable: isStillAvailable(row.availableConfirmedAt, now()),
    hidesFromActor: row.hiddenCompanies.length > 0,
    reachesActor: workplaces.some((workplace) => distanceInKm(home, workplace) <= reachKm),
    match: row.matches.length === 0 ? "none" : row.matches.some(({ state }) => sharingMatchStates.some((sharing) => sharing === state)) ? "shared" : "open",
  });
  const { account } = row;
  return {
    person: { id: row.id, ...account, place: row.place, municipality: row.municipality?.name ?? null, content },
    relation,
    state: row.state,
    versionId,
    content,
    home,
    availableAt: row.availableConfirmedAt,
  };
}

/** Where a company works, or where it posts work for others. */
export async function listWorkplaces(actor: Actor): Promise<Coordinates[]> {
  if (actor.role !== "employer" || !actor.organisationId) return [];
  const found = await prisma.workplace.findMany({
    where: { closedAt: null, OR: [{ organisationId: actor.organisationId }, { vacancies: { some: { postedById: actor.organisationId, state: "published" } } }] },
    select: { latitude: true, longitude: true },
  });
  return found.map(({ latitude, longitude }) => ({ lat: latitude, lon: longitude }));
}

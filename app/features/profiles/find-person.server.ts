import type { Actor } from "~/features/accounts";
import { widestRadius } from "~/features/fit";
import { distanceInKm, type Coordinates } from "~/features/places";
import type { Person, Relation } from "~/features/privacy";
import { now } from "~/platform/clock";
import { today } from "~/platform/dates";
import { prisma } from "~/platform/db.server";
import { readProfileContent, type ProfileContent } from "./model/profile-content";
import type { ProfileState } from "./model/profile-states";
import { isStillAvailable } from "./model/availability";
import { matchesOf, relationTo, sharingMatchStates } from "./policy";
import { readVersions } from "./version-memory.server";

const noOrganisation = "00000000-0000-0000-0000-000000000000";

type PersonRow = {
  id: string;
  state: ProfileState;
  /** null for a company: it only ever sees what was approved */
  draft: unknown;
  place: string;
  latitude: number;
  longitude: number;
  municipalityId: string | null;
  municipality: string | null;
  intakeOrganisationId: string | null;
  contactPersonId: string | null;
  contactOrganisationId: string | null;
  standInIds: string[];
  availableConfirmedAt: Date | null;
  isShared: boolean;
  regionMunicipalityIds: string[];
  liveVersionId: string | null;
  submittedVersionId: string | null;
  isHidden: boolean;
  firstName: string;
  lastName: string;
  phone: string;
  email: string;
};

/** One question instead of one for each table: a page of people asks it for twelve. */
const readPersons = (ids: readonly string[], organisationId: string, isEmployer: boolean) => prisma.$queryRaw<PersonRow[]>`
  select j.id, j.state::text, case when ${isEmployer} then null else j.draft end as draft, j.place, j.latitude, j.longitude,
    j.municipality_id as "municipalityId", case when mv.id is null then mu.name else lives.name end as municipality, mu.intake_organisation_id as "intakeOrganisationId",
    j.contact_person_id as "contactPersonId", c.organisation_id as "contactOrganisationId",
    array(select s.stand_in_id from stand_in s where s.absent_id = c.id and s.from_day <= ${today()}::date and s.until_day >= ${today()}::date) as "standInIds",
    j.available_confirmed_at as "availableConfirmedAt", j.shared_with_region_since is not null as "isShared",
    case when j.shared_with_region_since is null then '{}' else array(select near.id from municipality near where near.region_id = mu.region_id) end as "regionMunicipalityIds", j.live_version_id as "liveVersionId",
    case when ${isEmployer} then null else (select v.id from profile_version v where v.job_seeker_id = j.id and v.state = 'submitted' limit 1) end as "submittedVersionId",
    exists (select from hidden_company h where h.job_seeker_id = j.id and h.organisation_id = ${organisationId}::uuid) as "isHidden",
    a.first_name as "firstName", a.last_name as "lastName", a.phone, a.email::text
  from job_seeker j join account a on a.id = j.account_id left join municipality mu on mu.id = j.municipality_id left join membership c on c.id = j.contact_person_id
    left join move mv on mv.job_seeker_id = j.id and mv.state = 'open' left join municipality lives on lives.id = mv.to_municipality_id
  where j.id = any(${[...ids]}::uuid[])`;

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

/** People by id as the actor stands to them, in the order of the ids; the number of questions does not grow with theirs. */
export async function findPersons(actor: Actor, ids: readonly string[]): Promise<FoundPerson[]> {
  if (ids.length === 0) return [];
  const organisationId = actor.organisationId ?? noOrganisation;
  const [workplaces, rows, matches] = await Promise.all([
    listWorkplaces(actor),
    readPersons(ids, organisationId, actor.role === "employer"),
    actor.organisationId ? prisma.match.findMany({ where: { jobSeekerId: { in: [...ids] }, ...matchesOf(organisationId) }, select: { jobSeekerId: true, state: true } }) : [],
  ]);
  const versions = await readVersions(rows.flatMap((row) => shownVersionOf(row) ?? []));
  const byId = new Map(rows.map((row) => [row.id, toFound(actor, row, workplaces, matches.filter(({ jobSeekerId }) => jobSeekerId === row.id), versions)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Who helps the person sees what is on its way, until something is approved. */
const shownVersionOf = ({ liveVersionId, submittedVersionId }: PersonRow): string | null => liveVersionId ?? submittedVersionId;

function toFound(actor: Actor, row: PersonRow, workplaces: Coordinates[], matches: readonly { state: string }[], versions: ReadonlyMap<string, ProfileContent>): FoundPerson {
  const home = { lat: row.latitude, lon: row.longitude };
  const versionId = shownVersionOf(row);
  const content = (versionId === null ? undefined : versions.get(versionId)) ?? readProfileContent(row.draft ?? {});
  const reachKm = row.liveVersionId ? widestRadius(content) : 0;
  const relation = relationTo(actor, {
    jobSeekerId: row.id,
    municipalityId: row.municipalityId,
    contactPersonId: row.contactPersonId,
    contactOrganisationId: row.contactOrganisationId,
    intakeOrganisationId: row.intakeOrganisationId,
    standInIds: row.standInIds,
    sharedWithRegion: row.isShared,
    regionMunicipalityIds: row.regionMunicipalityIds,
    state: row.state,
    hasLive: row.liveVersionId !== null,
    isAvailable: isStillAvailable(row.availableConfirmedAt, now()),
    hidesFromActor: row.isHidden,
    reachesActor: workplaces.some((workplace) => distanceInKm(home, workplace) <= reachKm),
    match: matches.length === 0 ? "none" : matches.some(({ state }) => sharingMatchStates.some((sharing) => sharing === state)) ? "shared" : "open",
  });
  const { firstName, lastName, phone, email } = row;
  return {
    person: { id: row.id, firstName, lastName, phone, email, place: row.place, municipality: row.municipality, content },
    relation,
    state: row.state,
    versionId,
    content,
    home,
    availableAt: row.availableConfirmedAt,
  };
}

const select = { latitude: true, longitude: true } as const;

/** Where a company works, or where it posts work for others. */
export async function listWorkplaces(actor: Actor): Promise<Coordinates[]> {
  if (actor.role !== "employer" || !actor.organisationId) return [];
  // two questions: as one with "or" PostgreSQL looks at every place of work there is
  const own = prisma.workplace.findMany({ where: { closedAt: null, organisationId: actor.organisationId }, select });
  const ofPosted = prisma.workplace.findMany({ where: { closedAt: null, organisationId: { not: actor.organisationId }, vacancies: { some: { postedById: actor.organisationId, state: "published" } } }, select });
  const found = (await Promise.all([own, ofPosted])).flat();
  return found.map(({ latitude, longitude }) => ({ lat: latitude, lon: longitude }));
}

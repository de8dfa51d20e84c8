import type { Tx } from "~/platform/db.server";
import type { ReviewKind } from "./model/checklist";

type Wanted = {
  kind: ReviewKind;
  municipalityId: string | null;
  /** of the job seeker's contact person */
  ownOrganisationId: string | null;
  involvedOrganisationIds: string[];
};

const deciding = ["municipality", "werkbedrijf", "uwv"] as const;

/**
 * Who decides: the organisation that the municipality names for this kind (rule 4). Where that one posts or employs,
 * another organisation that serves the municipality; when there is none, the named one after all, for its administrator (rule 5).
 */
export async function pickOrganisation(tx: Tx, { kind, municipalityId, ownOrganisationId, involvedOrganisationIds }: Wanted): Promise<string | null> {
  if (ownOrganisationId) return ownOrganisationId;
  if (!municipalityId) return null;
  const named = await findNamed(tx, kind, municipalityId);
  if (named && !involvedOrganisationIds.includes(named)) return named;
  const others = await tx.organisation.findMany({
    where: {
      kind: { in: [...deciding] },
      id: { notIn: involvedOrganisationIds },
      serves: { some: { municipalityId } },
      memberships: { some: { role: "contactPerson", endedAt: null } },
    },
    orderBy: [{ kind: "asc" }, { name: "asc" }],
    select: { id: true },
    take: 1,
  });
  return others[0]?.id ?? named;
}

async function findNamed(tx: Tx, kind: ReviewKind, municipalityId: string): Promise<string | null> {
  const municipality = await tx.municipality.findUnique({
    where: { id: municipalityId },
    select: { intakeOrganisationId: true, companyReviewOrganisationId: true, vacancyReviewOrganisationId: true },
  });
  if (kind === "company") return municipality?.companyReviewOrganisationId ?? null;
  if (kind === "vacancy") return municipality?.vacancyReviewOrganisationId ?? null;
  return municipality?.intakeOrganisationId ?? null;
}

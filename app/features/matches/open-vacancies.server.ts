import type { Actor } from "~/features/accounts";
import { placeKindById } from "~/features/vocabulary";
import { prisma, type Prisma } from "~/platform/db.server";
import { findStartProblem, type StartFacts } from "./model/start-rules";
import type { MatchOrigin } from "./model/transitions";

/** What the rules for a start ask of a vacancy. */
export const startSelect = {
  id: true, state: true, openHiring: true, placeKind: true, places: true, liveVersionId: true, postedById: true, placeOfWorkId: true,
  postedBy: { select: { verification: true, answerStanding: { select: { pausedSince: true } } } },
  placeOfWork: { select: { verification: true } },
} as const satisfies Prisma.VacancySelect;

type StartRow = Prisma.VacancyGetPayload<{ select: typeof startSelect }>;
type VacancyFacts = Pick<StartFacts, "vacancyState" | "openHiring" | "byProposalOnly" | "places" | "placed" | "companyVerified" | "companyRests">;

export function startFactsOf(row: StartRow, placed: number): VacancyFacts {
  return {
    placed,
    vacancyState: row.state,
    openHiring: row.openHiring,
    byProposalOnly: row.placeKind !== null && placeKindById(row.placeKind)?.byProposalOnly === true,
    places: row.places,
    companyVerified: row.postedBy.verification === "verified" && row.placeOfWork.verification === "verified",
    companyRests: Boolean(row.postedBy.answerStanding?.pausedSince),
  };
}

/** People who have or had a match for a vacancy: they are not suggested again. */
export type OpenVacancies = Map<string, ReadonlySet<string>>;

/**
 * Of these vacancies those that somebody could be invited or proposed for now, by the same rules as the command (rules 2, 8, 15 and 22).
 * An employer has only the own ones.
 */
export async function listOpenVacancies(actor: Actor, origin: Extract<MatchOrigin, "invitation" | "proposal">, vacancyIds: readonly string[]): Promise<OpenVacancies> {
  const isEmployer = actor.role === "employer" && actor.organisationVerified;
  if (vacancyIds.length === 0 || !(isEmployer || actor.role === "contactPerson")) return new Map();
  const own: Prisma.VacancyWhereInput = isEmployer ? { OR: [{ postedById: actor.organisationId! }, { placeOfWorkId: actor.organisationId! }] } : {};
  const rows = await prisma.vacancy.findMany({ where: { AND: [{ id: { in: [...vacancyIds] } }, own] }, select: { ...startSelect, matches: { select: { jobSeekerId: true, state: true } } } });
  const open = rows.filter(({ matches, ...row }) => {
    const placed = matches.filter(({ state }) => state === "placed" || state === "completed").length;
    return findStartProblem({ ...startFactsOf(row, placed), origin, monthIsFull: false, hasLiveProfile: true, paused: false, hiddenFromCompany: false }) === null;
  });
  return new Map(open.map(({ id, matches }) => [id, new Set(matches.map(({ jobSeekerId }) => jobSeekerId))]));
}

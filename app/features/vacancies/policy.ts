import type { Actor } from "~/features/accounts";
import { servesMunicipality } from "~/features/organisations";
import type { Prisma } from "~/platform/db.server";
import { stateAfter, vacancyTransitions, type VacancyAction, type VacancyState } from "./model/vacancy-states";

export type VacancyFacts = {
  state: VacancyState;
  postedById: string;
  placeOfWorkId: string;
  formalEmployerId: string;
  municipalityId: string | null;
};

export type Verdict = { allowed: true } | { allowed: false; because: "notVisible" | "notYours" | "notNow" };

/** poster: writes and steers it · party: the place of work or the formal employer, reads along · contact: serves its municipality */
export type VacancyRelation = "poster" | "party" | "contact" | "none";

export function relationTo(actor: Actor | null, vacancy: VacancyFacts): VacancyRelation {
  if (actor?.role === "employer" && actor.organisationId) {
    if (actor.organisationId === vacancy.postedById) return "poster";
    if (actor.organisationId === vacancy.placeOfWorkId || actor.organisationId === vacancy.formalEmployerId) return "party";
  }
  if (actor && (actor.role === "contactPerson" || actor.role === "administrator") && servesMunicipality(actor, vacancy.municipalityId)) return "contact";
  return "none";
}

/** Published is for everybody; before and after that only for those whose vacancy it is and the contact persons of its municipality. */
export function canSee(actor: Actor | null, vacancy: VacancyFacts): boolean {
  if (vacancy.state === "published") return true;
  const relation = relationTo(actor, vacancy);
  if (relation === "contact") return vacancy.state !== "draft";
  return relation !== "none";
}

/** Whether the actor may do something a poster does. Decisions belong to reviews, the rest to jobs. */
export function canSteer(actor: Actor, action: VacancyAction, vacancy: VacancyFacts): Verdict {
  if (!canSee(actor, vacancy)) return { allowed: false, because: "notVisible" };
  if (relationTo(actor, vacancy) !== "poster" || vacancyTransitions[action].who !== "poster") return { allowed: false, because: "notYours" };
  return stateAfter(action, vacancy.state) ? { allowed: true } : { allowed: false, because: "notNow" };
}

/** Draft, published and paused vacancies can be written; a submitted one is taken back first, an ended one is copied. */
export function canWrite(actor: Actor, vacancy: VacancyFacts): Verdict {
  if (!canSee(actor, vacancy)) return { allowed: false, because: "notVisible" };
  if (relationTo(actor, vacancy) !== "poster") return { allowed: false, because: "notYours" };
  return ["draft", "published", "paused"].includes(vacancy.state) ? { allowed: true } : { allowed: false, because: "notNow" };
}

/** What was up and ended can be opened again by who posted it. */
export function canRelist(actor: Actor, vacancy: VacancyFacts): Verdict {
  if (!canSee(actor, vacancy)) return { allowed: false, because: "notVisible" };
  if (relationTo(actor, vacancy) !== "poster") return { allowed: false, because: "notYours" };
  return vacancy.state === "filled" || vacancy.state === "closed" ? { allowed: true } : { allowed: false, because: "notNow" };
}

export type PostingFacts = { placeOfWorkId: string; formalEmployerId: string; hasAgreement: boolean };

/** For the own company always; for another one with an agreement that was not withdrawn (rule 3). The contract is with either of the two. */
export function canPostFor(actor: Actor, { placeOfWorkId, formalEmployerId, hasAgreement }: PostingFacts): boolean {
  if (actor.role !== "employer" || !actor.organisationId) return false;
  if (formalEmployerId !== placeOfWorkId && formalEmployerId !== actor.organisationId) return false;
  return placeOfWorkId === actor.organisationId || hasAgreement;
}

/** The vacancies that an employer's own pages show. */
export function vacanciesOf(actor: Actor): Prisma.VacancyWhereInput {
  if (actor.role !== "employer" || !actor.organisationId) return { id: { in: [] } };
  const organisationId = actor.organisationId;
  return { OR: [{ postedById: organisationId }, { placeOfWorkId: organisationId }, { formalEmployerId: organisationId }] };
}

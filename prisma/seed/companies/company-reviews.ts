import { later, promisedAt } from "../base/calendar";
import { idOf, randomOf } from "../base/random";
import { add } from "../base/rows";
import { contactPersonsOf, type Company, type World } from "../base/world";
import { deciders } from "./staff-list";

/** How each company was let in, and the three that still wait (rule 4). */
export function makeCompanyReviews(world: World, companies: readonly Company[]): void {
  const waiting = companies.filter(({ verified }) => !verified);
  for (const company of companies) {
    const random = randomOf(`company review ${company.name}`);
    const decider = deciders[company.municipality].company;
    const organisation = world.rows.organisation!.find(({ id }) => id === company.id)!;
    const submittedAt = company.verified ? (organisation.createdAt as Date) : world.calendar.workingDaysAgo(1 + (waiting.indexOf(company) % 2), 14, 20);
    if (!company.verified) organisation.createdAt = submittedAt;
    const staff = contactPersonsOf(world, decider);
    const who = random.pick(staff);
    // two people look at a company, where there are two; one that waits has the first of its two
    const first = staff.find(({ accountId }) => accountId !== who.accountId);
    const hasFirst = company.verified ? first !== undefined : first !== undefined && waiting.indexOf(company) === 1;
    add(world.rows, "review", {
      id: idOf(`review company ${company.name}`), kind: "company", state: company.verified ? "approved" : "open", organisationId: world.organisationIds[decider]!, municipalityId: world.municipalityIds[company.municipality],
      profileVersionId: null, vacancyVersionId: null, companyId: company.id, submittedAt, dueAt: promisedAt(submittedAt),
      decidedById: company.verified ? who.accountId : null, decidedAt: company.verified ? later(submittedAt, { days: 2 }) : null,
      checklist: company.verified ? ["kvkKnown", "addressRight", "contactReached", "goodEmployer"] : [], note: "", reasons: [],
      firstYesById: hasFirst ? first!.accountId : null, firstYesAt: hasFirst ? later(submittedAt, { hours: 2 }) : null,
    });
  }
}

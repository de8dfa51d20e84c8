import { Prisma } from "#prisma/generated/client/client";
import type { Actor } from "~/features/accounts";
import { prisma } from "~/platform/db.server";
import { isoDay } from "~/platform/dates";
import { now } from "~/platform/clock";
import { companyNeedOf, companyNeeds, rankOfCompanyNeed, type CompanyNeed, type CompanyState } from "./model/company-needs";

export type OwnCompanyRow = CompanyState & { id: string; name: string; place: string; phone: string; waiting: number; openVacancies: number };
export type OwnCompany = OwnCompanyRow & { need: CompanyNeed | null };
export type OwnCompanies = { companies: OwnCompany[]; count: number; counts: { need: CompanyNeed; count: number }[]; total: number };

/** The companies of a contact person, and of colleagues who are away, by what they need now; one question whatever their number. */
export async function listOwnCompanies(actor: Actor, need: CompanyNeed | null, { take, skip }: { take: number; skip: number }): Promise<OwnCompanies> {
  const at = now();
  const all = (await readOwnCompanies(actor)).map((company) => ({ ...company, need: companyNeedOf(company, at) }));
  const found = all.filter((company) => !need || company.need === need).toSorted((a, b) => rankOfCompanyNeed(a.need) - rankOfCompanyNeed(b.need));
  return {
    companies: found.slice(skip, skip + take),
    count: found.length,
    counts: companyNeeds.map((name) => ({ need: name, count: all.filter((company) => company.need === name).length })),
    total: all.length,
  };
}

/** Each kind of fact is gathered for all companies at once. Whom they leave waiting, and who works there, is not told here. */
async function readOwnCompanies(actor: Actor): Promise<OwnCompanyRow[]> {
  if (actor.role !== "contactPerson" || !actor.membershipId) return [];
  const day = isoDay(now());
  return prisma.$queryRaw<OwnCompanyRow[]>(Prisma.sql`
    with companies as materialized (
      select o.id, o.name, o.place, o.phone, o.created_at from organisation o
      where o.account_contact_id = ${actor.membershipId}::uuid
        or o.account_contact_id in (select absent_id from stand_in where stand_in_id = ${actor.membershipId}::uuid and ${day}::date between from_day and until_day)),
    work as (
      select v.posted_by_id as company_id, count(*) filter (where v.state = 'published')::int as open, max(v.published_at) as posted
      from vacancy v join companies c on c.id = v.posted_by_id group by 1),
    questions as (
      select v.posted_by_id as company_id, min(mt.changed_at) as since, count(*)::int as waiting
      from match mt join vacancy v on v.id = mt.vacancy_id join companies c on c.id = v.posted_by_id
      where mt.state in ('interest', 'proposal') and mt.employer_answer = 'waiting' group by 1),
    reviews as (
      select distinct on (company_id) company_id, id from (
        select r.company_id, r.id, r.due_at from review r join companies c on c.id = r.company_id
        where r.state = 'open' and r.organisation_id = ${actor.organisationId}::uuid and r.first_yes_by_id is distinct from ${actor.accountId}::uuid
        union all
        select v.posted_by_id, r.id, r.due_at from review r join vacancy_version vv on vv.id = r.vacancy_version_id join vacancy v on v.id = vv.vacancy_id join companies c on c.id = v.posted_by_id
        where r.state = 'open' and r.organisation_id = ${actor.organisationId}::uuid) open_reviews
      order by company_id, due_at, id),
    endings as (
      select v.place_of_work_id as company_id, min(pl.ends_on) as ends_on
      from placement pl join vacancy v on v.id = pl.vacancy_id join companies c on c.id = v.place_of_work_id
      where pl.state = 'running' and pl.ends_on >= ${day}::date group by 1)
    select c.id, c.name, c.place, c.phone, c.created_at as "createdAt", q.since as "waitingSince", coalesce(q.waiting, 0) as waiting, s.paused_since as "pausedSince",
      r.id as "reviewId", (e.ends_on + time '09:00') at time zone 'Europe/Amsterdam' as "placeOpensOn",
      coalesce(w.open, 0) as "openVacancies", coalesce(w.open, 0) > 0 as "hasOpenVacancy", w.posted as "lastPostedAt"
    from companies c
    left join work w on w.company_id = c.id
    left join questions q on q.company_id = c.id
    left join reviews r on r.company_id = c.id
    left join endings e on e.company_id = c.id
    left join answer_standing s on s.organisation_id = c.id
    order by c.name, c.id`);
}

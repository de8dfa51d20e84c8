import type { Actor } from "~/features/accounts";
import { describeRecord, scoreFit, type DescribedRecord, type Fit, type FitReader } from "~/features/fit";
import { readProfileVersions, toFitProfile, findShownProfile } from "~/features/profiles/index.server";
import { recordProfileView } from "~/features/privacy/index.server";
import { readVacancyVersions, toFitVacancy } from "~/features/vacancies/index.server";
import { getLocale } from "~/paraglide/runtime";
import { prisma } from "~/platform/db.server";
import { seenBy, toldPlaces, type SeenBy } from "./model/places";
import { flushSuggestions } from "./note-suggestions.server";

/** The same suggestion on one or more days. */
export type ShownSuggestion = { key: string; vacancyId: string; title: string; company: string; isOpen: boolean; seenBy: Exclude<SeenBy, "helper">; lastDay: Date; days: number; told: DescribedRecord };

type Row = {
  vacancyId: string; vacancyVersionId: string; profileVersionId: string | null; title: string; company: string; isOpen: boolean; place: number; lastDay: Date; days: number;
  version: number; parts: number[]; unknown: number; blocks: number; latitude: number; longitude: number; homeLatitude: number; homeLongitude: number;
};

const most = 60;

/** What the person was shown, and where companies saw the person in a list, newest first. Empty for who is no job seeker. */
export async function listOwnSuggestions(actor: Actor, vacancyId: string | null): Promise<ShownSuggestion[]> {
  return actor.jobSeekerId ? readSuggestions(actor.jobSeekerId, vacancyId, "jobseeker") : [];
}

/** The same of somebody whom the actor or a colleague helps, to explain it; null when that is not so. The look is kept for the person. */
export async function findSuggestionsOf(actor: Actor, jobSeekerId: string): Promise<{ name: string; suggestions: ShownSuggestion[] } | null> {
  const shown = await findShownProfile(actor, jobSeekerId);
  if (!shown || !["ownContact", "colleague"].includes(shown.person.relation)) return null;
  const [suggestions] = await Promise.all([readSuggestions(jobSeekerId, null, "contactPerson"), recordProfileView(actor, jobSeekerId, shown.versionId)]);
  return { name: shown.person.name ?? "", suggestions };
}

async function readSuggestions(jobSeekerId: string, vacancyId: string | null, reader: FitReader): Promise<ShownSuggestion[]> {
  // what was on the page before this one is part of the answer
  await flushSuggestions();
  const rows = await prisma.$queryRaw<Row[]>`
    with kept as (
      select vacancy_version_id, profile_version_id, fit_version, parts, unknown, blocks, min(place) as place, max(day) as last_day, count(distinct day)::int as days
      from shown_suggestion s
      where job_seeker_id = ${jobSeekerId}::uuid and place = any(${toldPlaces()}::smallint[])
      group by account_id, vacancy_version_id, profile_version_id, fit_version, parts, unknown, blocks)
    select v.id as "vacancyId", vv.id as "vacancyVersionId", kept.profile_version_id as "profileVersionId", coalesce(vv.content ->> 'title', '') as title, o.name as company, v.state = 'published' as "isOpen",
      kept.place, kept.last_day as "lastDay", kept.days, kept.fit_version as version, kept.parts, kept.unknown, kept.blocks,
      w.latitude, w.longitude, js.latitude as "homeLatitude", js.longitude as "homeLongitude"
    from kept
    join job_seeker js on js.id = ${jobSeekerId}::uuid
    join vacancy_version vv on vv.id = kept.vacancy_version_id
    join vacancy v on v.id = vv.vacancy_id
    join organisation o on o.id = v.place_of_work_id
    join workplace w on w.id = v.workplace_id
    where ${vacancyId}::uuid is null or v.id = ${vacancyId}::uuid
    order by kept.last_day desc, v.id, kept.place limit ${most}`;
  const recounts = await recount(rows);
  return rows.flatMap((row, at): ShownSuggestion[] => {
    const told = describeRecord(row, recounts[at]!, reader, getLocale());
    const seen = seenBy(row.place);
    const { vacancyId: id, title, company, isOpen, lastDay, days } = row;
    return told && seen !== "helper" ? [{ key: `${id} ${at}`, vacancyId: id, title, company, isOpen, seenBy: seen, lastDay, days, told }] : [];
  });
}

/** The same versions counted now, for the sentences; null for a draft, which is not kept. */
async function recount(rows: readonly Row[]): Promise<(Fit | null)[]> {
  const [profiles, vacancies] = await Promise.all([readProfileVersions(rows.flatMap(({ profileVersionId }) => profileVersionId ?? [])), readVacancyVersions(rows.map(({ vacancyVersionId }) => vacancyVersionId))]);
  return rows.map(({ profileVersionId, vacancyVersionId, latitude, longitude, homeLatitude, homeLongitude }) => {
    const [profile, vacancy] = [profiles.get(profileVersionId ?? ""), vacancies.get(vacancyVersionId)];
    return profile && vacancy ? scoreFit(toFitProfile(profile, { latitude: homeLatitude, longitude: homeLongitude }), toFitVacancy(vacancy, { latitude, longitude })) : null;
  });
}

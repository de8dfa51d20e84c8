import { findWeightTable, unpackFit } from "~/features/fit";
import { isoDay } from "~/platform/dates";
import { prisma } from "~/platform/db.server";
import { placeOf, seenBy } from "./model/places";
import { flushSuggestions } from "./note-suggestions.server";

type Row = { day: Date; place: number; isAboutMe: boolean; title: string; company: string; profileVersion: number | null; vacancyVersion: number; version: number; points: number; parts: number[]; unknown: number; blocks: number };

/**
 * Everything that is kept of suggestions for the download of the own data: what somebody was shown and, of a job seeker, in which
 * lists they stood. Of another person there is nothing in it but that a suggestion was shown.
 */
export async function collectSuggestions(accountId: string): Promise<{ suggestionsIGot: unknown[]; suggestionsOfMe: unknown[] }> {
  await flushSuggestions();
  const rows = await prisma.$queryRaw<(Row & { isMine: boolean })[]>`
    select s.day, s.place, s.account_id = ${accountId}::uuid as "isMine", js.account_id = ${accountId}::uuid as "isAboutMe", vv.content ->> 'title' as title, o.name as company,
      pv.number as "profileVersion", vv.number as "vacancyVersion", s.fit_version as version, s.points, s.parts, s.unknown, s.blocks
    from shown_suggestion s
    join job_seeker js on js.id = s.job_seeker_id
    join vacancy_version vv on vv.id = s.vacancy_version_id
    join vacancy v on v.id = vv.vacancy_id
    join organisation o on o.id = v.place_of_work_id
    left join profile_version pv on pv.id = s.profile_version_id
    where s.account_id = ${accountId}::uuid or js.account_id = ${accountId}::uuid
    order by s.day, s.place, vv.id`;
  return {
    suggestionsIGot: rows.filter(({ isMine }) => isMine).map(tell),
    suggestionsOfMe: rows.filter(({ isMine }) => !isMine).map((row) => ({ ...tell(row), seenBy: seenBy(row.place) })),
  };
}

/** The points of somebody else are about that person, so they stay out of what a company or a contact person takes along. */
function tell({ day, place, isAboutMe, title, company, profileVersion, vacancyVersion, version, points, parts, unknown, blocks }: Row) {
  const shown = { day: isoDay(day), where: placeOf(place), title, company, vacancyVersion, tableVersion: version };
  const table = findWeightTable(version);
  if (!isAboutMe || !table) return shown;
  const why = unpackFit({ version, parts, unknown, blocks }, table);
  return { ...shown, profileVersion, points, max: why.max, parts: why.parts, notYetBecauseOf: why.blocks };
}

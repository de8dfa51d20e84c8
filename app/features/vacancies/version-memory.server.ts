import type { VocabularyLocale } from "~/features/vocabulary";
import { prisma } from "~/platform/db.server";
import { rememberFrozen } from "~/platform/frozen-memory.server";
import { readVacancyContent, type VacancyContent } from "./model/vacancy-content";
import { toVacancyView, type VacancyView } from "./model/vacancy-view";

type Read = { content: VacancyContent; views: Partial<Record<VocabularyLocale, VacancyView>> };

/** A version never changes (rule 9). */
const versions = rememberFrozen<Read>(
  async (ids) => {
    const rows = await prisma.vacancyVersion.findMany({ where: { id: { in: ids } }, select: { id: true, content: true } });
    return rows.map(({ id, content }) => [id, { content: readVacancyContent(content), views: {} }]);
  },
  { most: 2_000 },
);

/** Content of versions by their ids. */
export async function readVersions(versionIds: readonly string[]): Promise<Map<string, VacancyContent>> {
  return new Map([...(await versions(versionIds))].map(([id, { content }]) => [id, content]));
}

/** The same with its words in one language. */
export async function viewVersions(versionIds: readonly string[], locale: VocabularyLocale): Promise<Map<string, { content: VacancyContent; view: VacancyView }>> {
  const read = await versions(versionIds);
  return new Map([...read].map(([id, { content, views }]) => [id, { content, view: (views[locale] ??= toVacancyView(content, locale)) }]));
}

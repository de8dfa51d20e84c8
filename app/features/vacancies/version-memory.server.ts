import { LRUCache } from "lru-cache";
import type { VocabularyLocale } from "~/features/vocabulary";
import { prisma } from "~/platform/db.server";
import { readVacancyContent, type VacancyContent } from "./model/vacancy-content";
import { toVacancyView, type VacancyView } from "./model/vacancy-view";

type Read = { content: VacancyContent; views: Partial<Record<VocabularyLocale, VacancyView>> };

/** A version never changes (rule 9), so what was read of it once stays right. */
const versions = new LRUCache<string, Read>({ max: 2_000 });

/** Content of versions by their ids. */
export async function readVersions(versionIds: readonly string[]): Promise<Map<string, VacancyContent>> {
  return new Map([...(await load(versionIds))].map(([id, { content }]) => [id, content]));
}

/** The same with its words in one language. */
export async function viewVersions(versionIds: readonly string[], locale: VocabularyLocale): Promise<Map<string, { content: VacancyContent; view: VacancyView }>> {
  const read = await load(versionIds);
  return new Map([...read].map(([id, { content, views }]) => [id, { content, view: (views[locale] ??= toVacancyView(content, locale)) }]));
}

/** What is not at hand is asked for in one go. */
async function load(versionIds: readonly string[]): Promise<Map<string, Read>> {
  const read = new Map<string, Read>();
  for (const id of versionIds) {
    const known = versions.get(id);
    if (known) read.set(id, known);
  }
  const missing = versionIds.filter((id) => !read.has(id));
  const rows = missing.length === 0 ? [] : await prisma.vacancyVersion.findMany({ where: { id: { in: missing } }, select: { id: true, content: true } });
  for (const { id, content } of rows) {
    const fresh = { content: readVacancyContent(content), views: {} };
    versions.set(id, fresh);
    read.set(id, fresh);
  }
  return read;
}

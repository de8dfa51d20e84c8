import type { AnyDocument, KindName } from "#search/documents/document-kind";
import { findMeilisearch } from "#search/engines.server";
import { enqueuePush } from "#search/enqueue.server";
import { keepDocuments } from "#search/postgres.server";
import { toTalentDocuments } from "~/features/profiles/search-document.server";
import { toVacancyDocuments } from "~/features/vacancies/search-document.server";
import { prisma } from "~/platform/db.server";

const perBatch = 1000;
const makers: Record<KindName, (ids: readonly string[]) => Promise<ReadonlyMap<string, AnyDocument>>> = { vacancy: toVacancyDocuments, talent: toTalentDocuments };

/** Makes what search engines read of these rows; what may not be found is left out. @returns how many can be found */
export async function makeSearchDocuments(kind: KindName, ids: readonly string[]): Promise<number> {
  let made = 0;
  for (let from = 0; from < ids.length; from += perBatch) {
    const documents = [...(await makers[kind](ids.slice(from, from + perBatch))).values()];
    await keepDocuments(prisma, kind, documents);
    made += documents.length;
  }
  return made;
}

/** An engine that keeps a copy gets it as soon as somebody works the queue. */
export async function handDocumentsOn(): Promise<void> {
  if (findMeilisearch()) await enqueuePush(prisma);
}

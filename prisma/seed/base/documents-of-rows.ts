import type { AnyDocument } from "#search/documents/document-kind";
import { isFindable as isFindableProfile, talentDocumentOf } from "~/features/profiles/search-document.server";
import { isFindable as isFindableVacancy, vacancyDocumentOf } from "~/features/vacancies/search-document.server";
import type { MadeVacancy } from "../work/vacancies";
import type { Rows } from "./rows";

/** Documents as they would be made from the database, of rows that need not be read back for it. */
export function talentDocumentsOf(rows: Rows): AnyDocument[] {
  const contents = new Map(rows.profileVersion?.map(({ id, content }) => [id, content]));
  return (rows.jobSeeker ?? []).flatMap((person) => {
    const row = { ...person, liveVersion: liveVersion(person.liveVersionId, contents), hiddenCompanies: [] } as unknown as Parameters<typeof talentDocumentOf>[0];
    return isFindableProfile(row) ? [talentDocumentOf(row)] : [];
  });
}

export function vacancyDocumentsOf(rows: Rows, made: readonly MadeVacancy[]): AnyDocument[] {
  const contents = new Map(rows.vacancyVersion?.map(({ id, content }) => [id, content]));
  const madeById = new Map(made.map((one) => [one.id, one]));
  return (rows.vacancy ?? []).flatMap((vacancy) => {
    const { company, workplace } = madeById.get(vacancy.id!)!;
    const row = { ...vacancy, placeOfWork: company, workplace, liveVersion: liveVersion(vacancy.liveVersionId, contents) } as unknown as Parameters<typeof vacancyDocumentOf>[0];
    return isFindableVacancy(row) ? [vacancyDocumentOf(row)] : [];
  });
}

const liveVersion = (id: string | null | undefined, contents: ReadonlyMap<string | undefined, unknown>) => (id ? { id, content: contents.get(id) } : null);

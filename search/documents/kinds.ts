import { kindNames, type AnyDocument, type DocumentKind, type KindName } from "./document-kind";
import { talentKind, type TalentDocument, type TalentFacet } from "./talent";
import { vacancyKind, type VacancyDocument, type VacancyFacet } from "./vacancy";

export type Documents = { vacancy: VacancyDocument; talent: TalentDocument };
export type Facets = { vacancy: VacancyFacet; talent: TalentFacet };

const kinds = { vacancy: vacancyKind, talent: talentKind };

export { kindNames, type KindName };

/** The kind by name, for code that treats all kinds alike. */
export function kindOf(name: KindName): DocumentKind<AnyDocument> {
  return kinds[name] as unknown as DocumentKind<AnyDocument>;
}

/** The fields of a kind that filters may name; any other name is a mistake in the program. */
export function isFilterable(kind: DocumentKind, field: string): boolean {
  return ["id", "municipality_id", "latitude", "longitude"].includes(field) || field in kind.facets || field in kind.lists || field in kind.numbers;
}

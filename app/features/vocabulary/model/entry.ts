import type { PictogramName } from "~/ui/pictograms/names";

/** The languages in which every entry of a vocabulary has words. */
export const vocabularyLocales = ["nl", "en"] as const;
export type VocabularyLocale = (typeof vocabularyLocales)[number];

/** The same words in every language of the vocabulary. */
export type LocalText = { readonly [locale in VocabularyLocale]: string };

/** What all entries share: a stable id, stored in the database, and words that may be improved. */
export type Entry<Id extends string = string> = { readonly id: Id; readonly label: LocalText };

export type PicturedEntry<Id extends string = string> = Entry<Id> & { readonly pictogram: PictogramName };

/** The words of a text in one language. */
export function textOf(text: LocalText, locale: VocabularyLocale): string {
  return text[locale];
}

/** The label of an entry in one language. */
export function labelOf(entry: { readonly label: LocalText }, locale: VocabularyLocale): string {
  return entry.label[locale];
}

/** How to find the entries of one vocabulary by id. */
export type Lookup<E extends Entry> = {
  readonly ids: readonly E["id"][];
  /** The entry, or null for an id that the vocabulary does not have. */
  readonly byId: (id: string) => E | null;
  /** The entry; throws for an id that the vocabulary does not have. */
  readonly require: (id: string) => E;
  readonly isId: (id: unknown) => id is E["id"];
};

export function lookupOf<E extends Entry>(kind: string, entries: readonly E[]): Lookup<E> {
  const byId = new Map<string, E>(entries.map((entry) => [entry.id, entry]));
  return {
    ids: entries.map((entry) => entry.id),
    byId: (id) => byId.get(id) ?? null,
    require(id) {
      const entry = byId.get(id);
      if (!entry) throw new Error(`The vocabulary has no ${kind} "${id}".`);
      return entry;
    },
    isId: (id): id is E["id"] => typeof id === "string" && byId.has(id),
  };
}

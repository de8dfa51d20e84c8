import type { Audience } from "./topics";

export type InstrumentWords = { audience: Audience; topic: string; name: string; what: string; forWhom: string; gives: string; howToAsk: string; law: string; lawUrl: string; validUntil: Date | null };
export type RegionEntry = InstrumentWords & { id: string };
export type OwnEntry = InstrumentWords & { id: string; overId: string | null; isHidden: boolean };

/** inherited: as the region says it · changed: other words over those of the region · hidden: not offered here · own: of the municipality alone */
export type Standing = "inherited" | "changed" | "hidden" | "own";
export type CatalogueEntry = InstrumentWords & { id: string; standing: Standing; /** what the region says, beside other words or where it is hidden */ region: RegionEntry | null };

/**
 * The catalogue of a municipality: what its region says, with its own changes on top and its own entries behind.
 * A change stands in the place of the whole entry, also of its last day. A hidden entry keeps the words of the region.
 */
export function catalogueOf(region: readonly RegionEntry[], own: readonly OwnEntry[]): CatalogueEntry[] {
  const over = new Map(own.flatMap((entry) => (entry.overId ? [[entry.overId, entry] as const] : [])));
  const inherited = region.map((entry): CatalogueEntry => {
    const change = over.get(entry.id);
    if (!change) return { ...entry, standing: "inherited", region: null };
    if (change.isHidden) return { ...entry, standing: "hidden", region: entry };
    return { ...wordsOf(change), id: change.id, standing: "changed", region: entry };
  });
  const known = new Set(region.map(({ id }) => id));
  const added = own.filter(({ overId, isHidden }) => !isHidden && (overId === null || !known.has(overId))).map((entry): CatalogueEntry => ({ ...wordsOf(entry), id: entry.id, standing: "own", region: null }));
  return [...inherited, ...added].sort((one, other) => one.name.localeCompare(other.name, "nl"));
}

const wordsOf = ({ audience, topic, name, what, forWhom, gives, howToAsk, law, lawUrl, validUntil }: InstrumentWords): InstrumentWords => ({ audience, topic, name, what, forWhom, gives, howToAsk, law, lawUrl, validUntil });

/** The last day still counts. `today` is a day without a time. */
export const isOver = ({ validUntil }: Pick<InstrumentWords, "validUntil">, today: Date): boolean => validUntil !== null && validUntil < today;

/** What the public sees: not hidden, not over. */
export const shownOf = (entries: readonly CatalogueEntry[], today: Date): CatalogueEntry[] => entries.filter((entry) => entry.standing !== "hidden" && !isOver(entry, today));

/** What the keeper looks at again: a last day that has passed, also under a region's words. */
export const overOf = (entries: readonly CatalogueEntry[], today: Date): CatalogueEntry[] => entries.filter((entry) => entry.standing !== "hidden" && isOver(entry, today));

const plain = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Entries in which each word of the question stands somewhere. */
export function searchIn<Entry extends InstrumentWords>(entries: readonly Entry[], asked: string): Entry[] {
  const words = plain(asked).split(/\s+/).filter(Boolean);
  return entries.filter(({ name, what, forWhom, gives, howToAsk, law }) => {
    const text = plain([name, what, forWhom, gives, howToAsk, law].join(" "));
    return words.every((word) => text.includes(word));
  });
}

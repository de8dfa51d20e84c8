import { LRUCache } from "lru-cache";

type Options = { /** how many are kept; the ones not used for longest go */ most: number; /** milliseconds after which one is read again */ keptFor?: number };

/**
 * Keeps what was read of things that never change once they are there, by id.
 * @param load gives what there is of these ids, in one question
 * @returns a function that gives all that exist of the asked ids, and loads only what is not at hand
 */
export function rememberFrozen<T extends object>(load: (ids: string[]) => Promise<[id: string, value: T][]>, { most, keptFor }: Options): (ids: readonly string[]) => Promise<Map<string, T>> {
  const known = new LRUCache<string, T>({ max: most, ...(keptFor ? { ttl: keptFor } : {}) });
  return async (ids) => {
    const found = new Map<string, T>();
    for (const id of ids) {
      const value = known.get(id);
      if (value) found.set(id, value);
    }
    const missing = [...new Set(ids.filter((id) => !found.has(id)))];
    const loaded = missing.length > 0 ? await load(missing) : [];
    for (const [id, value] of loaded) {
      known.set(id, value);
      found.set(id, value);
    }
    return found;
  };
}

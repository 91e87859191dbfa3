/** Remembers what was made for a key as long as its stamp stays the same; concurrent callers share one making. */
export type Memory<T> = { get(key: string, stamp: string, make: () => Promise<T>): Promise<T> };

/** Builds a memory of at most `most` keys; the one that was not asked for longest goes first. */
export function createMemory<T>(most: number): Memory<T> {
  const kept = new Map<string, { stamp: string; value: Promise<T> }>();
  return {
    get(key, stamp, make) {
      const found = kept.get(key);
      if (found?.stamp === stamp) {
        kept.delete(key);
        kept.set(key, found);
        return found.value;
      }
      const value = make();
      const entry = { stamp, value };
      kept.delete(key);
      kept.set(key, entry);
      if (kept.size > most) kept.delete(kept.keys().next().value!);
      // A failure is told to those who wait for it, and then forgotten.
      value.catch(() => kept.get(key) === entry && kept.delete(key));
      return value;
    },
  };
}

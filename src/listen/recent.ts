import type { Kernel } from '../kernel/kernel.ts';

const KEEP_MS = 2_000;
const MOST = 2_000;

/**
 * Remembers answers about articles for two seconds in this process, so that a much-read page doesn't ask the database for
 * each reader; a change made here is forgotten at once, one made by another process within those two seconds.
 */
export function recently<T>(): {
  get(k: Kernel, id: string, ask: () => Promise<T>): Promise<T>;
  peek(k: Kernel, id: string): T | undefined;
  put(k: Kernel, id: string, value: T): void;
  forget(k: Kernel, id: string): void;
} {
  const memory = new WeakMap<Kernel, Map<string, { at: number; value: T }>>();
  const of = (k: Kernel) => {
    let kept = memory.get(k);
    if (!kept) {
      kept = new Map();
      memory.set(k, kept);
    }
    return kept;
  };
  const peek = (k: Kernel, id: string): T | undefined => {
    const entry = of(k).get(id);
    return entry && Date.now() - entry.at < KEEP_MS ? entry.value : undefined;
  };
  const put = (k: Kernel, id: string, value: T): void => {
    const kept = of(k);
    kept.delete(id);
    kept.set(id, { at: Date.now(), value });
    if (kept.size > MOST) kept.delete(kept.keys().next().value!);
  };
  return {
    peek,
    put,
    forget: (k, id) => void of(k).delete(id),
    async get(k, id, ask) {
      const known = peek(k, id);
      if (known !== undefined) return known;
      const value = await ask();
      put(k, id, value);
      return value;
    },
  };
}

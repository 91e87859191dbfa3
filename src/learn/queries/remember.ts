import type { Kernel } from '../../kernel/kernel.ts';

const KEEP_MS = 60_000;
const kept = new WeakMap<Kernel, Map<string, { at: number; value: Promise<unknown> }>>();

/** Answers with what was computed within the last minute, so that a busy public page asks the database once; a failure is not remembered. */
export function remember<T>(k: Kernel, name: string, compute: () => Promise<T>): Promise<T> {
  const mine = kept.get(k) ?? new Map<string, { at: number; value: Promise<unknown> }>();
  kept.set(k, mine);
  const found = mine.get(name);
  const now = Date.now();
  if (found && now - found.at < KEEP_MS) return found.value as Promise<T>;
  const value = compute();
  mine.set(name, { at: now, value });
  value.catch(() => mine.delete(name));
  return value;
}

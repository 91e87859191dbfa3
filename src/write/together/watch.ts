import { sql } from '../../kernel/db/database.ts';
import type { Kernel } from '../../kernel/kernel.ts';

/** A page that has an edition open, as the others see it; `block` counts the blocks of the body from 0, null outside it. */
export type Present = { accountId: string; pageId: string; block: number | null };

/** How an edition stands: its version, a mark that changes with its comments and suggestions, and who has it open. */
export type Pulse = { version: number; talk: string; present: Present[] };

type Listener = (pulse: Pulse) => void;
type Watcher = {
  listeners: Map<string, Set<Listener>>;
  last: Map<string, string>;
  timer: NodeJS.Timeout | null;
  looking: Promise<void> | null;
};

const EVERY_MS = 1_000;
/** Who was not heard of for so long has gone. */
export const GONE_MS = 20_000;

const watchers = new WeakMap<Kernel, Watcher>();

function watcherOf(k: Kernel): Watcher {
  const known = watchers.get(k);
  if (known) return known;
  const made: Watcher = { listeners: new Map(), last: new Map(), timer: null, looking: null };
  watchers.set(k, made);
  return made;
}

/**
 * Tells `listener` how an edition stands, at once and after each change, until the returned function is called. All pages of a
 * process share one question to the database a second, so changes that another process made are seen too.
 */
export function watchEdition(k: Kernel, editionId: string, listener: Listener): () => void {
  const watcher = watcherOf(k);
  const set = watcher.listeners.get(editionId) ?? new Set();
  set.add(listener);
  watcher.listeners.set(editionId, set);
  watcher.last.delete(editionId);
  if (!watcher.timer) {
    watcher.timer = setInterval(() => void look(k, watcher), EVERY_MS);
    watcher.timer.unref();
  }
  void look(k, watcher);
  return () => {
    set.delete(listener);
    if (set.size > 0 || watcher.listeners.get(editionId) !== set) return;
    watcher.listeners.delete(editionId);
    watcher.last.delete(editionId);
    if (watcher.listeners.size > 0 || !watcher.timer) return;
    clearInterval(watcher.timer);
    watcher.timer = null;
  };
}

/** Looks at once, because this process has just changed an edition that somebody may be watching. */
export function nudge(k: Kernel, editionId: string): void {
  const watcher = watchers.get(k);
  if (!watcher?.listeners.has(editionId)) return;
  void (watcher.looking ?? Promise.resolve()).then(() => look(k, watcher));
}

function look(k: Kernel, watcher: Watcher): Promise<void> {
  watcher.looking ??= ask(k, watcher)
    .catch((err) => k.log.warn({ err }, 'looking at open editions failed and is tried again'))
    .finally(() => {
      watcher.looking = null;
    });
  return watcher.looking;
}

async function ask(k: Kernel, watcher: Watcher): Promise<void> {
  const ids = [...watcher.listeners.keys()];
  if (ids.length === 0) return;
  const since = new Date(k.clock.now().getTime() - GONE_MS);
  const list = sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  );
  const { rows } = await k.db.execute<{ id: string; version: number; talk: string; present: Present[] }>(sql`
    SELECT e.id, e.version,
           (SELECT concat(count(*), ' ', max(greatest(s.made_at, s.decided_at))) FROM write.suggestions s WHERE s.edition_id = e.id)
        || (SELECT concat(' ', count(*), ' ', max(greatest(c.written_at, c.resolved_at)), ' ', count(c.resolved_at))
              FROM write.comments c WHERE c.edition_id = e.id) AS talk,
           coalesce((SELECT jsonb_agg(jsonb_build_object('accountId', p.account_id, 'pageId', p.page_id, 'block', p.block)
                                      ORDER BY p.account_id, p.page_id)
                       FROM write.presence p WHERE p.edition_id = e.id AND p.seen_at > ${since.toISOString()}), '[]') AS present
      FROM write.editions e WHERE e.id IN (${list})`);
  for (const { id, version, talk, present } of rows) {
    const pulse = { version, talk, present };
    const key = JSON.stringify(pulse);
    if (watcher.last.get(id) === key) continue;
    watcher.last.set(id, key);
    for (const listener of watcher.listeners.get(id) ?? []) listener(pulse);
  }
}

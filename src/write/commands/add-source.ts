import { and, eq } from 'drizzle-orm';
import type { Change } from '../../kernel/change.ts';
import { AppError, notFound } from '../../kernel/errors.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { LIMITS } from '../material/limits.ts';
import { type ReadSource, readMaterial, type SourceInput } from '../material/take-in.ts';
import { itemIn } from '../queries/editions.ts';
import { frameOfBrief } from '../queries/frame.ts';
import { sourcesOf } from '../queries/material.ts';
import { sources } from '../tables.ts';
import type { Item, Source } from '../types.ts';
import { refreshFacts } from './refresh-facts.ts';
import { accountOf } from './write-edition.ts';

/** What a source is when nobody has said anything about it. */
const UNTOLD = { class: 'internal', givenBy: null, language: null, address: null, replaces: null } as const;

/** Throws when the sources of an item are too many or too long together. */
export function refuseTooMuch(all: Pick<Source, 'text'>[]): void {
  const letters = all.reduce((sum, source) => sum + source.text.length, 0);
  if (all.length <= LIMITS.sources && letters <= LIMITS.letters) return;
  throw new AppError('too-large', {
    id: 'Bahan satu naskah paling banyak 40 berkas dan kira-kira 200 halaman. Pilih yang paling perlu.',
    en: 'One item takes at most 40 sources and about 200 pages. Choose the most important ones.',
  });
}

/** Adds material to a locked item; what is already there is not added twice. Returns the sources that are new. */
export async function attachSources(
  tx: Change,
  itemId: string,
  found: ReadSource[],
  accountId: string | null,
): Promise<Source[]> {
  const present = await sourcesOf(tx.db, itemId);
  const known = new Set(present.map((source) => source.sha256));
  let position = Math.max(0, ...present.map((source) => source.position));
  const fresh: Source[] = [];
  for (const one of found) {
    const sha256 = sha256Hex(one.text);
    if (known.has(sha256)) continue;
    known.add(sha256);
    position += 1;
    fresh.push({
      ...UNTOLD,
      parts: [],
      ...one,
      id: newId(tx.now.getTime()),
      itemId,
      position,
      sha256,
      addedBy: accountId,
      addedAt: tx.now,
    });
  }
  const all = [...present, ...fresh];
  refuseTooMuch(all);
  if (fresh.length > 0) await tx.db.insert(sources).values(fresh);
  return fresh;
}

/** Adds a piece of material to an item and reads its facts; returns the source, or the one with the same text that was there. */
export async function addSource(k: Kernel, allowed: Allowed<Item, 'changeItem'>, input: SourceInput): Promise<Source> {
  const found = await readMaterial(k, input);
  const added = await addSources(k, allowed, [found]);
  const same =
    added[0] ?? (await sourcesOf(k.db, allowed.subject.id)).find((source) => source.sha256 === sha256Hex(found.text));
  if (!same) throw notFound();
  return same;
}

/** Adds material that was read before to an item and reads its facts; returns the sources that are new. */
export async function addSources(
  k: Kernel,
  allowed: Allowed<Item, 'changeItem'>,
  found: ReadSource[],
): Promise<Source[]> {
  const { actor, subject } = allowed;
  const frame = await frameOfBrief(k, subject.briefId);
  return k.change(actor, async (tx) => {
    if (!(await itemIn(tx.db, subject.id, true))) throw notFound();
    const fresh = await attachSources(tx, subject.id, found, accountOf(actor));
    if (fresh.length > 0) await refreshFacts(tx, subject.id, frame);
    for (const source of fresh)
      tx.audit({
        action: 'write.source-added',
        subject: { kind: 'item', id: subject.id },
        detail: { source: source.id, kind: source.kind, sha256: source.sha256 },
      });
    return fresh;
  });
}

/** Takes a piece of material off an item; its facts go with it, the stored file stays for the archive. */
export async function removeSource(k: Kernel, allowed: Allowed<Item, 'changeItem'>, sourceId: string): Promise<void> {
  const { actor, subject } = allowed;
  const frame = await frameOfBrief(k, subject.briefId);
  await k.change(actor, async (tx) => {
    if (!(await itemIn(tx.db, subject.id, true))) throw notFound();
    const gone = await tx.db
      .delete(sources)
      .where(and(eq(sources.id, sourceId), eq(sources.itemId, subject.id)))
      .returning({ sha256: sources.sha256 });
    if (gone.length === 0) return;
    await refreshFacts(tx, subject.id, frame);
    tx.audit({
      action: 'write.source-removed',
      subject: { kind: 'item', id: subject.id },
      detail: { source: sourceId, sha256: gone[0]!.sha256 },
    });
  });
}

import { eq } from 'drizzle-orm';
import { AppError, notFound } from '../../kernel/errors.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { carryClaims } from '../material/carry-claims.ts';
import type { ReadSource } from '../material/take-in.ts';
import { itemIn } from '../queries/editions.ts';
import { frameOfBrief } from '../queries/frame.ts';
import { ledgerOf, sourcesOf } from '../queries/material.ts';
import { sources, sourceVersions } from '../tables.ts';
import type { Item } from '../types.ts';
import { refuseTooMuch } from './add-source.ts';
import { keepLedger, refreshFacts } from './refresh-facts.ts';
import { accountOf } from './write-edition.ts';

/**
 * Puts a newer version in the place of a source: the older text is kept, passages of its facts are carried along, and the facts
 * are read again. Returns false when the text is the same. What is said of the source (class, giver) stays.
 */
export async function replaceSource(
  k: Kernel,
  { actor, subject }: Allowed<Item, 'changeItem'>,
  sourceId: string,
  found: ReadSource,
): Promise<boolean> {
  const frame = await frameOfBrief(k, subject.briefId);
  const sha256 = sha256Hex(found.text);
  return k.change(actor, async (tx) => {
    if (!(await itemIn(tx.db, subject.id, true))) throw notFound();
    const all = await sourcesOf(tx.db, subject.id);
    const old = all.find((source) => source.id === sourceId);
    if (!old) throw notFound();
    if (old.sha256 === sha256) return false;
    const twin = all.find((source) => source.sha256 === sha256);
    if (twin)
      throw new AppError('conflict', {
        id: `Teks itu sudah ada sebagai “${twin.name}”.`,
        en: `That text is there already as “${twin.name}”.`,
      });
    refuseTooMuch(all.map((source) => (source.id === sourceId ? found : source)));
    const standing = (await ledgerOf(tx.db, subject.id)).filter((row) => !row.gone);
    const { claims: moved, carried } = carryClaims(
      old.id,
      old.text,
      found.text,
      standing.map((row) => row.claim),
    );
    const { itemId: _, position: __, class: ___, givenBy: ____, language: _____, address: ______, id, ...kept } = old;
    const versionId = newId(tx.now.getTime());
    await tx.db.insert(sourceVersions).values({ ...kept, id: versionId, sourceId: id, carried });
    await tx.db
      .update(sources)
      .set({
        name: found.name,
        kind: found.kind,
        fileKey: found.fileKey,
        text: found.text,
        sha256,
        parts: found.parts ?? [],
        address: found.address ?? null,
        language: found.language ?? old.language,
        replaces: versionId,
        addedBy: accountOf(actor),
        addedAt: tx.now,
      })
      .where(eq(sources.id, id));
    // The ledger knows facts that are read again by what they say and where they stand.
    const changed = standing.map((row, i) => ({ ...row, claim: moved[i]! }));
    await keepLedger(
      tx,
      subject.id,
      changed.filter((row, i) => row.claim !== standing[i]!.claim),
    );
    await refreshFacts(tx, subject.id, frame);
    tx.audit({
      action: 'write.source-replaced',
      subject: { kind: 'item', id: subject.id },
      detail: { source: id, from: old.sha256, to: sha256, version: versionId },
    });
    return true;
  });
}

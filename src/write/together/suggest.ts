import { and, asc, eq } from 'drizzle-orm';
import { AppError, notFound } from '../../kernel/errors.ts';
import { isId, newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { cleanText } from '../clean-text.ts';
import { keepBeforeSave } from '../commands/keep-version.ts';
import { parseHead } from '../commands/save-edition.ts';
import { accountOf, writeWords } from '../commands/write-edition.ts';
import { parseDocument } from '../parse-document.ts';
import { materialIn } from '../queries/check.ts';
import { editionIn } from '../queries/editions.ts';
import { frameOfBrief } from '../queries/frame.ts';
import type { Edition } from '../types.ts';
import { baseAt } from './merge-bases.ts';
import { carryOut, proposals } from './proposals.ts';
import { suggestions } from './tables.ts';
import type { Replacement } from './types.ts';

/** What a page in suggesting mode sends: the whole text as its writer would have it. */
export type Suggested = { version: number; pageId: string; headline: string; standfirst: string; body: unknown };

const MOST_OPEN = 200;

/** Keeps what a page proposes, in the place of what it proposed before; the text itself stays as it is. Returns how many proposals there are. */
export async function saveSuggestions(
  k: Kernel,
  allowed: Allowed<Edition, 'discuss'>,
  input: Suggested,
): Promise<number> {
  const { actor, subject } = allowed;
  const authorId = accountOf(actor);
  const wanted = { ...parseHead(input), body: parseDocument(input.body) };
  return k.change(actor, async (tx) => {
    const edition = await editionIn(tx.db, subject.id, 'share');
    if (!edition) throw notFound();
    const base = (await baseAt(tx.db, edition, input.version)) ?? edition;
    const found = proposals(base, wanted);
    const mine = and(
      eq(suggestions.editionId, edition.id),
      eq(suggestions.pageId, input.pageId),
      eq(suggestions.kind, 'suggestion'),
      eq(suggestions.state, 'open'),
      ...(authorId ? [eq(suggestions.authorId, authorId)] : []),
    );
    await tx.db.delete(suggestions).where(mine);
    const open = await tx.db
      .select({ id: suggestions.id })
      .from(suggestions)
      .where(and(eq(suggestions.editionId, edition.id), eq(suggestions.state, 'open')));
    if (open.length + found.length > MOST_OPEN)
      throw new AppError('too-large', {
        id: 'Sudah ada 200 usulan yang menunggu. Putuskan sebagian dulu.',
        en: 'There are 200 suggestions waiting already. Decide some of them first.',
      });
    for (const { at, ...one } of found)
      await tx.db.insert(suggestions).values({
        id: newId(tx.now.getTime()),
        editionId: edition.id,
        authorId,
        kind: 'suggestion',
        state: 'open',
        atBlock: at,
        pageId: input.pageId,
        madeAt: tx.now,
        ...one,
      });
    return found.length;
  });
}

type Row = typeof suggestions.$inferSelect;

const toReplacement = ({ place, atBlock, before, base, proposed }: Row): Replacement => ({
  place,
  at: atBlock,
  before,
  base,
  proposed,
});

const gaveWay = (): AppError =>
  new AppError('conflict', {
    id: 'Bagian ini sudah berubah sejak usulan dibuat. Pilih “Pakai keduanya”, lalu rapikan, atau tolak usulannya.',
    en: 'This part has changed since the suggestion was made. Choose “Use both” and tidy up, or decline the suggestion.',
  });

/** Puts proposed words into the text as a change by the person who accepts them; `both` keeps what stands there beside them. */
export async function acceptSuggestion(
  k: Kernel,
  allowed: Allowed<Edition, 'edit'>,
  suggestionId: string,
  how: 'use' | 'both',
): Promise<Edition> {
  return decide(k, allowed, (row) => row.id === suggestionId, how);
}

/** Accepts every open suggestion whose place is still as it was; the others stay open. */
export async function acceptAll(k: Kernel, allowed: Allowed<Edition, 'edit'>): Promise<Edition> {
  return decide(k, allowed, (row) => row.kind === 'suggestion', 'all');
}

async function decide(
  k: Kernel,
  { actor, subject }: Allowed<Edition, 'edit'>,
  chosen: (row: Row) => boolean,
  how: 'use' | 'both' | 'all',
): Promise<Edition> {
  const frame = await frameOfBrief(k, subject.briefId);
  return k.change(actor, async (tx) => {
    const edition = await editionIn(tx.db, subject.id, 'update');
    if (!edition) throw notFound();
    const open = await tx.db
      .select()
      .from(suggestions)
      .where(and(eq(suggestions.editionId, edition.id), eq(suggestions.state, 'open')))
      .orderBy(asc(suggestions.madeAt), asc(suggestions.id));
    const rows = open.filter(chosen);
    if (rows.length === 0 && how !== 'all') throw notFound();
    let { headline, standfirst, body } = edition;
    const taken: Row[] = [];
    for (const row of rows) {
      const next = carryOut({ headline, standfirst, body }, toReplacement(row), how === 'both' ? 'both' : 'use');
      if (!next && how !== 'all') throw gaveWay();
      if (!next) continue;
      ({ headline, standfirst, body } = next);
      taken.push(row);
    }
    if (taken.length === 0) return edition;
    const words = { ...parseHead({ headline, standfirst }), body: parseDocument(body) };
    await keepBeforeSave(tx.db, edition, accountOf(actor));
    const { edition: written } = await writeWords(
      tx,
      actor,
      edition,
      words,
      await materialIn(tx.db, edition.itemId, frame),
    );
    for (const row of taken) {
      await tx.db
        .update(suggestions)
        .set({ state: 'accepted', decidedBy: accountOf(actor), decidedAt: tx.now })
        .where(eq(suggestions.id, row.id));
      tx.audit({
        action: 'write.suggestion-accepted',
        subject: { kind: 'edition', id: edition.id },
        detail: { suggestion: row.id, by: row.authorId, version: written.version },
      });
    }
    return written;
  });
}

/** Declines proposed words, with a reason if one is given; whoever proposed them may take them back too. */
export async function declineSuggestion(
  k: Kernel,
  allowed: Allowed<Edition, 'discuss'>,
  mayEdit: boolean,
  suggestionId: string,
  reason: string,
): Promise<void> {
  const { actor, subject } = allowed;
  await k.change(actor, async (tx) => {
    if (!isId(suggestionId)) throw notFound();
    const open = and(
      eq(suggestions.id, suggestionId),
      eq(suggestions.editionId, subject.id),
      eq(suggestions.state, 'open'),
    );
    const row = (await tx.db.select().from(suggestions).where(open).for('update'))[0];
    if (!row) throw notFound();
    if (!mayEdit && row.authorId !== accountOf(actor))
      throw new AppError('forbidden', {
        id: 'Usulan orang lain diputuskan oleh penulis naskah.',
        en: 'Other people’s suggestions are decided by the writers of the text.',
      });
    await tx.db
      .update(suggestions)
      .set({
        state: 'rejected',
        reason: cleanText(reason).trim().slice(0, 500) || null,
        decidedBy: accountOf(actor),
        decidedAt: tx.now,
      })
      .where(eq(suggestions.id, row.id));
    tx.audit({
      action: 'write.suggestion-declined',
      subject: { kind: 'edition', id: subject.id },
      detail: { suggestion: row.id, by: row.authorId },
    });
  });
}

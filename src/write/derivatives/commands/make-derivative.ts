import { AppError, notFound } from '../../../kernel/errors.ts';
import type { Kernel } from '../../../kernel/kernel.ts';
import type { Allowed } from '../../../people/index.ts';
import { isEmptyDocument } from '../../document.ts';
import { editionIn } from '../../queries/editions.ts';
import type { Edition } from '../../types.ts';
import { type DerivativeKind, isFileKind, kindsFor } from '../kinds.ts';
import { fits } from '../limits.ts';
import { makeText } from '../make/make-text.ts';
import { type FileNeeds, makeFile } from '../make-file.ts';
import { paperText } from '../paper.ts';
import { paperOf } from '../paper-of.ts';
import { joinWords } from '../pieces.ts';
import { findDerivative } from '../queries.ts';
import type { Derivative } from '../types.ts';
import { changeDerivative, groundOf, insertDerivative, recordMade } from './keep-derivative.ts';

/** What making did: new, renewed with nothing lost, or waiting for a person's choice because both sides changed a sentence. */
export type Made = { derivative: Derivative; outcome: 'made' | 'renewed' | 'choice' };

/**
 * Makes a derivative from the edition as it stands, or renews it. A person's changes are joined with the new words; where both
 * changed the same sentence, or the joined words break a limit, the new ones wait as an offer and nothing is overwritten.
 */
export async function makeDerivative(
  k: Kernel,
  allowed: Allowed<Edition, 'edit'>,
  kind: DerivativeKind,
  needs: FileNeeds,
): Promise<Made> {
  const { actor, subject: edition } = allowed;
  if (!kindsFor(edition.language).includes(kind)) throw notFound();
  if (edition.headline.trim() === '' || isEmptyDocument(edition.body))
    throw new AppError('invalid', {
      id: 'Naskah perlu judul dan isi sebelum turunannya dibuat.',
      en: 'The text needs a headline and a body before anything is made from it.',
    });
  const paper = await paperOf(k, edition);
  const text = makeText(kind, paper);
  const file = isFileKind(kind) ? await makeFile(k, kind, edition, paper, needs) : null;
  const made = { text, base: text, file, origin: 'grammar' as const, model: null, runId: null };
  return k.change(actor, async (tx) => {
    const now = await editionIn(tx.db, edition.id, 'share');
    if (!now || now.version !== edition.version)
      throw new AppError('conflict', {
        id: 'Naskah baru saja berubah. Coba lagi.',
        en: 'The text has just changed. Try again.',
      });
    await recordMade(tx, edition, kind, made);
    const ground = groundOf(edition, paperText(paper));
    const before = await findDerivative(tx.db, edition.id, kind, true);
    tx.audit({
      action: before ? 'write.derivative-renewed' : 'write.derivative-made',
      subject: { kind: 'edition', id: edition.id },
      detail: { kind, version: edition.version },
    });
    if (!before)
      return { derivative: await insertDerivative(tx, edition, { kind, ...made, ...ground }), outcome: 'made' };
    const joined = before.text === before.base ? text : joinWords(before.text, before.base, text);
    if (joined === null || !fits(kind, joined) || joined === '') {
      const offer = { why: 'renewal' as const, ...made, ...ground, refused: [] };
      return { derivative: await changeDerivative(tx, before, { offer }), outcome: 'choice' };
    }
    const edited = joined !== text;
    const derivative = await changeDerivative(tx, before, {
      ...made,
      ...ground,
      text: joined,
      offer: null,
      madeAt: tx.now,
      ...(edited ? {} : { editedBy: null, editedAt: null }),
    });
    return { derivative, outcome: 'renewed' };
  });
}

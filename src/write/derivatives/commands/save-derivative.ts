import { decideRun } from '../../../assist/index.ts';
import { AppError, notFound } from '../../../kernel/errors.ts';
import type { Kernel } from '../../../kernel/kernel.ts';
import type { Allowed } from '../../../people/index.ts';
import { accountOf } from '../../commands/write-edition.ts';
import type { Edition } from '../../types.ts';
import { type DerivativeKind, hasWords } from '../kinds.ts';
import { findDerivative } from '../queries.ts';
import type { Derivative } from '../types.ts';
import { changeDerivative, recordMade } from './keep-derivative.ts';
import { settledWords } from './settled-words.ts';

const changedMeanwhile = (): AppError =>
  new AppError('conflict', {
    id: 'Orang lain baru saja mengubah turunan ini. Teks Anda ada di bawah; bandingkan, lalu simpan lagi.',
    en: 'Someone else has just changed this. Your text is below; compare, then save again.',
  });

/** Saves a person's words of a derivative; `version` is the one that they had read. Refuses what breaks a channel's limit. */
export async function saveDerivative(
  k: Kernel,
  allowed: Allowed<Edition, 'edit'>,
  kind: DerivativeKind,
  input: { version: number; text: string },
): Promise<Derivative> {
  if (!hasWords(kind)) throw notFound();
  const text = settledWords(kind, input.text);
  return k.change(allowed.actor, async (tx) => {
    const before = await findDerivative(tx.db, allowed.subject.id, kind, true);
    if (!before) throw notFound();
    if (text === before.text) return before;
    if (before.version !== input.version) throw changedMeanwhile();
    tx.audit({
      action: 'write.derivative-saved',
      subject: { kind: 'edition', id: allowed.subject.id },
      detail: { kind, version: before.version + 1 },
    });
    return changeDerivative(tx, before, { text, editedBy: accountOf(allowed.actor), editedAt: tx.now });
  });
}

/** Takes the words that wait for a choice, or keeps the present ones; for a renewal that says that they still hold. */
export async function settleOffer(
  k: Kernel,
  allowed: Allowed<Edition, 'edit'>,
  kind: DerivativeKind,
  choice: 'take' | 'keep',
): Promise<Derivative> {
  const { actor, subject } = allowed;
  return k.change(actor, async (tx) => {
    const before = await findDerivative(tx.db, subject.id, kind, true);
    if (!before?.offer) throw notFound();
    const { why, refused: _refused, text, base, origin, model, runId, ...ground } = before.offer;
    if (why === 'model' && runId) await decideRun(tx, runId, choice === 'take' ? 'accepted' : 'rejected', actor);
    tx.audit({
      action: 'write.derivative-chosen',
      subject: { kind: 'edition', id: subject.id },
      detail: { kind, choice, why },
    });
    if (choice === 'take') {
      await recordMade(tx, subject, kind, { text, origin, model, runId });
      const made = { text, base, origin, model, runId, ...ground };
      return changeDerivative(tx, before, { ...made, offer: null, madeAt: tx.now, editedBy: null, editedAt: null });
    }
    const still = why === 'renewal' ? { base, ...ground } : {};
    return changeDerivative(tx, before, { ...still, offer: null, editedBy: accountOf(actor), editedAt: tx.now });
  });
}

import type { Bilingual } from '../../../kernel/errors.ts';
import { notFound } from '../../../kernel/errors.ts';
import type { Kernel } from '../../../kernel/kernel.ts';
import type { Allowed } from '../../../people/index.ts';
import { ask } from '../../assisted/ask.ts';
import type { Edition } from '../../types.ts';
import type { DerivativeKind } from '../kinds.ts';
import { paperText } from '../paper.ts';
import { paperOf } from '../paper-of.ts';
import { vetted } from '../propose/vetted.ts';
import { mayPropose, taskFor, wishFor } from '../propose/wish-for.ts';
import { findDerivative } from '../queries.ts';
import type { Derivative } from '../types.ts';
import { changeDerivative, groundOf } from './keep-derivative.ts';

/** What a proposal brought; without an offer `say` tells why. */
export type Proposed = { derivative: Derivative; say: Bilingual | null };

/**
 * Lets the agency's model propose words for a derivative that exists. What the edition does not support is replaced by the
 * words that were made without a model, or left out; the rest waits as an offer until a person takes it.
 */
export async function proposeDerivative(
  k: Kernel,
  allowed: Allowed<Edition, 'edit'>,
  kind: DerivativeKind,
): Promise<Proposed> {
  const { actor, subject: edition } = allowed;
  const present = await findDerivative(k.db, edition.id, kind);
  if (!present || !mayPropose(kind)) throw notFound();
  const paper = await paperOf(k, edition);
  const input = paperText(paper);
  const answer = await ask<string>(k, edition, taskFor(kind), { system: wishFor(kind), input, actor });
  if (!answer.ok) return { derivative: present, say: answer.say };
  const { text, refused } = vetted(kind, answer.output, paper);
  if (!text)
    return {
      derivative: present,
      say: {
        id: 'Usulan mesin tidak dapat dipakai: isinya tidak didukung naskah atau melewati batas.',
        en: 'The machine’s proposal can’t be used: the text does not support it, or it breaks a limit.',
      },
    };
  const derivative = await k.change(actor, async (tx) => {
    const before = await findDerivative(tx.db, edition.id, kind, true);
    if (!before) throw notFound();
    tx.audit({
      action: 'write.derivative-proposed',
      subject: { kind: 'edition', id: edition.id },
      detail: { kind, run: answer.runId, refused: refused.length },
    });
    return changeDerivative(tx, before, {
      offer: {
        why: 'model',
        text,
        base: text,
        origin: 'model',
        model: answer.model,
        runId: answer.runId,
        refused,
        ...groundOf(edition, input),
      },
    });
  });
  return { derivative, say: null };
}

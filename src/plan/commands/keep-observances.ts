import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { observances } from '../calendar/observances.ts';
import { CHOICES, type Choice } from '../calendar/types.ts';
import { observanceChoices } from '../tables.ts';

/** Keeps how an agency treats observances, by their keys; what isn't named stays, unknown keys and words are passed over. */
export async function keepObservances(
  k: Kernel,
  allowed: Allowed<{ agencyId: string }, 'keepObservances'>,
  wanted: Record<string, string>,
): Promise<void> {
  const { agencyId } = allowed.subject;
  const rows = observances().flatMap((o) => {
    const choice = wanted[o.key];
    return (CHOICES as readonly (string | undefined)[]).includes(choice)
      ? [{ agencyId, observance: o.key, choice: choice as Choice }]
      : [];
  });
  await k.change(allowed.actor, async (tx) => {
    for (const row of rows)
      await tx.db
        .insert(observanceChoices)
        .values(row)
        .onConflictDoUpdate({
          target: [observanceChoices.agencyId, observanceChoices.observance],
          set: { choice: row.choice },
        });
    tx.audit({
      action: 'plan.observances-kept',
      subject: { kind: 'agency', id: agencyId },
      detail: { days: rows.length },
    });
  });
}

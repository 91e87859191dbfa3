import { and, eq } from 'drizzle-orm';
import { AppError } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { settingsOf } from '../queries/settings.ts';
import { checkEndpoint } from '../run/check-endpoint.ts';
import { circuits, clearances, settings } from '../tables.ts';
import type { ClearableClass, Settings } from '../types.ts';

/** What an administrator sets; an empty `key` keeps the one that is there. */
export type SettingsInput = Omit<Settings, 'agencyId' | 'hasKey' | 'keyLast4' | 'changedAt'> & { key: string };

type May = Allowed<{ agencyId: string }, 'configure'>;

/**
 * Keeps which model an agency uses. Another provider or address takes back the clearances of material and the key, since
 * both were given for the old one. The key is sealed at once.
 */
export async function saveSettings(k: Kernel, { actor, subject }: May, given: SettingsInput): Promise<void> {
  checkEndpoint(k.config, given);
  const { agencyId } = subject;
  const { key, ...plain } = given;
  await k.change(actor, async (tx) => {
    const before = await settingsOf(tx.db, agencyId);
    const moved = before.provider !== given.provider || before.address !== given.address;
    const keyParts =
      key !== ''
        ? { keySealed: k.vault.seal(key), keyLast4: key.length >= 12 ? key.slice(-4) : null }
        : moved
          ? { keySealed: null, keyLast4: null }
          : {};
    const row = {
      ...plain,
      ...keyParts,
      changedBy: actor.kind === 'account' ? actor.id : null,
      changedAt: tx.now,
    };
    await tx.db
      .insert(settings)
      .values({ agencyId, keySealed: null, keyLast4: null, ...row })
      .onConflictDoUpdate({ target: settings.agencyId, set: row });
    if (moved) await tx.db.delete(clearances).where(eq(clearances.agencyId, agencyId));
    await tx.db.delete(circuits).where(eq(circuits.agencyId, agencyId));
    tx.audit({
      action: 'assist.settings-saved',
      subject: { kind: 'agency', id: agencyId },
      detail: { ...plain, keyChanged: key !== '', clearancesTakenBack: moved },
    });
  });
}

/** Clears a class of material for the agency's provider, or takes that back; the person and the time are kept. */
export async function setClearance(
  k: Kernel,
  { actor, subject }: May,
  materialClass: ClearableClass,
  cleared: boolean,
): Promise<void> {
  const { agencyId } = subject;
  if (actor.kind !== 'account') throw new Error('a clearance has a person’s name');
  await k.change(actor, async (tx) => {
    const { provider, address, model } = await settingsOf(tx.db, agencyId);
    if (provider === 'none')
      throw new AppError('invalid', {
        id: 'Pasang penyedia dahulu; izin berlaku untuk penyedia itu.',
        en: 'Set a provider first; a clearance is given for it.',
      });
    if (cleared)
      await tx.db
        .insert(clearances)
        .values({ agencyId, class: materialClass, accountId: actor.id, at: tx.now })
        .onConflictDoNothing();
    else
      await tx.db.delete(clearances).where(and(eq(clearances.agencyId, agencyId), eq(clearances.class, materialClass)));
    tx.audit({
      action: cleared ? 'assist.class-cleared' : 'assist.class-closed',
      subject: { kind: 'agency', id: agencyId },
      detail: { class: materialClass, provider, address, model },
    });
  });
}

import { and, eq, isNull } from 'drizzle-orm';
import { actorId } from '../../kernel/actor.ts';
import { sqlState } from '../../kernel/db/database.ts';
import { AppError, notFound } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { links, signers } from './tables.ts';

type ByKeeper = Allowed<{ agencyId: string }, 'keepSigners'>;

/** Puts a person without an account on the list of an agency; the address is kept sealed. Returns the person's id. */
export async function addSigner(
  k: Kernel,
  { actor, subject }: ByKeeper,
  input: { name: string; office: string; email: string },
): Promise<string> {
  const id = newId();
  try {
    await k.change(actor, async (tx) => {
      await tx.db.insert(signers).values({
        id,
        agencyId: subject.agencyId,
        name: input.name.trim(),
        office: input.office.trim(),
        emailSealed: k.vault.seal(input.email.trim().toLowerCase()),
        addedBy: actor.kind === 'account' ? actorId(actor) : null,
        addedAt: tx.now,
      });
      tx.audit({ action: 'approve.signer-added', subject: { kind: 'signer', id } });
    });
  } catch (error) {
    if (sqlState(error) !== '23505') throw error;
    const say = { id: 'Orang ini sudah ada di daftar.', en: 'This person is on the list already.' };
    throw new AppError('conflict', say, { fields: { name: say } });
  }
  return id;
}

/** Takes a person off the list; links that are still open end with it. */
export async function removeSigner(
  k: Kernel,
  { actor, subject }: ByKeeper,
  input: { signerId: string },
): Promise<void> {
  await k.change(actor, async (tx) => {
    const by = actor.kind === 'account' ? actorId(actor) : null;
    const [gone] = await tx.db
      .update(signers)
      .set({ removedAt: tx.now, removedBy: by })
      .where(and(eq(signers.id, input.signerId), eq(signers.agencyId, subject.agencyId), isNull(signers.removedAt)))
      .returning({ id: signers.id });
    if (!gone) throw notFound();
    await tx.db
      .update(links)
      .set({ revokedAt: tx.now, revokedBy: by })
      .where(and(eq(links.signerId, gone.id), isNull(links.revokedAt), isNull(links.usedAt)));
    tx.audit({ action: 'approve.signer-removed', subject: { kind: 'signer', id: gone.id } });
  });
}

import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Change } from '../../kernel/change.ts';
import { AppError } from '../../kernel/errors.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import { journalistLinks } from '../tables.ts';

/** Uses up a link that came by mail and returns whose it is; throws "gone" when it is unknown, used or too old. */
export async function useLink(tx: Change, token: string, purpose: 'confirm' | 'enter'): Promise<string> {
  const [used] = await tx.db
    .update(journalistLinks)
    .set({ usedAt: tx.now })
    .where(
      and(
        eq(journalistLinks.tokenHash, sha256Hex(token)),
        eq(journalistLinks.purpose, purpose),
        isNull(journalistLinks.usedAt),
        gt(journalistLinks.expiresAt, tx.now),
      ),
    )
    .returning({ id: journalistLinks.journalistId });
  if (used) return used.id;
  throw new AppError('gone', {
    id: 'Tautan ini sudah dipakai atau sudah lewat waktunya. Mintalah yang baru.',
    en: 'This link was used already or is too old. Ask for a new one.',
  });
}

import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Change } from '../../kernel/change.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { type MailMessage, sendMail } from '../../kernel/mail.ts';
import { readable } from '../queries/journalists.ts';
import { journalists, notices, outlets, shares } from '../tables.ts';
import type { Journalist } from '../types.ts';

/**
 * Mails those who hold a package and are still of the press, once per `about` however often it is called. Somebody whose
 * access is frozen is told as well: they may have read the text before.
 */
export async function notifyHolders(
  k: Kernel,
  tx: Change,
  packageId: string,
  about: string,
  write: (to: Journalist) => MailMessage,
): Promise<number> {
  const rows = await tx.db
    .select({ shareId: shares.id, j: journalists, outlet: outlets.name })
    .from(shares)
    .innerJoin(journalists, eq(journalists.id, shares.journalistId))
    .leftJoin(outlets, eq(outlets.id, journalists.outletId))
    .where(and(eq(shares.packageId, packageId), isNull(shares.revokedAt), sql`${journalists.state} = 'accredited'`));
  let told = 0;
  for (const row of rows) {
    const fresh = await tx.db
      .insert(notices)
      .values({ shareId: row.shareId, about, at: tx.now })
      .onConflictDoNothing()
      .returning({ about: notices.about });
    if (fresh.length === 0) continue;
    tx.enqueue(sendMail, write(readable(k.vault, row)));
    told += 1;
  }
  return told;
}

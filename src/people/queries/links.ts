import { sha256Hex } from '../../kernel/hash.ts';
import type { Kernel } from '../../kernel/kernel.ts';

export type LinkPurpose = 'invitation' | 'reset';

/** Finds whose link this is; null when it is unknown, used or too old, or when the account isn't in the state for it. */
export async function findLink(
  k: Kernel,
  token: string,
  purpose: LinkPurpose,
): Promise<{ accountId: string; name: string; email: string } | null> {
  const { rows } = await k.pool.query<{ account_id: string; name: string; email_sealed: string }>(
    `SELECT l.account_id, a.name, a.email_sealed FROM people.links l JOIN people.accounts a ON a.id = l.account_id
      WHERE l.token_hash = $1 AND l.purpose = $2 AND l.used_at IS NULL AND l.expires_at > $3
        AND a.state = CASE l.purpose WHEN 'invitation' THEN 'invited' ELSE 'active' END`,
    [sha256Hex(token), purpose, k.clock.now()],
  );
  const row = rows[0];
  return row ? { accountId: row.account_id, name: row.name, email: k.vault.open(row.email_sealed) } : null;
}

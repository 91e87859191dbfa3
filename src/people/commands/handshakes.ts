import type { Json } from '../../kernel/hash.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import type { Kernel } from '../../kernel/kernel.ts';

export type HandshakePurpose =
  | 'passkey-sign-in'
  | 'passkey-confirm'
  | 'passkey-new'
  | 'provider'
  | 'binding'
  | 'kept-form';

/** Keeps what belongs to a token until its one answer comes, at most for the given minutes; the detail is sealed. */
export async function keepHandshake(
  k: Kernel,
  token: string,
  purpose: HandshakePurpose,
  detail: Json,
  minutes = 5,
): Promise<void> {
  const until = new Date(k.clock.now().getTime() + minutes * 60_000);
  await k.pool.query(
    'INSERT INTO people.handshakes (token_hash, purpose, detail_sealed, expires_at) VALUES ($1, $2, $3, $4)',
    [sha256Hex(token), purpose, k.vault.seal(JSON.stringify(detail)), until],
  );
}

/** Takes what belongs to a token and forgets it, so that an answer works once; null when it is unknown, used or too late. */
export async function takeHandshake(k: Kernel, token: string, purpose: HandshakePurpose): Promise<unknown> {
  const { rows } = await k.pool.query<{ detail_sealed: string }>(
    'DELETE FROM people.handshakes WHERE token_hash = $1 AND purpose = $2 AND expires_at > $3 RETURNING detail_sealed',
    [sha256Hex(token), purpose, k.clock.now()],
  );
  return rows[0] ? JSON.parse(k.vault.open(rows[0].detail_sealed)) : null;
}

import { SYSTEM } from '../../kernel/actor.ts';
import { sql } from '../../kernel/db/database.ts';
import type { Locale } from '../../kernel/i18n.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { giveConsent } from './subscribe.ts';

/** Makes an invented subscriber for a demonstration; an address that is there already is left alone. */
export async function seedSubscriber(
  k: Kernel,
  seed: { email: string; topicSlugs: string[]; locale: Locale; at: Date },
): Promise<void> {
  await k.change(SYSTEM, async (tx) => {
    const { rows } = await tx.db.execute<{ id: string }>(sql`
      INSERT INTO deliver.subscribers (id, address_hash, address_sealed, locale, state, created_at, confirmed_at, changed_at)
      VALUES (${newId(seed.at.getTime())}, ${k.vault.fingerprint(seed.email)}, ${k.vault.seal(seed.email)}, ${seed.locale}, 'active',
              ${seed.at}, ${seed.at}, ${seed.at})
      ON CONFLICT (address_hash) DO NOTHING RETURNING id`);
    if (!rows[0]) return;
    for (const slug of seed.topicSlugs) await giveConsent(tx.db, rows[0].id, slug, seed.at, 'demo');
  });
}

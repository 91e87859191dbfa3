import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { accountOf } from '../commands/write-edition.ts';
import { houseStyles } from '../tables.ts';
import { DEFAULT_STYLE, type HouseStyle, houseStyleSchema } from './house-style.ts';

/** Keeps an agency's style; the audit names the parts that differ from the defaults, not their words. */
export async function saveHouseStyle(
  k: Kernel,
  allowed: Allowed<{ agencyId: string }, 'keepStyle'>,
  style: HouseStyle,
): Promise<HouseStyle> {
  const { actor, subject } = allowed;
  const kept = houseStyleSchema.parse(style);
  const own = (Object.keys(kept) as (keyof HouseStyle)[]).filter(
    (part) => JSON.stringify(kept[part]) !== JSON.stringify(DEFAULT_STYLE[part]),
  );
  return k.change(actor, async (tx) => {
    const row = { style: kept, changedBy: accountOf(actor), changedAt: tx.now };
    await tx.db
      .insert(houseStyles)
      .values({ agencyId: subject.agencyId, ...row })
      .onConflictDoUpdate({ target: houseStyles.agencyId, set: row });
    tx.audit({ action: 'write.house-style-saved', subject: { kind: 'agency', id: subject.agencyId }, detail: { own } });
    return kept;
  });
}

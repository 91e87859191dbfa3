import { eq } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import { houseStyles } from '../tables.ts';
import { type HouseStyle, readHouseStyle } from './house-style.ts';

/** How an agency writes; an agency that has set nothing has the defaults. */
export async function houseStyleOf(db: Db, agencyId: string): Promise<HouseStyle> {
  const [row] = await db
    .select({ style: houseStyles.style })
    .from(houseStyles)
    .where(eq(houseStyles.agencyId, agencyId));
  return readHouseStyle(row?.style);
}

import type { MaterialClass } from '../../assist/index.ts';
import type { Db } from '../../kernel/db/database.ts';
import { sourcesOf } from '../queries/material.ts';
import { strictest } from '../queries/material-class.ts';
import type { Edition } from '../types.ts';

/**
 * The class of what a call about an edition would send out: the strictest of its sources; a text without sources is
 * internal until it is out, and one that waits for its hour is embargoed.
 */
export async function classOfEdition(db: Db, edition: Pick<Edition, 'itemId' | 'stage'>): Promise<MaterialClass> {
  const sources = await sourcesOf(db, edition.itemId);
  const own =
    edition.stage === 'held' ? 'embargoed' : sources.length > 0 || edition.stage === 'released' ? 'public' : 'internal';
  return strictest([own, ...sources.map((source) => source.class)]);
}

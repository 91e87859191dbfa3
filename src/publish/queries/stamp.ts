import { sql } from 'drizzle-orm';
import { articles, cabinetPeriods } from '../tables.ts';
import type { PublicReader } from './article-rows.ts';

const underWay = new WeakMap<PublicReader['publicDb'], Promise<string>>();

/** Returns a text that changes with every release, withdrawal and change of cabinet, so that whatever was made from the store before can be told apart. Requests that ask at the same moment share one look. */
export function storeStamp(k: PublicReader): Promise<string> {
  const asked = underWay.get(k.publicDb);
  if (asked) return asked;
  const look = k.publicDb
    .select({
      last: sql<string>`concat_ws('.', coalesce(max(${articles.sequence}), 0),
        (SELECT extract(epoch FROM max(${cabinetPeriods.changedAt})) FROM ${cabinetPeriods}),
        (SELECT max(${cabinetPeriods.startsOn}) FROM ${cabinetPeriods}
          WHERE ${cabinetPeriods.startsOn} <= (now() AT TIME ZONE 'Asia/Jakarta')::date))`,
    })
    .from(articles)
    .then((rows) => rows[0]!.last)
    .finally(() => underWay.delete(k.publicDb));
  underWay.set(k.publicDb, look);
  return look;
}

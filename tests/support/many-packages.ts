import { FORMAT, packageHash, packageParts } from '../../src/approve/index.ts';
import { newId } from '../../src/kernel/ids.ts';
import { currentContent, findEdition } from '../../src/write/index.ts';
import type { TestApp } from './app.ts';
import { approveEdition, makeEdition } from './office.ts';
import type { ReleaseDesk } from './release-desk.ts';

export type MadePackage = { editionId: string; itemId: string; packageId: string; hash: string };

/**
 * Makes many approved packages fast: one goes the whole way, the others are copies of its rows with texts of their own and the
 * hash that their own content has, written past the triggers of approval. What releases them sees no difference.
 */
export async function makePackages(t: TestApp, desk: ReleaseDesk, count: number): Promise<MadePackage[]> {
  const k = t.kernel;
  const model = await makeEdition(k, {
    agencyId: t.agencyId,
    unitId: t.unitId,
    headline: 'Warga membersihkan Sungai Lirung',
    writer: desk.writer,
  });
  const modelPackage = await approveEdition(k, model.editionId, desk.writer, desk.approver);
  const edition = (await findEdition(k, model.editionId))!;
  const made: MadePackage[] = [];
  const WAVE = 200;
  for (let from = 0; from < count; from += WAVE) {
    const wave = Array.from({ length: Math.min(WAVE, count - from) }, (_, i) => ({
      number: from + i + 1,
      itemId: newId(),
      editionId: newId(),
      packageId: newId(),
    }));
    const client = await k.pool.connect();
    try {
      await client.query('BEGIN');
      await client.query("SET LOCAL session_replication_role = 'replica'");
      for (const one of wave) {
        await client.query(copyOf('write.items'), [model.itemId, JSON.stringify({ id: one.itemId })]);
        await client.query(copyOf('write.editions'), [
          model.editionId,
          JSON.stringify({ id: one.editionId, item_id: one.itemId, headline: `${edition.headline} ke-${one.number}` }),
        ]);
      }
      await client.query('COMMIT');
      const contents = await Promise.all(wave.map((one) => currentContent(k.db, one.editionId, { format: FORMAT })));
      await client.query('BEGIN');
      await client.query("SET LOCAL session_replication_role = 'replica'");
      for (const [i, one] of wave.entries()) {
        const content = contents[i]!;
        const hash = packageHash(content);
        const parts = Object.fromEntries(packageParts(content).map((part) => [part.key, part.hash]));
        const row = { id: one.packageId, edition_id: one.editionId, item_id: one.itemId, hash, content, parts };
        await client.query(copyOf('approve.packages'), [modelPackage, JSON.stringify(row)]);
        made.push({ editionId: one.editionId, itemId: one.itemId, packageId: one.packageId, hash });
      }
      await client.query('COMMIT');
    } finally {
      client.release();
    }
  }
  return made;
}

const copyOf = (table: string) =>
  `INSERT INTO ${table} SELECT (jsonb_populate_record(m, $2::jsonb)).* FROM ${table} m WHERE m.id = $1`;

/** Orders packages in bulk for one moment, with a priority for each; the rows are those that the command would write. */
export async function orderMany(
  t: TestApp,
  packages: MadePackage[],
  how: { due: (i: number) => Date; priority: (i: number) => number },
): Promise<void> {
  const rows = packages.map((p, i) => ({
    ...p,
    id: newId(),
    due: how.due(i).toISOString(),
    priority: how.priority(i),
  }));
  await t.kernel.pool.query(
    `INSERT INTO publish.release_orders (id, package_id, edition_id, item_id, agency_id, language, headline, package_hash,
       hold_until, due_at, priority)
     SELECT r.id, r."packageId", r."editionId", r."itemId", p.agency_id, 'id', p.content->'edition'->>'headline', r.hash, r.due, r.due, r.priority
       FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, "packageId" uuid, "editionId" uuid, "itemId" uuid, hash text, due timestamptz, priority int)
       JOIN approve.packages p ON p.id = r."packageId"`,
    [JSON.stringify(rows)],
  );
}

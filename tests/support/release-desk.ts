import { findOrder, orderRelease, publishPolicy, type ReleaseOrder } from '../../src/publish/index.ts';
import { findEdition, saveEdition, writePolicy } from '../../src/write/index.ts';
import type { TestApp } from './app.ts';
import { approveEdition, makeActor, makeEdition, paragraphs } from './office.ts';

/** A writer and an approver with the moves that tests of releases make again and again. */
export async function openReleaseDesk(t: TestApp) {
  const k = t.kernel;
  const writer = await makeActor(k, t.agencyId, 'officer', 'Rani Anggraini');
  const approver = await makeActor(k, t.agencyId, 'approver', 'Bagus Wiratama');
  const mayRelease = () => publishPolicy.allow(approver, 'release', { agencyId: t.agencyId });
  let count = 0;
  return {
    writer,
    approver,
    mayRelease,
    /** Brings in an edition and has it approved. */
    async approvedPackage(headline = `Warga membersihkan Sungai Lirung ke-${++count}`) {
      const { editionId } = await makeEdition(k, { agencyId: t.agencyId, unitId: t.unitId, headline, writer });
      return { editionId, packageId: await approveEdition(k, editionId, writer, approver) };
    },
    order: (packageId: string, holdUntil: Date | null, more: object = {}): Promise<string> =>
      orderRelease(k, mayRelease(), { packageId, holdUntil, ...more }),
    row: async (id: string): Promise<ReleaseOrder> => (await findOrder(k, id))!,
    /** The versions of an edition that ever were public, in order. */
    async versions(editionId: string): Promise<number[]> {
      const { rows } = await k.pool.query<{ version: number }>(
        `SELECT v.version FROM publish.article_versions v JOIN publish.articles a ON a.id = v.article_id
         WHERE a.edition_id = $1 ORDER BY v.version`,
        [editionId],
      );
      return rows.map((row) => row.version);
    },
    /** Replaces the body of an edition. */
    async edit(editionId: string, text: string): Promise<void> {
      const edition = (await findEdition(k, editionId))!;
      await saveEdition(k, writePolicy.allow(writer, 'edit', edition) as never, {
        version: edition.version,
        headline: edition.headline,
        standfirst: edition.standfirst,
        body: paragraphs(text),
      });
    },
    /** Moves the moment of an order into the past, as if the clock had gone on. */
    dueNow: (id: string) =>
      k.pool.query(
        `UPDATE publish.release_orders SET hold_until = moment, due_at = moment
         FROM (SELECT date_trunc('second', clock_timestamp()) - interval '1 second' AS moment) m WHERE id = $1`,
        [id],
      ),
  };
}

export type ReleaseDesk = Awaited<ReturnType<typeof openReleaseDesk>>;

/** The whole second that is so many seconds away. */
export const inSeconds = (n: number): Date => new Date((Math.floor(Date.now() / 1000) + n) * 1000);

import { approvePolicy, findPackage, returnPackage, submitPackage } from '../../../src/approve/index.ts';
import { publishPolicy, releaseDue, withdrawArticles } from '../../../src/publish/index.ts';
import { findEdition } from '../../../src/write/index.ts';
import type { TestApp } from '../app.ts';
import { makeEdition } from '../office.ts';
import { inSeconds, openReleaseDesk } from '../release-desk.ts';

/** A word in every headline and text of the matrix; a refusal must not show it. */
export const SECRET = 'kenarimatriks';

export const ITEM_STATES = [
  'writing',
  'submitted',
  'returned',
  'voided',
  'approved',
  'held',
  'withdrawn',
  'released',
] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** What the address of a route can name, in one state of an item. */
export type Objects = {
  editionId: string;
  packageId: string | null;
  orderId: string | null;
  articleId: string | null;
  slug: string | null;
};

/** Brings one item into each state. */
export async function prepareStates(t: TestApp): Promise<Record<ItemState, Objects>> {
  const k = t.kernel;
  const desk = await openReleaseDesk(t);
  const { writer, approver } = desk;
  const headline = (state: string) => `Warga membersihkan Sungai ${SECRET} ${state}`;
  const written = async (state: string) =>
    (await makeEdition(k, { agencyId: t.agencyId, unitId: t.unitId, headline: headline(state), writer })).editionId;
  const submitted = async (state: string) => {
    const editionId = await written(state);
    const edition = (await findEdition(k, editionId))!;
    return {
      editionId,
      packageId: await submitPackage(k, approvePolicy.allow(writer, 'submit', edition), { editionId }),
    };
  };
  const out = async (state: string) => {
    const one = await desk.approvedPackage(headline(state));
    const orderId = await desk.order(one.packageId, null);
    await releaseDue(k);
    await t.drain();
    const { rows } = await k.pool.query<{ id: string; slug: string }>(
      'SELECT id, slug FROM publish.articles WHERE edition_id = $1',
      [one.editionId],
    );
    return { ...one, orderId, articleId: rows[0]!.id, slug: rows[0]!.slug };
  };
  const none = { packageId: null, orderId: null, articleId: null, slug: null };

  const pending = await submitted('submitted');
  const returned = await submitted('returned');
  const p = (await findPackage(k, returned.packageId))!;
  await returnPackage(k, approvePolicy.allow(approver, 'decide', p), {
    packageId: p.id,
    reason: 'Nama jabatan keliru.',
  });
  const voided = await submitted('voided');
  await desk.edit(voided.editionId, `Warga membersihkan Sungai ${SECRET}.`);
  await t.drain();
  const approved = await desk.approvedPackage(headline('approved'));
  const held = await desk.approvedPackage(headline('held'));
  const heldOrder = await desk.order(held.packageId, inSeconds(86_400));
  const [released, withdrawn] = [await out('released'), await out('withdrawn')];
  await withdrawArticles(k, publishPolicy.allow(approver, 'withdraw', { agencyId: t.agencyId }), {
    articleIds: [withdrawn.articleId],
    act: 'withdrawn',
    reason: 'Angka dalam tulisan ini keliru.',
    why: 'Angka diambil dari laporan yang lama.',
    personalData: false,
    keepTitle: true,
    redirectTo: null,
  });
  await t.drain();
  return {
    writing: { editionId: await written('writing'), ...none },
    submitted: { ...none, ...pending },
    returned: { ...none, ...returned },
    voided: { ...none, ...voided },
    approved: { ...none, ...approved },
    held: { ...none, ...held, orderId: heldOrder },
    withdrawn,
    released,
  };
}

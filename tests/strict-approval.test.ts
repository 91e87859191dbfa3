import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import {
  approvePackage,
  approvePolicy,
  confirmApproved,
  decideStep,
  findPackage,
  keepPolicy,
  type PolicyLine,
  packageHash,
  stepsOf,
  submitPackage,
  takeBackApproval,
  USUAL_RULES,
  voidIfChanged,
} from '../src/approve/index.ts';
import { SYSTEM } from '../src/kernel/actor.ts';
import { readOutbox } from '../src/kernel/mail.ts';
import {
  addAttachment,
  currentContent,
  findEdition,
  findItem,
  removeAttachment,
  saveEdition,
  writePolicy,
} from '../src/write/index.ts';
import { startTestApp, type TestApp } from './support/app.ts';
import { type AccountActor, makeActor, makeEdition, paragraphs } from './support/office.ts';

let t: TestApp;
let writer: AccountActor;
let first: AccountActor;
let second: AccountActor;
let n = 0;
before(async () => {
  t = await startTestApp();
  writer = await makeActor(t.kernel, t.agencyId, 'officer', 'Rani Anggraini');
  first = await makeActor(t.kernel, t.agencyId, 'approver', 'Bagus Wiratama');
  second = await makeActor(t.kernel, t.agencyId, 'approver', 'Ayu Lestari');
});
after(() => t.stop());

const QUOTE = '“Sungai ini milik kita semua,” kata Menteri Ratna Sari.';
const edition = async (...texts: string[]) =>
  (
    await makeEdition(t.kernel, {
      agencyId: t.agencyId,
      unitId: t.unitId,
      headline: `Warga membersihkan Sungai Lirung ke-${++n}`,
      writer,
      ...(texts.length > 0 ? { texts } : {}),
    })
  ).editionId;
const line = (over: Partial<PolicyLine>): PolicyLine => ({ ...USUAL_RULES.low[0]!, ...over });
const rule = (lines: PolicyLine[]) =>
  keepPolicy(t.kernel, approvePolicy.allow(SYSTEM, 'keepPolicy', { agencyId: t.agencyId }), {
    itemType: 'release',
    rules: { low: lines, medium: lines, high: lines, crisis: lines },
  });
const submit = async (id: string, by = writer, channels?: ('email' | 'press')[]) =>
  submitPackage(t.kernel, approvePolicy.allow(by, 'submit', (await findEdition(t.kernel, id))!), {
    editionId: id,
    ...(channels ? { choices: { derivatives: [], attachments: [], channels, crisis: false } } : {}),
  });
const at = async (id: string) => ({ p: (await findPackage(t.kernel, id))!, steps: await stepsOf(t.kernel.db, id) });
async function sign(by: AccountActor, id: string, index = 0) {
  const { p, steps } = await at(id);
  const step = steps[index]!;
  const allowed = approvePolicy.allow(by, 'sign', { ...step, agencyId: p.agencyId });
  return decideStep(
    t.kernel,
    { kind: 'account', allowed },
    { packageId: id, stepId: step.id, hash: p.hash, verdict: 'approve' },
  );
}
const approve = async (by: AccountActor, id: string) => {
  const { p } = await at(id);
  return approvePackage(t.kernel, approvePolicy.allow(by, 'decide', p), { packageId: id, hash: p.hash });
};
const stands = (id: string) => t.kernel.change(SYSTEM, (tx) => confirmApproved(tx.db, id));

describe('signatures', () => {
  it('that were taken back do not come back with the next package', async () => {
    await rule([line({}), line({})]);
    const e = await edition();
    const id = await submit(e);
    await sign(first, id);
    assert.equal(await sign(second, id, 1), 'approved');
    await takeBackApproval(t.kernel, approvePolicy.allow(first, 'decide', (await at(id)).p), { packageId: id });
    const next = await submit(e);
    assert.deepEqual(
      (await at(next)).steps.map((step) => step.state),
      ['open', 'open'],
    );
    const { steps } = await at(id);
    await assert.rejects(
      t.kernel.pool.query(
        `INSERT INTO approve.steps (id, package_id, position, kind, role, parts, part_hashes, state, hash, decided_by, decided_name, decided_at, carried_from)
         SELECT gen_random_uuid(), $1, 1, kind, role, parts, part_hashes, state, hash, decided_by, decided_name, decided_at, id FROM approve.steps WHERE id = $2`,
        [next, steps[0]!.id],
      ),
      /steps_taken_back/,
    );
  });

  it('of a quoted official are given by no approver, and never complete a package alone', async () => {
    await rule([line({ parts: ['headline', 'body'] }), line({ who: { kind: 'quoted' } })]);
    const e = await edition(QUOTE);
    const id = await submit(e);
    const { p, steps } = await at(id);
    assert.deepEqual(
      steps.map((step) => [step.kind, step.personName]),
      [
        ['role', null],
        ['quoted', 'Ratna Sari'],
      ],
    );
    assert.equal(await sign(first, id), 'pending');
    await assert.rejects(sign(second, id, 1), { code: 'forbidden' });
    await assert.rejects(
      t.kernel.pool.query(
        `UPDATE approve.steps SET state = 'approved', hash = $2, decided_by = $3, decided_name = 'x', decided_at = now() WHERE id = $1`,
        [steps[1]!.id, p.hash, second.id],
      ),
      /steps_quoted/,
    );
    // The policy covers the headline and the body; where it leaves for is a part that no line of it knows.
    const next = await submit(e, writer, ['press']);
    assert.deepEqual(
      (await at(next)).steps.map((step) => step.state),
      ['open', 'open'],
    );
    assert.ok('channels' in (await at(next)).steps[0]!.partHashes);
  });

  it('are not given by whoever chose otherwise what goes out and where', async () => {
    await rule([line({})]);
    const both = await makeActor(t.kernel, t.agencyId, 'officer', 'Sari Lubis');
    both.grants.push({ role: 'approver', agencyId: t.agencyId });
    const id = await submit(await edition(), both, ['press']);
    await assert.rejects(approve(both, id), { code: 'forbidden' });
    const usual = await submit(await edition(), both);
    assert.equal(await approve(both, usual), 'approved');
  });

  it('are asked by mail of those alone whose step is open', async () => {
    await rule([line({ who: { kind: 'account', accountId: second.id } }), line({ turn: 2 })]);
    const e = await edition();
    const headline = (await findEdition(t.kernel, e))!.headline;
    const told = async () => {
      await t.drain();
      const { entries } = await readOutbox(t.kernel.pool, t.kernel.vault, { limit: 200, offset: 0 });
      return entries.filter((one) => one.mail.purpose === 'approve.waiting' && one.mail.subject.includes(headline))
        .length;
    };
    const id = await submit(e);
    assert.equal(await told(), 1);
    await sign(second, id);
    assert.equal(await told(), 2);
    await rule([line({})]);
  });
});

describe('an approval', () => {
  const textsOf = ['Warga membersihkan Sungai Lirung.', 'Petugas kementerian membantu warga.', 'Air jernih lagi.'];
  const query = (text: string, ...values: unknown[]) => t.kernel.pool.query(text, values);
  type Change = (e: string, itemId: string, way: number) => Promise<unknown>;
  const save = async (e: string, change: object) => {
    const { version, headline, standfirst, body, ...rest } = (await findEdition(t.kernel, e))!;
    const allowed = writePolicy.allow(writer, 'edit', { ...rest, version, headline, standfirst, body });
    return saveEdition(t.kernel, allowed as never, { version, headline, standfirst, body, ...change });
  };
  const changeable = async (itemId: string) =>
    writePolicy.allow(writer, 'changeItem', (await findItem(t.kernel, itemId))!);
  const CHANGES: Record<string, Change> = {
    headline: (e, _, way) => save(e, { headline: textsOf[way % 3]!.slice(0, -1) }),
    standfirst: (e, _, way) => save(e, { standfirst: textsOf[way % 2]! }),
    body: (e, _, way) => save(e, { body: paragraphs(...textsOf.slice(0, 1 + (way % 3))) }),
    attachment: async (_, itemId, way) =>
      addAttachment(t.kernel, await changeable(itemId), {
        name: 'a.pdf',
        description: `Berkas ${way % 2}`,
        bytes: Buffer.from(`%PDF-1.7 ${way % 2}`),
      }),
    removal: async (_, itemId) => {
      const { rows } = await query('SELECT key FROM write.attachments WHERE item_id = $1 LIMIT 1', itemId);
      if (rows[0]) await removeAttachment(t.kernel, await changeable(itemId), rows[0].key);
    },
    name: (_, itemId, way) => query('UPDATE write.attachments SET name = $2 WHERE item_id = $1', itemId, `n${way % 2}`),
    facts: (e, _, way) =>
      query(
        'UPDATE write.editions SET facts = $2 WHERE id = $1',
        e,
        JSON.stringify(way % 2 ? [] : [{ number: 1, kind: 'who', text: 'Warga', source: 'catatan.txt', at: [] }]),
      ),
    contact: (_, itemId, way) =>
      query(
        'UPDATE plan.briefs SET contact = $2 WHERE id = (SELECT brief_id FROM write.items WHERE id = $1)',
        itemId,
        `humas ${way % 2}`,
      ),
    topics: (_, itemId, way) =>
      query('UPDATE write.items SET topic_slugs = $2 WHERE id = $1', itemId, way % 2 ? ['sungai'] : []),
    slug: (_, itemId, way) => query('UPDATE write.items SET slug = $2 WHERE id = $1', itemId, `alamat-${way % 2}`),
    channels: (e, _, way) =>
      query(
        'UPDATE write.package_choices SET channels = $2 WHERE edition_id = $1',
        e,
        JSON.stringify(way % 2 ? ['press'] : ['email', 'press']),
      ),
    nothing: (e) => save(e, {}),
  };

  it('holds after 40 changes of any part exactly while the hash is the same', async () => {
    const e = await edition(...textsOf);
    const { itemId } = (await findEdition(t.kernel, e))!;
    let id = await submit(e);
    await approve(first, id);
    const steps = fc.sample(fc.tuple(fc.constantFrom(...Object.keys(CHANGES)), fc.nat(11)), { numRuns: 40, seed: 41 });
    let held = 0;
    for (const [what, way] of steps) {
      await CHANGES[what]!(e, itemId, way);
      const { p } = await at(id);
      const same = packageHash(await currentContent(t.kernel.db, e)) === p.hash;
      assert.equal((await stands(id)) !== null, same, `${what} ${way}`);
      await voidIfChanged(t.kernel, e);
      assert.equal((await at(id)).p.state, same ? 'approved' : 'voided', `${what} ${way}`);
      if (same) held += 1;
      else {
        id = await submit(e);
        await approve(first, id);
      }
    }
    assert.ok(held > 3 && held < 30, `${held} of 40 left it as it was`);
  });
});

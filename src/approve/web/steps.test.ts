import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../../tests/support/app.ts';
import { type AccountActor, makeActor, makeEdition, paragraphs } from '../../../tests/support/office.ts';
import { SYSTEM } from '../../kernel/actor.ts';
import { findArticleOfEdition, orderRelease, publishPolicy, releaseDue } from '../../publish/index.ts';
import { attachmentsOf, findEdition, saveEdition, writePolicy } from '../../write/index.ts';
import {
  approvePolicy,
  confirmApproved,
  findPackage,
  keepPolicy,
  type PolicyLine,
  packageHash,
  riskOf,
  stepsOf,
  submitPackage,
  USUAL_RULES,
} from '../index.ts';
import { differingParts, readPackageFile } from '../package-file.ts';

type Person = Awaited<ReturnType<TestApp['signIn']>>;

describe('steps, policies and parts of a package', () => {
  let t: TestApp;
  let writer: Person;
  let first: Person;
  let second: Person;
  let typist: AccountActor;
  let n = 0;

  before(async () => {
    t = await startTestApp();
    writer = await t.signIn('officer', 'Rani Anggraini');
    first = await t.signIn('approver', 'Bagus Wiratama');
    second = await t.signIn('approver', 'Ayu Lestari');
    typist = await makeActor(t.kernel, t.agencyId, 'officer', 'Dewi Kartika');
  });
  after(() => t.stop());

  const BUDGET = 'Kementerian menyiapkan anggaran Rp2,4 miliar untuk tanggul Sungai Lirung.';
  const edition = async (...texts: string[]) =>
    (
      await makeEdition(t.kernel, {
        agencyId: t.agencyId,
        unitId: t.unitId,
        headline: `Tanggul Sungai Lirung diperkuat ke-${++n}`,
        writer: typist,
        ...(texts.length > 0 ? { texts } : {}),
      })
    ).editionId;
  async function submit(editionId: string, fields: Record<string, string> = {}): Promise<string> {
    const answer = await writer.post(`/ruang/naskah/${editionId}/ajukan`, fields);
    assert.equal(answer.status, 303, answer.status === 303 ? '' : await answer.text());
    return /([0-9a-f-]{36})$/.exec(answer.headers.get('location')!)![1]!;
  }
  const at = async (id: string) => ({ p: (await findPackage(t.kernel, id))!, steps: await stepsOf(t.kernel.db, id) });
  async function sign(by: Person, id: string, step = 0, verb = 'setujui', fields: Record<string, string> = {}) {
    const { p, steps } = await at(id);
    return by.post(`/ruang/persetujuan/${id}/${verb}`, { step: steps[step]!.id, hash: p.hash, ...fields });
  }
  const line = (over: Partial<PolicyLine>): PolicyLine => ({ ...USUAL_RULES.low[0]!, ...over });
  const rule = (high: PolicyLine[]) =>
    keepPolicy(t.kernel, approvePolicy.allow(SYSTEM, 'keepPolicy', { agencyId: t.agencyId }), {
      itemType: 'release',
      rules: { ...USUAL_RULES, high },
    });
  const edit = async (editionId: string, change: { headline?: string; texts?: string[] }) => {
    const e = (await findEdition(t.kernel, editionId))!;
    const body = change.texts ? paragraphs(...change.texts) : e.body;
    const { version, standfirst } = e;
    const input = { version, standfirst, headline: change.headline ?? e.headline, body };
    await saveEdition(t.kernel, writePolicy.allow(typist, 'edit', e) as never, input);
  };
  const upload = (editionId: string, name: string, bytes: string, description = 'Gambar rencana tanggul.') =>
    writer.post(`/ruang/naskah/${editionId}/lampiran`, { file: new File([bytes], name), description });
  const stands = (id: string) => t.kernel.change(SYSTEM, (tx) => confirmApproved(tx.db, id));

  it('asks one approver while nothing raises the risk, and says so', async () => {
    const id = await submit(await edition());
    const { p, steps } = await at(id);
    assert.equal(p.risk.level, 'low');
    assert.deepEqual(
      steps.map((s) => [s.kind, s.role, s.state]),
      [['role', 'approver', 'open']],
    );
    assert.match(await first.page(`/ruang/persetujuan/${id}`), /Risiko rendah[\s\S]+Selalu diminta/);
    assert.match((await sign(first, id)).headers.get('location')!, /\/ruang\/rilis\/paket\//);
  });

  it('asks two in turn for a large budget, tells why, and takes two different people', async () => {
    await rule([line({}), line({ turn: 2, only: ['budget'], dueHours: 4 })]);
    const id = await submit(await edition(BUDGET));
    const page = await first.page(`/ruang/persetujuan/${id}`);
    assert.match(page, /Risiko tinggi/);
    assert.match(page, /Karena menyebut anggaran Rp2,4 miliar/);
    assert.equal((await sign(second, id, 1)).status, 409);
    assert.equal((await sign(first, id)).headers.get('location'), `/ruang/persetujuan/${id}`);
    assert.equal((await at(id)).p.state, 'pending');
    assert.match(await first.page(`/ruang/persetujuan/${id}`), /Langkah berikutnya perlu orang lain/);
    assert.equal((await sign(first, id, 1)).status, 409);
    const direct = `UPDATE approve.steps SET state = 'approved', hash = $3, decided_by = $2, decided_name = 'x', decided_at = now() WHERE id = $1`;
    const { p, steps } = await at(id);
    await assert.rejects(t.kernel.pool.query(direct, [steps[1]!.id, first.accountId, p.hash]), /steps_distinct/);
    await assert.rejects(t.kernel.pool.query(direct, [steps[1]!.id, typist.id, p.hash]), /packages_four_eyes/);
    await assert.rejects(
      t.kernel.pool.query(direct, [steps[1]!.id, second.accountId, 'f'.repeat(64)]),
      /bound to the hash/,
    );
    const whole = `UPDATE approve.packages SET state = 'approved', decided_by = $2, decided_at = now() WHERE id = $1`;
    await assert.rejects(t.kernel.pool.query(whole, [id, second.accountId]), /packages_signed/);
    await assert.rejects(t.kernel.pool.query('DELETE FROM approve.steps WHERE id = $1', [steps[1]!.id]), /stays/);
    assert.match((await sign(second, id, 1)).headers.get('location')!, /\/ruang\/rilis\/paket\//);
    assert.equal((await at(id)).p.state, 'approved');
    await assert.rejects(
      t.kernel.pool.query(`UPDATE approve.steps SET decided_name = 'lain' WHERE id = $1`, [steps[0]!.id]),
      /stays as it was given/,
    );
  });

  it('carries a signature over when the parts it covers did not change, and asks anew for what did', async () => {
    await rule([line({ parts: ['body', 'facts'] }), line({ parts: ['*'] })]);
    const e = await edition(BUDGET);
    const id = await submit(e);
    assert.equal((await sign(first, id)).status, 303);
    await edit(e, { headline: 'Tanggul Sungai Lirung diperkuat tahun ini' });
    const next = await submit(e);
    const { p, steps } = await at(next);
    assert.deepEqual(
      steps.map((s) => [s.state, s.carriedFrom !== null]),
      [
        ['approved', true],
        ['open', false],
      ],
    );
    assert.equal(p.state, 'pending');
    const page = await second.page(`/ruang/persetujuan/${next}`);
    assert.match(page, /Tetap berlaku dari paket sebelumnya/);
    assert.equal((await sign(second, next, 1)).status, 303);
    assert.equal((await at(next)).p.state, 'approved');
    await edit(e, { texts: [BUDGET, 'Warga membersihkan Sungai Lirung.'] });
    const last = await submit(e);
    assert.ok((await at(last)).steps.every((s) => s.state === 'open'));
    await assert.rejects(
      t.kernel.pool.query(
        `INSERT INTO approve.steps (id, package_id, position, kind, role, part_hashes, state, hash, decided_by, decided_name, decided_at, carried_from)
         SELECT gen_random_uuid(), $1, 3, kind, role, jsonb_build_object('headline', $3::text), state, hash, decided_by, decided_name, decided_at, id FROM approve.steps WHERE id = $2`,
        [last, steps[0]!.id, (await at(last)).p.parts!.headline],
      ),
      /carries over only/,
    );
    await rule(USUAL_RULES.high);
  });

  it('puts files into the package; whoever added one does not sign, and taking one away voids the approval', async () => {
    const e = await edition();
    assert.equal((await upload(e, 'rencana.exe', 'MZ..')).status, 422);
    assert.equal((await upload(e, 'rencana.pdf', '%PDF-1.7 contoh', '')).status, 422);
    assert.equal((await upload(e, 'Rencana tanggul.pdf', '%PDF-1.7 contoh')).status, 303);
    assert.match(await writer.page(`/ruang/naskah/${e}/ajukan`), /Rencana tanggul\.pdf/);
    const id = await submit(e);
    const { p } = await at(id);
    assert.equal(p.content.attachments![0]!.name, 'Rencana tanggul.pdf');
    assert.equal(p.hash, packageHash(p.content));
    assert.ok(p.editors.includes(writer.accountId));
    const file = await first.get(`/ruang/persetujuan/${id}/berkas/${p.content.attachments![0]!.key}`);
    assert.equal(await file.text(), '%PDF-1.7 contoh');
    const json = JSON.parse(await (await first.get(`/ruang/persetujuan/${id}/paket.json`)).text());
    assert.equal(json.hash, p.hash);
    assert.equal((await first.get(`/ruang/persetujuan/${id}/paket.zip`)).status, 200);
    assert.equal((await sign(first, id)).status, 303);
    const [attachment] = await attachmentsOf(t.kernel.db, p.itemId);
    assert.equal((await writer.post(`/ruang/naskah/${e}/lampiran/${attachment!.key}/hapus`)).status, 303);
    assert.equal(await stands(id), null);
    await t.drain();
    assert.equal((await at(id)).p.state, 'voided');
  });

  it('leaves out what was not chosen, and asks more when the submitter says it is a crisis', async () => {
    const e = await edition();
    await upload(e, 'a.pdf', '%PDF-1.7 a');
    const id = await submit(e, { choose: '1', channels: 'press', crisis: '1' });
    const { p } = await at(id);
    assert.equal(p.content.attachments, undefined);
    assert.deepEqual(p.content.channels, ['portal', 'feeds', 'press']);
    assert.equal(p.risk.level, 'crisis');
    assert.match(await first.page('/ruang/persetujuan?saring=saya'), /Krisis/);
  });

  it('keeps versions of the policy, of which none can be changed, and lets nobody but approvers and administrators make one', async () => {
    const page = await first.page('/ruang/kebijakan-persetujuan?jenis=release');
    assert.match(page, /Risiko tinggi/);
    const fields = Object.fromEntries(
      ['low', 'medium', 'high', 'crisis'].map((level) => [`${level}.0.who`, 'role:approver']),
    );
    assert.equal((await writer.post('/ruang/kebijakan-persetujuan', fields)).status, 403);
    const { 'low.0.who': _, ...without } = fields;
    assert.equal((await first.post('/ruang/kebijakan-persetujuan', without)).status, 422);
    const answer = await first.post('/ruang/kebijakan-persetujuan', {
      ...fields,
      'high.1.who': 'legal',
      'high.1.turn': '2',
      'high.1.only': 'law',
    });
    assert.equal(answer.status, 303);
    assert.match(
      await first.page(answer.headers.get('location')!),
      /Bagian hukum \(pemberi persetujuan lain[^)]*\) · hanya bila menyangkut hukum/,
    );
    await assert.rejects(t.kernel.pool.query('UPDATE approve.policies SET rules = NULL'), /stays as it was/);
  });

  it('lets no approval stand after a change, whatever changed', async () => {
    const changes: ((e: string) => Promise<unknown>)[] = [
      (e) => edit(e, { headline: 'Judul lain untuk Sungai Lirung' }),
      (e) => edit(e, { texts: ['Warga membersihkan Sungai Lirung bersama petugas kementerian'] }),
      (e) => upload(e, 'b.pdf', '%PDF-1.7 b', 'Penjelasan lain.'),
      (e) => upload(e, 'lain.pdf', '%PDF-1.7 b', 'Penjelasan.'),
    ];
    for (const change of changes) {
      const e = await edition();
      await upload(e, 'b.pdf', '%PDF-1.7 b', 'Penjelasan.');
      const id = await submit(e);
      assert.equal((await sign(first, id)).status, 303);
      assert.notEqual(await stands(id), null);
      await change(e);
      assert.equal(await stands(id), null);
    }
  });

  it('hands the public a file of what is out from which the approved hash can be computed', async () => {
    const e = await edition();
    await upload(e, 'c.pdf', '%PDF-1.7 c', 'Peta.');
    const id = await submit(e);
    assert.equal((await sign(first, id)).status, 303);
    const { p } = await at(id);
    const allowed = publishPolicy.allow(SYSTEM, 'release', { agencyId: t.agencyId });
    await orderRelease(t.kernel, allowed, { packageId: id, holdUntil: null });
    await releaseDue(t.kernel);
    await t.drain();
    const article = (await findArticleOfEdition(t.kernel, e))!;
    const answer = await t.request(`/berita/${article.slug}/paket.json`);
    assert.equal(answer.status, 200);
    const file = JSON.parse(await answer.text());
    assert.equal(readPackageFile(file)!.hash, p.hash);
    assert.deepEqual(differingParts(readPackageFile(file)!), []);
    for (const key of ['headline', 'body', `attachment/${p.content.attachments![0]!.key}`])
      assert.ok(key in file.parts, key);
    assert.ok(!('facts' in file.parts) && 'facts' in file.hashes);
  });

  it('reads the risk of a text with its reasons', async () => {
    const e = await edition(
      'Anak di bawah umur menjadi korban keracunan di Lirung.',
      'Menurut UU 14/2008, Bapak Sutrisno Hadi berhak mengetahui belanja Rp900 juta.',
    );
    const { p } = await at(
      await submitPackage(t.kernel, approvePolicy.allow(SYSTEM, 'submit', { agencyId: t.agencyId }), { editionId: e }),
    );
    const risk = riskOf(p.content, { officials: [], agencyNames: [] }, { crisis: false, correction: true });
    assert.equal(risk.level, 'high');
    const kinds = new Set(risk.reasons.map((one) => one.kind));
    assert.deepEqual([...kinds].sort(), ['budget', 'correction', 'health', 'law', 'minor', 'person']);
    const own = riskOf(
      p.content,
      { officials: ['Sutrisno Hadi'], agencyNames: [] },
      { crisis: false, correction: false },
    );
    assert.ok(!own.reasons.some((one) => one.kind === 'person'));
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../../tests/support/app.ts';
import { type AccountActor, makeActor, makeEdition, paragraphs } from '../../../tests/support/office.ts';
import { readOutbox } from '../../kernel/mail.ts';
import { findEdition, saveEdition, writePolicy } from '../../write/index.ts';
import { approvePolicy, findPackage, keepPolicy, stepsOf, USUAL_RULES } from '../index.ts';
import { askedQuotations } from '../signoff/queries.ts';

type Person = Awaited<ReturnType<TestApp['signIn']>>;
const NAME = 'Ratna Puspita';
const QUOTED = 'Rudi Hartono';
const SAID = '“Sungai ini milik kita bersama dan harus dijaga setiap hari,” kata Rudi Hartono.';

describe('one-time links and quotations', () => {
  let t: TestApp;
  let officer: Person;
  let colleague: Person;
  let approver: Person;
  let typist: AccountActor;
  let signer: string;
  let quoted: string;
  let n = 0;

  before(async () => {
    t = await startTestApp();
    officer = await t.signIn('officer', 'Rani Anggraini');
    colleague = await t.signIn('officer', 'Galih Prasetya');
    approver = await t.signIn('approver', 'Bagus Wiratama');
    typist = await makeActor(t.kernel, t.agencyId, 'officer', 'Dewi Kartika');
    await approver.post('/ruang/pejabat-tanpa-akun', {
      name: NAME,
      office: 'Sekretaris Kementerian',
      email: 'ratna@kantor.example',
    });
    await approver.post('/ruang/pejabat-tanpa-akun', {
      name: QUOTED,
      office: 'Direktur Sungai',
      email: 'rudi@kantor.example',
    });
    const { rows } = await t.kernel.pool.query('SELECT id, name FROM approve.signers');
    signer = rows.find((one) => one.name === NAME).id;
    quoted = rows.find((one) => one.name === QUOTED).id;
  });
  after(() => t.stop());

  async function submitted(...texts: string[]) {
    const { editionId } = await makeEdition(t.kernel, {
      agencyId: t.agencyId,
      unitId: t.unitId,
      headline: `Warga membersihkan Sungai Lirung ke-${++n}`,
      writer: typist,
      ...(texts.length > 0 ? { texts } : {}),
    });
    return { editionId, packageId: await submit(editionId) };
  }
  const submit = async (editionId: string) => {
    const answer = await officer.post(`/ruang/naskah/${editionId}/ajukan`);
    assert.equal(answer.status, 303, answer.status === 303 ? '' : await answer.text());
    return /([0-9a-f-]{36})$/.exec(answer.headers.get('location')!)![1]!;
  };
  const edit = async (editionId: string, ...texts: string[]) => {
    const e = (await findEdition(t.kernel, editionId))!;
    await saveEdition(t.kernel, writePolicy.allow(typist, 'edit', e) as never, {
      version: e.version,
      headline: e.headline,
      standfirst: e.standfirst,
      body: paragraphs(...texts),
    });
  };
  const packageOf = async (id: string) => (await findPackage(t.kernel, id))!;
  const stepOf = async (id: string) => (await stepsOf(t.kernel.db, id))[0]!.id;
  const ask = async (by: Person, packageId: string, fields: Record<string, string>) =>
    by.post(`/ruang/persetujuan/${packageId}/minta/tautan`, { signer, hours: '24', via: 'copy', ...fields });
  const linkFrom = (text: string) => /\/(?:setuju|kutipan)\/[\w-]{43}/.exec(text)![0];
  const linkFor = async (packageId: string, more: Record<string, string> = {}) =>
    linkFrom(await (await ask(colleague, packageId, { step: await stepOf(packageId), ...more })).text());
  const newestMail = async (to: string) => {
    await t.drain();
    const { entries } = await readOutbox(t.kernel.pool, t.kernel.vault, { limit: 50, offset: 0 });
    return entries.map((one) => one.mail).find((mail) => mail.to === to)!;
  };

  it('lets only approvers and administrators say who signs without an account, and never shows the address again', async () => {
    const fields = { name: 'Orang Lain', office: 'Kepala', email: 'lain@kantor.example' };
    assert.equal((await officer.post('/ruang/pejabat-tanpa-akun', fields)).status, 403);
    const page = await officer.page('/ruang/pejabat-tanpa-akun');
    assert.match(page, new RegExp(NAME));
    assert.doesNotMatch(page, /ratna@kantor/);
    const { rows } = await t.kernel.pool.query('SELECT email_sealed FROM approve.signers');
    assert.ok(rows.every((row) => !row.email_sealed.includes('kantor')));
  });

  it('approves by a link from a visitor without a session, names the person, and works once', async () => {
    const { packageId } = await submitted();
    const link = await linkFor(packageId);
    const visitor = t.visitor();
    const page = await visitor.get(link);
    const html = await page.text();
    assert.equal(page.status, 200);
    assert.equal(page.headers.get('cache-control'), 'no-store');
    assert.match(html, new RegExp(NAME));
    assert.match(html, /Ya, setujui/);
    assert.doesNotMatch(html, /href="\/ruang/);
    assert.equal((await packageOf(packageId)).state, 'pending', 'looking changes nothing');
    const { hash } = await packageOf(packageId);
    const answer = await visitor.post(link, { hash, verdict: 'approve' });
    assert.equal(answer.status, 303);
    const after = await packageOf(packageId);
    assert.deepEqual([after.state, after.decidedBy, after.decidedName], ['approved', null, NAME]);
    assert.match(await visitor.page(link), /Terima kasih/);
    assert.equal((await visitor.post(link, { hash, verdict: 'return', reason: 'berubah pikiran saja' })).status, 409);
    assert.equal((await packageOf(packageId)).state, 'approved');
    const { rows } = await t.kernel.pool.query(
      `SELECT e.what FROM approve.link_events e JOIN approve.links l ON l.id = e.link_id WHERE l.package_id = $1 ORDER BY e.at`,
      [packageId],
    );
    assert.deepEqual(new Set(rows.map((row) => row.what)), new Set(['opened', 'approved', 'refused']));
    assert.match(await officer.page(`/ruang/persetujuan/${packageId}/minta`), /disetujui/);
  });

  it('takes the approval back by the same link until the package is out', async () => {
    const { packageId } = await submitted();
    const link = await linkFor(packageId);
    const { hash } = await packageOf(packageId);
    await t.visitor().post(link, { hash, verdict: 'approve' });
    assert.equal((await t.visitor().post(`${link}/batalkan`)).status, 303);
    assert.equal((await packageOf(packageId)).state, 'voided');
    const page = await t.visitor().get(link);
    assert.equal(page.status, 410);
    assert.match(await page.text(), /dibatalkan/);
  });

  it('returns a package with a reason, and keeps a reason that is too short in its field', async () => {
    const { packageId } = await submitted();
    const link = await linkFor(packageId);
    const { hash } = await packageOf(packageId);
    const short = await t.visitor().post(link, { hash, verdict: 'return', reason: 'keliru' });
    assert.equal(short.status, 422);
    assert.match(await short.text(), />keliru</);
    const reason = 'Jabatan di paragraf dua keliru.';
    assert.equal((await t.visitor().post(link, { hash, verdict: 'return', reason })).status, 303);
    const after = await packageOf(packageId);
    assert.deepEqual([after.state, after.reason], ['returned', reason]);
  });

  it('approves nothing when the text changed, and says so, even before any event ran', async () => {
    const { editionId, packageId } = await submitted();
    const link = await linkFor(packageId);
    const { hash } = await packageOf(packageId);
    await edit(editionId, 'Warga membersihkan Sungai Lirung bersama petugas.');
    const answer = await t.visitor().post(link, { hash, verdict: 'approve' });
    assert.equal(answer.status, 410);
    assert.match(await answer.text(), /Naskah berubah/);
    assert.equal((await packageOf(packageId)).state, 'voided');
    assert.match(await (await t.visitor().get(link)).text(), /Naskah berubah/);
  });

  it('refuses another hash, a revoked link, an expired one and an unknown one', async () => {
    const { packageId } = await submitted();
    const link = await linkFor(packageId);
    assert.equal((await t.visitor().post(link, { hash: 'a'.repeat(64), verdict: 'approve' })).status, 409);
    const { rows } = await t.kernel.pool.query('SELECT id FROM approve.links WHERE package_id = $1', [packageId]);
    assert.equal((await officer.post(`/ruang/persetujuan/${packageId}/minta/cabut`, { link: rows[0].id })).status, 303);
    const { hash } = await packageOf(packageId);
    assert.equal((await t.visitor().post(link, { hash, verdict: 'approve' })).status, 410);
    const second = await linkFor(packageId, { hours: '2' });
    t.kernel.clock.now = () => new Date(Date.now() + 3 * 3_600_000);
    try {
      assert.match(await (await t.visitor().get(second)).text(), /Masa berlaku/);
      assert.equal((await t.visitor().post(second, { hash, verdict: 'approve' })).status, 410);
    } finally {
      t.kernel.clock.now = () => new Date();
    }
    assert.equal((await t.visitor().get(`/setuju/${'x'.repeat(43)}`)).status, 404);
    assert.equal((await packageOf(packageId)).state, 'pending');
  });

  it('never shows a link to who submitted or edited the text: the command, and the table when the command is passed by', async () => {
    const { packageId } = await submitted();
    const step = await stepOf(packageId);
    const refused = await ask(officer, packageId, { step });
    assert.equal(refused.status, 409);
    assert.doesNotMatch(await refused.text(), /\/setuju\//);
    const mailed = await ask(officer, packageId, { step, via: 'mail' });
    assert.equal(mailed.status, 303);
    const mail = await newestMail('ratna@kantor.example');
    const link = linkFrom(mail.text);
    const { hash } = await packageOf(packageId);
    assert.equal((await t.visitor().post(link, { hash, verdict: 'approve' })).status, 303);
    await assert.rejects(
      t.kernel.pool.query(
        `INSERT INTO approve.links (id, token_hash, kind, package_id, step_id, hash, signer_id, person_name, person_office, sent_by, made_by, made_at, expires_at)
         SELECT gen_random_uuid(), repeat('a', 64), kind, package_id, step_id, hash, signer_id, person_name, person_office, 'copy', $2, made_at, expires_at
         FROM approve.links WHERE package_id = $1`,
        [packageId, officer.accountId],
      ),
      /links_four_eyes/,
    );
  });

  it('does not let the table take a signature by a link for another step, or a second use', async () => {
    const [one, two] = [await submitted(), await submitted()];
    await linkFor(one.packageId);
    const { rows } = await t.kernel.pool.query('SELECT id FROM approve.links WHERE package_id = $1', [one.packageId]);
    const { hash } = await packageOf(two.packageId);
    await assert.rejects(
      t.kernel.pool.query(
        `UPDATE approve.steps SET state = 'approved', hash = $2, decided_link = $3, decided_name = $4, decided_at = now() WHERE package_id = $1`,
        [two.packageId, hash, rows[0].id, NAME],
      ),
      /does not sign this step/,
    );
    await assert.rejects(
      t.kernel.pool.query(`UPDATE approve.links SET expires_at = expires_at + interval '1 day' WHERE id = $1`, [
        rows[0].id,
      ]),
      /keeps its scope/,
    );
  });

  it('asks the quoted official for their own words alone, and keeps the answer while these words stand', async () => {
    const { editionId, packageId } = await submitted(
      SAID,
      'Warga membersihkan Sungai Lirung bersama petugas kementerian.',
    );
    const answer = await ask(colleague, packageId, { signer: quoted, speaker: QUOTED });
    const link = linkFrom(await answer.text());
    const page = await t.visitor().page(link);
    assert.match(page, /<mark>“Sungai ini milik kita bersama/);
    assert.doesNotMatch(page, /bersama petugas kementerian/);
    const [quote] = await askedQuotations(t.kernel.db, await packageOf(packageId));
    const fields = { 'sidik-0': quote!.hash, 'kata-0': '' };
    assert.equal((await t.visitor().post(link, fields)).status, 422, 'no answer chosen');
    assert.equal((await t.visitor().post(link, { ...fields, 'jawab-0': 'agreed' })).status, 303);
    await edit(editionId, SAID, 'Warga membersihkan Sungai Lirung bersama petugas.');
    const later = await packageOf(await submit(editionId));
    const [kept] = await askedQuotations(t.kernel.db, later);
    assert.equal(kept!.answer?.verdict, 'agreed');
    await edit(editionId, `${SAID} Warga membersihkan Sungai Lirung.`);
    const changed = await askedQuotations(t.kernel.db, { ...later, ...(await changedContent(editionId)) });
    assert.equal(changed[0]!.answer, null, 'another paragraph, another question');
  });
  const changedContent = async (editionId: string) => {
    const later = await packageOf(await submit(editionId));
    return { content: later.content };
  };

  it('signs the step of the quoted official on agreement, carries it over, and returns the package on an objection', async () => {
    await keepPolicy(
      t.kernel,
      approvePolicy.allow({ kind: 'system', name: 'test' }, 'keepPolicy', { agencyId: t.agencyId }),
      {
        itemType: 'release',
        rules: {
          ...USUAL_RULES,
          low: [...USUAL_RULES.low, { ...USUAL_RULES.low[0]!, who: { kind: 'quoted' } }],
          medium: [...USUAL_RULES.medium, { ...USUAL_RULES.medium[0]!, who: { kind: 'quoted' } }],
        },
      },
    );
    const { editionId, packageId } = await submitted(SAID);
    const steps = await stepsOf(t.kernel.db, packageId);
    assert.ok(
      steps.some((one) => one.kind === 'quoted' && one.personName === QUOTED),
      JSON.stringify(steps.map((one) => [one.kind, one.personName])),
    );
    const first = linkFrom(await (await ask(colleague, packageId, { signer: quoted, speaker: QUOTED })).text());
    const [quote] = await askedQuotations(t.kernel.db, await packageOf(packageId));
    await t.visitor().post(first, { 'sidik-0': quote!.hash, 'jawab-0': 'agreed', 'kata-0': '' });
    const quotedStep = async (id: string) => (await stepsOf(t.kernel.db, id)).find((one) => one.kind === 'quoted')!;
    assert.equal((await quotedStep(packageId)).state, 'approved');
    await edit(editionId, SAID, 'Warga membersihkan Sungai Lirung.');
    const second = await submit(editionId);
    await t.drain();
    assert.equal((await quotedStep(second)).state, 'approved', 'the same words need no second question');
    await edit(editionId, `${SAID} Warga membersihkan Sungai Lirung.`);
    const third = await submit(editionId);
    await t.drain();
    assert.equal((await quotedStep(third)).state, 'open');
    const link = linkFrom(await (await ask(colleague, third, { signer: quoted, speaker: QUOTED })).text());
    const [other] = await askedQuotations(t.kernel.db, await packageOf(third));
    const words = 'Sungai ini milik kita bersama.';
    await t.visitor().post(link, { 'sidik-0': other!.hash, 'jawab-0': 'changed', 'kata-0': words });
    const back = await packageOf(third);
    assert.equal(back.state, 'returned');
    assert.match(back.reason!, new RegExp(words));
    assert.match((await newestMail(officer.email)).text, new RegExp(words));
  });
});

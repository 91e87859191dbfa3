import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PASSWORD, startTestApp, type TestApp } from '../../../tests/support/app.ts';
import { type AccountActor, makeActor, makeEdition, paragraphs } from '../../../tests/support/office.ts';
import { SYSTEM } from '../../kernel/actor.ts';
import { readOutbox } from '../../kernel/mail.ts';
import { jakartaDay } from '../../kernel/time.ts';
import { findArticleOfEdition, releaseDue } from '../../publish/index.ts';
import { findEdition, saveEdition, writePolicy } from '../../write/index.ts';
import { debtReport, debtsOf, findPackage, newestPackageOf, standsInFor, stepsOf } from '../index.ts';
import { remindWaiting } from '../reminders/remind-waiting.ts';
import { addWorkingHours, workingTime } from '../reminders/working-hours.ts';

type Person = Awaited<ReturnType<TestApp['signIn']>>;
const REASON = 'Tanggul jebol dan warga perlu tahu jalur aman sekarang.';
const HOUR = 3_600_000;

describe('the emergency lane, delegation and reminders', () => {
  let t: TestApp;
  let officer: Person;
  let official: Person;
  let second: Person;
  let admin: Person;
  let typist: AccountActor;
  let n = 0;

  before(async () => {
    t = await startTestApp();
    officer = await t.signIn('officer', 'Rani Anggraini');
    official = await t.signIn('approver', 'Bagus Wiratama');
    second = await t.signIn('approver', 'Ayu Lestari');
    admin = await t.signIn('administrator', 'Tito Hidayat');
    typist = await makeActor(t.kernel, t.agencyId, 'officer', 'Dewi Kartika');
  });
  after(() => t.stop());

  const edition = async (by: string | null = null, texts?: string[]) =>
    (
      await makeEdition(t.kernel, {
        agencyId: t.agencyId,
        unitId: t.unitId,
        headline: `Jalur aman Sungai Lirung ke-${++n}`,
        writer: by === null ? typist : { ...typist, id: by },
        ...(texts ? { texts } : {}),
      })
    ).editionId;
  const hashIn = (html: string) => /name="hash" value="([0-9a-f]{64})"/.exec(html)?.[1] ?? '';
  const subjects = async (to: string) => {
    await t.drain();
    const { entries } = await readOutbox(t.kernel.pool, t.kernel.vault, { limit: 200, offset: 0 });
    return entries
      .map((one) => one.mail)
      .filter((mail) => mail.to === to)
      .map((mail) => mail.subject);
  };
  const atTime = async (ms: number, run: () => Promise<unknown>) => {
    t.kernel.clock.now = () => new Date(ms);
    try {
      await run();
    } finally {
      t.kernel.clock.now = () => new Date();
    }
  };
  const remind = async () => {
    await t.kernel.change(SYSTEM, async (tx) => tx.enqueue(remindWaiting, {}));
    await t.drain();
  };

  it('is closed until an administrator names officials, and holds five at most', async () => {
    const id = await edition();
    assert.match(await official.page(`/ruang/darurat/${id}`), /tidak ada di daftar/);
    assert.equal((await official.post(`/ruang/darurat/${id}`, { hash: 'a'.repeat(64), reason: REASON })).status, 403);
    assert.equal((await officer.post('/ruang/darurat/pejabat', { accountId: officer.accountId })).status, 403);
    assert.equal((await admin.post('/ruang/darurat/pejabat', { accountId: official.accountId })).status, 303);
    for (let i = 0; i < 4; i += 1) {
      const other = await makeActor(t.kernel, t.agencyId, 'approver', `Pejabat ${i}`);
      assert.equal((await admin.post('/ruang/darurat/pejabat', { accountId: other.id })).status, 303);
    }
    const sixth = await admin.post('/ruang/darurat/pejabat', { accountId: second.accountId });
    assert.equal(sixth.status, 409);
    assert.match(await sixth.text(), /Paling banyak 5/);
  });

  it('releases at once in one name, with a reason and a hash, and leaves a debt on everybody’s wall', async () => {
    const id = await edition();
    const hash = hashIn(await official.page(`/ruang/darurat/${id}`));
    assert.equal(await newestPackageOf(t.kernel, id), null, 'looking freezes nothing');
    const short = await official.post(`/ruang/darurat/${id}`, { hash, reason: 'mendesak' });
    assert.equal(short.status, 422);
    assert.match(await short.text(), />mendesak</);
    assert.equal((await official.post(`/ruang/darurat/${id}`, { hash: 'b'.repeat(64), reason: REASON })).status, 409);
    const done = await official.post(`/ruang/darurat/${id}`, { hash, reason: REASON });
    assert.equal(done.status, 303);
    await t.drain();
    await releaseDue(t.kernel);
    await t.drain();
    assert.ok(await findArticleOfEdition(t.kernel, id), 'it is public');
    const p = (await newestPackageOf(t.kernel, id))!;
    assert.deepEqual([p.hash, p.emergencyBy, p.state], [hash, official.accountId, 'approved']);
    const [debt] = await debtsOf(t.kernel, [t.agencyId]);
    assert.deepEqual([debt!.packageId, debt!.state, debt!.reason], [p.id, 'open', REASON]);
    for (const person of [officer, second, admin])
      assert.match(await person.page('/ruang/akun'), /persetujuan susulan/);
    assert.ok((await subjects(second.email)).some((one) => one.startsWith('Terbit lewat jalur darurat')));

    const at = `/ruang/darurat/utang/${debt!.id}`;
    assert.equal((await official.post(at, { hash, verdict: 'approved' })).status, 403, 'not one’s own debt');
    assert.equal((await officer.post(at, { hash, verdict: 'approved' })).status, 403, 'not an officer');
    assert.equal((await second.post(at, { hash, verdict: 'approved' })).status, 303);
    assert.equal((await stepsOf(t.kernel.db, p.id))[0]!.decidedBy, second.accountId, 'the signature is there too');
    assert.equal((await second.post(at, { hash, verdict: 'rejected', reason: 'berubah pikiran lagi' })).status, 409);
    assert.doesNotMatch(await officer.page('/ruang/akun'), /persetujuan susulan/);
    assert.match(await officer.page('/ruang/darurat'), /Disetujui/);
  });

  it('shows the required marks that are open and wants them taken on by name', async () => {
    const id = await edition(null, ['Sebanyak 4.812 rumah terendam di tepi Sungai Lirung.']);
    const found = (await findEdition(t.kernel, id))!;
    await saveEdition(t.kernel, writePolicy.allow(typist, 'edit', found) as never, {
      version: found.version,
      headline: found.headline,
      standfirst: found.standfirst,
      body: paragraphs('Sebanyak 9.999 rumah terendam di tepi Sungai Lirung.'),
    });
    const html = await official.page(`/ruang/darurat/${id}`);
    assert.match(html, /tanda wajib masih terbuka/);
    const hash = hashIn(html);
    assert.equal((await official.post(`/ruang/darurat/${id}`, { hash, reason: REASON })).status, 422);
    assert.equal((await official.post(`/ruang/darurat/${id}`, { hash, reason: REASON, takeOn: '1' })).status, 303);
    const [debt] = await debtsOf(t.kernel, [t.agencyId]);
    assert.ok(debt!.takenOn.length > 0);
    const p = (await findPackage(t.kernel, debt!.packageId))!;
    assert.ok(p.checks.accepted.some((mark) => mark.accountId === official.accountId && mark.reason === REASON));

    await atTime(debt!.dueAt.getTime() + HOUR, remind);
    await atTime(debt!.dueAt.getTime() + HOUR, remind);
    const told = (await subjects(admin.email)).filter((one) => one.startsWith('Persetujuan susulan lewat waktu'));
    assert.equal(told.length, 1, 'once, however often the job runs');
    const report = await debtReport(t.kernel, new Date(Date.now() - HOUR), new Date(debt!.dueAt.getTime() + HOUR));
    assert.deepEqual([report.made, report.settledInTime, report.overdue], [2, 1, 1]);
    const at = `/ruang/darurat/utang/${debt!.id}`;
    assert.equal((await second.post(at, { hash: p.hash, verdict: 'rejected', reason: 'pendek' })).status, 422);
    const why = 'Angkanya tidak ada di bahan.';
    assert.equal((await second.post(at, { hash: p.hash, verdict: 'rejected', reason: why })).status, 303);
    assert.match(await second.page(at), /Terbitkan ralat/);
    assert.ok((await subjects(official.email)).some((one) => one.startsWith('Ditolak sesudah terbit')));
  });

  it('never lets the last editor release alone, by form or by direct SQL, nor anybody without a debt', async () => {
    const id = await edition(official.accountId);
    const page = await official.page(`/ruang/darurat/${id}`);
    assert.match(page, /penyunting terakhir tidak menyetujui tulisannya sendiri/);
    assert.equal(hashIn(page), '');
    const mine = await edition();
    await officer.post(`/ruang/naskah/${mine}/ajukan`);
    const p = (await newestPackageOf(t.kernel, mine))!;
    await assert.rejects(
      t.kernel.pool.query(
        `UPDATE approve.packages SET state = 'approved', decided_by = $2, decided_name = 'x', decided_at = now(), emergency_by = $2 WHERE id = $1`,
        [p.id, official.accountId],
      ),
      /packages_debt/,
    );
    const own = await official.post(`/ruang/darurat/${id}`, { hash: p.hash, reason: REASON });
    assert.ok([403, 409].includes(own.status));
    assert.equal((await newestPackageOf(t.kernel, id)) === null, true, 'nothing is left of the attempt');
  });

  it('lets a delegate stand in with dates, without chains, and never for a text that either edited', async () => {
    const today = jakartaDay(new Date());
    const fields = { absentId: official.accountId, from: today, until: today, reason: 'cuti tahunan' };
    const post = (by: Person, more: Record<string, string>) => by.post('/ruang/delegasi', { ...fields, ...more });
    assert.equal((await post(second, { delegateId: second.accountId })).status, 403, 'not for somebody else');
    assert.equal((await post(official, { delegateId: official.accountId })).status, 422, 'not oneself');
    assert.equal((await post(official, { delegateId: officer.accountId })).status, 422, 'not one who only writes');
    assert.equal((await post(official, { delegateId: second.accountId })).status, 303);
    const back = { absentId: second.accountId, delegateId: official.accountId };
    assert.equal((await post(second, back)).status, 422, 'no chain');
    assert.match(await officer.page('/ruang/delegasi'), /Bagus Wiratama/);
    const now = new Date(Date.now() + HOUR);
    const absent = await standsInFor(t.kernel, second.accountId, t.agencyId, new Date());
    assert.deepEqual(
      absent.map((one) => one.accountId),
      [official.accountId],
    );
    assert.deepEqual(
      await standsInFor(t.kernel, second.accountId, t.agencyId, new Date(now.getTime() + 48 * HOUR)),
      [],
    );
    const deputy = await t.signIn('editor', 'Sari Lubis');
    assert.equal((await post(admin, { absentId: second.accountId, delegateId: deputy.accountId })).status, 422);
    const { rows } = await t.kernel.pool.query('SELECT id FROM approve.delegations WHERE ended_at IS NULL');
    assert.equal((await official.post(`/ruang/delegasi/${rows[0].id}/akhiri`)).status, 303);
    assert.deepEqual(await standsInFor(t.kernel, second.accountId, t.agencyId, new Date()), []);

    assert.equal((await post(admin, { delegateId: deputy.accountId })).status, 303, 'an administrator arranges it');
    const id = await edition();
    await officer.post(`/ruang/naskah/${id}/ajukan`);
    const p = (await newestPackageOf(t.kernel, id))!;
    const step = (await stepsOf(t.kernel.db, p.id))[0]!.id;
    assert.equal((await deputy.post(`/ruang/persetujuan/${p.id}/setujui`, { step, hash: p.hash })).status, 303);
    const [signed] = await stepsOf(t.kernel.db, p.id);
    assert.deepEqual([signed!.decidedBy, signed!.decidedFor], [deputy.accountId, official.accountId]);
    const own = await edition(official.accountId);
    await officer.post(`/ruang/naskah/${own}/ajukan`);
    const q = (await newestPackageOf(t.kernel, own))!;
    const other = (await stepsOf(t.kernel.db, q.id))[0]!.id;
    const refused = await deputy.post(`/ruang/persetujuan/${q.id}/setujui`, { step: other, hash: q.hash });
    assert.equal(refused.status, 403, 'the absent person edited it last');
  });

  it('reminds at half and nine tenths of the time and reports the delay, each once and in working hours', async () => {
    const id = await edition();
    await officer.post(`/ruang/naskah/${id}/ajukan`);
    const p = (await newestPackageOf(t.kernel, id))!;
    const noon = Date.parse('2027-03-02T05:00:00Z');
    await t.kernel.pool.query('ALTER TABLE approve.packages DISABLE TRIGGER USER');
    await t.kernel.pool.query('UPDATE approve.packages SET submitted_at = $2 WHERE id = $1', [p.id, new Date(noon)]);
    await t.kernel.pool.query('ALTER TABLE approve.packages ENABLE TRIGGER USER');
    const due = new Date(noon + 24 * HOUR);
    await t.kernel.pool.query('UPDATE approve.steps SET due_at = $2 WHERE package_id = $1', [p.id, due]);
    const kinds = async () => {
      const sql = `SELECT r.kind FROM approve.reminders r JOIN approve.steps s ON s.id = r.step_id WHERE s.package_id = $1 ORDER BY r.at`;
      return (await t.kernel.pool.query(sql, [p.id])).rows.map((row) => row.kind);
    };
    await atTime(noon + HOUR, remind);
    assert.deepEqual(await kinds(), []);
    await atTime(noon + 7 * HOUR, remind);
    await atTime(noon + 7.5 * HOUR, remind);
    assert.deepEqual(await kinds(), ['half'], '19.00 of a day from 12.00 to 12.00 with a night between');
    await atTime(noon + 12 * HOUR, remind);
    assert.deepEqual(await kinds(), ['half'], 'midnight is no time to ask');
    await atTime(noon + 23 * HOUR, remind);
    await atTime(noon + 25 * HOUR, remind);
    assert.deepEqual(await kinds(), ['half', 'nearly', 'late']);
    assert.ok((await subjects(admin.email)).some((one) => one.startsWith('Lewat waktu')));
    assert.ok((await subjects(second.email)).some((one) => one.startsWith('Hampir lewat waktu')));
  });

  it('asks again by hand once in 15 minutes, and hands a step on only to one who may sign it', async () => {
    const id = await edition();
    await officer.post(`/ruang/naskah/${id}/ajukan`);
    const p = (await newestPackageOf(t.kernel, id))!;
    const step = (await stepsOf(t.kernel.db, p.id))[0]!.id;
    const at = `/ruang/persetujuan/${p.id}/minta`;
    assert.match(await officer.page(at), /Ingatkan/);
    assert.equal((await officer.post(`${at}/alihkan`, { step, account: officer.accountId })).status, 409);
    assert.equal((await officer.post(`${at}/ingatkan`, { step })).status, 303);
    assert.equal((await officer.post(`${at}/ingatkan`, { step })).status, 429);
    await atTime(Date.now() + 16 * 60_000, async () => {
      const fields = { step, account: second.accountId, _sandi: PASSWORD };
      assert.equal((await officer.post(`${at}/alihkan`, fields)).status, 303);
    });
    assert.ok((await subjects(second.email)).some((one) => one.startsWith('Dialihkan kepada Anda')));
  });

  it('counts working hours over a night', () => {
    const hours = { from: 7, to: 20 };
    const at = (text: string) => new Date(`${text}:00+07:00`);
    assert.deepEqual(addWorkingHours(at('2026-11-24T18:00'), 8, hours), at('2026-11-25T13:00'));
    assert.deepEqual(addWorkingHours(at('2026-11-24T22:00'), 1, hours), at('2026-11-25T08:00'));
    assert.equal(workingTime(at('2026-11-24T18:00'), at('2026-11-25T13:00'), hours), 8 * HOUR);
    assert.equal(workingTime(at('2026-11-24T21:00'), at('2026-11-25T06:00'), hours), 0);
  });
});

import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { after, before, describe, it } from 'node:test';
import pino from 'pino';
import { type CaseDesk, type Sent, startCaseDesk, textOf } from '../../../tests/support/case-desk.ts';
import type { Client } from '../../../tests/support/client.ts';
import type { Role } from '../../people/index.ts';

const NAME = 'Zulaikha Kenariwati';
const EMAIL = 'zulaikha.kenariwati@warga.example';
const WHO = /zulaikha|kenariwati/i;
const WORDS = /pungutan liar/i;

let desk: CaseDesk;
let anonymous: Sent;
let confidential: Sent;
let plain: Sent;
const people = new Map<Role, Client & { accountId: string }>();

before(async () => {
  desk = await startCaseDesk();
  desk.at('2026-06-03');
  const who = { name: NAME, email: EMAIL };
  anonymous = await desk.send({ ...who, visibility: 'anonymous', message: 'Lampu di dermaga barat mati sejak Senin.' });
  confidential = await desk.send({
    ...who,
    visibility: 'confidential',
    kind: 'complaint',
    message: 'Ada pungutan liar di loket tiga.',
  });
  plain = await desk.send({ ...who, message: 'Kapan loket di Sukamaju buka kembali?' });
  const roles: Role[] = ['case-officer', 'approver', 'administrator', 'analyst', 'editor', 'officer'];
  for (const role of roles) people.set(role, await desk.t.signIn(role));
  await desk.t.drain();
});
after(() => desk.stop());

const pagesOf = (id: string) => ['/ruang', '/ruang/laporan', `/ruang/laporan/${id}`, '/ruang/kotak-keluar'];

describe('an anonymous case', () => {
  it('shows to nobody in the newsroom who wrote it', async () => {
    for (const [role, client] of people) {
      for (const path of pagesOf(anonymous.id)) {
        const html = await (await client.get(path)).text();
        assert.doesNotMatch(html, WHO, `${role} at ${path}`);
      }
    }
    const text = textOf(await people.get('case-officer')!.page(`/ruang/laporan/${anonymous.id}`));
    assert.match(text, /Anonim: siapa pelapornya tidak ditampilkan kepada siapa pun/);
  });

  it('is not found by the name or the address of its writer', async () => {
    for (const words of ['zulaikha', EMAIL]) {
      const text = textOf(await people.get('case-officer')!.page(`/ruang/laporan?q=${encodeURIComponent(words)}`));
      assert.match(text, /Tidak ada laporan yang cocok/, words);
    }
  });

  it('keeps no name at all, and its writer still gets the answer', async () => {
    const { rows } = await desk.t.kernel.pool.query(
      'SELECT name_sealed, email_sealed FROM answer.identities WHERE case_id = $1',
      [anonymous.id],
    );
    assert.equal(rows[0].name_sealed, null);
    assert.ok(rows[0].email_sealed);
    await desk.act(people.get('case-officer')!, anonymous.id, 'jawab', {
      jawaban: 'Lampunya sudah kami ganti tadi pagi.',
    });
    assert.match((await desk.mailTo(EMAIL, 'answer.answered'))[0]!.text, /Lampunya sudah kami ganti/);
  });
});

describe('who wrote an open case', () => {
  it('is seen by case officers and approvers, and not by administrators', async () => {
    const read = async (role: Role) => textOf(await people.get(role)!.page(`/ruang/laporan/${plain.id}`));
    assert.match(await read('case-officer'), WHO);
    assert.match(await read('approver'), WHO);
    const administrator = await read('administrator');
    assert.doesNotMatch(administrator, WHO);
    assert.match(administrator, /Identitas tidak ditampilkan untuk peran Anda/);
  });
});

describe('a confidential case', () => {
  it('is read by case officers until it is assigned, then only by the one in charge and by approvers', async () => {
    const first = people.get('case-officer')!;
    const inCharge = await desk.t.signIn('case-officer', 'Petugas Khusus');
    assert.match(textOf(await first.page(`/ruang/laporan/${confidential.id}`)), WORDS);
    const assigned = await desk.act(first, confidential.id, 'teruskan', {
      unitId: desk.t.unitId,
      assigneeId: inCharge.accountId,
    });
    assert.equal(assigned.status, 303);

    const html = await first.page(`/ruang/laporan/${confidential.id}`);
    const text = textOf(html);
    assert.doesNotMatch(html, WORDS);
    assert.doesNotMatch(html, WHO);
    assert.match(text, /Isi laporan rahasia hanya dibuka bagi petugas yang menanganinya/);
    assert.match(html, /\/teruskan\?/, 'anyone may pass it on, so that it is not forgotten');
    assert.doesNotMatch(html, /\/jawab\?/);
    for (const path of ['/ruang/laporan', '/ruang/laporan?q=pungutan', '/ruang'])
      assert.doesNotMatch(await first.page(path), WORDS, path);
    assert.match(textOf(await first.page('/ruang/laporan')), /Laporan rahasia/);
    assert.equal((await desk.act(first, confidential.id, 'catatan', { catatan: 'Halo.' })).status, 403);

    assert.match(textOf(await inCharge.page(`/ruang/laporan/${confidential.id}`)), WORDS);
    assert.match(textOf(await people.get('approver')!.page(`/ruang/laporan/${confidential.id}`)), WORDS);
    const administrator = await people.get('administrator')!.page(`/ruang/laporan/${confidential.id}`);
    assert.doesNotMatch(administrator, WORDS);
    assert.doesNotMatch(administrator, WHO);
  });

  it('hides also what its writer adds and what officers note', async () => {
    const inCharge = await desk.t.signIn('case-officer', 'Petugas Khusus Kedua');
    const first = people.get('case-officer')!;
    await desk.act(first, confidential.id, 'teruskan', { unitId: desk.t.unitId, assigneeId: inCharge.accountId });
    await desk.t
      .visitor()
      .post('/lacak/balas', { kode: confidential.code, pesan: 'Pungutan liar itu lima ratus ribu.' });
    await desk.act(inCharge, confidential.id, 'catatan', { catatan: 'Pungutan liar diperiksa inspektorat.' });
    assert.doesNotMatch(await first.page(`/ruang/laporan/${confidential.id}`), WORDS);
  });
});

describe('outside the sealed identity', () => {
  it('neither events, audit, jobs nor any other table name who wrote', async () => {
    const { pool } = desk.t.kernel;
    const tables = await pool.query<{ name: string }>(
      `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
        WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
    );
    assert.ok(
      tables.rows.some((t) => t.name === 'answer.identities') &&
        tables.rows.some((t) => t.name === 'kernel.audit_entries'),
    );
    for (const { name } of tables.rows) {
      const found = await pool.query(`SELECT 1 FROM ${name} AS t WHERE t::text ~* 'zulaikha|kenariwati' LIMIT 1`);
      assert.equal(found.rowCount, 0, name);
    }
    const audit = await pool.query(
      "SELECT 1 FROM kernel.audit_entries WHERE action LIKE 'answer.%' AND detail::text ~* 'pungutan'",
    );
    assert.equal(audit.rowCount, 0);
  });

  it('a failure in the middle of sending leaves nothing of it in the log', async () => {
    const lines: string[] = [];
    const sink = new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk));
        done();
      },
    });
    const kept = desk.t.kernel.log;
    desk.t.kernel.log = pino({ level: 'trace', serializers: { err: pino.stdSerializers.err } }, sink);
    await desk.t.kernel.pool.query("UPDATE answer.rules SET valid_from = '2999-01-01' WHERE kind = 'aspiration'");
    const answer = await desk.t
      .visitor()
      .post('/lapor', { kind: 'aspiration', message: 'Usul bangku di dermaga.', name: NAME, email: EMAIL });
    desk.t.kernel.log = kept;
    assert.equal(answer.status, 500);
    assert.match(lines.join(''), /a request failed/);
    assert.doesNotMatch(lines.join(''), WHO);
    assert.doesNotMatch(lines.join(''), /bangku/);
  });
});

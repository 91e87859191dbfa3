import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { type CaseDesk, startCaseDesk, textOf } from '../../../tests/support/case-desk.ts';
import type { Client } from '../../../tests/support/client.ts';
import { SYSTEM } from '../../kernel/actor.ts';
import { createUnit } from '../../people/index.ts';
import { CLOSE_REASONS } from '../case-types.ts';
import { closingWord } from '../words.ts';

let desk: CaseDesk;
let officer: Client & { accountId: string };
before(async () => {
  desk = await startCaseDesk();
});
after(() => desk.stop());
beforeEach(async () => {
  desk.at('2026-06-03');
  officer = await desk.t.signIn('case-officer', 'Dede Kusnaedi');
});

const page = (id: string) => officer.page(`/ruang/laporan/${id}`);
const formOf = (html: string, form: string) => html.includes(`/${form}?saring=`);

describe('the page of a case', () => {
  it('shows letter, timeline with names, due date, and the forms that are possible now', async () => {
    const { id } = await desk.send({ name: 'Bu Endang', email: 'endang@warga.example', mayPublish: 'ya' });
    const html = await page(id);
    const text = textOf(html);
    assert.match(text, /Bu Endang · endang@warga\.example/);
    assert.match(text, /Boleh ditampilkan tanpa nama/);
    assert.match(text, /Jawab paling lambat 5 hari kerja Rabu, 10 Juni 5 hari kerja sejak 3 Juni/);
    for (const form of ['verifikasi', 'jawab', 'teruskan', 'tanya', 'catatan', 'ubah-jenis', 'tutup'])
      assert.ok(formOf(html, form), `${form} is drawn`);
    for (const form of ['perpanjang', 'buka-lagi']) assert.ok(!formOf(html, form), `${form} is not drawn`);
    assert.doesNotMatch(html, /<option value="answered"/, 'nobody closes as answered what was not answered');
  });

  it('after each form comes back to the case with what was done and the list as it was', async () => {
    const { id } = await desk.send();
    const answer = await desk.act(officer, id, 'verifikasi');
    assert.equal(answer.headers.get('location'), `/ruang/laporan/${id}?saring=tindakan&kabar=verify`);
    const text = textOf(await officer.page(answer.headers.get('location')!));
    assert.match(text, /Laporan dinyatakan terverifikasi\./);
    assert.match(text, /Diverifikasi Rabu, 3 Juni 2026, 09\.00 WIB · Dede Kusnaedi/);
    assert.doesNotMatch(textOf(await officer.page(`/ruang/laporan/${id}?kabar=constructor`)), /function/);
  });
});

describe('assigning', () => {
  it('names unit and officer; the citizen hears of the unit once, and never of the officer', async () => {
    const unit = await createUnit(desk.t.kernel, SYSTEM, {
      agencyId: desk.t.agencyId,
      slug: 'arsip',
      name: 'Arsip dan Dokumentasi',
      nameEn: 'Archives',
    });
    const { code, id } = await desk.send({ email: 'tini@warga.example' });
    await desk.act(officer, id, 'teruskan', { unitId: unit.id, assigneeId: '' });
    await desk.act(officer, id, 'teruskan', { unitId: unit.id, assigneeId: officer.accountId });
    assert.match(textOf(await page(id)), /Arsip dan Dokumentasi · Dede Kusnaedi/);
    const tracked = textOf(await desk.track(code));
    assert.equal(tracked.match(/Diteruskan ke unit yang berwenang/g)?.length, 1);
    assert.match(tracked, /Arsip dan Dokumentasi/);
    assert.doesNotMatch(tracked, /Dede/);
    const mails = await desk.mailTo('tini@warga.example', 'answer.assigned');
    assert.equal(mails.length, 1);
    assert.match(mails[0]!.text, /Arsip dan Dokumentasi/);
  });

  it('goes only to units and case officers of the agency', async () => {
    const { id } = await desk.send();
    const { rows } = await desk.t.kernel.pool.query('SELECT id FROM people.accounts LIMIT 1');
    const editor = await desk.t.signIn('editor');
    const refused: Record<string, string>[] = [
      { unitId: rows[0].id },
      { unitId: '' },
      { unitId: desk.t.unitId, assigneeId: editor.accountId },
    ];
    for (const fields of refused) {
      const answer = await desk.act(officer, id, 'teruskan', fields);
      assert.equal(answer.status, 422);
      assert.match(textOf(await answer.text()), /Diterima dan dicatat/);
    }
  });
});

describe('extending', () => {
  it('needs a reason, works once, and the citizen reads the reason', async () => {
    const { code, id } = await desk.send({ kind: 'information-request', email: 'tono@warga.example' });
    assert.match(textOf(await desk.track(code)), /Kamis, 18 Juni 2026/);
    const empty = await desk.act(officer, id, 'perpanjang', { alasanPerpanjangan: '' });
    assert.equal(empty.status, 422);
    assert.match(await empty.text(), /<details class="fold" open>\s*<summary>Perpanjang tenggat/);
    const reason = 'Naskah tahun 2019 masih disalin dari gambar.';
    assert.equal((await desk.act(officer, id, 'perpanjang', { alasanPerpanjangan: reason })).status, 303);
    const text = textOf(await desk.track(code));
    assert.match(text, /Senin, 29 Juni 2026/);
    assert.match(text, /17 hari kerja sejak 3 Juni.*Diperpanjang 7 hari kerja, dengan alasan: Naskah tahun 2019/);
    assert.match((await desk.mailTo('tono@warga.example', 'answer.extended'))[0]!.text, /Naskah tahun 2019/);
    assert.ok(!formOf(await page(id), 'perpanjang'));
    const again = await desk.act(officer, id, 'perpanjang', { alasanPerpanjangan: 'Kami minta waktu lagi.' });
    assert.equal(again.status, 409);
    assert.match(textOf(await again.text()), /sudah diperpanjang satu kali/);
  });

  it('is refused where the rule knows none, and after the answer', async () => {
    const question = await desk.send();
    const refused = await desk.act(officer, question.id, 'perpanjang', {
      alasanPerpanjangan: 'Kami perlu waktu lagi.',
    });
    assert.match(textOf(await refused.text()), /tidak mengenal perpanjangan/);
    const request = await desk.send({ kind: 'information-request' });
    await desk.act(officer, request.id, 'jawab', { jawaban: 'Naskahnya kami lampirkan di sini.' });
    const late = await desk.act(officer, request.id, 'perpanjang', { alasanPerpanjangan: 'Kami perlu waktu lagi.' });
    assert.match(textOf(await late.text()), /sudah berhenti/);
  });
});

describe('changing the kind', () => {
  it('keeps every word and gives the due date of the other rule, counted from the same day', async () => {
    const { code, id } = await desk.send({ message: 'Mohon salinan laporan mutu air tahun lalu.' });
    desk.at('2026-06-05');
    officer = await desk.t.signIn('case-officer', 'Dede Kusnaedi');
    await desk.act(officer, id, 'ubah-jenis', { kind: 'information-request' });
    const text = textOf(await desk.track(code));
    assert.match(text, /Permohonan informasi Rabu, 3 Juni/);
    assert.match(text, /Kamis, 18 Juni 2026 10 hari kerja sejak 3 Juni/);
    assert.match(text, /Jenis laporan diubah .* Permohonan informasi/);
    assert.match(text, /Mohon salinan laporan mutu air tahun lalu\./);
    const { rows } = await desk.t.kernel.pool.query(
      'SELECT stop_reason FROM answer.clocks WHERE case_id = $1 AND stopped_at IS NOT NULL',
      [id],
    );
    assert.deepEqual(rows, [{ stop_reason: 'reclassed: information-request' }]);
  });

  it('takes pauses along: a held clock stays held, and days of waiting stay uncounted', async () => {
    const { code, id } = await desk.send();
    await desk.act(officer, id, 'tanya', { pertanyaan: 'Tahun berapa yang Anda perlukan?' });
    await desk.act(officer, id, 'ubah-jenis', { kind: 'information-request' });
    assert.match(textOf(await desk.track(code)), /Berhenti sejak Rabu, 3 Juni 2026/);
    desk.at('2026-06-05');
    await desk.t.visitor().post('/lacak/balas', { kode: code, pesan: 'Tahun 2024 saja.' });
    assert.match(textOf(await desk.track(code)), /Senin, 22 Juni 2026/, '18 June and the two days of waiting');
    officer = await desk.t.signIn('case-officer', 'Dede Kusnaedi');
    await desk.act(officer, id, 'ubah-jenis', { kind: 'question' });
    assert.match(textOf(await desk.track(code)), /Jumat, 12 Juni 2026/, '10 June and the two days of waiting');
  });
});

describe('closing', () => {
  it('takes every true reason, and the citizen reads it', async () => {
    for (const reason of CLOSE_REASONS) {
      const { code, id } = await desk.send();
      if (reason === 'answered') await desk.act(officer, id, 'jawab', { jawaban: 'Loket buka lagi hari Senin.' });
      const answer = await desk.act(officer, id, 'tutup', {
        alasanTutup: reason,
        kalimatPenutup: `Penjelasan untuk ${reason}.`,
      });
      assert.equal(answer.status, 303);
      const text = textOf(await desk.track(code));
      assert.ok(text.includes(`Alasan: ${closingWord(reason, 'id')} Penjelasan untuk ${reason}.`), reason);
    }
  });

  it('needs a reason and a sentence, and no case is "answered" without an answer', async () => {
    const { id } = await desk.send();
    const empty = await desk.act(officer, id, 'tutup', { alasanTutup: '', kalimatPenutup: '' });
    assert.equal(empty.status, 422);
    assert.match(textOf(await empty.text()), /Pilih alasannya/);
    const early = await desk.act(officer, id, 'tutup', { alasanTutup: 'answered', kalimatPenutup: 'Sudah selesai.' });
    assert.equal(early.status, 409);
    const html = await early.text();
    assert.match(textOf(html), /Belum ada jawaban/);
    assert.match(html, />Sudah selesai\.<\/textarea>/);
  });

  it('counts as in time when the days of waiting for the citizen make up for it', async () => {
    const { id } = await desk.send();
    await desk.act(officer, id, 'tanya', { pertanyaan: 'Loket yang mana yang Anda maksud?' });
    desk.at('2026-06-25');
    officer = await desk.t.signIn('case-officer', 'Dede Kusnaedi');
    await desk.act(officer, id, 'tutup', { alasanTutup: 'no-reply', kalimatPenutup: 'Kami menunggu tiga pekan.' });
    const { rows } = await desk.t.kernel.pool.query(
      'SELECT due_on::text AS due FROM answer.clocks WHERE case_id = $1',
      [id],
    );
    assert.ok(rows[0].due >= '2026-06-25', `due ${rows[0].due}`);
  });

  it('takes away all forms but reopening, and tells an officer who was writing meanwhile, without losing a word', async () => {
    const { code, id } = await desk.send();
    const second = await desk.t.signIn('case-officer', 'Petugas Kedua');
    await desk.act(officer, id, 'tutup', { alasanTutup: 'duplicate', kalimatPenutup: 'Sama dengan laporan kemarin.' });
    const html = await page(id);
    for (const form of ['jawab', 'tanya', 'catatan', 'ubah-jenis', 'tutup', 'teruskan'])
      assert.ok(!formOf(html, form), form);
    const late = await desk.act(second, id, 'jawab', { jawaban: 'Jawaban panjang yang sedang saya tulis.' });
    assert.equal(late.status, 409);
    assert.match(textOf(await late.text()), /sudah ditutup oleh orang lain.*Jawaban panjang yang sedang saya tulis\./);
    assert.doesNotMatch(textOf(await desk.track(code)), /Jawaban panjang/);
    await desk.act(second, id, 'buka-lagi', { alasanBuka: 'Ternyata bukan laporan yang sama.' });
    assert.match(textOf(await desk.track(code)), /Dibuka kembali .*Ternyata bukan laporan yang sama/);
  });
});

describe('answering', () => {
  it('refuses addresses where nothing of ours is published, and keeps the answer', async () => {
    const { id } = await desk.send();
    for (const rujukan of [
      '/berita/tidak-ada',
      'https://jahat.example/berita/x',
      'javascript:alert(1)',
      '/ruang/laporan',
    ]) {
      const answer = await desk.act(officer, id, 'jawab', { jawaban: 'Loket buka lagi hari Senin.', rujukan });
      const html = await answer.text();
      assert.equal(answer.status, 422, rujukan);
      assert.match(textOf(html), /Tidak ada kabar terbit di alamat/);
      assert.match(html, />Loket buka lagi hari Senin\.<\/textarea>/);
    }
  });

  it('can be completed later; the time of the first answer counts', async () => {
    const { code, id } = await desk.send();
    await desk.act(officer, id, 'jawab', { jawaban: 'Loket buka lagi hari Senin.' });
    desk.at('2026-06-20');
    officer = await desk.t.signIn('case-officer', 'Dede Kusnaedi');
    await desk.act(officer, id, 'jawab', { jawaban: 'Loket buka lagi hari Senin pukul delapan.' });
    const { rows } = await desk.t.kernel.pool.query('SELECT answered_at FROM answer.cases WHERE id = $1', [id]);
    assert.equal(rows[0].answered_at.toISOString(), '2026-06-03T02:00:00.000Z');
    assert.match(textOf(await desk.track(code)), /Jawaban kami Loket buka lagi hari Senin pukul delapan\./);
  });

  it('cannot be followed by a question: the case is reopened first', async () => {
    const { id } = await desk.send();
    await desk.act(officer, id, 'jawab', { jawaban: 'Loket buka lagi hari Senin.' });
    assert.ok(!formOf(await page(id), 'tanya'));
    const answer = await desk.act(officer, id, 'tanya', { pertanyaan: 'Apakah sudah jelas?' });
    assert.equal(answer.status, 409);
  });
});

describe('forms of the newsroom', () => {
  it('are refused without the session’s token', async () => {
    const { id } = await desk.send();
    assert.equal((await desk.act(officer, id, 'catatan', { catatan: 'Halo.', _csrf: 'lain' })).status, 403);
    assert.equal(
      (await desk.act(officer, '00000000-0000-7000-8000-000000000000', 'catatan', { catatan: 'Halo.' })).status,
      404,
    );
  });
});

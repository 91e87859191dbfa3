import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { type CaseDesk, startCaseDesk, textOf } from '../../../tests/support/case-desk.ts';
import { seedArticle } from '../../../tests/support/published.ts';
import { resetLimits } from '../../kernel/http/rate-limit.ts';

let desk: CaseDesk;
before(async () => {
  desk = await startCaseDesk();
});
after(() => desk.stop());
beforeEach(() => resetLimits());

const MESSAGE = 'Kapan loket informasi di Sukamaju buka kembali?';
const count = async () => Number((await desk.t.kernel.pool.query('SELECT count(*) FROM answer.cases')).rows[0].count);

describe('the form for citizens', () => {
  it('opens with the kind and the words that the address brings, and names the news it was opened from', async () => {
    const article = await seedArticle(desk.t.kernel, { headline: 'Loket pindah ke gedung baru' });
    const query = new URLSearchParams({
      jenis: 'complaint',
      pertanyaan: 'Loketnya di mana?',
      dari: `/berita/${article.slug}`,
    });
    const html = await desk.t.visitor().page(`/lapor?${query}`);
    assert.match(html, /value="complaint" checked/);
    assert.match(html, /<textarea[^>]*>Loketnya di mana\?<\/textarea>/);
    assert.match(html, /Loket pindah ke gedung baru/);
    assert.match(html, new RegExp(`name="dari" value="/berita/${article.slug}"`));
    assert.doesNotMatch(html, /<script/);
  });

  it('takes no other address and no unknown kind from the query', async () => {
    const html = await desk.t
      .visitor()
      .page('/lapor?jenis=%3Cb%3E&dari=https://jahat.example/x&pertanyaan=%3Cscript%3E');
    assert.doesNotMatch(html, /jahat\.example/);
    assert.doesNotMatch(html, /<script/);
    assert.doesNotMatch(html, /name="kind"[^>]*checked/);
  });

  it('gives a code and a due date that explains itself, on a page that nobody keeps', async () => {
    desk.at('2026-06-03');
    const { code } = await desk.send();
    const answer = await desk.t.visitor().get(`/lapor/diterima/${code}`);
    const html = await answer.text();
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.match(html, /<meta name="referrer" content="no-referrer"/);
    assert.match(code, /^KSDN-2606-\d{4}-[2-9A-Z]{4}$/);
    assert.match(html, new RegExp(`<p class="cases-code">${code}</p>`));
    const text = textOf(html);
    assert.match(text, /Kami jawab paling lambat .*Rabu, 10 Juni 2026/);
    assert.match(text, /5 hari kerja sejak 3 Juni; hari penerimaan tidak dihitung\. Dilewati: satu akhir pekan\./);
    assert.match(text, /SP4N-LAPOR!/);
  });

  it('shows no receipt for a code with a wrong secret group', async () => {
    const { code } = await desk.send();
    resetLimits();
    assert.equal((await desk.t.visitor().get(`/lapor/diterima/${code.slice(0, -4)}2222`)).status, 404);
  });

  it('sends the code by mail where there is an address, and keeps name and address sealed', async () => {
    const { code, id } = await desk.send({ name: 'Wahyu Kurniadi', email: 'wahyu@warga.example' });
    const [mail] = await desk.mailTo('wahyu@warga.example');
    assert.match(mail!.text, new RegExp(code));
    assert.match(mail!.text, new RegExp(`http://gapura\\.test/lacak\\?kode=${code}`));
    const { rows } = await desk.t.kernel.pool.query('SELECT * FROM answer.identities WHERE case_id = $1', [id]);
    assert.equal(rows.length, 1);
    assert.doesNotMatch(JSON.stringify(rows), /Wahyu|warga\.example/);
    assert.match(textOf(await desk.t.visitor().page(`/lapor/diterima/${code}`)), /juga kami kirim ke surel/);
  });

  it('takes a case without name and address, and then keeps no identity and writes to nobody', async () => {
    const { id } = await desk.send();
    const { rowCount } = await desk.t.kernel.pool.query('SELECT 1 FROM answer.identities WHERE case_id = $1', [id]);
    assert.equal(rowCount, 0);
  });

  it('works in English, with an English receipt', async () => {
    const { code } = await desk.send(
      { kind: 'aspiration', message: 'Please add a bench at the pier.', email: 'jo@warga.example' },
      '/en/lapor',
    );
    const [mail] = await desk.mailTo('jo@warga.example');
    assert.match(mail!.subject, /^We received KSDN-/);
    assert.match(mail!.text, new RegExp(`/en/lacak\\?kode=${code}`));
    assert.match(textOf(await desk.t.visitor().page(`/en/lapor/diterima/${code}`)), /We answer by/);
  });

  it('keeps everything that was typed when something is missing', async () => {
    const before = await count();
    const typed = {
      message: 'Pendek',
      name: 'Bu Endang',
      email: 'bukan surel',
      visibility: 'confidential',
      mayPublish: 'ya',
    };
    const answer = await desk.t.visitor().post('/lapor', typed);
    const html = await answer.text();
    assert.equal(answer.status, 422);
    for (const kept of [
      />Pendek<\/textarea>/,
      /value="Bu Endang"/,
      /value="bukan surel"/,
      /value="confidential" checked/,
      /value="ya" checked/,
    ])
      assert.match(html, kept);
    for (const said of [/Pilih jenisnya/, /paling sedikit 10 karakter/, /alamat surel yang lengkap/])
      assert.match(textOf(html), said);
    for (const field of ['kind', 'message', 'email'])
      assert.match(html, new RegExp(`href="#f-${field}"[\\s\\S]*id="f-${field}"`));
    assert.equal(await count(), before);
  });

  it('counts a line break as one character, as the browser does, and refuses one character too many', async () => {
    await desk.send({ message: `${'baris\r\n'.repeat(832)}12345678` });
    const answer = await desk.t.visitor().post('/lapor', { kind: 'question', message: 'a'.repeat(5001) });
    assert.equal(answer.status, 422);
    assert.match(textOf(await answer.text()), /paling banyak 5000 karakter/);
  });

  it('takes characters that a database refuses', async () => {
    const { code } = await desk.send({ message: 'Ada karakter\u0000nol di\u0007 sini.' });
    assert.match(textOf(await desk.track(code)), /Ada karakternol di sini\./);
  });

  it('takes nothing in from a machine that fills the trap, and a person only has to send again', async () => {
    const before = await count();
    const answer = await desk.t
      .visitor()
      .post('/lapor', { kind: 'question', message: MESSAGE, situs: 'http://spam.example' });
    const html = await answer.text();
    assert.equal(answer.status, 422);
    assert.match(html, new RegExp(`>${MESSAGE.replace('?', '\\?')}</textarea>`));
    assert.doesNotMatch(html, /spam\.example/);
    assert.equal(await count(), before);
  });

  it('takes five a minute from one network, and keeps the words of the sixth', async () => {
    const visitor = desk.t.visitor();
    for (let n = 0; n < 5; n += 1) {
      const answer = await visitor.post('/lapor', { kind: 'question', message: `${MESSAGE} ${n}` });
      assert.equal(answer.status, 303);
    }
    const before = await count();
    const sixth = await visitor.post('/lapor', { kind: 'question', message: 'Yang keenam harus menunggu.' });
    assert.equal(sixth.status, 429);
    assert.match(await sixth.text(), />Yang keenam harus menunggu\.<\/textarea>/);
    assert.equal(await count(), before);
  });

  it('refuses what is far too large before reading it', async () => {
    const answer = await desk.t.visitor().post('/lapor', { kind: 'question', message: 'a'.repeat(200_000) });
    assert.equal(answer.status, 413);
  });

  it('gives each case its own number in a month', async () => {
    const codes = await Promise.all([desk.send(), desk.send(), desk.send()]);
    assert.equal(new Set(codes.map((c) => c.code.slice(0, -5))).size, 3);
  });
});

describe('the due date', () => {
  it('jumps over a long weekend and names each day that it skips', async () => {
    desk.at('2026-05-26', '15:00');
    const { code } = await desk.send();
    const text = textOf(await desk.t.visitor().page(`/lapor/diterima/${code}`));
    assert.match(text, /Jumat, 5 Juni 2026/);
    assert.match(
      text,
      /Dilewati: satu akhir pekan, Iduladha 1447 H \(27 Mei\), Cuti bersama Iduladha \(28 Mei\), Waisak 2570 \(31 Mei\) dan Hari Lahir Pancasila \(1 Juni\)\./,
    );
    assert.match(
      text,
      /Jumat, 29 Mei 1 Sabtu, 30 Mei akhir pekan Minggu, 31 Mei Waisak 2570 Senin, 1 Juni Hari Lahir Pancasila Selasa, 2 Juni 2/,
    );
  });

  it('follows the rule table: another limit from a date on, without a change of the program', async () => {
    await desk.t.kernel.pool.query(
      `INSERT INTO answer.rules (id, kind, limit_days, source_id, source_en, standing, valid_from)
       VALUES ('uji-2027', 'aspiration', 3, 'Aturan uji: 3 hari kerja.', 'Test rule: 3 working days.', 'confirmed', '2026-09-01')`,
    );
    desk.at('2026-08-31');
    const old = await desk.send({ kind: 'aspiration' });
    desk.at('2026-09-01');
    const young = await desk.send({ kind: 'aspiration' });
    assert.match(textOf(await desk.track(old.code)), /Jumat, 18 September 2026/);
    const text = textOf(await desk.track(young.code));
    assert.match(text, /Jumat, 4 September 2026/);
    assert.match(text, /Aturan uji: 3 hari kerja\./);
  });
});

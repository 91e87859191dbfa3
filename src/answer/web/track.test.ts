import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { type CaseDesk, startCaseDesk, textOf } from '../../../tests/support/case-desk.ts';
import type { Client } from '../../../tests/support/client.ts';
import { seedArticle } from '../../../tests/support/published.ts';
import { resetLimits } from '../../kernel/http/rate-limit.ts';

let desk: CaseDesk;
let officer: Client;
before(async () => {
  desk = await startCaseDesk();
});
after(() => desk.stop());
beforeEach(async () => {
  resetLimits();
  desk.at('2026-06-03');
  officer = await desk.t.signIn('case-officer', 'Dede Kusnaedi');
});

const say = (code: string, pesan: string, form = 'balas', path = '/lacak') =>
  desk.t.visitor().post(`${path}/${form}`, { kode: code, pesan });

describe('tracking', () => {
  it('asks for the code, and reads it in any case and with spaces', async () => {
    const { code } = await desk.send();
    assert.match(await desk.t.visitor().page('/lacak'), /<input[^>]*name="kode"/);
    const typed = encodeURIComponent(` ${code.toLowerCase().replaceAll('-', ' ')} `);
    const answer = await desk.t.visitor().get(`/lacak?kode=${typed}`);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    const text = textOf(await answer.text());
    assert.match(text, /Diterima Pertanyaan/);
    assert.match(text, /Kami jawab paling lambat 5 hari kerja Rabu, 10 Juni 2026/);
  });

  it('says that a code without its secret group is incomplete, and where to find the rest', async () => {
    const { code } = await desk.send();
    const answer = await desk.t.visitor().get(`/lacak?kode=${code.slice(0, -5)}`);
    assert.equal(answer.status, 422);
    const html = await answer.text();
    assert.match(textOf(html), /belum lengkap.*halaman setelah mengirim laporan, atau di surel tanda terima/);
    assert.match(html, new RegExp(`value="${code.slice(0, -5)}"`));
  });

  it('refuses a wrong secret group and an unknown number in the same words', async () => {
    const { code } = await desk.send();
    const wrong = code.slice(0, -4) + (code.endsWith('2222') ? '3333' : '2222');
    const pages = await Promise.all(
      [wrong, 'KSDN-2606-9876-2222'].map(async (typed) => {
        const answer = await desk.t.visitor().get(`/lacak?kode=${typed}`);
        return { status: answer.status, text: textOf(await answer.text()) };
      }),
    );
    assert.deepEqual(pages[0], pages[1]);
    assert.equal(pages[0]!.status, 404);
    assert.match(pages[0]!.text, /Tidak ada laporan dengan kode ini/);
  });

  it('lets no one guess: after ten tries in a minute even the right code has to wait', async () => {
    const { code } = await desk.send();
    resetLimits();
    for (let n = 0; n < 10; n += 1)
      await desk.t.visitor().get(`/lacak?kode=${code.slice(0, -4)}222${n === 0 ? 2 : n + 1}`);
    const answer = await desk.t.visitor().get(`/lacak?kode=${code}`);
    assert.equal(answer.status, 429);
    assert.match(textOf(await answer.text()), /Tunggu satu menit/);
  });

  it('shows what happened without the names of officers and without their notes', async () => {
    const { code, id } = await desk.send();
    await desk.act(officer, id, 'verifikasi');
    await desk.act(officer, id, 'catatan', { catatan: 'Hubungi gudang dulu.' });
    const text = textOf(await desk.track(code));
    assert.match(text, /Diverifikasi .* Petugas/);
    assert.doesNotMatch(text, /Dede|gudang/);
  });

  it('speaks English', async () => {
    const { code } = await desk.send();
    const html = await desk.t.visitor().page(`/en/lacak?kode=${code}`);
    assert.match(textOf(html), /We answer by .*Wednesday, 10 June 2026/);
    assert.match(html, new RegExp(`href="/lacak\\?kode=${code}"`));
  });
});

describe('an answer', () => {
  it('reaches the citizen by mail and on the page, with links to what it cites', async () => {
    const article = await seedArticle(desk.t.kernel, { headline: 'Loket informasi buka setiap hari kerja' });
    const { code, id } = await desk.send({ email: 'sari@warga.example' });
    const cites = `http://gapura.test/berita/${article.slug}\n/berita/${article.slug}`;
    const answer = await desk.act(officer, id, 'jawab', {
      jawaban: 'Loket buka lagi hari Senin.\n\nBawa KTP.',
      rujukan: cites,
    });
    assert.equal(answer.status, 303);
    const html = await desk.track(code);
    const text = textOf(html);
    assert.match(text, /Dijawab Pertanyaan/);
    assert.match(text, /Jawaban kami Loket buka lagi hari Senin\. Bawa KTP\./);
    assert.equal(
      html.match(new RegExp(`<a href="/berita/${article.slug}">Loket informasi buka setiap hari kerja</a>`, 'g'))
        ?.length,
      1,
    );
    assert.match(text, /Tenggat semula/);
    const [mail] = await desk.mailTo('sari@warga.example', 'answer.answered');
    assert.match(mail!.text, /Loket buka lagi hari Senin/);
    assert.match(mail!.text, new RegExp(`http://gapura\\.test/berita/${article.slug}`));
    assert.doesNotMatch(mail!.text, new RegExp(code.slice(-4)), 'later mails name the code without its secret group');
  });
});

describe('a question to the citizen', () => {
  it('holds the clock until the reply, which moves the due date by the days that passed', async () => {
    const { code, id } = await desk.send({ email: 'budi@warga.example' });
    desk.at('2026-06-04');
    officer = await desk.t.signIn('case-officer', 'Dede Kusnaedi');
    await desk.act(officer, id, 'tanya', { pertanyaan: 'Loket di kelurahan mana yang Anda maksud?' });
    desk.at('2026-06-09');
    const waiting = textOf(await desk.track(code));
    assert.match(waiting, /Menunggu jawaban Anda/);
    assert.match(waiting, /Kami bertanya kepada Anda Loket di kelurahan mana/);
    assert.match(waiting, /Berhenti sejak Kamis, 4 Juni 2026/);
    assert.doesNotMatch(waiting, /Rabu, 10 Juni/);
    assert.match((await desk.mailTo('budi@warga.example', 'answer.asked'))[0]!.text, /Loket di kelurahan mana/);

    const replied = await say(code, 'Kelurahan Muara Seluang.');
    assert.equal(replied.status, 303);
    const text = textOf(await desk.t.visitor().page(replied.headers.get('location')!));
    assert.match(text, /Pesan Anda sudah kami terima/);
    assert.match(text, /Anda menjawab .* Kelurahan Muara Seluang\./);
    assert.match(text, /Senin, 15 Juni 2026/, 'three working days later than the tenth');
    assert.match(text, /Berhenti 3 hari kerja selama menunggu pelapor/);
    assert.match(text, /Diverifikasi Pertanyaan/);
  });

  it('is not needed for a message: while a case is open its writer can always add something', async () => {
    const { code, id } = await desk.send();
    assert.equal((await say(code, 'Oh ya, loketnya yang di lantai dua.')).status, 303);
    assert.match(textOf(await officer.page(`/ruang/laporan/${id}`)), /Pelapor menjawab .*loketnya yang di lantai dua/);
  });

  it('keeps the words of a reply whose code does not fit, and of one that is too short', async () => {
    const { code } = await desk.send();
    const wrong = await say('KSDN-2606-9999-2222', 'Tulisan yang tidak boleh hilang.');
    assert.equal(wrong.status, 404);
    assert.match(textOf(await wrong.text()), /Tulisan yang tidak boleh hilang\./);
    const short = await say(code, 'x');
    assert.equal(short.status, 422);
    assert.match(await short.text(), />x<\/textarea>/);
  });
});

describe('reopening', () => {
  const answered = async () => {
    const sent = await desk.send();
    await desk.act(officer, sent.id, 'jawab', { jawaban: 'Loket sudah buka sejak kemarin.' });
    return sent;
  };

  it('is open for ten working days after the answer and starts a new clock', async () => {
    const { code, id } = await answered();
    assert.match(
      textOf(await desk.track(code)),
      /Belum selesai\? Anda dapat membukanya kembali sampai Kamis, 18 Juni 2026/,
    );
    desk.at('2026-06-18', '23:00');
    const answer = await say(code, 'Masih tutup, saya baru dari sana.', 'buka-lagi');
    assert.equal(answer.status, 303);
    const text = textOf(await desk.track(code));
    assert.match(text, /Kamis, 25 Juni 2026/);
    assert.match(text, /Jawaban sebelumnya Loket sudah buka/);
    assert.match(text, /Dibuka kembali .*Masih tutup/);
    officer = await desk.t.signIn('case-officer', 'Dede Kusnaedi');
    assert.match(textOf(await officer.page(`/ruang/laporan/${id}`)), /Dibuka kembali 1 kali/);
  });

  it('is over after that: the page says so, and a late form keeps its words', async () => {
    const { code } = await answered();
    desk.at('2026-06-19');
    assert.match(textOf(await desk.track(code)), /Masa membuka kembali berakhir Kamis, 18 Juni 2026/);
    const answer = await say(code, 'Masih tutup juga.', 'buka-lagi');
    assert.equal(answer.status, 410);
    assert.match(textOf(await answer.text()), /lebih dari 10 hari kerja yang lalu.*Masih tutup juga\./);
  });

  it('takes the words of a citizen who was writing a reply while we closed the case', async () => {
    const { code, id } = await answered();
    await desk.act(officer, id, 'tutup', { alasanTutup: 'answered', kalimatPenutup: 'Pertanyaan sudah terjawab.' });
    const answer = await say(code, 'Terima kasih, tetapi jam bukanya belum ada.');
    const html = await answer.text();
    assert.equal(answer.status, 409);
    assert.match(html, /action="\/lacak\/buka-lagi"[\s\S]*>Terima kasih, tetapi jam bukanya belum ada\.<\/textarea>/);
    assert.match(textOf(html), /Ditutup Alasan: Sudah dijawab Pertanyaan sudah terjawab\./);
  });

  it('keeps words as a reply when an officer has reopened the case meanwhile', async () => {
    const { code, id } = await answered();
    await desk.act(officer, id, 'buka-lagi', { alasanBuka: 'Jam bukanya belum kami sebut.' });
    assert.equal((await say(code, 'Jam bukanya kapan?', 'buka-lagi')).status, 303);
    const text = textOf(await desk.track(code));
    assert.match(text, /Dibuka kembali .*Jam bukanya belum kami sebut.*Anda menjawab .*Jam bukanya kapan\?/);
  });
});

describe('what people write', () => {
  it('is text everywhere, never markup', async () => {
    const evil = '<script>alert(1)</script><img src=x onerror=alert(2)>"\'';
    const { code, id } = await desk.send({ message: `Awas ${evil} begitu`, name: evil });
    await desk.act(officer, id, 'tanya', { pertanyaan: evil });
    await say(code, evil);
    await desk.act(officer, id, 'jawab', { jawaban: `${evil} jawaban` });
    await desk.act(officer, id, 'tutup', { alasanTutup: 'answered', kalimatPenutup: evil });
    const pages = [
      await desk.track(code),
      await officer.page('/ruang/laporan?saring=selesai'),
      await officer.page(`/ruang/laporan/${id}`),
    ];
    for (const html of pages) {
      assert.match(html, /&lt;script>alert\(1\)|&lt;script&gt;alert\(1\)/);
      assert.doesNotMatch(html, /<script>alert|<img src=x/);
    }
  });
});

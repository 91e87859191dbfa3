import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import QRCode from 'qrcode';
import { startTestApp, type TestApp } from '../../../../tests/support/app.ts';
import { approveEdition, makeEdition } from '../../../../tests/support/office.ts';
import { openReleaseDesk, type ReleaseDesk } from '../../../../tests/support/release-desk.ts';
import { SYSTEM } from '../../../kernel/actor.ts';
import { sha256Hex } from '../../../kernel/hash.ts';
import { releaseDue } from '../../jobs/release-clock.ts';
import { publishPolicy } from '../../policy.ts';
import { withdrawArticles } from '../../withdrawal/withdraw.ts';
import { makeCode, readCode } from '../check-code.ts';
import { indexTexts } from '../commands/index-texts.ts';
import { endKey, rotateKey } from '../commands/manage-keys.ts';
import { checkChain, listKeys } from '../queries/releases.ts';
import { checkRecord } from '../record-checks.ts';
import { records } from '../tables.ts';

const HEADLINE = 'Warga membersihkan Sungai Lirung bersama petugas';
const STANDFIRST = 'Warga membersihkan Sungai Lirung.';
const BODY =
  'Warga membersihkan Sungai Lirung bersama petugas kementerian pada Sabtu pagi. Mereka mengangkat sampah dari tepi sungai sampai tengah hari. Kementerian menyediakan perahu dan sarung tangan untuk semua peserta.';

describe('checking what is ours', () => {
  let t: TestApp;
  let desk: ReleaseDesk;
  const code: Record<string, string> = {};
  const codeOf = async (editionId: string): Promise<string> => {
    const { rows } = await t.kernel.pool.query('SELECT code FROM publish.check_codes WHERE edition_id = $1', [
      editionId,
    ]);
    return rows[0].code;
  };
  /** Fails with what the page says instead of its whole HTML. */
  const says = (html: string, expected: RegExp): void => {
    const said = /<h1[^>]*>([^<]*)/.exec(html)?.[1];
    const parts = [...html.matchAll(/<div class="part">(.*?)<\/div>/gs)].map((part) =>
      part[1]!.replace(/<[^>]*>/g, ' '),
    );
    assert.ok(expected.test(html), `${expected} is not on the page "${said}": ${parts.join(' | ')}`);
  };
  const page = async (path: string): Promise<string> => (await t.request(path)).text();
  const paste = async (text: string): Promise<string> => {
    const answer = await t.visitor().post('/periksa', { teks: text });
    assert.equal(answer.status, 200);
    return answer.text();
  };

  before(async () => {
    t = await startTestApp();
    desk = await openReleaseDesk(t);
    const { editionId } = await makeEdition(t.kernel, {
      agencyId: t.agencyId,
      unitId: t.unitId,
      headline: HEADLINE,
      writer: desk.writer,
      texts: [BODY],
    });
    await desk.order(await approveEdition(t.kernel, editionId, desk.writer, desk.approver), null);
    await releaseDue(t.kernel);
    await indexTexts(t.kernel);
    code.first = await codeOf(editionId);
  });
  after(() => t.stop());

  it('says of a code that the release is ours and that its record is intact', async () => {
    const html = await page(`/periksa/${code.first}`);
    assert.match(html, /Siaran ini asli\./);
    assert.match(html, /Tanda tangan sah/);
    assert.match(html, /Isi tidak berubah/);
    assert.match(html, /Urutan rekaman utuh/);
    const small = await t.request(`/periksa?q=${code.first!.toLowerCase().replace('-', ' ').replaceAll(' ', '+')}`);
    assert.equal(small.status, 303);
    assert.equal(small.headers.get('location'), `/periksa/${code.first}`);
    says(await page(`/en/periksa/${code.first}`), /This release is ours\./);
  });

  it('lets anybody check the record with openssl and with the command line, and names what was changed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gapura-record-'));
    const save = async (path: string, name: string) => {
      const bytes = Buffer.from(await (await t.request(path)).arrayBuffer());
      writeFileSync(join(folder, name), bytes);
      return bytes;
    };
    const gapura = (...args: string[]) => {
      try {
        return execFileSync(process.execPath, ['bin/gapura.ts', 'verify', ...args], { encoding: 'utf8' });
      } catch (error) {
        return String((error as { stdout?: string }).stdout);
      }
    };
    try {
      const file = await save(`/periksa/${code.first}/rekaman.json`, 'rekaman.json');
      const text = await save(`/periksa/${code.first}/rekaman.txt`, 'rekaman.txt');
      await save(`/periksa/${code.first}/rekaman.sig`, 'rekaman.sig');
      const content = await save(`/periksa/${code.first}/isi.json`, 'isi.json');
      await save('/.well-known/gapura-keys.json', 'keys.json');
      const record = JSON.parse(text.toString());
      await save(`/kunci/${record.key}.pem`, 'key.pem');
      assert.equal(sha256Hex(content), record.contentHash);
      const openssl = [
        'pkeyutl',
        '-verify',
        '-pubin',
        '-inkey',
        'key.pem',
        '-rawin',
        '-in',
        'rekaman.txt',
        '-sigfile',
        'rekaman.sig',
      ];
      assert.match(execFileSync('openssl', openssl, { cwd: folder, encoding: 'utf8' }), /Verified Successfully/i);
      const at = (name: string) => join(folder, name);
      const good = gapura(at('rekaman.json'), '--keys', at('keys.json'), '--content', at('isi.json'));
      assert.match(good, /valid: signature, text/);
      writeFileSync(at('isi.json'), content.toString().replace('Warga', 'Orang'));
      const lied = JSON.parse(file.toString());
      lied.record = lied.record.replace('"version":1', '"version":2');
      writeFileSync(at('lied.json'), JSON.stringify(lied));
      assert.match(
        gapura(at('rekaman.json'), '--keys', at('keys.json'), '--content', at('isi.json')),
        /NOT VALID: content/,
      );
      assert.match(gapura(at('lied.json'), '--keys', at('keys.json')), /NOT VALID: hash, signature/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('knows a pasted text again through what messengers do to it, and a quotation', async () => {
    const whole = await paste(
      `[25/06/26 16.00] Bu Tini: Diteruskan\n\n*${HEADLINE}* 🎉🎉\n_${STANDFIRST}_\n${BODY.replace('. ', '.\n')}`,
    );
    says(whole, /Teks ini asli\./);
    says(await paste(BODY.split('. ')[0]!), /Kutipan ini asli\./);
    assert.match(
      await paste('Harga beras turun di pasar induk pada hari Senin, kata pedagang di sana.'),
      /Tidak kami temukan\./,
    );
    says(await paste('Selamat pagi'), /Teksnya terlalu pendek/);
  });

  it('marks what was altered, left out and added', async () => {
    const sentences = BODY.split(/(?<=\.) /);
    const altered = await paste(
      [HEADLINE, sentences[0]!.replace(/petugas/, 'pejabat'), ...sentences.slice(1)].join('\n'),
    );
    says(altered, /Teks ini berbeda dari aslinya\./);
    says(altered, /<del>[^<]*<span[^>]*>[^<]*<\/span>petugas/);
    const added = await paste(`${BODY} Segera kirim uang iuran ke rekening 7781234 atas nama panitia.`);
    says(added, /Ditambahkan, bukan dari siaran ini/);
    says(added, /rekening 7781234/);
  });

  it('reads a QR code from a picture, and warns of one that leads elsewhere', async () => {
    const send = async (address: string) => {
      const png = await QRCode.toBuffer(address, { width: 400 });
      const data = new FormData();
      data.set('berkas', new File([new Uint8Array(png)], 'kode.png', { type: 'image/png' }));
      const answer = await t.request('/periksa', {
        method: 'POST',
        body: data,
        headers: { origin: 'http://gapura.test' },
      });
      return answer.text();
    };
    says(await send(`http://gapura.test/periksa/${code.first}`), /Siaran ini asli\./);
    says(await send('https://gapura-resmi.example/menang'), /bukan ke situs kami/);
  });

  it('shows an address that is not ours, a code that nobody has, and a mistyped one as what they are', async () => {
    assert.match(
      await page(`/periksa?q=${encodeURIComponent('https://lain.example/berita/x')}`),
      /lain\.example, bukan di situs kami/,
    );
    const free = makeCode();
    says(await page(`/periksa?q=${free}`), /tidak ada siaran yang memakainya/);
    const wrong = `${free.slice(0, -1)}${free.endsWith('B') ? 'C' : 'B'}`;
    assert.equal(readCode(wrong), null);
    says(await page(`/periksa?q=${wrong}`), /salah ketik/);
  });

  it('keeps records from being changed, and names a store that no longer says what was signed', async () => {
    const { pool, db } = t.kernel;
    await assert.rejects(pool.query(`UPDATE publish.records SET kind = 'recorded'`), /only added to/);
    await assert.rejects(pool.query('DELETE FROM publish.records'), /only added to/);
    await assert.rejects(pool.query('TRUNCATE publish.records'), /only added to/);
    await assert.rejects(t.kernel.publicPool.query('SELECT * FROM publish.signing_secrets'), /permission denied/);
    await assert.rejects(t.kernel.publicPool.query('SELECT * FROM publish.check_codes'), /permission denied/);
    await pool.query(`UPDATE publish.article_versions SET standfirst = standfirst || ' Gratis.'`);
    await pool.query(`UPDATE publish.articles SET standfirst = standfirst || ' Gratis.'`);
    says(await page(`/periksa/${code.first}`), /Isi siaran tidak sama dengan yang ditandatangani/);
    await pool.query(`UPDATE publish.article_versions SET standfirst = replace(standfirst, ' Gratis.', '')`);
    await pool.query(`UPDATE publish.articles SET standfirst = replace(standfirst, ' Gratis.', '')`);
    says(await page(`/periksa/${code.first}`), /Siaran ini asli\./);
    assert.deepEqual(await checkChain(t.kernel), { records: 1, brokenAt: null, troubles: [] });
    const [kept] = await db.select().from(records);
    assert.deepEqual(
      checkRecord({ ...kept!, signature: Buffer.alloc(64).toString('base64') }, await listKeys(t.kernel)),
      ['signature'],
    );
  });

  it('rotates its key, keeps the old one public, and shows one that leaked', async () => {
    const [old] = await listKeys(t.kernel);
    await rotateKey(t.kernel, SYSTEM);
    const second = await desk.approvedPackage('Perahu ambulans mulai melayani tiga kampung di hulu');
    await desk.order(second.packageId, null);
    await releaseDue(t.kernel);
    code.second = await codeOf(second.editionId);
    says(await page(`/periksa/${code.first}`), /Siaran ini asli\./);
    says(await page(`/periksa/${code.second}`), /Siaran ini asli\./);
    assert.deepEqual(await checkChain(t.kernel), { records: 2, brokenAt: null, troubles: [] });
    await endKey(t.kernel, SYSTEM, { keyId: old!.id, compromised: 'Cadangan kunci hilang bersama sebuah laptop.' });
    const keys = await page('/kunci');
    says(keys, /Bocor: jangan dipercaya/);
    says(keys, /hilang bersama sebuah laptop/);
    says(await page(`/periksa/${code.first}`), /Siaran ini asli\./);
  });

  it('says of the text of an earlier version that it was corrected, and leads to what holds now', async () => {
    const { rows } = await t.kernel.pool.query('SELECT edition_id FROM publish.check_codes WHERE code = $1', [
      code.second,
    ]);
    const editionId: string = rows[0].edition_id;
    await indexTexts(t.kernel);
    const before =
      'Perahu ambulans mulai melayani tiga kampung di hulu. Warga membersihkan Sungai Lirung bersama petugas kementerian.';
    says(await paste(before), /Kutipan ini asli\./);
    await desk.edit(editionId, 'Warga membersihkan Sungai Lirung bersama tiga petugas kementerian.');
    const correction = { major: true, note: 'Jumlah petugas yang ikut ditambahkan.' };
    await desk.order(await approveEdition(t.kernel, editionId, desk.writer, desk.approver), null, { correction });
    await releaseDue(t.kernel);
    await indexTexts(t.kernel);
    const html = await paste(before);
    says(html, /Asli, tetapi sudah diralat\./);
    says(html, /Lihat apa yang berubah/);
    says(await paste(before.replace('bersama', 'bersama tiga')), /Kutipan ini asli\./);
    says(await page(`/periksa/${code.second}`), /Versi 2/);
  });

  it('says of a withdrawn release that it was ours, and forgets the words of one that is gone', async () => {
    const { rows } = await t.kernel.pool.query('SELECT article_id FROM publish.records WHERE code = $1', [code.first]);
    const articleId: string = rows[0].article_id;
    const act = (how: 'withdrawn' | 'gone') =>
      withdrawArticles(t.kernel, publishPolicy.allow(desk.approver, 'withdraw', { agencyId: t.agencyId }), {
        articleIds: [articleId],
        act: how,
        reason: 'Keterangan dalam tulisan ini ternyata keliru.',
        why: 'Diminta oleh pimpinan unit kerja.',
        personalData: false,
        keepTitle: true,
        redirectTo: null,
      });
    await act('withdrawn');
    says(await page(`/periksa/${code.first}`), /Asli, tetapi sudah ditarik\./);
    says(await paste(BODY), /Asli, tetapi sudah ditarik\./);
    await act('gone');
    const gone = await page(`/periksa/${code.first}`);
    says(gone, /lalu kami hapus/);
    says(gone, /Isi sudah dihapus dari publik/);
    assert.doesNotMatch(await paste(BODY), /lalu kami hapus/);
    const left = await t.kernel.pool.query('SELECT count(*)::int AS n FROM publish.text_grams WHERE article_id = $1', [
      articleId,
    ]);
    assert.equal(left.rows[0].n, 0);
    assert.equal((await checkChain(t.kernel)).brokenAt, null);
  });
});

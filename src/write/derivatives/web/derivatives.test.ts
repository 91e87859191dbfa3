import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../../../tests/support/app.ts';
import { bodyOf } from '../../../../tests/support/newsroom.ts';
import { makeEdition } from '../../../../tests/support/office.ts';
import { documentText } from '../../document.ts';
import { derivativesOf, findEdition, provenanceOf } from '../../index.ts';
import { openMarks } from '../../queries/check.ts';
import { editionInLanguage } from '../../queries/editions.ts';
import { kindsFor } from '../kinds.ts';
import { findDerivative } from '../queries.ts';

const TEXTS = [
  'Jakarta, 25 Juni 2024 – Kementerian Sungai dan Danau memeriksa 12 pintu air Bendungan Tirta Jaya pada Selasa, 25 Juni 2024.',
  'Petugas mengganti tiga pintu air yang berkarat sebelum musim hujan. Penggantian selesai pada pukul 16.00 WIB.',
  '“Warga di hilir berhak tahu keadaan bendungan setiap hari,” kata Direktur Bendungan, Sri Wahyuni, di lokasi.',
  'Sebanyak 340 warga di hilir menerima kabar lewat pesan singkat.',
];
const HEADLINE = 'Kementerian Periksa 12 Pintu Air Bendungan Tirta Jaya';

let t: TestApp;
let officer: Awaited<ReturnType<TestApp['signIn']>>;
before(async () => {
  t = await startTestApp();
  officer = await t.signIn('officer');
});
after(() => t.stop());

const open = async (texts = TEXTS): Promise<string> =>
  (
    await makeEdition(t.kernel, {
      agencyId: t.agencyId,
      unitId: t.unitId,
      headline: HEADLINE,
      writer: null,
      texts,
      contact: 'Biro Humas, humas@ksdn.example',
    })
  ).editionId;
const at = (id: string, more = ''): string => `/ruang/naskah/${id}/turunan${more}`;
const make = async (id: string, kind: string) => {
  const answer = await officer.post(at(id), { kind });
  assert.equal(answer.status, 303, (await answer.text()).slice(0, 800));
  return answer.headers.get('location') ?? '';
};
const one = async (id: string, kind: Parameters<typeof findDerivative>[2]) =>
  (await findDerivative(t.kernel.db, id, kind))!;
const rewrite = async (id: string, ...texts: string[]) => {
  const { version } = (await findEdition(t.kernel, id))!;
  const answer = await officer.json(`/ruang/naskah/${id}/simpan`, {
    version,
    headline: HEADLINE,
    standfirst: 'Warga membersihkan Sungai Lirung.',
    body: bodyOf(...texts),
  });
  assert.equal(answer.status, 200, await answer.text());
};

describe('what is made from a text', () => {
  it('every text kind is made at one press, each with the hash and the version of the edition', async () => {
    const id = await open();
    assert.match(await officer.page(at(id)), /Belum dibuat/);
    assert.equal(await make(id, 'teks'), `${at(id)}?kabar=made`);
    const made = await derivativesOf(t.kernel.db, id);
    assert.deepEqual(
      made.map((each) => each.kind),
      kindsFor('id').filter((kind) => !/^(?:card|pdf|docx)/.test(kind)),
    );
    assert.equal(new Set(made.map((each) => each.fromHash)).size, 1);
    for (const each of made)
      assert.deepEqual([each.stale, each.edited, each.origin], [false, false, 'grammar'], each.kind);
    const html = await officer.page(at(id));
    assert.match(html, /Sesuai naskah/);
    assert.doesNotMatch(html, /Buat semua teks/);
  });

  it('a change of the text makes it stale and shows which words changed; one press renews it', async () => {
    const id = await open();
    await make(id, 'summary-100');
    await rewrite(id, TEXTS[0]!.replace('12 pintu air', '14 pintu air'), ...TEXTS.slice(1));
    const html = await officer.page(at(id, '/summary-100'));
    assert.match(html, /Naskah sudah berubah/);
    assert.match(html, /<del>12 ?<\/del>\s*<ins>14 ?<\/ins>/);
    const answer = await officer.post(at(id, '/summary-100/perbarui'));
    assert.equal(answer.headers.get('location'), `${at(id, '/summary-100')}?kabar=renewed`);
    const renewed = await one(id, 'summary-100');
    assert.match(renewed.text, /14 pintu air/);
    assert.doesNotMatch(await officer.page(at(id, '/summary-100')), /Naskah sudah berubah/);
  });

  it('a person’s sentence survives the renewal, and where both changed one, a person chooses', async () => {
    const id = await open();
    await make(id, 'summary-100');
    const first = await one(id, 'summary-100');
    const mine = `${first.text} Kabar lengkap ada di laman kementerian.`;
    assert.equal(
      (await officer.post(at(id, '/summary-100'), { version: String(first.version), text: mine })).status,
      303,
    );
    await rewrite(id, TEXTS[0]!.replace('12 pintu air', '14 pintu air'), ...TEXTS.slice(1));
    await officer.post(at(id, '/summary-100/perbarui'));
    const joined = await one(id, 'summary-100');
    assert.match(joined.text, /14 pintu air[\s\S]*Kabar lengkap ada di laman kementerian\./);
    const clash = joined.text.replace('14 pintu air', 'empat belas pintu air');
    await officer.post(at(id, '/summary-100'), { version: String(joined.version), text: clash });
    await rewrite(id, TEXTS[0]!.replace('12 pintu air', '15 pintu air'), ...TEXTS.slice(1));
    const answer = await officer.post(at(id, '/summary-100/perbarui'));
    assert.equal(answer.headers.get('location'), `${at(id, '/summary-100')}?kabar=choice`);
    assert.equal((await one(id, 'summary-100')).text, clash);
    assert.match(await officer.page(at(id, '/summary-100')), /Menunggu pilihan/);
    await officer.post(at(id, '/summary-100/pilih'), { choice: 'take' });
    const chosen = await one(id, 'summary-100');
    assert.match(chosen.text, /15 pintu air/);
    assert.equal(chosen.offer, null);
    assert.match(await officer.page(at(id, '/summary-100')), /Versi lama/);
  });

  it('words over a channel’s limit are refused with the numbers, and what was typed is still there', async () => {
    const id = await open();
    await make(id, 'x');
    const { version, text } = await one(id, 'x');
    const answer = await officer.post(at(id, '/x'), {
      version: String(version),
      text: `${text} ${'panjang '.repeat(40)}`,
    });
    assert.equal(answer.status, 422);
    const html = await answer.text();
    assert.match(html, /Terlalu panjang: \d{3} huruf \(hitungan X\), paling banyak 280\./);
    assert.match(html, /panjang panjang panjang/);
    assert.equal((await one(id, 'x')).text, text);
  });

  it('a figure that the text does not have is named on the page', async () => {
    const id = await open();
    await make(id, 'facebook');
    const { version, text } = await one(id, 'facebook');
    await officer.post(at(id, '/facebook'), { version: String(version), text: text.replace('12 pintu', '21 pintu') });
    assert.match(await officer.page(at(id, '/facebook')), /Tidak didukung naskah/);
  });

  it('a save over a newer version is refused, and an approver reads but changes nothing', async () => {
    const id = await open();
    await make(id, 'newsletter');
    const { text } = await one(id, 'newsletter');
    assert.equal((await officer.post(at(id, '/newsletter'), { version: '9', text: `${text} Lagi.` })).status, 409);
    const approver = await t.signIn('approver');
    assert.doesNotMatch(await approver.page(at(id, '/newsletter')), />Simpan</);
    assert.equal((await approver.post(at(id), { kind: 'x' })).status, 403);
    assert.equal((await t.visitor().get(at(id))).status, 303);
  });

  it('the English working text fills an empty English edition, whose gaps stop approval', async () => {
    const id = await open();
    await make(id, 'english');
    const made = await one(id, 'english');
    assert.match(made.text, /^\[translate: Kementerian Periksa 12 Pintu Air/);
    assert.match(made.text, /Jakarta, 25 June 2024 – /);
    assert.match(
      made.text,
      /“\[translate the quotation: Warga di hilir berhak tahu[^\]]*\]” said Sri Wahyuni, Director of Dams/,
    );
    assert.match(made.text, /\| 340 warga \| 340 residents \|/);
    const answer = await officer.post(at(id, '/english/edisi'));
    assert.equal(answer.status, 303, (await answer.text()).slice(0, 500));
    const { itemId } = (await findEdition(t.kernel, id))!;
    const english = (await editionInLanguage(t.kernel, itemId, 'en'))!;
    assert.match(documentText(english.body), /Jakarta, 25 June 2024/);
    assert.doesNotMatch(documentText(english.body), /Ready in English/);
    const origin = (await provenanceOf(t.kernel.db, english.id))!;
    assert.ok(origin.words.grammar > 20);
    assert.equal(origin.words.person, 0);
    assert.ok((await openMarks(t.kernel, english.id)).some((mark) => mark.kind === 'hole'));
    assert.equal((await officer.post(at(id, '/english/edisi'))).status, 409);
  });

  it('without a model the page says plainly why there is no proposal', async () => {
    const id = await open();
    await make(id, 'x');
    const html = await officer.page(at(id, '/x'));
    assert.match(html, /Usulan mesin tidak tersedia:/);
    assert.doesNotMatch(html, /Minta usulan mesin/);
  });

  it('files are made, shown and downloaded: cards in both sizes, PDF and DOCX', async () => {
    const id = await open();
    for (const [kind, type] of [
      ['card-wide', 'image/png'],
      ['card-square', 'image/png'],
      ['pdf', 'application/pdf'],
      ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ] as const) {
      await make(id, kind);
      assert.match(await officer.page(at(id, `/${kind}`)), /Unduh/);
      const answer = await officer.get(at(id, `/${kind}/berkas`));
      assert.equal(answer.headers.get('content-type'), type);
      const bytes = Buffer.from(await answer.arrayBuffer());
      assert.equal(bytes.length, (await one(id, kind)).file!.bytes);
      if (type === 'image/png')
        assert.deepEqual(
          [bytes.readUInt32BE(16), bytes.readUInt32BE(20)],
          kind === 'card-wide' ? [1200, 630] : [1080, 1080],
        );
    }
    const { key } = (await one(id, 'pdf')).file!;
    await officer.post(at(id, '/pdf/perbarui'));
    assert.equal((await one(id, 'pdf')).file!.key, key);
  });
});

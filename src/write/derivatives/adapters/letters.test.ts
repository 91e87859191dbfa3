import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import mammoth from 'mammoth';
import sharp from 'sharp';
import { extractText, getDocumentProxy } from 'unpdf';
import { coverSvg } from '../../../ui/index.ts';
import { documentText } from '../../document.ts';
import { plainToDocument } from '../../plain-document.ts';
import type { Letter } from '../letter.ts';
import { CARD_SIZES, drawCard } from './draw-card.ts';
import { writeDocx } from './write-docx.ts';
import { writePdf } from './write-pdf.ts';

const KEY = 'a'.repeat(64);
const body = plainToDocument(
  [
    'Jakarta, 25 Juni 2024 – Sebanyak **12 pintu air** diperiksa[^1], menurut [data terbuka](https://data.example).',
    '## Syarat pulang',
    '- air di bawah 3,80 meter\n- tanggul sudah tertutup',
    '> Warga di hilir berhak tahu.\n> — Sri Wahyuni, Direktur Bendungan',
    '| Desa | Jiwa |\n| --- | --- |\n| Tebing Ranai | 540 |\n| Pulau Baru | 800 |',
    `![Pompa di tepi sungai](gambar:${KEY},960x540,50x50)\nKeterangan: Pompa bekerja\nKredit: Humas`,
    ...Array.from(
      { length: 24 },
      (_, n) => `Paragraf ke-${n + 1} menerangkan keadaan bendungan, dengan nama Şebnem Ğözde di dalamnya.`,
    ),
    '[^1]: Sumber: pos pantau.',
  ].join('\n\n'),
);

const letter = async (): Promise<Letter> => ({
  language: 'id',
  agency: 'Kementerian Sungai dan Danau',
  unit: 'Biro Hubungan Masyarakat',
  tagline: 'Merawat air, melayani warga',
  kind: 'Siaran pers',
  headline: 'Kementerian memeriksa 12 pintu air',
  standfirst: 'Warga di hilir menerima kabar setiap hari.',
  body,
  contact: 'humas@ksd.example',
  day: '25 Juni 2024',
  madeAt: new Date('2024-06-25T09:00:00Z'),
  pictures: new Map([
    [
      KEY,
      {
        bytes: await sharp({ create: { width: 960, height: 540, channels: 3, background: 'steelblue' } })
          .jpeg()
          .toBuffer(),
        width: 960,
        height: 540,
      },
    ],
  ]),
  words: {
    contact: 'Narahubung',
    notes: 'Catatan kaki',
    page: 'Halaman {page} dari {of}',
    photo: 'Foto: {who}',
  },
});

const words = (text: string): string =>
  text
    .replaceAll('[1]', ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const holds = (text: string, of: Letter): void => {
  const all = words(text);
  for (const part of [
    of.agency,
    of.unit,
    of.kind,
    of.day,
    of.headline,
    of.standfirst,
    of.contact,
    ...documentText(of.body).split('\n'),
  ])
    assert.ok(all.includes(words(part)), `lacks: ${part}`);
};

describe('a text on the letterhead', () => {
  it('as PDF it reads back whole, is tagged in its language, numbers its pages, and has the same bytes each time', async () => {
    const given = await letter();
    const bytes = await writePdf(given);
    assert.ok(bytes.equals(await writePdf(given)));
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const { text } = await extractText(pdf, { mergePages: true });
    const pages = pdf.numPages;
    assert.ok(pages >= 2);
    // A page number may stand inside a paragraph that goes over to the next page.
    const running = text.replace(/Kementerian Sungai dan Danau · Halaman \d+ dari \d+/g, '');
    holds(running, given);
    for (let page = 1; page <= pages; page += 1) assert.match(text, new RegExp(`Halaman ${page} dari ${pages}`));
    assert.equal((await pdf.getMarkInfo())?.Marked, true);
    const { info } = await pdf.getMetadata();
    assert.deepEqual(
      [(info as { Title?: string }).Title, (info as { Language?: string }).Language],
      [given.headline, 'id-ID'],
    );
    const tags = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
    for (const role of ['H1', 'H2', 'P', 'L', 'LI', 'BlockQuote', 'Table', 'TH', 'Figure', 'Link'])
      assert.match(tags, new RegExp(`"role":"${role}"`), role);
    assert.match(tags, /Pompa di tepi sungai/);
  });

  it('as DOCX it reads back whole with headings, list, table, picture, footnote and link, and has the same bytes each time', async () => {
    const given = await letter();
    const bytes = await writeDocx(given);
    assert.ok(bytes.equals(await writeDocx(given)));
    const { value } = await mammoth.convertToHtml({ buffer: bytes });
    holds(value.replace(/<[^>]*>/g, ' ').replaceAll('&amp;', '&'), given);
    for (const part of [
      /<h1>[^<]*Kementerian memeriksa/,
      /<h2>[^<]*Syarat pulang/,
      /<li>[^<]*air di bawah/,
      /<th>|<td>/,
      /<img alt="Pompa di tepi sungai"/,
      /<a href="https:\/\/data\.example">/,
      /<strong>12 pintu air<\/strong>/,
      /Sumber: pos pantau/,
    ])
      assert.match(value, part);
  });

  it('a card is drawn in both sizes, the same each time, also with the longest headline', async () => {
    for (const headline of ['Air turun', `${'Kementerian memeriksa pintu air '.repeat(6)}`.trim()])
      for (const size of Object.values(CARD_SIZES)) {
        const card = {
          headline,
          kicker: 'Siaran pers',
          agency: 'Kementerian Sungai dan Danau',
          cover: coverSvg('kunci', 2),
        };
        const png = await drawCard(card, size);
        assert.ok(png.equals(await drawCard(card, size)));
        const { width, height } = await sharp(png).metadata();
        assert.deepEqual({ width, height }, { ...size });
      }
  });
});

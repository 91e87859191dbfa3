import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractFacts } from '../facts/extract-facts.ts';
import { briefSchema } from '../facts/types.ts';
import { checkText } from './check-text.ts';
import type { CheckBlock } from './types.ts';

const sources = [
  {
    id: 's',
    name: 'Catatan',
    text: `Rabu 24 Juni 2026, Aula Kantor Kementerian
- Asep Sutisna Wiguna (Direktur Siaga Banjir): "Kami tahu warga ingin pulang. Tetapi tanggul masih bocor, dan satu malam hujan saja cukup membawa air masuk lagi."
- Rosidah Komar, koordinator pengungsian: "Nasi cukup. Jangan kirim pakaian bekas lagi."
- hoaks: pesan suara beredar, Bendungan Hulu jebol. bendungan tdk jebol, diperiksa tiga kali
- pengungsi tdk boleh pulang, listrik blm diperiksa, warga gak bayar, biaya Rp3,4 miliar`,
  },
];
const brief = briefSchema.parse({
  type: 'clarification',
  agency: 'Kementerian Sungai',
  angle: 'Warga belum boleh pulang',
});
const { claims } = extractFacts(brief, sources);

function check(text: string, kind: CheckBlock['kind'] = 'paragraph') {
  const result = checkText([{ id: 0, text, kind }], sources, claims, { agencyNames: ['Kementerian Sungai'] });
  return {
    verdicts: [...new Set(result.sentences.map((one) => one.verdict))],
    musts: result.findings.filter((one) => one.weight === 'must').map((one) => one.kind),
  };
}

const fine = (text: string, kind?: CheckBlock['kind']): void =>
  assert.deepEqual(check(text, kind), { verdicts: ['supported'], musts: [] }, text);
const wrong = (text: string, found: string, kind?: CheckBlock['kind']): void =>
  assert.ok(check(text, kind).musts.includes(found as never), text);

describe('what is right stays unmarked', () => {
  it('a verified quotation, whoever is named after, between or before it', () => {
    fine('“Nasi cukup,” katanya.');
    fine('“Nasi cukup,” tuturnya sambil tertawa.');
    fine('“Kami tahu warga ingin pulang,” kata Asep, “tetapi tanggul masih bocor.”');
    fine('Asep Sutisna Wiguna menegaskan, “Tanggul masih bocor.”');
  });

  it('a heading that names a part of the text', () => {
    fine('Kapan boleh pulang', 'heading');
    fine('Yang berubah', 'heading');
  });

  it('a common noun with a suffix at the head of a sentence', () => {
    fine('Biayanya Rp3,4 miliar.');
    fine('Warganya belum membayar.');
  });

  it('a denial that the notes write in short', () => {
    fine('Pengungsi tidak boleh pulang.');
    fine('Listrik belum diperiksa.');
    fine('Warga tidak membayar.');
  });

  it('a rumour that is told and denied', () => {
    fine('Bendungan Hulu tidak jebol.');
    fine('Pesan suara yang beredar menyebut Bendungan Hulu jebol.');
  });

  it('a question', () => fine('Bagaimana kalau hitungannya keliru?'));
});

describe('what is wrong is marked', () => {
  it('the rumour told as a fact', () => wrong('Bendungan Hulu jebol.', 'negation'));

  it('a denial lost', () => {
    wrong('Pengungsi boleh pulang.', 'negation');
    wrong('Listrik sudah diperiksa.', 'negation');
    wrong('Warga membayar.', 'negation');
  });

  it('a quotation of somebody else, or cut after its “jangan”', () => {
    wrong('“Nasi cukup,” kata Asep.', 'attribution');
    wrong('“Kirim pakaian bekas lagi,” kata Rosidah.', 'quote');
  });

  it('an invention beside a quotation', () =>
    wrong('“Nasi cukup,” katanya, lalu mengumumkan ekspor nikel ke negara tetangga.', 'unsupported'));

  it('a figure, day or name of a heading', () => {
    wrong('Biaya Rp9,9 miliar', 'number', 'heading');
    wrong('Pulang pada 30 Juni 2026', 'date', 'heading');
    wrong('Pesan bohong dari Suharyono Gintings', 'name', 'heading');
  });
});

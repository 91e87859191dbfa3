import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { noteFolder, noteFolders } from '../../../tests/fixtures/note-folders.ts';
import { countWords } from '../../language/tokens.ts';
import { briefText } from '../facts/brief-text.ts';
import { extractFacts } from '../facts/extract-facts.ts';
import { BRIEF_SOURCE } from '../facts/types.ts';
import { draftItem } from './draft-item.ts';
import { draftToDocument } from './to-document.ts';
import { draftToMarkdown } from './to-markdown.ts';
import type { Draft } from './types.ts';

const fixtures = join(import.meta.dirname, '../../../tests/fixtures');
const draftOf = (path: string): Draft => {
  const folder = noteFolder(join(fixtures, path));
  return draftItem(folder.brief, extractFacts(folder.brief, folder.sources));
};
const sentencesOf = (draft: Draft): string[] =>
  draft.blocks.flatMap((block) => block.sentences.map((sentence) => sentence.text));

describe('every draft', () => {
  for (const folder of noteFolders()) {
    it(`from ${folder.name} has a claim and a true span under every sentence`, () => {
      const facts = extractFacts(folder.brief, folder.sources);
      const draft = draftItem(folder.brief, facts);
      const ids = new Set(facts.claims.map((claim) => claim.id));
      for (const sentence of draft.blocks.flatMap((block) => block.sentences)) {
        assert.ok(sentence.claims.length > 0 && sentence.claims.every((id) => ids.has(id)), sentence.text);
        assert.ok(sentence.spans.length > 0, sentence.text);
        for (const span of sentence.spans) {
          const text =
            span.source === BRIEF_SOURCE
              ? briefText(folder.brief)
              : folder.sources.find((source) => source.id === span.source)!.text;
          assert.ok(
            span.start >= 0 && span.start < span.end && span.end <= text.length,
            `${sentence.text}: ${JSON.stringify(span)}`,
          );
          assert.equal(text.slice(span.start, span.end), text.slice(span.start, span.end).trim());
        }
      }
    });

    it(`from ${folder.name} reads as prose: whole words, closed sentences, no stray signs`, () => {
      const draft = draftItem(folder.brief, extractFacts(folder.brief, folder.sources));
      for (const block of draft.blocks) {
        if (block.kind === 'dateline' || block.kind === 'heading') continue;
        for (const { text } of block.sentences) {
          const own = text.replace(/“[^”]*”/g, '“”');
          assert.match(text, /[.!?:”\]]$/u);
          assert.match(text, /^[\p{Lu}“[]/u);
          assert.doesNotMatch(
            own,
            /,,|\s,|, \(|\.\.|\s{2}|->|&|(?<!\p{L})(?:utk|yg|dgn|tgl|blm|dlm|org|sdh|krn|thn|bikin|cek)(?!\p{L})/u,
          );
          assert.doesNotMatch(own, /jangan (?:di)?tulis|cek lagi|insiden parkir|nilai juri|WA panitia/i);
        }
      }
    });

    it(`from ${folder.name} offers three headlines or more, each of twelve words at most`, () => {
      const draft = draftItem(folder.brief, extractFacts(folder.brief, folder.sources));
      assert.ok(draft.headlines.length >= 3, JSON.stringify(draft.headlines));
      assert.equal(new Set(draft.headlines.map((headline) => headline.text)).size, draft.headlines.length);
      for (const headline of draft.headlines) {
        assert.ok(countWords(headline.text) <= 12, headline.text);
        assert.ok(headline.reasons.length > 0);
      }
    });
  }
});

describe('the visit to Microsoft', () => {
  const draft = draftOf('samples/kunjungan-microsoft');
  const text = draftToMarkdown(draft);

  it('says who did what, when and where, with exact titles', () => {
    assert.match(text, /Kepala Biro Hubungan Masyarakat Kementerian Sekretariat Negara, Eddy Cahyono Sugiarto/);
    assert.match(text, /National Technology Officer Microsoft Indonesia, Panji Wasmana/);
    assert.match(text, /Presiden Joko Widodo pada 27 Mei 2024/);
    assert.match(text, /Selasa, 25 Juni 2024/);
    assert.match(text, /mengunjungi kantor Microsoft Indonesia pada Selasa \(25\/6\)/);
    assert.match(text, /Kedua pihak sepakat bekerja sama secara berkelanjutan\./);
  });
  it('keeps quotations word for word, each led up to by the notes', () => {
    assert.match(
      text,
      /“Dengan INA Digital, akselerasi peningkatan kualitas layanan publik di segala bidang adalah sebuah keniscayaan, [^”]* \(GPR\),” ujar Eddy\./,
    );
    assert.match(
      text,
      /“Mengubah proses manual menjadi digital, tidak semata-mata [^”]*pemangkasan proses bisnis kerja,” tegas Panji\./,
    );
  });
  it('invents no place of publication and no number of attendees', () => {
    assert.doesNotMatch(text, /Jakarta/);
    assert.doesNotMatch(text, /\d+ (?:orang|peserta)/);
  });
});

describe('the discussion with a speaker missing', () => {
  const draft = draftOf('samples/fgd-setneg-asik');
  const text = sentencesOf(draft).join('\n');

  it('shows the hole and fills it with nobody', () => {
    assert.deepEqual(
      draft.holes.map((hole) => hole.text),
      ['[perlu dilengkapi: nama perwakilan Perhumas]'],
    );
    assert.match(
      text,
      /Perwakilan Perhumas juga menjadi narasumber, yaitu \[perlu dilengkapi: nama perwakilan Perhumas\]\./,
    );
  });
  it('names the other speakers with their titles', () => {
    for (const words of [
      'Sekretaris Kementerian Sekretariat Negara, Setya Utama',
      'Komisioner Komisi Informasi Pusat RI, Handoko Agung Saputro',
      'Panji Wasmana dari Microsoft Indonesia',
      'Direktur Informasi dan Media Kementerian Luar Negeri, Hartyo Harkomoyo',
      'Kepala Biro Humas Kemensetneg, Eddy Cahyono Sugiarto',
      '17 Agustus 2024',
      'Ibu Kota Nusantara (IKN) dan Jakarta',
    ]) {
      assert.ok(text.includes(words), words);
    }
  });
});

describe('each kind of item', () => {
  it('a decree says what decides, who signed it, when and where', () => {
    const text = draftToMarkdown(draftOf('notes/keputusan-tim'));
    assert.match(text, /^\*\*Jakarta, 4 Maret 2025\*\* – Kementerian Layanan Warga membentuk tim/m);
    assert.match(text, /Menteri Layanan Warga, Nuraini Halim, menetapkan keputusan itu di Jakarta pada 3 Maret 2025\./);
    assert.match(text, /paling lama 5 hari kerja/);
  });
  it('an announcement has a period, a list of requirements and no instruction', () => {
    const text = draftToMarkdown(draftOf('notes/pengumuman-beasiswa'));
    assert.match(text, /Pendaftaran berlangsung pada 5–30 Mei 2025 dan ditutup pukul 23\.59 WIB\./);
    assert.match(text, /Syaratnya sebagai berikut:\n\n- KTP\.\n- Ijazah terakhir\./);
  });
  it('a speech keeps the first person in quotations', () => {
    const own = sentencesOf(draftOf('notes/pidato-danau')).map((sentence) => sentence.replace(/“[^”]*”/g, ''));
    assert.ok(own.every((sentence) => !/(?<!\p{L})(?:saya|kami|kita)(?!\p{L})/iu.test(sentence)));
  });
  it('a market visit names the trader as noted and shows the missing name', () => {
    const text = draftToMarkdown(draftOf('notes/kunjungan-pasar'));
    assert.match(text, /Suminah, pedagang cabai, meminta ongkos angkut dibantu\./);
    assert.match(text, /\[perlu dilengkapi: nama kepala pasar\]/);
  });
});

describe('forms for the editor', () => {
  it('the document holds paragraphs, quotations and lists, and the same words', () => {
    const draft = draftOf('notes/pengumuman-beasiswa');
    const document = draftToDocument(draft);
    assert.equal(document.type, 'doc');
    assert.ok(
      document.content!.some(
        (node) =>
          node.type === 'bulletList' &&
          node.content!.every((item) => item.type === 'listItem' && item.content![0]!.type === 'paragraph'),
      ),
    );
    const words = JSON.stringify(document);
    for (const sentence of sentencesOf(draft))
      assert.ok(words.includes(JSON.stringify(sentence).slice(1, -1)), sentence);
  });
});

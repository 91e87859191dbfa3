import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type NoteFolder, noteFolders } from '../../../tests/fixtures/note-folders.ts';
import { draftItem } from '../draft/draft-item.ts';
import { extractFacts } from '../facts/extract-facts.ts';
import type { Claim } from '../facts/types.ts';
import { checkText } from './check-text.ts';
import type { CheckBlock, FindingKind } from './types.ts';

type Prepared = { folder: NoteFolder; claims: Claim[]; blocks: CheckBlock[] };

function prepare(folder: NoteFolder): Prepared {
  const facts = extractFacts(folder.brief, folder.sources);
  const draft = draftItem(folder.brief, facts);
  const blocks = draft.blocks.map((block, at) => ({
    id: at,
    ...(block.kind === 'heading' ? { kind: 'heading' as const } : {}),
    text: block.sentences.map((sentence) => sentence.text).join(' '),
  }));
  const headings = draft.headlines.map((headline, at) => ({
    id: `judul-${at}`,
    text: headline.text,
    kind: 'heading' as const,
  }));
  return { folder, claims: facts.claims, blocks: [...headings, ...blocks] };
}

const prepared = noteFolders().map(prepare);

/** Changes the first block that a mutation fits; undefined if it fits none. */
function plant(
  one: Prepared,
  mutate: (text: string) => string | undefined,
): { blocks: CheckBlock[]; at: CheckBlock['id']; text: string } | undefined {
  for (const block of one.blocks) {
    if (block.kind === 'heading') continue;
    const text = mutate(block.text);
    if (text === undefined || text === block.text) continue;
    return { blocks: one.blocks.map((other) => (other === block ? { ...block, text } : other)), at: block.id, text };
  }
  return undefined;
}

const people = (one: Prepared): Claim[] => one.claims.filter((claim) => claim.kind === 'person');
const months = 'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember';

/** Each error with how to plant it; the function gets the text of one block. */
const errors: Record<
  string,
  { kinds: FindingKind[]; mutate: (text: string, one: Prepared) => string | undefined; least: number }
> = {
  'a digit changed in a number': {
    kinds: ['number'],
    least: 7,
    mutate: (text) =>
      /^[^“]*?\b(\d[\d.]*) (?!Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|Tahun)\p{L}/u.test(
        text,
      ) && !/Nomor|Gedung|Lantai|Negeri \d/.test(text)
        ? text.replace(
            /(?<![\d(/.,–-])(\d)([\d.]*) (?=\p{Ll})/u,
            (_, first: string, rest: string) => `${(Number(first) % 9) + 1}7${rest} `,
          )
        : undefined,
  },
  'an amount of money changed': {
    kinds: ['number'],
    least: 3,
    mutate: (text) => text.replace(/Rp(\d)/, (_, digit: string) => `Rp${(Number(digit) % 9) + 1}4`),
  },
  'a percentage changed': {
    kinds: ['number'],
    least: 2,
    mutate: (text) => text.replace(/(\d+) persen/, (_, value: string) => `${Number(value) + 13} persen`),
  },
  'a day changed in a date': {
    kinds: ['date', 'weekday'],
    least: 10,
    mutate: (text) =>
      text.replace(
        new RegExp(`(\\d{1,2}) (${months})`),
        (_, day: string, month: string) =>
          `${(Number(day) % 27) + 1 === Number(day) ? 2 : (Number(day) % 27) + 1} ${month}`,
      ),
  },
  'a month changed in a date': {
    kinds: ['date', 'weekday'],
    least: 10,
    mutate: (text) =>
      text.replace(new RegExp(`\\b(${months})\\b`), (month) => (month === 'November' ? 'Februari' : 'November')),
  },
  'a weekday changed': {
    kinds: ['weekday'],
    least: 7,
    mutate: (text) =>
      text.replace(/\b(Senin|Selasa|Rabu|Kamis|Jumat|Sabtu)\b/, (day) => (day === 'Senin' ? 'Kamis' : 'Senin')),
  },
  'a letter changed in a surname': {
    kinds: ['name'],
    least: 9,
    mutate: (text, one) => {
      const person = people(one).find((claim) => claim.value.includes(' ') && text.includes(claim.value));
      if (!person) return undefined;
      const last = person.value.split(' ').at(-1)!;
      return text.replace(
        person.value,
        person.value.replace(last, `${last.slice(0, -1)}${last.endsWith('x') ? 'z' : 'x'}`),
      );
    },
  },
  'an invented person': {
    kinds: ['name'],
    least: 12,
    mutate: (text) => (text.endsWith('.') ? `${text} Kegiatan itu juga dihadiri Suharyono Gintings.` : undefined),
  },
  'the names of two people mixed': {
    kinds: ['name'],
    least: 5,
    mutate: (text, one) => {
      const [a, b] = people(one).filter((claim) => claim.value.split(' ').length > 1);
      if (!a || !b || !text.includes(a.value)) return undefined;
      return text.replace(a.value, `${a.value.split(' ')[0]} ${b.value.split(' ').at(-1)}`);
    },
  },
  'an office raised': {
    kinds: ['title'],
    least: 8,
    mutate: (text, one) => {
      const person = people(one).find((claim) => claim.title && text.includes(`${claim.title}, ${claim.value}`));
      if (!person?.title) return undefined;
      const other = person.title.startsWith('Wakil ') ? person.title.slice(6) : `Wakil ${person.title}`;
      return text.replace(`${person.title}, ${person.value}`, `${other}, ${person.value}`);
    },
  },
  'an office swapped': {
    kinds: ['title', 'name'],
    least: 8,
    mutate: (text, one) => {
      const person = people(one).find(
        (claim) =>
          claim.title && /^\p{Lu}/u.test(claim.title) && text.includes(claim.value) && text.includes(claim.title),
      );
      return person?.title ? text.replace(person.title, person.title.replace(/^\p{L}+/u, 'Inspektur')) : undefined;
    },
  },
  'a word left out of a quotation': {
    kinds: ['quote'],
    least: 9,
    mutate: (text) => text.replace(/“(\S+) (\S+) (\S+) (\S[^”]*,)”/, '“$1 $2 $4”'),
  },
  'a word swapped in a quotation': {
    kinds: ['quote'],
    least: 9,
    mutate: (text) => text.replace(/“([^”]*?) (\p{Ll}{4,})([ ,.][^”]*,)”/u, '“$1 selalu$3”'),
  },
  'a quotation given to somebody else': {
    kinds: ['attribution', 'name'],
    least: 9,
    mutate: (text, one) => {
      const match = /,” (?:ujar|tutur|kata|jelas|tegas|ungkap) (.+?)\.$/u.exec(text);
      if (!match) return undefined;
      const other = people(one).find((claim) => !claim.value.split(' ').some((part) => match[1]!.includes(part)));
      return text.replace(match[1]!, other?.value ?? 'Suharyono Gintings');
    },
  },
  'a statement given to somebody else': {
    kinds: ['attribution'],
    least: 2,
    mutate: (text, one) => {
      const match = /^(\p{L}+) (?:menjelaskan|menyampaikan)/u.exec(text);
      const other = people(one).find((claim) => match && !claim.value.includes(match[1]!));
      return match && other ? text.replace(match[1]!, other.value.split(' ')[0]!) : undefined;
    },
  },
  'a negation lost': {
    kinds: ['negation', 'direction'],
    least: 4,
    mutate: (text) => (text.startsWith('“') ? undefined : text.replace(/ (?:tidak|belum|bukan) (?=\p{Ll}{4})/u, ' ')),
  },
  'a negation added': {
    kinds: ['negation', 'direction'],
    least: 9,
    mutate: (text) =>
      text.startsWith('“')
        ? undefined
        : text.replace(
            / (menggandeng|membahas|membentuk|membuka|sepakat|menyederhanakan|meluncurkan|melatih|meraih|menyiapkan|memeriksa|mengajak|menggelar)(?= )/u,
            ' tidak $1',
          ),
  },
  'a direction turned round': {
    kinds: ['direction', 'negation'],
    least: 2,
    mutate: (text) =>
      text.startsWith('“')
        ? undefined
        : text.replace(/ (naik|turun)(?= )/u, (_, word: string) => (word === 'naik' ? ' turun' : ' naik')),
  },
  'a regulation number changed': {
    kinds: ['regulation'],
    least: 1,
    mutate: (text) => text.replace(/(Peraturan|Undang-Undang)([^.]*?) (No\.|Nomor) (\d+) Tahun/u, '$1$2 $3 9$4 Tahun'),
  },
  'a sentence out of the air': {
    kinds: ['unsupported'],
    least: 12,
    mutate: (text) =>
      text.endsWith('.')
        ? `${text} Capaian ekspor nasional melampaui seluruh negara tetangga berkat hilirisasi nikel.`
        : undefined,
  },
};

describe('checks on drafts from notes', () => {
  for (const one of prepared) {
    it(`a clean draft from ${one.folder.name} is wholly supported`, () => {
      const result = checkText(one.blocks, one.folder.sources, one.claims, { agencyNames: [one.folder.brief.agency] });
      assert.deepEqual(
        result.sentences.filter((sentence) => sentence.verdict !== 'supported').map((sentence) => sentence.text),
        [],
      );
      assert.deepEqual(
        result.findings
          .filter((finding) => !['hole', 'sentence-length', 'plain-language'].includes(finding.kind))
          .map((finding) => `${finding.kind}: ${finding.what.id}`),
        [],
      );
    });
  }

  for (const [name, error] of Object.entries(errors)) {
    it(`${name} is flagged wherever it can be planted`, () => {
      let planted = 0;
      for (const one of prepared) {
        const wrong = plant(one, (text) => error.mutate(text, one));
        if (!wrong) continue;
        planted++;
        const result = checkText(wrong.blocks, one.folder.sources, one.claims, {
          agencyNames: [one.folder.brief.agency],
        });
        const hits = result.findings.filter(
          (finding) => finding.block === wrong.at && finding.weight === 'must' && error.kinds.includes(finding.kind),
        );
        assert.ok(hits.length > 0, `${one.folder.name}: not flagged in “${wrong.text}”`);
        assert.ok(
          result.sentences.some((sentence) => sentence.block === wrong.at && sentence.verdict === 'unsupported'),
          `${one.folder.name}: still supported: “${wrong.text}”`,
        );
      }
      assert.ok(planted >= error.least, `planted only ${planted} times`);
    });
  }
});

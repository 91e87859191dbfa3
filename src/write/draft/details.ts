import { findDates } from '../../language/dates.ts';
import { clauseShape } from '../../language/verb-forms.ts';
import { joinItems } from '../facts/tidy.ts';
import type { Claim } from '../facts/types.ts';
import { plannedSentence } from './date-clauses.ts';
import type { Pen } from './pen.ts';
import type { DraftBlock, DraftSentence } from './types.ts';

/** What sentences call the people or thing that the item is about. */
function subjectOf(pen: Pen): string {
  const { type } = pen.scene.brief;
  if (type === 'announcement') return 'Peserta';
  if (type === 'policy') return 'Pemohon';
  return pen.scene.eventNoun;
}

const amount = /^(?:paling|mulai|maksimal|minimal|sekitar|gratis|Rp|\d|lebih dari|kurang dari|hingga|sampai)/i;

/** A note under a label of its own (`waktu layanan: paling lama 2 hari kerja`) as a sentence. */
export function labelledSentence(pen: Pen, claim: Claim): DraftSentence {
  const label = (claim.about ?? '').replace(/ \(daftar\)$/, '');
  const { text } = claim;
  const shape = clauseShape(text);
  const say = (words: string): DraftSentence => pen.sentence(words, [claim]);
  const sum = /^(anggaran|biaya|target|luas|panjang|kuota|jumlah)( total)? (?=Rp|\d)/iu;
  if (label === '' && sum.test(text)) return say(text.replace(sum, '$1$2nya '));
  if (label === '' && shape === 'phrase') return say(`${pen.scene.eventNoun} itu mencakup ${text}`);
  if (/^(?:berlaku|mulai berlaku)/.test(label))
    return say(`Ketentuan itu ${/^berlaku/.test(text) ? '' : 'berlaku '}${text}`);
  if (/^biaya/.test(label) && /^gratis/.test(text)) return say('Layanan itu gratis');
  const date = findDates(text)[0];
  if (date?.start === 0 && date.end === text.length) return say(`${label} dijadwalkan pada ${text}`);
  if (/^(?:who|what|apa$)/.test(label) && (shape === 'phrase' || clauseShape(text.split(', ')[0]!) === 'phrase'))
    return say(definition(text));
  if (shape === 'clause') return say(text);
  if (shape === 'predicate') return say(`${subjectOf(pen)} ${text}`);
  if (/, sebelumnya /.test(text)) return say(`${label} menjadi ${text.replace(', sebelumnya ', ' dari sebelumnya ')}`);
  if (amount.test(text)) return say(`${label}${/^paling/.test(text) || label.endsWith('nya') ? '' : 'nya'} ${text}`);
  return say(
    label === '' || label.startsWith('apa') ? text : `${label} ${/^untuk|^bagi/.test(text) ? '' : 'adalah '}${text}`,
  );
}

/** `program X, perpustakaan keliling …` says what X is. */
function definition(text: string): string {
  const [name = text, ...rest] = text.split(', ');
  return rest.length > 0 && !rest.some((part) => /^(?:dan|serta)\s/.test(part))
    ? `${name} adalah ${rest.join(', ')}`
    : `${text} menjadi pokok kegiatan`;
}

/** Who may take part, and what they get. */
export function eligibilitySentences(pen: Pen): DraftSentence[] {
  const { scene } = pen;
  const announces = scene.brief.type === 'announcement';
  const lead = announces ? 'Kesempatan itu terbuka bagi' : 'Ketentuan itu berlaku bagi';
  return scene
    .of('eligible')
    .filter((one) => !pen.used.has(one.id))
    .map((claim) => {
      const words = claim.text.replace(/, (umur|usia) /, ' dengan $1 ').replace(/(\p{L})\/(\p{L})/gu, '$1 atau $2');
      return pen.sentence(clauseShape(words) === 'clause' ? words : `${lead} ${words}`, [claim]);
    });
}

const carriers: readonly (readonly [RegExp, (text: string) => string])[] = [
  [
    /^anggaran /,
    (text) =>
      text
        .replace(/^anggaran (Rp.+?) dari (.+)$/u, 'anggarannya sebesar $1 dari $2')
        .replace(/^anggaran Rp/, 'anggarannya sebesar Rp'),
  ],
  [/^target /, (text) => text.replace(/^target (?=\d)/, 'targetnya ')],
];

/** Figures as sentences: clauses stand alone, bare amounts are gathered under what they belong to. */
export function figureSentences(pen: Pen): DraftSentence[] {
  const { scene } = pen;
  const figures = scene.of('figure').filter((claim) => claim.kind === 'statement' && !pen.used.has(claim.id));
  const out: DraftSentence[] = [];
  const bare: Claim[] = [];
  for (const claim of figures) {
    const carrier = carriers.find(([form]) => form.test(claim.text));
    if (carrier) out.push(pen.sentence(carrier[1](claim.text), [claim]));
    else if (/^kuota/.test(claim.about ?? ''))
      out.push(pen.sentence(`tersedia kuota ${/^untuk/.test(claim.text) ? '' : 'untuk '}${claim.text}`, [claim]));
    else if (/^anggaran/.test(claim.about ?? '')) out.push(pen.sentence(`Anggarannya sebesar ${claim.text}`, [claim]));
    else if (clauseShape(claim.text) === 'clause') out.push(pen.sentence(claim.text, [claim]));
    else bare.push(claim);
  }
  if (bare.length === 0) return out;
  const noun = scene.brief.type === 'programme' ? 'Program itu' : `${scene.eventNoun} itu`;
  const [first, ...more] = bare;
  const opening = bare.map((claim) => claim.text).every((text) => !text.includes(','))
    ? [pen.sentence(`${noun} mencakup ${joinItems(bare.map((claim) => claim.text))}`, bare)]
    : [
        pen.sentence(
          `${noun} mencakup ${first!.text}${more.length > 0 ? ` dan ${more.map((claim) => claim.text).join('; ')}` : ''}`,
          bare,
        ),
      ];
  return [...opening, ...out];
}

/** Steps and requirements: numbered notes become a list, running ones sentences. */
export function stepBlocks(pen: Pen, all: readonly Claim[] = pen.scene.of('step')): DraftBlock[] {
  const steps = all.filter((claim) => !pen.used.has(claim.id));
  const listed = steps.filter((claim) => claim.about?.endsWith('(daftar)'));
  const running = steps.filter((claim) => !listed.includes(claim));
  const blocks: DraftBlock[] = [];
  if (listed.length > 0) {
    const label = listed[0]!.about!.replace(' (daftar)', '');
    const intro = /^(?:syarat|persyaratan)/.test(label) ? `${label}nya sebagai berikut` : `${label} sebagai berikut`;
    const first = pen.sentence(intro, listed);
    blocks.push({
      kind: 'list',
      intro: true,
      sentences: [
        { ...first, text: first.text.replace(/\.$/, ':') },
        ...listed.map((claim) => pen.sentence(claim.text, [claim])),
      ],
    });
  }
  if (running.length > 0)
    blocks.push({ kind: 'body', sentences: running.flatMap((claim) => stepSentences(pen, claim)) });
  return blocks;
}

function stepSentences(pen: Pen, claim: Claim): DraftSentence[] {
  const act = /daftar/.test(claim.about ?? '') ? 'Pendaftaran' : 'Layanan';
  const [first = '', ...rest] = claim.text.split(', ');
  if (/^(?:melalui|di|secara|dengan) /.test(first)) {
    const then = rest.length === 0 ? [] : [pen.sentence(rest.join(', lalu '), [claim])];
    return [pen.sentence(`${act} dilakukan ${first}`, [claim]), ...then];
  }
  if (rest.length === 1 && rest[0] === 'gratis') return [pen.sentence(`${first} tanpa biaya`, [claim])];
  if (clauseShape(claim.text) !== 'predicate') return [pen.sentence(claim.text, [claim])];
  return [pen.sentence(`Caranya adalah ${claim.text}`, [claim])];
}

/** Plans: with a date they are scheduled, clauses stand as they are. */
export function planSentence(pen: Pen, claim: Claim): DraftSentence {
  const planned = clauseShape(claim.text) === 'phrase' ? plannedSentence(claim.text) : undefined;
  if (planned) return pen.sentence(planned, [claim]);
  const shape = clauseShape(claim.text);
  if (shape === 'clause') return pen.sentence(claim.text, [claim]);
  return pen.sentence(
    shape === 'predicate'
      ? `Selanjutnya, ${pen.scene.agencyShort ?? pen.scene.agency.value} ${claim.text}`
      : `Tindak lanjutnya adalah ${claim.text}`,
    [claim],
  );
}

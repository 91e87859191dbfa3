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

/** A note under a label of its own (`waktu layanan: paling lama 2 hari kerja`) as a sentence; undefined if prose has no form for it. */
export function labelledSentence(pen: Pen, claim: Claim): DraftSentence | undefined {
  const label = (claim.about ?? '').replace(/ \(daftar\)$/, '');
  const { text } = claim;
  const shape = clauseShape(text);
  const say = (words: string): DraftSentence => pen.sentence(words, [claim]);
  const sum = /^(anggaran|biaya|target|luas|panjang|kuota|jumlah)( total)? (?=Rp|\d)/iu;
  if (label === '' && sum.test(text)) return say(text.replace(sum, '$1$2nya '));
  if (/^(?:berlaku|mulai berlaku)/.test(label))
    return say(`Ketentuan itu ${/^berlaku/.test(text) ? '' : 'berlaku '}${text}`);
  if (/^(?:biaya|tarif)/.test(label) && /^(?:gratis|nol|cuma-cuma)/.test(text)) return say('Gratis');
  if (label === '' && /^(?:gratis|cuma-cuma)(?!\p{L})/u.test(text)) return say(`Layanan itu ${text}`);
  const date = findDates(text)[0];
  if (date?.start === 0 && date.end === text.length && label !== '' && !/nya$/.test(label) && label !== 'mulai')
    return say(`${label} dijadwalkan pada ${text}`);
  if (label === 'mulai' && date) return say(`${pen.scene.eventNoun} itu dimulai pada ${text}`);
  if (/^(?:who|what|apa$)/.test(label) && (shape === 'phrase' || clauseShape(text.split(', ')[0]!) === 'phrase'))
    return definition(text) === undefined ? undefined : say(definition(text)!);
  if (/^ada (?!\p{Ll}+ yang )/u.test(text)) return say(`Terdapat${text.slice(3)}`);
  if (shape === 'clause') return say(text);
  if (shape === 'predicate' && label !== '' && !/^(?:peserta|pemohon|warga|petugas)/.test(label)) return undefined;
  if (shape === 'predicate') return say(`${label === '' ? subjectOf(pen) : label} ${text}`);
  if (/, sebelumnya /.test(text) && label !== '')
    return say(`${label} menjadi ${text.replace(', sebelumnya ', ' dari sebelumnya ')}`);
  if (
    label !== '' &&
    !/ dan |^(?:di|ke|dari|pada|untuk) /.test(label) &&
    label.split(' ').length <= 3 &&
    amount.test(text) &&
    !text.includes(';')
  )
    return say(`${label}${/^paling/.test(text) || label.endsWith('nya') ? '' : 'nya'} ${text}`);
  return undefined;
}

/** `program X, perpustakaan keliling …` says what X is. */
function definition(text: string): string | undefined {
  const [name = text, ...rest] = text.split(', ');
  return rest.length > 0 && !rest.some((part) => /^(?:dan|serta)\s/.test(part)) && !/\d/.test(name)
    ? `${name} adalah ${rest.join(', ')}`
    : undefined;
}

/** Who may take part, and what they get. */
export function eligibilitySentences(pen: Pen): DraftSentence[] {
  const group =
    /(?<!\p{L})(?:kepada|bagi|untuk) (?=\p{Ll})(?!(?:meng?|mem|men|me)\p{Ll}{4})(.+?)(?: (?:dari|agar|dengan|pada|sebagai|yang akan)(?!\p{L})|$)/u.exec(
      pen.scene.angle.text,
    );
  if (
    pen.scene.brief.type === 'programme' &&
    pen.scene.of('eligible').length === 0 &&
    group &&
    clauseShape(group[1]!) === 'phrase'
  )
    return [pen.sentence(`Program itu ditujukan kepada ${group[1]}`, [pen.scene.angle])];
  return eligibleAsNoted(pen);
}

function eligibleAsNoted(pen: Pen): DraftSentence[] {
  const { scene } = pen;
  const announces = scene.brief.type === 'announcement';
  const lead = announces
    ? 'Kesempatan itu terbuka bagi'
    : scene.brief.type === 'programme'
      ? 'Program itu ditujukan bagi'
      : 'Ketentuan itu berlaku bagi';
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
  const figures = scene
    .of('figure')
    .filter((claim) => claim.kind === 'statement' && !pen.used.has(claim.id) && !/^tabel /.test(claim.about ?? ''));
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
    const intro = /^(?:syarat|persyaratan|ketentuan|cara)$/.test(label)
      ? `${label}nya sebagai berikut`
      : `${label === '' ? 'Ketentuannya' : label} sebagai berikut`;
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
  if (/^(?:gratis|tanpa biaya)$/.test(claim.text)) return [pen.sentence(`${act}nya gratis`, [claim])];
  if (/^(?:melalui|di|secara|dengan|ke|online|daring) ?/.test(first) && clauseShape(first) !== 'clause') {
    const how = first.replace(/^ke /, 'di ').replace(/^(?:online|daring)/, 'secara daring');
    const dated = rest.findIndex((part) => findDates(part)[0]?.start === 0);
    const when = dated < 0 ? '' : ` pada ${rest.splice(dated, 1)[0]}`;
    const then = rest.length === 0 ? [] : [pen.sentence(rest.join(', lalu '), [claim])];
    return [pen.sentence(`${act} dilakukan ${how}${when}`, [claim]), ...then];
  }
  const date = findDates(claim.text)[0];
  if (act === 'Pendaftaran' && date?.start === 0) return [pen.sentence(`${act} dibuka pada ${claim.text}`, [claim])];
  if (rest.length === 1 && rest[0] === 'gratis') return [pen.sentence(`${first} tanpa biaya`, [claim])];
  if (clauseShape(claim.text) !== 'predicate') return [pen.sentence(claim.text, [claim])];
  return [pen.sentence(`Caranya adalah ${claim.text}`, [claim])];
}

/** Plans: with a date they are scheduled, clauses stand as they are. */
export function planSentence(pen: Pen, claim: Claim): DraftSentence {
  const day = findDates(claim.text)[0];
  const label = claim.about ?? '';
  if (
    day?.start === 0 &&
    day.end === claim.text.length &&
    label !== '' &&
    !/^(?:tindak lanjut|rencana|langkah|selanjutnya)$/.test(label)
  )
    return pen.sentence(`${label} dijadwalkan pada ${claim.text}`, [claim]);
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

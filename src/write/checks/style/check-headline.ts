import { findNumbers, numberKey } from '../../../language/numbers.ts';
import { findPersons } from '../../../language/person-names.ts';
import { denies } from '../../../language/question.ts';
import { likeness } from '../../../language/similarity.ts';
import type { TwoLanguages } from '../../facts/types.ts';
import { finding } from '../finding.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Finding } from '../types.ts';
import type { TextCheck } from './index.ts';

const HEADLINE = 'headline';
const MOST_LETTERS = 100;
const LEAST_WORDS = 4;

const bait =
  /\b(?:wow|heboh|viral|mengejutkan|mencengangkan|bikin kaget|tak disangka|ternyata|begini|inilah|terungkap|wajib tahu|nomor \d+ bikin|siap-siap|geger|gempar)\b|[!?]{1,}$|\.{3}$|…$/iu;
const rising = /\b(?:naik|meningkat|bertambah|tumbuh|melonjak)\b/iu;
const falling = /\b(?:turun|menurun|berkurang|menyusut|anjlok)\b/iu;

/** The headline against its text: figures, names and dates that the text lacks, a claim turned round, clickbait and length. */
export const checkHeadline: TextCheck = ({ sentences }, { language, options }) => {
  const head = sentences.filter((view) => view.block.id === HEADLINE);
  const body = sentences.filter((view) => view.block.id !== HEADLINE);
  if (head.length === 0 || body.length === 0 || language !== 'id') return [];
  return [
    ...head.flatMap((view) => [...missingFacts(view, body), ...turnedRound(view, body)]),
    ...form(head, options.headlineMost),
  ];
};

function mark(
  view: SentenceView,
  range: { start: number; end: number },
  what: TwoLanguages,
  why: TwoLanguages,
): Finding {
  return finding(view, { kind: 'headline', weight: 'should', range, what, why });
}

const absent: TwoLanguages = {
  id: 'Judul hanya boleh memuat yang diterangkan isi naskah.',
  en: 'A headline may only say what the text explains.',
};

function missingFacts(view: SentenceView, body: readonly SentenceView[]): Finding[] {
  const text = body.map((one) => one.text).join('\n');
  const figures = new Set(findNumbers(text).map(numberKey));
  const values = new Set(findNumbers(text).map((one) => one.value));
  const days = new Set(body.flatMap((one) => one.dates.map((date) => date.iso)));
  const numbers = view.numbers
    .filter((one) => /\d/.test(one.text) && !figures.has(numberKey(one)) && !values.has(one.value))
    .map((one) =>
      mark(
        view,
        one,
        { id: `Angka “${one.text}” tidak ada di isi`, en: `The figure “${one.text}” isn’t in the text` },
        absent,
      ),
    );
  const dates = view.dates
    .filter((one) => days.size > 0 && ![...days].some((day) => day === one.iso || day.endsWith(one.iso.slice(4))))
    .map((one) =>
      mark(
        view,
        one,
        { id: `Tanggal “${one.text}” tidak ada di isi`, en: `The date “${one.text}” isn’t in the text` },
        absent,
      ),
    );
  const names = findPersons(view.text)
    .filter((one) => !one.name.split(' ').some((part) => part.length > 2 && text.includes(part)))
    .map((one) =>
      mark(
        view,
        one,
        { id: `Nama “${one.name}” tidak ada di isi`, en: `The name “${one.name}” isn’t in the text` },
        absent,
      ),
    );
  return [...numbers, ...dates, ...names];
}

/** The headline denies, or moves, what its nearest sentence states the other way round. */
function turnedRound(view: SentenceView, body: readonly SentenceView[]): Finding[] {
  const whole = { start: 0, end: view.text.length };
  const near = body
    .filter((one) => !one.heading)
    .map((one) => ({ one, like: likeness(view.text, one.text) }))
    .sort((a, b) => b.like - a.like)[0];
  if (!near || near.like < 0.4) return [];
  const text = near.one.text;
  const against = { id: `Isi naskah: “${text}”`, en: `The text says: “${text}”` };
  if (denies(view.text) && !body.some((one) => denies(one.text)))
    return [
      mark(view, whole, { id: 'Judul mengingkari isi naskah', en: 'The headline denies what the text says' }, against),
    ];
  const up = rising.test(view.own) && falling.test(text) && !rising.test(text);
  const down = falling.test(view.own) && rising.test(text) && !falling.test(text);
  if (!up && !down) return [];
  return [
    mark(
      view,
      whole,
      { id: 'Arah di judul berlawanan dengan isi', en: 'The headline turns the direction round' },
      against,
    ),
  ];
}

function form(head: readonly SentenceView[], most = MOST_LETTERS): Finding[] {
  const first = head[0]!;
  const text = first.block.text;
  const whole = { start: 0, end: first.text.length };
  const words = text.trim().split(/\s+/).length;
  const found: Finding[] = [];
  if (text.length > most)
    found.push(
      mark(
        first,
        whole,
        { id: `Judul ${text.length} huruf`, en: `A headline of ${text.length} letters` },
        { id: `Paling banyak ${most} huruf agar terbaca utuh.`, en: `At most ${most} letters are read whole.` },
      ),
    );
  if (words < LEAST_WORDS)
    found.push(
      mark(
        first,
        whole,
        { id: 'Judul terlalu pendek', en: 'The headline is too short' },
        { id: 'Sebut siapa melakukan apa.', en: 'Say who does what.' },
      ),
    );
  const hook = bait.exec(text);
  if (hook)
    found.push(
      mark(
        first,
        {
          start: Math.min(hook.index, first.text.length - 1),
          end: Math.min(hook.index + hook[0].length, first.text.length),
        },
        { id: `Judul pancingan: “${hook[0]}”`, en: `Clickbait: “${hook[0]}”` },
        { id: 'Judul resmi menyatakan fakta, tidak memancing.', en: 'An official headline states a fact.' },
      ),
    );
  return found;
}

import { topicTerms } from '../../language/similarity.ts';
import { stem } from '../../language/stem.ts';
import { stopWords } from '../../language/stop-words.ts';
import { tokenize } from '../../language/tokens.ts';
import { finding } from './finding.ts';
import type { Passage } from './index-sources.ts';
import type { CheckContext, SentenceView } from './sentence-view.ts';
import type { Finding } from './types.ts';

const negators: ReadonlySet<string> = new Set(['tidak', 'bukan', 'belum', 'tanpa', 'jangan', 'tak', 'batal', 'gagal']);
const reason = { id: 'Makna kalimat berbalik dari bahan.', en: 'The sentence says the opposite of the sources.' };

/** Words that say which way something goes, in pairs of groups. */
const directions: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['naik', 'meningkat', 'bertambah', 'tumbuh', 'kenaikan', 'peningkatan', 'menaikkan', 'menambah', 'bertumbuh'],
    ['turun', 'menurun', 'berkurang', 'penurunan', 'menurunkan', 'mengurangi', 'menyusut'],
  ],
  [
    ['mempercepat', 'percepatan', 'lebih cepat'],
    ['memperlambat', 'perlambatan', 'lebih lambat'],
  ],
  [
    ['dibuka', 'membuka', 'pembukaan'],
    ['ditutup', 'menutup', 'penutupan'],
  ],
  [
    ['mendukung', 'menyetujui', 'sepakat', 'setuju'],
    ['menolak', 'menentang', 'keberatan', 'membantah'],
  ],
  [
    ['wajib', 'harus', 'diwajibkan'],
    ['dilarang', 'opsional'],
  ],
  [
    ['boleh', 'diizinkan'],
    ['dilarang', 'tidak boleh'],
  ],
  [['lebih'], ['kurang']],
  [
    ['tertinggi', 'terbanyak', 'paling banyak', 'paling tinggi', 'terbesar', 'maksimal', 'maks'],
    ['terendah', 'tersedikit', 'paling sedikit', 'paling rendah', 'terkecil', 'minimal'],
  ],
  [
    ['paling lama', 'paling lambat'],
    ['paling cepat', 'paling awal'],
  ],
  [['sebelum'], ['setelah', 'sesudah']],
  [
    ['untung', 'surplus'],
    ['rugi', 'defisit'],
  ],
  [['murah'], ['mahal']],
  [
    ['memperkuat', 'menguat'],
    ['memperlemah', 'melemah'],
  ],
  [['membentuk'], ['membubarkan']],
  [['gratis'], ['berbayar']],
];

type Polarity = { stem: string; negated: boolean; start: number; end: number };

function polarities(text: string): Polarity[] {
  const tokens = tokenize(text).filter((token) => token.kind === 'word');
  const out: Polarity[] = [];
  let open = 0;
  for (const token of tokens) {
    const word = token.text.toLowerCase();
    if (negators.has(word)) {
      open = 3;
      continue;
    }
    const content = !stopWords.has(word) || word === 'boleh' || word === 'pernah';
    if (content) out.push({ stem: stem(word), negated: open > 0, start: token.start, end: token.end });
    open = content ? 0 : open - 1;
  }
  return out;
}

function has(text: string, forms: readonly string[]): string | undefined {
  return forms.find((form) => new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, 'iu').test(text));
}

/** The passages that share most words with the sentence, whether or not they are the ones that cover it. */
function byLikeness(context: CheckContext): Passage[] {
  const { index, view } = context;
  const shared = new Map<number, number>();
  for (const term of new Set(topicTerms(view.own).map((one) => one.term))) {
    for (const passage of index.coverage.holders.get(term) ?? []) shared.set(passage, (shared.get(passage) ?? 0) + 1);
  }
  const best = Math.max(0, ...shared.values());
  return [...shared]
    .filter(([, count]) => count * 2 >= best)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 8)
    .map(([passage]) => index.passages[passage]!);
}

function flippedNegation(view: SentenceView, passages: readonly Passage[]): Finding[] {
  const theirs = passages.map((passage) => polarities(passage.prose));
  for (const own of polarities(view.own)) {
    const same =
      theirs.find((all) => all.some((one) => one.stem === own.stem))?.filter((one) => one.stem === own.stem) ?? [];
    if (same.length === 0 || same.some((one) => one.negated === own.negated)) continue;
    const what = own.negated
      ? { id: 'Kalimat ini menyangkal, bahan tidak', en: 'This sentence denies what the sources state' }
      : { id: 'Bahan menyangkal hal ini, kalimat ini tidak', en: 'The sources deny this, the sentence does not' };
    return [finding(view, 'negation', 'must', own, what, reason)];
  }
  return [];
}

function flippedDirection(view: SentenceView, passages: readonly Passage[]): Finding[] {
  for (const [up, down] of directions) {
    for (const [mine, other] of [
      [up, down],
      [down, up],
    ] as const) {
      const word = has(view.own, mine);
      if (word === undefined || has(view.own, other) !== undefined) continue;
      const nearest = passages.find(
        (passage) => has(passage.prose, mine) !== undefined || has(passage.prose, other) !== undefined,
      );
      const opposite = nearest && has(nearest.prose, mine) === undefined ? has(nearest.prose, other) : undefined;
      if (opposite === undefined) continue;
      const start = view.own.toLowerCase().search(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu'));
      return [
        finding(
          view,
          'negation',
          'must',
          { start, end: start + word.length },
          { id: `Bahan menyebut “${opposite}”, bukan “${word}”`, en: `The sources say “${opposite}”, not “${word}”` },
          reason,
          opposite,
        ),
      ];
    }
  }
  return [];
}

/** Negation and direction: `tidak` isn't added or lost, `naik` doesn't become `turun`, judged by the likest passage. */
export function checkNegation(context: CheckContext): Finding[] {
  const { view } = context;
  if (context.support.length === 0 || view.heading) return [];
  const passages = byLikeness(context);
  const negated = flippedNegation(view, passages);
  return negated.length > 0 ? negated : flippedDirection(view, passages);
}

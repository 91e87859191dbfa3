import { topicTerms } from '../../language/similarity.ts';
import { finding } from './finding.ts';
import type { Passage } from './index-sources.ts';
import type { CheckContext } from './sentence-view.ts';
import type { Finding } from './types.ts';

/** Why a sentence that says the opposite of its material is marked. */
export const reversed = {
  id: 'Makna kalimat berbalik dari bahan.',
  en: 'The sentence says the opposite of the sources.',
};

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

const patterns = new Map<string, RegExp>();

function wordPattern(form: string): RegExp {
  const known = patterns.get(form) ?? new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, 'iu');
  patterns.set(form, known);
  return known;
}

function has(text: string, forms: readonly string[]): string | undefined {
  const lower = text.toLowerCase();
  return forms.find((form) => lower.includes(form) && wordPattern(form).test(lower));
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

/** Direction: `naik` doesn't become `turun`, `paling banyak` not `paling sedikit`, judged by the likest passage. */
export function checkDirection(context: CheckContext): Finding[] {
  const { view, index } = context;
  if (context.support.length === 0 || view.heading || index.states(view.text)) return [];
  let passages: Passage[] | undefined;
  for (const [up, down] of directions) {
    for (const [mine, other] of [
      [up, down],
      [down, up],
    ] as const) {
      const word = has(view.own, mine);
      if (word === undefined || has(view.own, other) !== undefined) continue;
      passages ??= byLikeness(context);
      const nearest = passages.find(
        (passage) => has(passage.prose, mine) !== undefined || has(passage.prose, other) !== undefined,
      );
      const opposite = nearest && has(nearest.prose, mine) === undefined ? has(nearest.prose, other) : undefined;
      if (opposite === undefined) continue;
      const start = view.own.toLowerCase().search(wordPattern(word));
      return [
        finding(view, {
          kind: 'negation',
          weight: 'must',
          range: { start, end: start + word.length },
          what: {
            id: `Bahan menyebut “${opposite}”, bukan “${word}”`,
            en: `The sources say “${opposite}”, not “${word}”`,
          },
          why: reversed,
          fix: opposite,
        }),
      ];
    }
  }
  return [];
}

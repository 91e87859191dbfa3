import { findMisspellings } from '../../../language/spelling.ts';
import { countWords } from '../../../language/tokens.ts';
import { finding } from '../finding.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Finding } from '../types.ts';

const longestSentence = 35;

const personal: readonly (readonly [RegExp, string, string])[] = [
  [/(?<!\d)\d{16}(?!\d)/g, 'Nomor induk kependudukan (NIK)', 'National identity number (NIK)'],
  [/(?<![\d.])(?:\+62|62|0)8\d{1,2}[-\s.]?\d{3,4}[-\s.]?\d{3,5}(?!\d)/g, 'Nomor telepon pribadi', 'Mobile number'],
  [/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu, 'Alamat surel', 'E-mail address'],
  [
    /(?<!\p{L})(?:Jl\.|Jalan|Gg\.|Gang)\s+\p{Lu}[\p{L}\s]+?(?:No\.?\s*\d+|RT\s*\d+)/gu,
    'Alamat rumah atau kantor',
    'Street address',
  ],
];

const contactLine = /^(?:kontak|narahubung|informasi lebih lanjut|hubungi|surel|telepon)\b/i;

/** Visible gaps: a text isn't finished while one is left. */
export function checkHoles(view: SentenceView): Finding[] {
  return view.holes.map((hole) =>
    finding(view, {
      kind: 'hole',
      weight: 'must',
      range: hole,
      what: { id: 'Ada yang belum lengkap', en: 'Something is missing here' },
      why: {
        id: 'Lengkapi dari narasumber, atau hapus kalimatnya.',
        en: 'Fill it in from the source, or delete the sentence.',
      },
    }),
  );
}

/** Personal data outside the contact line. */
export function checkPersonalData(view: SentenceView): Finding[] {
  if (contactLine.test(view.text)) return [];
  return personal.flatMap(([pattern, id, en]) =>
    [...view.text.matchAll(pattern)].map((match) =>
      finding(view, {
        kind: 'personal-data',
        weight: 'should',
        range: { start: match.index, end: match.index + match[0].length },
        what: { id, en },
        why: {
          id: 'Data pribadi hanya dimuat bila pemiliknya setuju dan memang perlu (UU 27/2022).',
          en: 'Publish personal data only with consent and need (Law 27/2022).',
        },
      }),
    ),
  );
}

/** Spelling after EYD outside quotations. */
export function checkSpelling(view: SentenceView): Finding[] {
  return findMisspellings(view.own)
    .filter((one) => view.heading || one.start === 0 || /^\p{Ll}/u.test(one.text))
    .map((one) =>
      finding(view, {
        kind: 'spelling',
        weight: 'should',
        range: one,
        what: { id: `Ejaan “${one.text}”`, en: `Spelling of “${one.text}”` },
        why: {
          id: `Bentuk baku menurut EYD: “${one.replacement}”.`,
          en: `The standard form (EYD) is “${one.replacement}”.`,
        },
        fix: one.replacement,
      }),
    );
}

/** Sentences that are too long to read aloud in one breath. */
export function checkPlainLanguage(view: SentenceView): Finding[] {
  const length = countWords(view.own);
  if (length <= longestSentence) return [];
  return [
    finding(view, {
      kind: 'plain-language',
      weight: 'should',
      range: { start: 0, end: view.text.length },
      what: { id: `Kalimat ${length} kata`, en: `A sentence of ${length} words` },
      why: {
        id: `Pecah menjadi dua; paling banyak ${longestSentence} kata agar mudah dipahami.`,
        en: `Split it; at most ${longestSentence} words are easy to follow.`,
      },
    }),
  ];
}

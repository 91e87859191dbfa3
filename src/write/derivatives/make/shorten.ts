import { countWords } from '../../../language/tokens.ts';

/** A clause at the end that adds but doesn't limit: cause, aim, manner, consequence. Conditions and exceptions are none. */
const ADDED =
  /,? (?:sambil|seraya|sehingga|menyusul|mengingat|karena|sebab|guna|agar|supaya|sedangkan|sementara|serta|lantaran|dalam rangka)(?!\p{L})|, (?:yang|dengan|termasuk|dan|untuk|yaitu|yakni|bersama)(?!\p{L})/giu;
const LIMITS =
  /(?<!\p{L})(?:tidak|bukan|belum|jangan|tanpa|kecuali|hanya|jika|bila|apabila|asal|kalau|asalkan|selama|sebelum|paling|maksimal|minimal|tak)(?!\p{L})/iu;
const BROKEN_END =
  /(?<!\p{L})(?:dan|atau|yang|di|ke|dari|untuk|dengan|pada|oleh|bagi|sebagai|tentang|bahwa|adalah|antara|para|setiap|seperti)[.,]?$/iu;

/** Shorter forms of a sentence, longest first: clauses at its end are left out where they only add. Quotations stay whole. */
export function shorterForms(sentence: string): string[] {
  if (/[“”"]/.test(sentence)) return [];
  const forms: string[] = [];
  for (const match of [...sentence.matchAll(ADDED)].reverse()) {
    const kept = sentence
      .slice(0, match.index)
      .trim()
      .replace(/[,;:–-]+$/u, '');
    if (countWords(kept) < 5 || BROKEN_END.test(kept) || LIMITS.test(sentence.slice(match.index))) continue;
    if ((kept.match(/\(/g)?.length ?? 0) !== (kept.match(/\)/g)?.length ?? 0)) continue;
    forms.push(`${kept.replace(/[.!?]$/, '')}.`);
  }
  return forms;
}

/** The longest form of a sentence that `ok` takes, or null. */
export const shortened = (sentence: string, ok: (form: string) => boolean): string | null =>
  [sentence, ...shorterForms(sentence)].find(ok) ?? null;

/** The beginning of a text within `most` of what `size` measures, cut between words and marked with an ellipsis. */
export function cut(text: string, most: number, size: (text: string) => number): string {
  if (size(text) <= most) return text;
  const parts = text.split(' ');
  while (parts.length > 1) {
    parts.pop();
    const form = `${parts.join(' ').replace(/[\s,;:–-]+$/u, '')} …`;
    if (size(form) <= most) return form;
  }
  return [...text].slice(0, Math.max(1, most - 2)).join('');
}

export type Hit = { start: number; end: number };

/** Folds a text for searching: lower case, no accents, one space for any white space; `at[i]` is where sign i of the result came from. */
function fold(text: string): { folded: string; at: Uint32Array } {
  const out: string[] = [];
  const at = new Uint32Array(text.length * 2 + 1);
  let length = 0;
  let space = true;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i]!;
    if (/\s/.test(sign)) {
      if (!space) {
        out.push(' ');
        at[length] = i;
        length += 1;
      }
      space = true;
      continue;
    }
    space = false;
    const plain = sign < '\u0080' ? sign.toLowerCase() : sign.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    for (const one of QUOTES[plain] ?? plain) {
      out.push(one);
      at[length] = i;
      length += 1;
      if (length >= at.length - 2) break;
    }
  }
  at[length] = text.length;
  return { folded: out.join(''), at };
}

const QUOTES: Record<string, string> = { '“': '"', '”': '"', '‘': "'", '’': "'", '–': '-', '—': '-' };

/** Finds words in a text whatever their capitals, accents, quotation marks and line breaks; offsets count UTF-16 units of the text. */
export function searchText(text: string, words: string): Hit[] {
  const needle = fold(words.slice(0, 200)).folded.trim();
  if (needle === '') return [];
  const { folded, at } = fold(text);
  const hits: Hit[] = [];
  for (let i = folded.indexOf(needle); i >= 0; i = folded.indexOf(needle, i + needle.length))
    hits.push({ start: at[i]!, end: at[i + needle.length - 1]! + 1 });
  return hits;
}

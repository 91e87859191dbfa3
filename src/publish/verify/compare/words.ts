/** One word, figure or address of a text: how it is compared, and where it stands in UTF-16 offsets. */
export type Token = { word: string; start: number; end: number };

const TOKEN = /https?:\/\/[^\s<>"”]+|\d+(?:[.,:/]\d+)*%?|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/giu;

/** What messengers put before or instead of words; none of it is part of a text. */
const STAMP = /^\s*\[?\d{1,2}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[.:]\d{2}(?:[.:]\d{2})?\]?(?: -)? [^:\n]{1,40}: /gmu;
const FORWARDED = /^\s*(?:forwarded(?: many times)?|diteruskan(?: berkali-kali)?|terusan)\s*$/gimu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\ufe0e|\ufe0f|[\u{e0000}-\u{e007f}]/gu;

/** Takes away what copying and forwarding leave behind: invisible characters, stamps of messengers, hyphens at line ends, marks for bold and italic. */
export function cleanPasted(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(STAMP, '')
    .replace(FORWARDED, '')
    .replace(/(\p{Ll})-\n(\p{Ll})/gu, '$1$2')
    .replace(/(^|[\s("“])[*_~]+(?=\S)|(?<=\S)[*_~]+(?=$|[\s.,;:!?)"”])/gmu, '$1')
    .trim();
}

/** Cuts a text into what is compared: letters in small, figures with their points and commas, addresses whole. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((found) => ({
    word: comparable(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

const comparable = (token: string): string =>
  /^https?:/i.test(token)
    ? token.replace(/[.,;:!?)]+$/, '').replace(/\/$/, '')
    : token.normalize('NFKC').toLowerCase().replaceAll('’', "'");

import { findNumbers } from '../../language/numbers.ts';
import { splitSentences } from '../../language/sentences.ts';
import { countWords } from '../../language/tokens.ts';
import type { ItemType, Language } from '../../plan/index.ts';
import { type DocumentJson, type DocumentNode, FOOTNOTE_MARK, textOf } from '../document.ts';

/** A block of an edition as derivatives read it; quotations carry no marks of their own. */
export type PaperBlock =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; ordered: boolean; items: string[] }
  | { kind: 'quote'; text: string; by: string };

/** A sentence of the running text; `alone` says that it can be understood without the ones before it. */
export type PaperSentence = { text: string; heading: string | null; alone: boolean; quoted: boolean; figures: number };

/** An edition as derivatives read it. */
export type Paper = {
  language: Language;
  type: ItemType;
  headline: string;
  standfirst: string;
  /** Place and day before the first sentence, as written, or an empty text. */
  dateline: string;
  blocks: PaperBlock[];
  sentences: PaperSentence[];
  topics: string[];
  agency: string;
  agencyShort: string;
  /** Names that need no source. */
  names: string[];
  contact: string;
};

const DATELINE = /^(\p{Lu}[\p{L} .]{1,40}?(?: \([^()]{2,40}\))?(?:, \d{1,2} \p{L}+ \d{4})?)\s+[–—]\s+(?=[\p{Lu}“"])/u;
/** Words at the beginning that point back to an earlier sentence. */
const POINTS_BACK =
  /^(?:ia|dia|beliau|mereka|itu|ini|hal (?:itu|ini|tersebut)|namun|tetapi|akan tetapi|sementara itu|selain itu|karena itu|oleh karena itu|sebab itu|dengan demikian|kemudian|lalu|selanjutnya|sebaliknya|padahal|bahkan|adapun|begitu|demikian|di sana|di situ|sebelumnya|setelah itu|sesudah itu|akibatnya|sebagai gantinya|misalnya|keduanya|ketiganya|semuanya|sisanya|he|she|they|it|this|that|these|those|but|however|meanwhile|then|also|therefore|instead)(?!\p{L})/iu;
const EARLIER_THING =
  /\p{L}+ (?:itu|tersebut|tadi|sebelumnya|berikutnya)(?!\p{L})|(?<!hari|saat|tahun|bulan|minggu|pekan|pagi|siang|sore|malam|kali|selama|sampai|hingga) ini(?!\p{L})|menurut (?:dia|ia)|di antaranya|masing-masing/iu;
/** A verb whose object is in an earlier sentence: `menutupnya`. */
const EARLIER_OBJECT =
  /(?<!\p{L})me\p{Ll}{3,}nya(?!\p{L})|(?<!\p{L})(?:menurutnya|katanya|ujarnya|tuturnya)(?!\p{L})/iu;

/** The words of a node without line breaks and footnote signs. */
const words = (node: DocumentNode): string =>
  textOf(node.content).replaceAll(FOOTNOTE_MARK, '').replace(/\s+/g, ' ').trim();

function blockOf(node: DocumentNode): PaperBlock[] {
  if (node.type === 'heading') return [{ kind: 'heading', level: Number(node.attrs?.level ?? 2), text: words(node) }];
  if (node.type === 'paragraph') return [{ kind: 'paragraph', text: words(node) }];
  if (node.type === 'bulletList' || node.type === 'orderedList') {
    const items = (node.content ?? []).map((item) => (item.content ?? []).map(words).filter(Boolean).join(' '));
    return [{ kind: 'list', ordered: node.type === 'orderedList', items: items.filter(Boolean) }];
  }
  if (node.type !== 'blockquote') return [];
  const lines = (node.content ?? []).map((one) => ({ type: one.type, text: words(one) })).filter((one) => one.text);
  const last = lines.at(-1);
  const named = last && lines.length > 1 && (last.type === 'attribution' || !/[“"]/.test(last.text));
  const said = (named ? lines.slice(0, -1) : lines).map((one) => one.text).join(' ');
  const by = named ? last.text.replace(/^[—–-]\s*/, '') : '';
  return said ? [{ kind: 'quote', text: said.replace(/^[“"]|[”"]$/g, ''), by }] : [];
}

/** Says whether a sentence can be understood by itself. */
function standsAlone(text: string): boolean {
  const start = text.split(/\s+/).slice(0, 7).join(' ');
  return (
    countWords(text) >= 5 &&
    !/[:;,]$/.test(text) &&
    !text.includes('[') &&
    !POINTS_BACK.test(text) &&
    !EARLIER_THING.test(start) &&
    !EARLIER_OBJECT.test(text)
  );
}

const sentenceOf = (text: string, heading: string | null): PaperSentence => ({
  text,
  heading,
  alone: standsAlone(text),
  quoted: /^[“"]/.test(text),
  figures: findNumbers(text).length,
});

type Given = Pick<Paper, 'language' | 'type' | 'topics' | 'agency' | 'agencyShort' | 'names'> & {
  headline: string;
  standfirst: string;
  body: DocumentJson;
  contact: string | null;
};

/** Takes an edition apart for everything that is made from it. */
export function readPaper(given: Given): Paper {
  const { body, contact, ...rest } = given;
  const blocks = body.content.flatMap(blockOf).filter((one) => one.kind === 'list' || one.text !== '');
  let dateline = '';
  const at = blocks.findIndex((one) => one.kind === 'paragraph');
  const first = blocks[at];
  const found = first?.kind === 'paragraph' && DATELINE.exec(first.text);
  if (found && first.kind === 'paragraph') {
    dateline = found[1]!;
    blocks[at] = { kind: 'paragraph', text: first.text.slice(found[0].length) };
  }
  const sentences: PaperSentence[] = [];
  let heading: string | null = null;
  for (const block of blocks) {
    if (block.kind === 'heading') heading = block.text;
    if (block.kind === 'paragraph')
      for (const one of splitSentences(block.text)) sentences.push(sentenceOf(one.text, heading));
  }
  return { ...rest, dateline, blocks, sentences, contact: contact ?? '' };
}

/** All words of a paper, one block a line, as the ground that derivatives are checked against. */
export const paperText = (paper: Paper): string =>
  [
    paper.headline,
    paper.standfirst,
    paper.dateline,
    ...paper.blocks.flatMap((one) =>
      one.kind === 'list' ? one.items : one.kind === 'quote' ? [`“${one.text}” ${one.by}`.trim()] : [one.text],
    ),
    paper.contact,
  ]
    .filter(Boolean)
    .join('\n\n');

/** Words of the names of offices in lower case, by which a title ends where a person's name begins. */
export const officeWords = (paper: Paper): ReadonlySet<string> =>
  new Set(paper.names.flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u)).filter(Boolean));

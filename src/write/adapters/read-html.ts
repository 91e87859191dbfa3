import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { partedText } from '../material/parted-text.ts';
import { decodeText } from './parse-text.ts';
import type { ThreadAnswer } from './reader-answer.ts';
import { utf16 } from './utf16.ts';

/** Deeper than any page that a person wrote; beyond it a page is an attack on whoever walks it. */
const MOST_DEPTH = 400;
const MOST_ELEMENTS = 60_000;

/** Reads the readable words of a web page: its article when it has one, else its body; never scripts, styles or forms. */
export function readHtml(bytes: Uint8Array): ThreadAnswer {
  try {
    const read = htmlText(decodeHtml(bytes));
    return read.text === '' ? { trouble: 'empty' } : { ...read, parts: [] };
  } catch {
    return { trouble: 'broken-html' };
  }
}

/** The readable words of markup, a line per block, and the title that it gives itself. */
export function htmlText(markup: string): { text: string; title: string } {
  const page = shallow(markup);
  // Without a root of its own, the first element of a fragment would count as the page.
  const { document } = parseHTML(/<html[\s>]/i.test(page) ? page : `<!doctype html><html><body>${page}</body></html>`);
  const title = (document.querySelector('title')?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);
  const whole = wordsOf(document.documentElement);
  const count = document.querySelectorAll('*').length;
  if (count > MOST_ELEMENTS) return { text: whole, title };
  const article = articleOf(document);
  const words = article?.content ?? '';
  // A short page (a notice, a letter) loses too much when only its best part is kept.
  return { text: words.length > whole.length * 0.25 ? words : whole, title: article?.title?.trim() || title };
}

/** The article of a page; null for one that has none or is too broken to tell. */
function articleOf(document: Document): { content?: string | null; title?: string | null } | null {
  try {
    return new Readability(document, { charThreshold: 200, serializer: (node) => wordsOf(node) }).parse();
  } catch {
    return null;
  }
}

/** Drops the tags of a page that nests beyond all reason, so that no walk over it runs out of stack. */
function shallow(markup: string): string {
  let depth = 0;
  for (const [tag, name] of markup.matchAll(/<(\/?[a-z][a-z0-9]*)/gi)) {
    if (/^<(?:br|img|hr|input|meta|link|p|li|td|tr)$/i.test(tag)) continue;
    depth = name!.startsWith('/') ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MOST_DEPTH * 5)
      return markup.replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ').replace(/<[^>]*>/g, ' ');
  }
  return markup;
}

const DROPPED =
  /^(?:script|style|noscript|template|svg|math|iframe|object|embed|canvas|video|audio|form|button|select|textarea|head|title)$/i;
const BLOCK =
  /^(?:address|article|aside|blockquote|body|center|dd|div|dl|dt|fieldset|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|thead|tfoot|tr|ul)$/i;

function wordsOf(root: Node | null): string {
  if (!root) return '';
  const out: string[] = [];
  const walk = (node: Node, depth: number): void => {
    if (node.nodeType === 3) {
      out.push((node.nodeValue ?? '').replace(/\s+/g, ' '));
      return;
    }
    const name = node.nodeName;
    if (
      (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) ||
      DROPPED.test(name) ||
      depth > MOST_DEPTH
    )
      return;
    if (/^br$/i.test(name)) out.push('\n');
    const block = BLOCK.test(name);
    if (block) out.push('\n');
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child, depth + 1);
    if (/^t[dh]$/i.test(name)) out.push(' | ');
    if (block) out.push('\n');
  };
  walk(root, 0);
  const text = out
    .join('')
    .replace(/ *\| *(?=\n)/g, '')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .replace(/\n{2,}/g, '\n');
  return partedText().add(text).done().text;
}

/** Decodes a page by its mark, its own word (`<meta charset>`), or as text without one. */
function decodeHtml(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const named = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,30})/i.exec(head)?.[1];
  if (named && !utf16(bytes) && !/^utf-?(?:8|16)/i.test(named)) {
    try {
      return new TextDecoder(named).decode(bytes);
    } catch {
      return decodeText(bytes);
    }
  }
  return decodeText(bytes);
}

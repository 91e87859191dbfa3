import { cleanLine } from './clean-text.ts';
import type { DocumentNode } from './document.ts';
import { embedTarget } from './embeds.ts';
import { escapeSigns, inlineToPlain, type Notes, plainToInline } from './plain-inline.ts';

const FIGURE =
  /^!\[((?:\\.|[^\\\]])*)\]\(gambar:([0-9a-f]{64}),([1-9]\d{0,3})x([1-9]\d{0,3}),(\d{1,2}|100)x(\d{1,2}|100)(,hias)?\)$/;
const EMBED = /^@\[((?:\\.|[^\\\]])*)\]\((https:\/\/\S+)\)$/;
const CAPTION = 'Keterangan: ';
const CREDIT = 'Kredit: ';

const unescapeSigns = (text: string): string => text.replace(/\\([\\*[\]])/g, '$1');

/** Writes an image as `![description](gambar:…)` with its caption and credit below, and an embed as `@[title](address)`. */
export function exhibitToPlain(node: DocumentNode, notes: Notes): string[] {
  const attrs = node.attrs ?? {};
  if (node.type === 'embed') return [`@[${escapeSigns(String(attrs.title))}](${attrs.address})`];
  const sizes = `${attrs.width}x${attrs.height},${attrs.focalX}x${attrs.focalY}`;
  const caption = node.content?.[0] ? inlineToPlain(node.content[0], notes) : '';
  return [
    `![${escapeSigns(String(attrs.alt))}](gambar:${attrs.key},${sizes}${attrs.decorative ? ',hias' : ''})`,
    ...(caption ? [CAPTION + caption] : []),
    ...(attrs.credit ? [CREDIT + attrs.credit] : []),
  ];
}

/** Says whether a line begins an image or an embed that may stand in a text. */
export const startsExhibit = (line: string): boolean => FIGURE.test(line) || readEmbed(line) !== null;

function readEmbed(line: string): DocumentNode | null {
  const found = EMBED.exec(line);
  const target = found && embedTarget(found[2]!);
  const title = cleanLine(unescapeSigns(found?.[1] ?? '')).slice(0, 300);
  return target ? { type: 'embed', attrs: { ...target, title } } : null;
}

/** Reads an image or an embed from its first line; `more` gives the next line and takes it when told. */
export function readExhibit(line: string, more: { look(): string; take(): void }, notes: Notes): DocumentNode {
  const embed = readEmbed(line);
  if (embed) return embed;
  const [, alt, key, width, height, focalX, focalY, decorative] = FIGURE.exec(line)!;
  const rest = (sign: string): string => {
    if (!more.look().startsWith(sign)) return '';
    const text = more.look().slice(sign.length).trim();
    more.take();
    return text;
  };
  const caption = rest(CAPTION);
  const attrs = {
    key: key!,
    alt: decorative ? '' : cleanLine(unescapeSigns(alt!)).slice(0, 500),
    decorative: decorative !== undefined,
    credit: cleanLine(rest(CREDIT)).slice(0, 200),
    focalX: Number(focalX),
    focalY: Number(focalY),
    width: Number(width),
    height: Number(height),
  };
  // A caption is one line of text: neither a break nor a footnote stands in it.
  const content = plainToInline(caption, notes).filter((node) => node.type === 'text');
  return { type: 'figure', attrs, content: [content.length > 0 ? { type: 'caption', content } : { type: 'caption' }] };
}

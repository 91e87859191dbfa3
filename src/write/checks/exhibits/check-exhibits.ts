import { type DocumentJson, type DocumentNode, textOf } from '../../document.ts';
import type { TwoLanguages } from '../../facts/types.ts';
import { blockFinding } from '../finding.ts';
import type { Finding, FindingKind } from '../types.ts';

/** Addresses that are known not to answer, with the status they gave. */
export type DeadLinks = ReadonlyMap<string, number | null>;

const TEXT_BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'attribution', 'caption']);
const LEAST_ALT = 5;
const MOST_ALT = 250;
const emptyWords =
  /^(?:(?:klik|tekan|baca|lihat|unduh|buka)?\s*(?:di sini|disini|tautan ini|link ini|selengkapnya|ini|sini)|klik|link|here|click here|read more|https?:\/\/\S+)$/iu;

type Place = { block: number; text: string };

/**
 * Looks at what isn't text: pictures without a description, links whose words say nothing, and links that lead nowhere. A
 * finding about a picture stands at its caption.
 */
export function checkExhibits(body: DocumentJson, dead: DeadLinks = new Map()): Finding[] {
  const found: Finding[] = [];
  let block = -1;
  const walk = (node: DocumentNode, figure: DocumentNode | null): void => {
    if (TEXT_BLOCKS.has(node.type)) {
      block += 1;
      const place = { block, text: textOf(node.content) };
      if (node.type === 'caption' && figure) found.push(...picture(figure, place));
      found.push(...links(node, place, dead));
      return;
    }
    for (const child of node.content ?? []) walk(child, node.type === 'figure' ? node : figure);
  };
  for (const node of body.content) walk(node, null);
  return found;
}

/** The addresses of all links of a body, each once. */
export function linksOf(body: DocumentJson): string[] {
  const found = new Set<string>();
  const walk = (node: DocumentNode): void => {
    for (const mark of node.marks ?? []) if (mark.type === 'link') found.add(String(mark.attrs?.href ?? ''));
    for (const child of node.content ?? []) walk(child);
  };
  for (const node of body.content) walk(node);
  return [...found].filter((address) => /^https?:/i.test(address));
}

function mark(
  kind: FindingKind,
  place: Place,
  range: { start: number; end: number },
  key: string,
  what: TwoLanguages,
  why: TwoLanguages,
): Finding {
  return blockFinding({ kind, weight: 'should', block: place.block, range, words: key, context: kind, what, why });
}

function picture(figure: DocumentNode, place: Place): Finding[] {
  const attrs = figure.attrs ?? {};
  if (attrs.decorative === true) return [];
  const alt = String(attrs.alt ?? '').trim();
  const range = { start: 0, end: place.text.length };
  const key = `${String(attrs.key)}|${alt}`;
  if (alt.length < LEAST_ALT)
    return [
      mark('alt-text', place, range, key, say('Gambar tanpa teks alternatif', 'A picture without a description'), {
        id: 'Pembaca layar tidak tahu isinya (WCAG 1.1.1).',
        en: 'Screen readers can’t tell what it shows (WCAG 1.1.1).',
      }),
    ];
  if (alt.length > MOST_ALT)
    return [
      mark('alt-text', place, range, key, say('Teks alternatif terlalu panjang', 'The description is too long'), {
        id: `Paling banyak ${MOST_ALT} huruf; sisanya masuk keterangan gambar.`,
        en: `At most ${MOST_ALT} letters; the rest belongs in the caption.`,
      }),
    ];
  if (alt.toLowerCase() === place.text.trim().toLowerCase() || /\.(?:jpe?g|png|webp|avif)$/i.test(alt))
    return [
      mark('alt-text', place, range, key, say('Teks alternatif tidak menerangkan', 'The description says nothing'), {
        id: 'Tulis apa yang terlihat, bukan keterangan gambar atau nama berkas.',
        en: 'Write what is seen, not the caption or the name of the file.',
      }),
    ];
  return [];
}

function links(node: DocumentNode, place: Place, dead: DeadLinks): Finding[] {
  let at = 0;
  return (node.content ?? []).flatMap((child) => {
    const start = at;
    at += textOf([child]).length;
    const address = child.marks?.find((one) => one.type === 'link')?.attrs?.href;
    if (typeof address !== 'string') return [];
    const range = { start, end: at };
    const words = (child.text ?? '').trim();
    const found: Finding[] = [];
    if (emptyWords.test(words))
      found.push(
        mark(
          'alt-text',
          place,
          range,
          `${address}|${words}`,
          say(`Tautan “${words}” tidak menerangkan`, `The link “${words}” says nothing`),
          {
            id: 'Kata tautan harus jelas tanpa kalimat di sekitarnya (WCAG 2.4.4).',
            en: 'The words of a link must be clear by themselves (WCAG 2.4.4).',
          },
        ),
      );
    const status = dead.get(address);
    if (status !== undefined)
      found.push(
        mark('dead-link', place, range, address, say('Tautan ini mati', 'This link is dead'), {
          id: status === null ? 'Alamatnya tidak menjawab.' : `Alamatnya menjawab ${status}.`,
          en: status === null ? 'Its address doesn’t answer.' : `Its address answers ${status}.`,
        }),
      );
    return found;
  });
}

const say = (id: string, en: string): TwoLanguages => ({ id, en });

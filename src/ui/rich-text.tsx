import type { ComponentChildren, VNode } from 'preact';
import type { Locale } from '../kernel/i18n.ts';
import { EmbedCard, Figure, type Picture, richWords, startOf } from './rich-text-exhibits.tsx';

/** A node of a ProseMirror document, as far as this component draws it. */
export type RichNode = {
  type: string;
  attrs?: Record<string, string | number | boolean | null>;
  text?: string;
  marks?: { type: string; attrs?: Record<string, string | number | boolean | null> }[];
  content?: RichNode[];
};

/** A body: paragraphs, headings 2 and 3, lists, quotes, tables, figures, embeds, footnotes, bold, italic, links and line breaks. */
export type RichDocument = { type: 'doc'; content?: RichNode[] };

/** A numbered tag that stands in text block `block` (counted from 0 in reading order, footnotes last) at character offset `end`. */
export type RichTag = { number: number; block: number; end: number };

type Props = {
  body: RichDocument;
  tags?: RichTag[];
  /** What a tag is called for a screen reader: "Sumber fakta 3". */
  tagLabel?: (number: number) => string;
  /** The language of the text, for the few words around it; Indonesian unless told. */
  language?: Locale;
  /** Where an image is; without it a figure says in words what the image shows. */
  picture?: Picture | undefined;
};

/** Nothing that a person writes is nested deeper; a document that is must not exhaust the stack. */
const DEEPEST = 12;

/**
 * Draws a body as nodes, its footnotes as a list at the end. Only the known kinds of nodes and marks appear; an unknown one
 * gives way to its content, and a link to anything but a web page, a mail address, a phone number or a place on this site
 * becomes plain text. Nothing is loaded from another site.
 */
export function RichText({ body, tags = [], tagLabel = String, language = 'id', picture }: Props): VNode {
  const sorted = [...tags].sort((a, b) => a.end - b.end || a.number - b.number);
  const draw: Drawing = { block: 0, tables: 0, notes: [], tags: sorted, tagLabel, language, picture };
  const drawn = drawNodes(body.content, draw, 0);
  return (
    <>
      {drawn}
      {drawFootnotes(draw)}
    </>
  );
}

type Drawing = {
  block: number;
  tables: number;
  /** The texts of the footnotes so far, in reading order. */
  notes: string[];
  tags: RichTag[];
  tagLabel: (number: number) => string;
  language: Locale;
  picture: Picture | undefined;
};

function drawNodes(nodes: RichNode[] | undefined, draw: Drawing, depth: number): ComponentChildren {
  if (depth > DEEPEST) return null;
  return nodes?.map((node) => drawNode(node, draw, depth + 1));
}

function drawNode(node: RichNode, draw: Drawing, depth: number): ComponentChildren {
  switch (node.type) {
    case 'paragraph':
      return <p>{drawInline(node.content, draw)}</p>;
    case 'heading':
      return node.attrs?.level === 3 ? (
        <h3>{drawInline(node.content, draw)}</h3>
      ) : (
        <h2>{drawInline(node.content, draw)}</h2>
      );
    case 'bulletList':
      return <ul>{drawNodes(node.content, draw, depth)}</ul>;
    case 'orderedList':
      return <ol start={startOf(node)}>{drawNodes(node.content, draw, depth)}</ol>;
    case 'listItem':
      return <li>{drawNodes(node.content, draw, depth)}</li>;
    case 'blockquote':
      return <blockquote>{drawNodes(node.content, draw, depth)}</blockquote>;
    case 'attribution':
      return <footer>{drawInline(node.content, draw)}</footer>;
    case 'table':
      return drawTable(node, draw, depth);
    case 'figure': {
      const caption = node.content?.find((child) => child.type === 'caption');
      const words = caption && drawInline(caption.content, draw);
      const said = caption?.content?.length ? words : null;
      return <Figure attrs={node.attrs ?? {}} caption={said} picture={draw.picture} language={draw.language} />;
    }
    case 'embed':
      return <EmbedCard attrs={node.attrs ?? {}} language={draw.language} />;
    default:
      return drawNodes(node.content, draw, depth);
  }
}

/** A table that is wider than the column scrolls by itself, also by keyboard; a first row of headings heads its columns. */
function drawTable(node: RichNode, draw: Drawing, depth: number): VNode {
  draw.tables += 1;
  const label = richWords(draw.language).table(draw.tables);
  const rows = node.content ?? [];
  const headed = rows.length > 1 && (rows[0]?.content ?? []).every((cell) => cell.type === 'tableHeader');
  const drawRow = (row: RichNode, at: number) => (
    <tr key={at}>
      {row.content?.map((cell) => {
        const { colspan, rowspan } = cell.attrs ?? {};
        const span = {
          ...(Number(colspan) > 1 ? { colSpan: Number(colspan) } : {}),
          ...(Number(rowspan) > 1 ? { rowSpan: Number(rowspan) } : {}),
        };
        const inner = drawNodes(cell.content, draw, depth + 2);
        // A heading without words would head its column with nothing.
        return cell.type === 'tableHeader' && hasText(cell) ? (
          <th scope={at === 0 ? 'col' : 'row'} {...span}>
            {inner}
          </th>
        ) : (
          <td {...span}>{inner}</td>
        );
      })}
    </tr>
  );
  const head = headed ? drawRow(rows[0]!, 0) : null;
  const body = rows.slice(headed ? 1 : 0).map((row, i) => drawRow(row, headed ? i + 1 : i));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="table-scroll" aria-label={label} tabIndex={0}>
      <table>
        {head && <thead>{head}</thead>}
        <tbody>{body}</tbody>
      </table>
    </section>
  );
}

const hasText = (node: RichNode): boolean => !!node.text?.trim() || !!node.content?.some(hasText);

const ADDRESS = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]/g;

/** A footnote holds plain words; web addresses in it are links. */
function withLinks(text: string): RichNode[] {
  const nodes: RichNode[] = [];
  let at = 0;
  for (const found of text.matchAll(ADDRESS)) {
    nodes.push({ type: 'text', text: text.slice(at, found.index) });
    nodes.push({ type: 'text', text: found[0], marks: [{ type: 'link', attrs: { href: found[0] } }] });
    at = found.index + found[0].length;
  }
  return [...nodes, { type: 'text', text: text.slice(at) }];
}

function drawFootnotes(draw: Drawing): VNode | null {
  if (draw.notes.length === 0) return null;
  const words = richWords(draw.language);
  return (
    <section class="footnotes" aria-label={words.footnotes}>
      <ol>
        {draw.notes.map((text, i) => (
          <li key={i} id={`fn${i + 1}`}>
            {drawInline(withLinks(text), draw)}{' '}
            <a class="back" href={`#fnref${i + 1}`} aria-label={words.backTo(i + 1)}>
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

function drawFootnoteMark(node: RichNode, draw: Drawing): VNode {
  const number = draw.notes.push(String(node.attrs?.text ?? ''));
  return (
    <sup class="fn">
      <a id={`fnref${number}`} href={`#fn${number}`} aria-label={richWords(draw.language).footnote(number)}>
        {number}
      </a>
    </sup>
  );
}

/** Draws one text block, putting each of its tags behind the character at which it ends. */
function drawInline(nodes: RichNode[] | undefined, draw: Drawing): ComponentChildren {
  const block = draw.block++;
  const waiting = draw.tags.filter((tag) => tag.block === block);
  const out: ComponentChildren[] = [];
  let at = 0;
  const flush = (upTo: number) => {
    while (waiting[0] && waiting[0].end <= upTo) out.push(drawTag(waiting.shift()!, draw));
  };
  for (const node of nodes ?? []) {
    if (node.type === 'hardBreak' || node.type === 'footnote') {
      out.push(node.type === 'hardBreak' ? <br /> : drawFootnoteMark(node, draw));
      at += 1;
      continue;
    }
    let text = node.text ?? '';
    while (waiting[0] && waiting[0].end < at + text.length) {
      const cut = Math.max(0, waiting[0].end - at);
      if (cut > 0) out.push(drawText(text.slice(0, cut), node));
      at += cut;
      text = text.slice(cut);
      flush(at);
    }
    if (text !== '') out.push(drawText(text, node));
    at += text.length;
  }
  flush(Number.POSITIVE_INFINITY);
  return out;
}

function drawTag(tag: RichTag, draw: Drawing): VNode {
  return (
    <>
      {' '}
      <a class="ref" href={`#f${tag.number}`} aria-label={draw.tagLabel(tag.number)}>
        {tag.number}
      </a>
    </>
  );
}

function drawText(text: string, node: RichNode): ComponentChildren {
  let drawn: ComponentChildren = text;
  for (const mark of node.marks ?? []) {
    if (mark.type === 'bold') drawn = <strong>{drawn}</strong>;
    else if (mark.type === 'italic') drawn = <em>{drawn}</em>;
    else if (mark.type === 'link' && isSafe(mark.attrs?.href))
      drawn = (
        <a href={mark.attrs.href} rel="nofollow noopener">
          {drawn}
        </a>
      );
  }
  return drawn;
}

const isSafe = (href: unknown): href is string =>
  typeof href === 'string' && /^(https?:\/\/|mailto:|tel:|#|\/(?!\/))/i.test(href);

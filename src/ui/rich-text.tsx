import type { ComponentChildren, VNode } from 'preact';

/** A node of a ProseMirror document, as far as this component draws it. */
export type RichNode = {
  type: string;
  attrs?: Record<string, string | number | boolean | null>;
  text?: string;
  marks?: { type: string; attrs?: Record<string, string | number | boolean | null> }[];
  content?: RichNode[];
};

/** A body: paragraphs, headings 2 and 3, lists, quotes, bold, italic, links and line breaks. */
export type RichDocument = { type: 'doc'; content?: RichNode[] };

/** A numbered tag that stands in text block `block` (counted from 0 in reading order) at character offset `end`. */
export type RichTag = { number: number; block: number; end: number };

type Props = {
  body: RichDocument;
  tags?: RichTag[];
  /** What a tag is called for a screen reader: "Sumber fakta 3". */
  tagLabel?: (number: number) => string;
};

/** Nothing that a person writes is nested deeper; a document that is must not exhaust the stack. */
const DEEPEST = 12;

/**
 * Draws a body as nodes. Only the known kinds of nodes and marks appear; an unknown one gives way to its content, and a link
 * to anything but a web page, a mail address, a phone number or a place on this site becomes plain text.
 */
export function RichText({ body, tags = [], tagLabel = String }: Props): VNode {
  const draw: Drawing = { block: 0, tags: [...tags].sort((a, b) => a.end - b.end || a.number - b.number), tagLabel };
  return <>{drawNodes(body.content, draw, 0)}</>;
}

type Drawing = { block: number; tags: RichTag[]; tagLabel: (number: number) => string };

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
    default:
      return drawNodes(node.content, draw, depth);
  }
}

const startOf = (node: RichNode): number | undefined => {
  const start = node.attrs?.start;
  return typeof start === 'number' && start !== 1 ? start : undefined;
};

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
    if (node.type === 'hardBreak') {
      out.push(<br />);
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

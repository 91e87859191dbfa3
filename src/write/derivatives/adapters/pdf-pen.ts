import type PDFDocument from 'pdfkit';
import type { Structure } from 'pdfkit';
import type { DocumentNode } from '../../document.ts';
import type { Letter } from '../letter.ts';
import { byAlphabet } from './letter-fonts.ts';
import { type NoteList, type Run, runsOf } from './letter-runs.ts';

type Look = { font: string; size: number; x?: number; colour?: string };
const BODY = 11;
const ROOM = 40;

/** Draws the blocks of a letter one below the other, each with its structure element. */
export class PdfPen {
  readonly #doc: PDFDocument;
  readonly #root: Structure;
  readonly #letter: Letter;
  readonly #notes: NoteList = [];
  readonly #left: number;

  constructor(doc: PDFDocument, root: Structure, letter: Letter) {
    this.#doc = doc;
    this.#root = root;
    this.#letter = letter;
    this.#left = doc.page.margins.left;
  }

  /** One paragraph in one look. */
  line(tag: string, text: string, { font, size, x = this.#left, colour = 'black' }: Look): void {
    if (!text) return;
    const doc = this.#doc;
    this.#room();
    this.#root.add(
      doc.struct(tag, () => {
        doc.font(font, size).fillColor(colour);
        doc.text(text, x, doc.y, { width: this.#width(x), lineGap: 1 });
      }),
    );
    doc.x = this.#left;
  }

  rule(width: number): void {
    const doc = this.#doc;
    doc.markContent('Artifact', { type: 'Layout' });
    doc
      .lineWidth(width)
      .strokeColor('black')
      .moveTo(this.#left, doc.y)
      .lineTo(doc.page.width - doc.page.margins.right, doc.y)
      .stroke();
    doc.endMarkedContent();
  }

  /** A block of the body with everything in it. */
  block(node: DocumentNode, parent = this.#root, x = this.#left): void {
    const doc = this.#doc;
    switch (node.type) {
      case 'heading':
        doc.y += 8;
        this.#room(70);
        this.line(node.attrs?.level === 3 ? 'H3' : 'H2', plain(runsOf(node.content, this.#notes)), {
          font: 'head',
          size: node.attrs?.level === 3 ? 11.5 : 13,
        });
        doc.y += 4;
        return;
      case 'bulletList':
      case 'orderedList':
        this.#list(node, parent, x);
        return;
      case 'blockquote': {
        const quote = doc.struct('BlockQuote');
        parent.add(quote);
        for (const child of node.content ?? [])
          this.#paragraph(child, quote, x + 18, child.type === 'attribution' ? '— ' : '', child.type !== 'attribution');
        quote.end();
        return;
      }
      case 'table':
        this.#table(node, parent);
        return;
      case 'figure':
        this.#figure(node, parent);
        return;
      case 'embed':
        this.#paragraph(
          { type: 'paragraph', content: [{ type: 'text', text: `${node.attrs?.title}: ${node.attrs?.address}` }] },
          parent,
          x,
        );
        return;
      default:
        this.#paragraph(node, parent, x);
    }
  }

  /** Footnotes and contact below the text. */
  foot(): void {
    const { contact, words } = this.#letter;
    if (this.#notes.length > 0) {
      this.#doc.y += 8;
      this.line('P', words.notes, { font: 'head', size: 10 });
      for (const [at, text] of this.#notes.entries())
        this.line('Note', `[${at + 1}] ${text}`, { font: 'text', size: 9.5 });
    }
    if (!contact) return;
    this.#doc.y += 10;
    this.#room(60);
    this.rule(0.5);
    this.#doc.y += 8;
    this.line('P', `${words.contact}: ${contact}`, { font: 'text', size: 10 });
  }

  #paragraph(node: DocumentNode, parent: Structure, x: number, before = '', italic = false): void {
    const runs = runsOf(node.content, this.#notes);
    if (runs.length === 0) return;
    this.#room();
    const first = before ? [{ text: before, bold: false, italic, href: null }] : [];
    parent.add(this.#inline('P', [...first, ...runs.map((run) => ({ ...run, italic: run.italic || italic }))], x));
    this.#doc.x = this.#left;
    this.#doc.y += 7;
  }

  /** A structure element whose runs continue each other on the same lines. */
  #inline(tag: string, runs: Run[], x: number): Structure {
    const doc = this.#doc;
    const parts = runs.flatMap((run) => byAlphabet(run.text).map((one) => ({ ...run, ...one })));
    const draw = (at: number) => (): void => {
      const { text, bold, italic, href, far } = parts[at]!;
      const name = far
        ? bold
          ? 'far-bold'
          : 'far'
        : bold
          ? italic
            ? 'bold-italic'
            : 'bold'
          : italic
            ? 'italic'
            : 'text';
      doc.font(name, BODY).fillColor('black');
      const look = {
        width: this.#width(x),
        lineGap: 3,
        continued: at < parts.length - 1,
        link: href,
        underline: href !== null,
      };
      if (at === 0) doc.text(text, x, doc.y, look);
      else doc.text(text, look);
    };
    return doc.struct(
      tag,
      parts.map((part, at) => (part.href ? doc.struct('Link', draw(at)) : draw(at))),
    );
  }

  #list(node: DocumentNode, parent: Structure, x: number): void {
    const doc = this.#doc;
    const list = doc.struct('L');
    parent.add(list);
    for (const [at, item] of (node.content ?? []).entries()) {
      const row = doc.struct('LI');
      list.add(row);
      this.#room();
      const sign = node.type === 'orderedList' ? `${Number(node.attrs?.start ?? 1) + at}.` : '•';
      row.add(
        doc.struct('Lbl', () => {
          const y = doc.y;
          doc.font('text', BODY).fillColor('black').text(sign, x, y, { width: 18 });
          doc.y = y;
        }),
      );
      const body = doc.struct('LBody');
      row.add(body);
      for (const child of item.content ?? []) this.block(child, body, x + 20);
      body.end();
      row.end();
    }
    list.end();
  }

  #table(node: DocumentNode, parent: Structure): void {
    const doc = this.#doc;
    const table = doc.struct('Table');
    parent.add(table);
    this.#room(60);
    doc.fillColor('black').strokeColor('gray');
    doc.x = this.#left;
    doc.table({
      structParent: table,
      maxWidth: this.#width(this.#left),
      defaultStyle: { padding: 4, border: 0.5, font: { src: 'text', size: 9.5 } },
      data: (node.content ?? []).map((row) =>
        (row.content ?? []).map((cell) => {
          const head = cell.type === 'tableHeader';
          const text = (cell.content ?? []).map((one) => plain(runsOf(one.content, this.#notes))).join('\n');
          return {
            text,
            type: head ? ('TH' as const) : ('TD' as const),
            font: { src: head ? 'bold' : 'text', size: 9.5 },
            colSpan: Number(cell.attrs?.colspan ?? 1),
            rowSpan: Number(cell.attrs?.rowspan ?? 1),
          };
        }),
      ),
    });
    table.end();
    doc.x = this.#left;
    doc.y += 10;
  }

  #figure(node: DocumentNode, parent: Structure): void {
    const doc = this.#doc;
    const attrs = node.attrs ?? {};
    const picture = this.#letter.pictures.get(String(attrs.key));
    if (picture) {
      const width = Math.min(this.#width(this.#left), picture.width);
      const height = (picture.height / picture.width) * width;
      this.#room(Math.min(height + 30, 500));
      const draw = (): void => {
        doc.image(Buffer.from(picture.bytes), this.#left, doc.y, { width, height });
      };
      if (attrs.decorative === true) {
        doc.markContent('Artifact', { type: 'Layout' });
        draw();
        doc.endMarkedContent();
      } else parent.add(doc.struct('Figure', { alt: String(attrs.alt ?? '') }, draw));
      doc.y += height + 4;
    }
    const caption = plain(runsOf(node.content?.[0]?.content, this.#notes));
    const credit = attrs.credit ? this.#letter.words.photo.replace('{who}', String(attrs.credit)) : '';
    this.line('Caption', [caption, credit].filter(Boolean).join(' '), { font: 'italic', size: 9.5 });
    doc.y += 8;
  }

  #width(x: number): number {
    return this.#doc.page.width - this.#doc.page.margins.right - x;
  }

  /** Begins a new page when less than `least` points are left on this one. */
  #room(least = ROOM): void {
    const { page, y } = this.#doc;
    if (y + least > page.height - page.margins.bottom) this.#doc.addPage();
  }
}

const plain = (runs: Run[]): string => runs.map((run) => run.text).join('');

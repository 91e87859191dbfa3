import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { DocumentNode } from '../../document.ts';
import type { Letter } from '../letter.ts';
import { settleBytes } from './settle-docx.ts';

type Notes = Record<string, { children: Paragraph[] }>;
type Block = Paragraph | Table;
const SERIF = 'Source Serif 4';
const SANS = 'Plus Jakarta Sans';

/** Writes an edition as DOCX with letterhead, styles, tables, images and footnotes; the same letter gives the same bytes. */
export async function writeDocx(letter: Letter): Promise<Buffer> {
  const notes: Notes = {};
  const body = letter.body.content.flatMap((node) => blockOf(node, letter, notes, 0));
  const line = (style: string, text: string): Paragraph[] =>
    text ? [new Paragraph({ style, children: [new TextRun(text)] })] : [];
  const doc = new Document({
    title: letter.headline,
    creator: letter.agency,
    lastModifiedBy: letter.agency,
    subject: letter.kind,
    footnotes: notes,
    styles: STYLES(letter.language),
    numbering: {
      config: [
        {
          reference: 'numbers',
          levels: [0, 1, 2].map((level) => ({
            level,
            format: LevelFormat.DECIMAL,
            text: `%${level + 1}.`,
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent: { left: 500 * (level + 1), hanging: 360 } } },
          })),
        },
      ],
    },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, right: 1440, bottom: 1440, left: 1440 } },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: 'Quiet',
                children: [
                  new TextRun({ children: [`${letter.agency} · `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
                ],
              }),
              ...line('Quiet', letter.mark ?? ''),
            ],
          }),
        },
        children: [
          ...line('Agency', letter.agency),
          ...line('Unit', letter.unit),
          ...line('Tagline', letter.tagline),
          new Paragraph({
            style: 'Quiet',
            border: { top: { style: 'single', size: 12, space: 6 } },
            children: [new TextRun([letter.kind, letter.day].filter(Boolean).join(' · '))],
          }),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(letter.headline)] }),
          ...line('Standfirst', letter.standfirst),
          ...body,
          ...(letter.contact ? line('Contact', `${letter.words.contact}: ${letter.contact}`) : []),
        ],
      },
    ],
  });
  return settleBytes(await Packer.toBuffer(doc), letter.madeAt);
}

const STYLES = (language: Letter['language']) => {
  const font = (name: string, size: number, more: object = {}) => ({ font: name, size, ...more });
  const style = (id: string, run: object, spacing: object) => ({
    id,
    name: id,
    basedOn: 'Normal',
    run,
    paragraph: { spacing },
  });
  return {
    default: {
      document: {
        run: { ...font(SERIF, 22), language: { value: language === 'en' ? 'en-GB' : 'id-ID' } },
        paragraph: { spacing: { after: 140, line: 300 } },
      },
      heading1: { run: font(SANS, 40, { bold: true }), paragraph: { spacing: { before: 160, after: 120 } } },
      heading2: {
        run: font(SANS, 26, { bold: true }),
        paragraph: { spacing: { before: 240, after: 100 }, keepNext: true },
      },
      heading3: {
        run: font(SANS, 23, { bold: true }),
        paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
      },
    },
    paragraphStyles: [
      style('Agency', font(SANS, 26, { bold: true }), { after: 0 }),
      style('Unit', font(SERIF, 21), { after: 0 }),
      style('Tagline', font(SERIF, 19, { italics: true }), { after: 120 }),
      style('Quiet', font(SERIF, 19), { after: 80 }),
      style('Standfirst', font(SERIF, 25, { italics: true }), { after: 240 }),
      style('Quotation', font(SERIF, 22, { italics: true }), { after: 60 }),
      style('Caption', font(SERIF, 19, { italics: true }), { after: 200 }),
      style('Contact', font(SERIF, 20), { before: 240 }),
    ],
  };
};

function blockOf(node: DocumentNode, letter: Letter, notes: Notes, depth: number): Block[] {
  const inline = (one: DocumentNode): ParagraphChild[] => inlineOf(one.content, notes);
  switch (node.type) {
    case 'heading':
      return [
        new Paragraph({
          heading: node.attrs?.level === 3 ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_2,
          children: inline(node),
        }),
      ];
    case 'bulletList':
    case 'orderedList':
      return (node.content ?? []).flatMap((item) => itemOf(item, node.type === 'orderedList', letter, notes, depth));
    case 'blockquote':
      return (node.content ?? []).map(
        (one) =>
          new Paragraph({
            style: 'Quotation',
            indent: { left: 500 },
            children: [...(one.type === 'attribution' ? [new TextRun('— ')] : []), ...inline(one)],
          }),
      );
    case 'table':
      return [tableOf(node, notes), new Paragraph({})];
    case 'figure':
      return figureOf(node, letter, notes);
    case 'embed': {
      const address = String(node.attrs?.address);
      return [
        new Paragraph({
          children: [
            new TextRun(`${node.attrs?.title}: `),
            new ExternalHyperlink({ link: address, children: [new TextRun(address)] }),
          ],
        }),
      ];
    }
    default:
      return [new Paragraph({ children: inline(node) })];
  }
}

function itemOf(item: DocumentNode, ordered: boolean, letter: Letter, notes: Notes, depth: number): Block[] {
  return (item.content ?? []).flatMap((one, at) => {
    if (one.type !== 'paragraph') return blockOf(one, letter, notes, depth + 1);
    const level = Math.min(depth, 2);
    const sign = ordered ? { numbering: { reference: 'numbers', level } } : { bullet: { level } };
    return [
      new Paragraph({
        ...(at === 0 ? sign : { indent: { left: 500 * (level + 1) } }),
        children: inlineOf(one.content, notes),
      }),
    ];
  });
}

function inlineOf(nodes: DocumentNode[] | undefined, notes: Notes): ParagraphChild[] {
  return (nodes ?? []).flatMap((node): ParagraphChild[] => {
    if (node.type === 'hardBreak') return [new TextRun({ break: 1 })];
    if (node.type === 'footnote') {
      const number = Object.keys(notes).length + 1;
      notes[number] = { children: [new Paragraph({ children: [new TextRun(String(node.attrs?.text ?? ''))] })] };
      return [new FootnoteReferenceRun(number)];
    }
    const has = (type: string): boolean => node.marks?.some((mark) => mark.type === type) ?? false;
    const run = new TextRun({ text: node.text ?? '', bold: has('bold'), italics: has('italic') });
    const link = node.marks?.find((mark) => mark.type === 'link');
    return link ? [new ExternalHyperlink({ link: String(link.attrs?.href), children: [run] })] : [run];
  });
}

const tableOf = (node: DocumentNode, notes: Notes): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: (node.content ?? []).map(
      (row, at) =>
        new TableRow({
          tableHeader: at === 0 && (row.content ?? []).every((cell) => cell.type === 'tableHeader'),
          cantSplit: true,
          children: (row.content ?? []).map(
            (cell) =>
              new TableCell({
                columnSpan: Number(cell.attrs?.colspan ?? 1),
                rowSpan: Number(cell.attrs?.rowspan ?? 1),
                margins: { top: 40, bottom: 40, left: 80, right: 80 },
                children: (cell.content ?? []).map((one) => new Paragraph({ children: inlineOf(one.content, notes) })),
              }),
          ),
        }),
    ),
  });

function figureOf(node: DocumentNode, letter: Letter, notes: Notes): Paragraph[] {
  const attrs = node.attrs ?? {};
  const picture = letter.pictures.get(String(attrs.key));
  const alt = attrs.decorative === true ? '' : String(attrs.alt ?? '');
  const width = Math.min(600, picture?.width ?? 0);
  const image = picture && {
    type: 'jpg' as const,
    data: Buffer.from(picture.bytes),
    transformation: { width, height: Math.round((picture.height / picture.width) * width) },
    altText: { name: alt, title: alt, description: alt },
  };
  const credit = attrs.credit ? [new TextRun(` ${letter.words.photo.replace('{who}', String(attrs.credit))}`)] : [];
  return [
    ...(image ? [new Paragraph({ children: [new ImageRun(image)] })] : []),
    new Paragraph({ style: 'Caption', children: [...inlineOf(node.content?.[0]?.content, notes), ...credit] }),
  ];
}

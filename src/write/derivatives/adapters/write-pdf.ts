import PDFDocument from 'pdfkit';
import type { Letter } from '../letter.ts';
import { drawCheckMark } from './check-mark.ts';
import { LETTER_FONTS, letterFont } from './letter-fonts.ts';
import { PdfPen } from './pdf-pen.ts';

const MARGIN = { top: 56, right: 72, bottom: 72, left: 72 };
const INK = 'black';
const QUIET = 'dimgray';
const MARK = ['M3 38V30H6V22H9V14H12V7H15V2H17.6V38Z', 'M37 38V30H34V22H31V14H28V7H25V2H22.4V38Z'];

/** Writes an edition as a tagged PDF (1.7) on A4 with letterhead and page numbers; the same letter gives the same bytes. */
export async function writePdf(letter: Letter): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4',
    margins: MARGIN,
    pdfVersion: '1.7',
    tagged: true,
    lang: letter.language === 'en' ? 'en-GB' : 'id-ID',
    displayTitle: true,
    bufferPages: true,
    font: null,
    info: {
      Title: letter.headline,
      Author: letter.agency,
      Subject: letter.kind,
      Creator: 'Gapura',
      Producer: 'Gapura',
      CreationDate: letter.madeAt,
      ModDate: letter.madeAt,
    },
  });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => doc.on('end', resolve));
  for (const name of LETTER_FONTS) doc.registerFont(name, letterFont(name));
  const root = doc.struct('Document');
  doc.addStructure(root);
  const pen = new PdfPen(doc, root, letter);
  head(doc, pen, letter);
  for (const node of letter.body.content) pen.block(node);
  pen.foot();
  if (letter.check) drawCheckMark(doc, root, letter.check);
  root.end();
  numberPages(doc, letter);
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}

function head(doc: PDFDocument, pen: PdfPen, letter: Letter): void {
  doc.markContent('Artifact', { type: 'Layout' });
  doc.save().translate(MARGIN.left, MARGIN.top).scale(1);
  for (const path of MARK) doc.path(path).fill(INK);
  doc.restore();
  doc.endMarkedContent();
  const left = MARGIN.left + 54;
  doc.y = MARGIN.top + 2;
  pen.line('P', letter.agency, { font: 'head', size: 13, x: left });
  if (letter.unit) pen.line('P', letter.unit, { font: 'text', size: 10.5, x: left });
  if (letter.tagline) pen.line('P', letter.tagline, { font: 'italic', size: 9.5, x: left, colour: QUIET });
  doc.y = Math.max(doc.y, MARGIN.top + 44) + 6;
  pen.rule(1.5);
  doc.y += 16;
  pen.line('P', [letter.kind, letter.day].filter(Boolean).join(' · '), { font: 'text', size: 10, colour: QUIET });
  doc.y += 6;
  pen.line('H1', letter.headline, { font: 'head', size: 20 });
  doc.y += 6;
  if (letter.standfirst) pen.line('P', letter.standfirst, { font: 'italic', size: 12.5 });
  doc.y += 10;
}

/** Page numbers are no part of the text: readers of screens pass them by. */
function numberPages(doc: PDFDocument, letter: Letter): void {
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    // Below the bottom margin pdfkit would begin a new page.
    doc.page.margins.bottom = 0;
    doc
      .font('text', 9)
      .fillColor(QUIET)
      .text(
        `${letter.agency} · ${letter.words.page.replace('{page}', String(page + 1)).replace('{of}', String(count))}`,
        MARGIN.left,
        doc.page.height - 44,
        {
          width: doc.page.width - MARGIN.left - MARGIN.right,
          lineBreak: false,
        },
      );
    if (letter.mark)
      doc.text(letter.mark, MARGIN.left, doc.page.height - 30, {
        width: doc.page.width - MARGIN.left - MARGIN.right,
        lineBreak: false,
      });
    doc.page.margins.bottom = MARGIN.bottom;
    doc.endMarkedContent();
  }
}

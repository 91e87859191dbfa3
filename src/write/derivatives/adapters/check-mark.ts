import type PDFDocument from 'pdfkit';
import type { Structure } from 'pdfkit';
import QRCode from 'qrcode';
import type { LetterCheck } from '../letter.ts';

/** The side of the QR code in points: 26 mm, which a phone reads from a hand's breadth. */
const SIDE = 74;
/** White fields around it, as the standard asks for. */
const QUIET = 4;
const GAP = 16;

/** Draws the QR code of a letter with its check code and address beside it, at the end of the text and together on one page. */
export function drawCheckMark(doc: PDFDocument, root: Structure, check: LetterCheck): void {
  const { margins, width, height } = doc.page;
  if (doc.y + SIDE + GAP * 2 > height - margins.bottom) doc.addPage();
  const [left, top] = [margins.left, doc.y + GAP];
  root.add(doc.struct('Figure', { alt: check.alt }, () => drawQr(doc, check.address, left, top)));
  const x = left + SIDE + GAP;
  const room = { width: width - margins.right - x, lineGap: 1 };
  root.add(
    doc.struct('P', () => {
      doc
        .font('head', 12)
        .fillColor('black')
        .text(check.title, x, top + 12, room);
    }),
  );
  root.add(
    doc.struct('P', () => {
      doc.font('text', 10).text(check.how, x, doc.y + 4, room);
    }),
  );
  doc.x = left;
  doc.y = Math.max(doc.y, top + SIDE);
}

/** Draws the fields of the code inside its quiet zone. */
function drawQr(doc: PDFDocument, address: string, left: number, top: number): void {
  doc.save().translate(left, top);
  doc.path(qrPath(address, SIDE)).fill('black');
  doc.restore();
}

/** The black fields of a QR code, with its quiet zone in a square of this side, as one SVG path in whole rows, so that no hairlines show. */
export function qrPath(address: string, side: number): string {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' });
  const field = side / (modules.size + QUIET * 2);
  const at = (n: number): string => ((n + QUIET) * field).toFixed(3);
  const parts: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (!modules.get(row, column)) continue;
      let end = column + 1;
      while (end < modules.size && modules.get(row, end)) end += 1;
      parts.push(`M${at(column)} ${at(row)}H${at(end)}V${at(row + 1)}H${at(column)}Z`);
      column = end - 1;
    }
  }
  return parts.join('');
}

import { all, rename, styleOf, unwrap } from './paste-dom.ts';
import { footnotesOf } from './paste-footnotes.ts';
import { cleanHref } from './paste-links.ts';
import { wordLists } from './paste-lists.ts';
import { flattenTables } from './paste-tables.ts';

/** What a paste left out, for a sentence to the writer. */
export type PasteNotes = { images: number };

const GONE =
  'script,style,meta,link,title,xml,template,iframe,object,form,input,button,del,.msoDel,svg,canvas,video,audio';
/** Word's comments: their numbers in the text and their words below it. */
const COMMENTS =
  '.MsoCommentReference,a.msocomanchor,.msocomoff,[data-css*="mso-element:comment"],a[href^="#_msocom_"]';
const KEPT: Record<string, string[]> = {
  a: ['href'],
  ol: ['start'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
  sup: ['data-footnote'],
};

/** Changes a page (read with its styles set aside) that came from the clipboard of Word, Google Docs or LibreOffice into what the editor knows; quotation marks stay as they are. */
export function cleanPasted(doc: Document): PasteNotes {
  const { body } = doc;
  const notes: PasteNotes = { images: body.querySelectorAll('img,v\\:imagedata').length };
  removeComments(body);
  for (const one of all(body, `${GONE},${COMMENTS}`)) one.remove();
  for (const one of all(body, '[data-css]'))
    if (/(display\s*:\s*none|mso-hide\s*:\s*all)/i.test(styleOf(one))) one.remove();
  footnotesOf(doc);
  wordLists(doc);
  for (const one of all(body, 'img,hr')) one.remove();
  headings(doc);
  emphasis(doc);
  for (const link of all(body, 'a')) {
    const href = cleanHref(link.getAttribute('href') ?? '');
    if (href) link.setAttribute('href', href);
    else unwrap(link);
  }
  for (const one of all(body, '*'))
    if (/^(o:p|w:.*|v:.*|st1:.*|span|font|ins|u|s|strike|center|section|article)$/i.test(one.localName)) unwrap(one);
  flattenTables(doc);
  for (const one of all(body, '*'))
    for (const { name } of [...one.attributes]) if (!KEPT[one.localName]?.includes(name)) one.removeAttribute(name);
  tidySpaces(body);
  for (const one of all(body, 'p,h2,h3,li')) if (!one.textContent?.trim() && !one.querySelector('sup')) one.remove();
  for (const one of all(body, 'ul,ol')) if (one.children.length === 0) one.remove();
  for (const one of [...body.children]) if (one.localName === 'br') one.remove();
  return notes;
}

function removeComments(node: Node): void {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === 8) (child as Comment).remove();
    else removeComments(child);
  }
}

/** The largest headings become ours of the second level, the next of the third; what is bold in a heading is its own boldness. */
function headings({ body }: Document): void {
  for (const title of all(body, 'p.MsoTitle,p.title,p.western.title')) rename(title, 'h1');
  for (const one of all(body, 'p')) {
    const level = /mso-outline-level\s*:\s*([1-6])/i.exec(styleOf(one))?.[1];
    if (level) rename(one, `h${level}`);
  }
  const shift = body.querySelector('h1') ? 1 : 0;
  for (const one of all(body, 'h1,h2,h3,h4,h5,h6')) {
    const heading = rename(one, Number(one.localName[1]) + shift <= 2 ? 'h2' : 'h3');
    for (const bold of all(heading, 'b,strong')) unwrap(bold);
    for (const span of all(heading, '[data-css]')) span.removeAttribute('data-css');
  }
}

/** What programs write as a style is bold or italic; Google wraps a whole paste in a <b> that is not bold. */
function emphasis({ body }: Document): void {
  for (const bold of all(body, 'b,strong')) if (/font-weight\s*:\s*(normal|[1-4]00)/i.test(styleOf(bold))) unwrap(bold);
  for (const span of all(body, 'span[data-css],font[data-css]')) {
    const style = styleOf(span);
    const wrap = (name: string) => {
      const mark = span.ownerDocument.createElement(name);
      while (span.firstChild) mark.append(span.firstChild);
      span.append(mark);
    };
    if (/font-weight\s*:\s*(bold|[6-9]00)/i.test(style)) wrap('strong');
    if (/font-style\s*:\s*italic/i.test(style)) wrap('em');
  }
}

/** Hard spaces and the line ends of the source are spaces like others. */
function tidySpaces(node: Node): void {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === 3) child.nodeValue = (child.nodeValue ?? '').replace(/[\u00a0\u2007\u202f\s]+/g, ' ');
    else tidySpaces(child);
  }
}

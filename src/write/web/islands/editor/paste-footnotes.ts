import { all } from './paste-dom.ts';

const NUMBER = /^\s*\[?(\d{1,3}|[ivx]{1,5}|\*)\]?\s*$/i;

/** Finds the element that a link within the page leads to. */
function targetOf(doc: Document, link: Element): Element | null {
  const name = (link.getAttribute('href') ?? '').replace(/^[^#]*#/, '');
  if (!/^[\w.-]{1,80}$/.test(name)) return null;
  return doc.body.querySelector(`[id="${name}"],[name="${name}"]`);
}

/** The paragraph or division that holds nothing but one footnote. */
function noteAround(target: Element): Element | null {
  const division = target.closest('div[id]');
  if (division && /^(ftn|edn|sdfootnote|sdendnote)\d+$/i.test(division.id)) return division;
  return target.closest('p,li') ?? (target.localName === 'div' ? target : null);
}

/**
 * Numbers that lead to a text below and back again are footnotes: in Word, LibreOffice and Google Docs alike. The text of
 * each goes into its number, and disappears from below.
 */
export function footnotesOf(doc: Document): void {
  const used = new Set<Element>();
  const order = new Map(all(doc.body, '*').map((element, at) => [element, at]));
  for (const link of all(doc.body, 'a[href*="#"]')) {
    if (!link.isConnected || !NUMBER.test(link.textContent ?? '')) continue;
    const target = targetOf(doc, link);
    const note = target && noteAround(target);
    // The way back stands in a note: it is no reference itself.
    if (!note || note.contains(link) || used.has(note) || order.get(note)! < order.get(link)!) continue;
    const text = textWithoutNumber(note);
    if (!text) continue;
    used.add(note);
    const mark = doc.createElement('sup');
    mark.setAttribute('data-footnote', text);
    const place = link.closest('sup') ?? link;
    place.replaceWith(mark);
    note.remove();
  }
  for (const list of all(doc.body, 'div,section'))
    if (/mso-element\s*:\s*(footnote|endnote)-list/i.test(list.getAttribute('data-css') ?? '') || isEmpty(list))
      list.remove();
}

const isEmpty = (one: Element): boolean => !one.textContent?.trim() && !one.querySelector('img,sup,table');

function textWithoutNumber(note: Element): string {
  const copy = note.cloneNode(true) as Element;
  for (const link of all(copy, 'a')) if (NUMBER.test(link.textContent ?? '')) link.remove();
  return (copy.textContent ?? '')
    .replace(/[\u00a0\s]+/g, ' ')
    .trim()
    .replace(/^\[?\d{1,3}\]?[.)]?\s+(?=\p{L}|“|")/u, '')
    .slice(0, 1000);
}

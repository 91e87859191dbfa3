import { all, styleOf } from './paste-dom.ts';

type Item = { element: Element; level: number; marker: string };

/** A paragraph of Word that is an item of a list, with its level (from 1) and the sign before it. */
function itemOf(element: Element): Item | null {
  const found = /mso-list\s*:\s*(?!none|ignore)[^;]*?level(\d)/i.exec(styleOf(element));
  if (!found) return null;
  const sign = all(element, '[data-css]').find((one) => /mso-list\s*:\s*ignore/i.test(styleOf(one)));
  const marker = (sign?.textContent ?? '').replace(/[\u00a0\s]+/g, '');
  sign?.remove();
  return { element, level: Number(found[1]), marker };
}

/** A dot or a bracket behind letters or digits counts; a bullet is a sign, or an "o" in Courier. */
const isNumber = (marker: string): boolean => /^\(?([0-9]{1,4}|[a-z]|[ivxlc]+)[.)]/i.test(marker);

/** Makes lists of Word's paragraphs that only look like lists. */
export function wordLists(doc: Document): void {
  let group: Item[] = [];
  const flush = () => {
    if (group.length > 0) build(doc, group);
    group = [];
  };
  for (const element of all(doc.body, 'p,h1,h2,h3,h4,h5,h6')) {
    const item = itemOf(element);
    const last = group.at(-1)?.element;
    if (last && (!item || nextElement(last) !== element)) flush();
    if (item) group.push(item);
  }
  flush();
}

function nextElement(element: Element): Element | null {
  let next = element.nextSibling;
  while (next && next.nodeType === 3 && !next.nodeValue?.trim()) next = next.nextSibling;
  return next?.nodeType === 1 ? (next as Element) : null;
}

function build(doc: Document, items: Item[]): void {
  const open: { level: number; list: Element }[] = [];
  const listFor = (item: Item): Element => {
    const list = doc.createElement(isNumber(item.marker) ? 'ol' : 'ul');
    const start = /^\(?(\d+)/.exec(item.marker)?.[1];
    if (start && start !== '1') list.setAttribute('start', start);
    return list;
  };
  const place = doc.createElement('div');
  items[0]!.element.before(place);
  for (const item of items) {
    while (open.length > 0 && open.at(-1)!.level > item.level) open.pop();
    const top = open.at(-1);
    const kind = isNumber(item.marker) ? 'ol' : 'ul';
    if (!top || top.level < item.level) {
      const list = listFor(item);
      (top?.list.lastElementChild ?? place).append(list);
      open.push({ level: item.level, list });
    } else if (top.list.localName !== kind) {
      // Another kind of list at the same level begins beside the one before.
      const list = listFor(item);
      top.list.after(list);
      top.list = list;
    }
    const li = doc.createElement('li');
    const p = doc.createElement('p');
    while (item.element.firstChild) p.append(item.element.firstChild);
    li.append(p);
    open.at(-1)!.list.append(li);
    item.element.remove();
  }
  while (place.firstChild) place.before(place.firstChild);
  place.remove();
}

/** Lists the elements below a place that a selector finds, before any of them is changed. */
export const all = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(selector)];

/** The inline style of an element as it was written; see `setStylesAside`. */
export const styleOf = (one: Element): string => one.getAttribute('data-css') ?? '';

/** Puts what an element holds in its place. */
export function unwrap(one: Element): void {
  while (one.firstChild) one.parentNode?.insertBefore(one.firstChild, one);
  one.remove();
}

/** Makes an element of another kind with the same content take its place. */
export function rename(one: Element, name: string): Element {
  const fresh = one.ownerDocument.createElement(name);
  while (one.firstChild) fresh.append(one.firstChild);
  one.replaceWith(fresh);
  return fresh;
}

/** Renames the inline styles of a page and takes its style sheets out, so that reading it applies none: the page's policy would refuse each. */
export const setStylesAside = (html: string): string =>
  html
    .replace(/<style\b[\s\S]*?<\/style\s*>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-css='));

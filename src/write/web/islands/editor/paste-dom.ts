/** Lists the elements below a place that a selector finds, before any of them is changed. */
export const all = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(selector)];

/** The inline style of an element as it was written. */
export const styleOf = (one: Element): string => one.getAttribute('style') ?? '';

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

/** Says whether a link may stand in a text: http, https or mailto, and nothing hidden in it. */
export function isSafeHref(href: string): boolean {
  if (href.length > 2000 || /[\s<>"\\]/.test(href)) return false;
  if (!/^(https?:\/\/[^/]|mailto:[^@]+@)/i.test(href)) return false;
  return URL.canParse(href);
}

import { isSafeHref } from '../../../safe-href.ts';

/** Names that tell a site who shared an address, and nothing about what it shows. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_[ce]id|_hs\w+|mkt_tok|vero_id|si|spm|ref_src|ref_url|feature)$/i;
/** Only these sites use the short ones of the names above for tracking. */
const SHORT = /(^|\.)(youtube\.com|youtu\.be|x\.com|twitter\.com|instagram\.com|spotify\.com)$/;

/** Returns the address that a pasted link means, without what follows readers around, or null when it may not stand in a text. */
export function cleanHref(href: string): string | null {
  const address = href.trim();
  if (!isSafeHref(address) || !/^https?:/i.test(address)) return isSafeHref(address) ? address : null;
  const url = new URL(address);
  const inner = redirectTarget(url);
  if (inner) return cleanHref(inner);
  const tracked = [...url.searchParams.keys()].filter(
    (name) => TRACKING.test(name) && (!/^(si|spm|feature|ref_src|ref_url)$/.test(name) || SHORT.test(url.hostname)),
  );
  if (tracked.length === 0) return address;
  for (const name of tracked) url.searchParams.delete(name);
  return url.href;
}

/** Google Docs and Outlook lead every link over themselves. */
function redirectTarget(url: URL): string | null {
  if (/(^|\.)google\.(com|co\.id)$/.test(url.hostname) && url.pathname === '/url')
    return url.searchParams.get('q') ?? url.searchParams.get('url');
  if (url.hostname.endsWith('.safelinks.protection.outlook.com')) return url.searchParams.get('url');
  if (/^l\.(facebook|instagram)\.com$/.test(url.hostname)) return url.searchParams.get('u');
  return null;
}

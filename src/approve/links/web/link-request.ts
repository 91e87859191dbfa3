import { and, eq, gt } from 'drizzle-orm';
import { page } from '../../../kernel/html.ts';
import type { Web } from '../../../kernel/http/env.ts';
import { limit } from '../../../kernel/http/rate-limit.ts';
import { deviceOf } from '../../../people/index.ts';
import type { Package } from '../../package.ts';
import { VOIDED } from '../../package.ts';
import { currentHash } from '../../queries/current-hash.ts';
import { findPackage } from '../../queries/packages.ts';
import { noteEvent } from '../act-by-link.ts';
import { type Link, type LinkKind, standingOf } from '../link.ts';
import { linkOfToken } from '../queries.ts';
import { linkEvents } from '../tables.ts';
import { linkWords } from '../words.ts';
import { EndedPage, type LinkFrame } from './link-page.tsx';

/** The words that name the device of a request, for the log of a link; its address is not kept. */
export const deviceIn = (c: Web): string => deviceOf(c.req.header('user-agent') ?? '') || linkWords('id').unknownDevice;

/** What stands around the pages behind a link. */
export const linkFrame = (c: Web): LinkFrame => ({
  locale: c.get('locale'),
  demo: c.get('kernel').config.demo,
  brand: c.get('site').agencyName,
});

/** Keeps a page behind a link out of caches and search engines. */
export function keepPrivate(c: Web): void {
  c.header('cache-control', 'no-store');
  c.header('x-robots-tag', 'noindex, nofollow');
}

/** The link of the address with its package, or null when the token is not one of ours; counts the asking. */
export async function linkIn(c: Web, kind: LinkKind): Promise<{ link: Link; p: Package; token: string } | null> {
  limit(c, 'approve.link', { perMinute: 60 });
  keepPrivate(c);
  const k = c.get('kernel');
  const token = c.req.param('token') ?? '';
  const link = await linkOfToken(k.db, token);
  const p = link?.kind === kind ? await findPackage(k, link.packageId) : null;
  if (link && p) return { link, p, token };
  limit(c, 'approve.unknown-link', { perMinute: 20 });
  return null;
}

/** Says that there is no such link; the same for every wrong address. */
export const unknownLink = (c: Web): Response => {
  const w = linkWords(c.get('locale'));
  return page(c, EndedPage({ frame: linkFrame(c), title: w.unknownTitle, text: w.unknownText }), 404);
};

/** Notes that a link was opened, at most once a minute for a device. */
export async function noteOpened(c: Web, link: Link): Promise<void> {
  const k = c.get('kernel');
  const now = k.clock.now();
  const device = deviceIn(c);
  const [just] = await k.db
    .select({ id: linkEvents.id })
    .from(linkEvents)
    .where(
      and(
        eq(linkEvents.linkId, link.id),
        eq(linkEvents.what, 'opened'),
        eq(linkEvents.device, device),
        gt(linkEvents.at, new Date(now.getTime() - 60_000)),
      ),
    )
    .limit(1);
  if (!just) await noteEvent(k, link.id, 'opened', device, now);
}

/** Why nothing can be decided by this link, as title and text; null when it can. */
export async function endOf(c: Web, link: Link, p: Package): Promise<{ title: string; text: string } | null> {
  const k = c.get('kernel');
  const w = linkWords(c.get('locale'));
  if (p.state === 'voided' && link.outcome === 'approve' && p.reason === VOIDED.takenBack)
    return { title: w.takenBack, text: w.lapse };
  if (p.state === 'voided') return { title: w.lapsedTitle, text: w.lapsedText };
  const standing = standingOf(link, k.clock.now());
  if (standing === 'used') return null;
  if (standing === 'revoked') return { title: w.revokedTitle, text: w.endedText };
  if (p.state === 'returned') return { title: w.returnedTitle, text: w.nothingMore };
  if (p.state === 'approved') return { title: w.decidedTitle, text: w.decidedText };
  if (standing === 'expired') return { title: w.expiredTitle, text: w.endedText };
  if ((await currentHash(k.db, p.editionId, p.content.format)) !== link.hash)
    return { title: w.lapsedTitle, text: w.lapsedText };
  return null;
}

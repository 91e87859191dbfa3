import { Hono } from 'hono';
import { AppError } from '../../../kernel/errors.ts';
import { page } from '../../../kernel/html.ts';
import type { Web, WebEnv } from '../../../kernel/http/env.ts';
import { limit } from '../../../kernel/http/rate-limit.ts';
import { STATUS } from '../../../kernel/http/status.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import { namesOf } from '../../../people/index.ts';
import { href } from '../../../ui/href.ts';
import { noteEvent } from '../../links/act-by-link.ts';
import { EndedPage } from '../../links/web/link-page.tsx';
import { deviceIn, endOf, linkFrame, linkIn, noteOpened, unknownLink } from '../../links/web/link-request.ts';
import { nameOf } from '../../web/parts/people-names.ts';
import { answerQuotes } from '../answer-quotes.ts';
import { askedQuotations } from '../queries.ts';
import { type QuoteVerdict, sameSpeaker } from '../quotation.ts';
import { AnsweredPage, QuotePage, type Typed } from './quote-page.tsx';

/** Where quoted officials look at their quotations without an account. */
export const quoteRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>().get('/kutipan/:token', (c) => show(c)).post('/kutipan/:token', answer);

const MOST = 50;

async function show(c: Web, refused?: AppError, typed: Typed[] = []): Promise<Response> {
  const found = await linkIn(c, 'quotes');
  if (!found) return unknownLink(c);
  const { link, p, token } = found;
  const k = c.get('kernel');
  const frame = linkFrame(c);
  if (!refused) await noteOpened(c, link);
  const own = (await askedQuotations(k.db, p)).filter((one) => sameSpeaker(one.speaker, link.speaker ?? ''));
  if (link.usedAt) {
    const said = own.map((one) => (one.answer?.linkId === link.id ? one : { ...one, answer: null }));
    return page(c, AnsweredPage({ frame, quotations: said, locale: frame.locale }));
  }
  const end = await endOf(c, link, p);
  if (end) return page(c, EndedPage({ frame, ...end }), 410);
  const names = await namesOf(k, [link.madeBy]);
  const view = QuotePage({
    frame,
    token,
    link,
    p,
    quotations: own,
    from: nameOf(names, link.madeBy, frame.locale),
    until: formatDateTime(link.expiresAt, frame.locale),
    typed,
    errors: refused?.fields ?? {},
    refused: refused?.say ?? null,
  });
  return page(c, view, refused ? STATUS[refused.code] : 200);
}

const VERDICTS: QuoteVerdict[] = ['agreed', 'changed', 'refused'];

async function answer(c: Web): Promise<Response> {
  limit(c, 'approve.link-act', { perMinute: 10 }, c.req.param('token') ?? '');
  const found = await linkIn(c, 'quotes');
  if (!found) return unknownLink(c);
  const fields = await c.req.parseBody();
  const text = (name: string, most: number) => (typeof fields[name] === 'string' ? fields[name].slice(0, most) : '');
  const given = Array.from({ length: MOST }, (_, i) => ({
    hash: text(`sidik-${i}`, 64),
    verdict: VERDICTS.find((one) => one === fields[`jawab-${i}`]) ?? null,
    words: text(`kata-${i}`, 600),
  })).filter((one) => one.hash !== '');
  const answers = given.flatMap(({ verdict, ...rest }) => (verdict ? [{ ...rest, verdict }] : []));
  const k = c.get('kernel');
  try {
    await answerQuotes(k, found.link, { answers, device: deviceIn(c) });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code !== 'invalid') await noteEvent(k, found.link.id, 'refused', deviceIn(c), k.clock.now());
    return show(c, error, given);
  }
  return c.redirect(href(c.get('locale'), `/kutipan/${found.token}`), 303);
}

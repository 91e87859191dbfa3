import { Hono } from 'hono';
import { notFound } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { limit } from '../../kernel/http/rate-limit.ts';
import { findArticleOfEdition } from '../../publish/index.ts';
import { href } from '../../ui/index.ts';
import { parseImageFile } from '../../write/index.ts';
import { captioned } from '../adapters/mark-image.ts';
import { acceptTerms, type Opened, openShare, recordAccess } from '../commands/open-share.ts';
import { moment } from '../mails.ts';
import { deviceIn, ownHeaders } from './own-headers.ts';
import { pageWords } from './page-words.ts';
import { HolderCopyPage } from './pages/holder-copy.tsx';
import { ClosedPage, OutPage, TermsPage } from './pages/share-pages.tsx';
import { letterFile, markedLetter } from './parts/letter-file.ts';
import { markPattern, markText } from './parts/mark.tsx';
import { ninjsOf } from './parts/ninjs.ts';
import { plainText } from './parts/plain-text.ts';

type Text = Extract<Opened, { kind: 'text' }>;

/** One journalist's link to one package. Each request asks again whether it still holds. */
export const shareRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/pers/p/:token', show)
    .post('/pers/p/:token/setuju', async (c) => {
      ownHeaders(c);
      limit(c, 'press.accept', { perMinute: 10 });
      await acceptTerms(c.get('kernel'), tokenOf(c), deviceIn(c));
      return c.redirect(href(c.get('locale'), `/pers/p/${tokenOf(c)}`), 303);
    })
    .get('/pers/p/:token/tanda.svg', async (c) => {
      const seen = await opened(c);
      c.header('content-type', 'image/svg+xml');
      return c.body(markPattern(lineFor(c, seen)));
    })
    .get('/pers/p/:token/gambar/:file', sendImage)
    .get('/pers/p/:token/lampiran/:key', sendAttachment)
    .get('/pers/p/:token/unduh/:file', sendFile);

const tokenOf = (c: Web): string => c.req.param('token') ?? '';

const lineFor = (c: Web, seen: Text): string => markText(seen.journalist, c.get('kernel').clock.now(), c.get('locale'));

async function look(c: Web): Promise<Opened> {
  ownHeaders(c);
  limit(c, 'press.share', { perMinute: 240 });
  return openShare(c.get('kernel'), tokenOf(c));
}

/** The text behind the link for its files; everything but an open one is not there. */
async function opened(c: Web): Promise<Text> {
  const seen = await look(c);
  if (seen.kind !== 'text') throw notFound();
  return seen;
}

const noted = (c: Web, seen: Text, act: 'opened' | 'downloaded', what: string): Promise<void> =>
  recordAccess(c.get('kernel'), { shareId: seen.share.id, act, what, device: deviceIn(c) });

async function show(c: Web): Promise<Response> {
  const seen = await look(c);
  const k = c.get('kernel');
  const site = c.get('site');
  switch (seen.kind) {
    case 'closed':
      return page(c, <ClosedPage site={site} seen={seen} />, 410);
    case 'out': {
      const article = await findArticleOfEdition(k, seen.embargo.editionId);
      return page(c, <OutPage site={site} article={article} />);
    }
    case 'terms':
      return page(c, <TermsPage site={site} token={tokenOf(c)} seen={seen} />);
    case 'text': {
      await noted(c, seen, 'opened', '');
      const view = (
        <HolderCopyPage site={site} token={tokenOf(c)} seen={seen} mark={lineFor(c, seen)} now={k.clock.now()} />
      );
      return page(c, view);
    }
  }
}

async function sendImage(c: Web): Promise<Response> {
  const seen = await opened(c);
  const k = c.get('kernel');
  const sized = parseImageFile(c.req.param('file') ?? '');
  const image = seen.content.images?.find((one) => one.key === sized?.key);
  if (!sized || !image) throw notFound();
  const bytes = await captioned(await k.files.get(image.files[`${sized.width}`]), lineFor(c, seen));
  if (c.req.query('unduh') !== undefined) {
    await noted(c, seen, 'downloaded', 'gambar');
    c.header('content-disposition', `attachment; filename="gambar-${image.key.slice(0, 8)}.jpg"`);
  }
  c.header('content-type', 'image/jpeg');
  return c.body(new Uint8Array(bytes));
}

async function sendAttachment(c: Web): Promise<Response> {
  const seen = await opened(c);
  const file = seen.content.attachments?.find((one) => one.key === c.req.param('key'));
  if (!file) throw notFound();
  const bytes = await c.get('kernel').files.get(file.key);
  await noted(c, seen, 'downloaded', file.name);
  c.header('content-type', file.type);
  c.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`);
  return c.body(new Uint8Array(bytes));
}

async function sendFile(c: Web): Promise<Response> {
  limit(c, 'press.download', { perMinute: 20 });
  const seen = await opened(c);
  const k = c.get('kernel');
  const file = c.req.param('file') ?? '';
  const mark = lineFor(c, seen);
  const { content, embargo } = seen;
  const w = pageWords(content.edition.language);
  const bound = w.notYet(moment(embargo.pressEmbargoUntil, content.edition.language));
  if (file === 'naskah.pdf' || file === 'naskah.docx') {
    const kind = file === 'naskah.pdf' ? 'pdf' : 'docx';
    const bytes = await markedLetter(k, content, kind, { mark, day: bound, madeAt: k.clock.now() });
    await noted(c, seen, 'downloaded', kind.toUpperCase());
    return letterFile(c, kind, `embargo-${seen.journalist.code.toLowerCase()}`, bytes);
  }
  if (file === 'naskah.txt') {
    await noted(c, seen, 'downloaded', 'TXT');
    c.header('content-disposition', 'attachment; filename="naskah.txt"');
    return c.text(plainText(content, [bound, mark]));
  }
  if (file === 'ninjs.json') {
    await noted(c, seen, 'downloaded', 'ninjs');
    return c.json(ninjsOf(content, { embargo, mark, baseUrl: k.config.publicUrl, approvedAt: seen.approvedAt }));
  }
  throw notFound();
}

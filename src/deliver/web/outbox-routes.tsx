import { Hono } from 'hono';
import { notFound } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { findInOutbox, readOutbox } from '../../kernel/mail.ts';
import { maskAddress } from '../links.ts';
import { allow, may } from '../policy.ts';
import { OutboxMailPage, OutboxPage } from './pages/outbox-pages.tsx';

const PER_PAGE = 50;

/** What the newsroom sees of outgoing mail while no mail server is configured. */
export const outboxRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>().get('/ruang/kotak-keluar', list).get('/ruang/kotak-keluar/:id', open);

async function list(c: Web): Promise<Response> {
  const { actor } = allow(c.get('actor'), 'seeOutbox', {});
  const k = c.get('kernel');
  const asked = Math.max(1, Math.min(100_000, Math.trunc(Number(c.req.query('halaman'))) || 1));
  const { total, entries } = await readOutbox(k.pool, k.vault, { limit: PER_PAGE, offset: (asked - 1) * PER_PAGE });
  const lines = entries.map(({ id, at, mail }) => ({
    id,
    at,
    purpose: mail.purpose,
    subject: mail.subject,
    to: maskAddress(mail.to),
    mayOpen: may(actor, 'openMail', mail),
  }));
  const pages = Math.max(1, Math.ceil(total / PER_PAGE));
  return page(
    c,
    <OutboxPage room={c.get('room')} kind={k.mailer.kind} lines={lines} page={Math.min(asked, pages)} pages={pages} />,
  );
}

async function open(c: Web): Promise<Response> {
  allow(c.get('actor'), 'seeOutbox', {});
  const k = c.get('kernel');
  const found = await findInOutbox(k.pool, k.vault, c.req.param('id') ?? '');
  if (!found) throw notFound();
  allow(c.get('actor'), 'openMail', found.mail);
  const { mail, at } = found;
  const shown = { at, purpose: mail.purpose, subject: mail.subject, to: maskAddress(mail.to), text: mail.text };
  return page(c, <OutboxMailPage room={c.get('room')} mail={shown} publicUrl={k.config.publicUrl} />);
}

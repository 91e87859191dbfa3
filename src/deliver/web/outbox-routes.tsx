import { Hono } from 'hono';
import { notFound } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { findInOutbox, readOutbox } from '../../kernel/mail.ts';
import { agenciesOfAddresses } from '../../people/index.ts';
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
  const owners = await agenciesOfAddresses(
    k,
    entries.map((one) => one.mail.to),
  );
  const seen = entries
    .map((one) => ({ ...one, subject: { purpose: one.mail.purpose, agencyIds: owners.get(one.mail.to)! } }))
    .filter((one) => may(actor, 'seeMail', one.subject));
  const lines = seen.map(({ id, at, mail, subject }) => ({
    id,
    at,
    purpose: mail.purpose,
    subject: mail.subject,
    to: maskAddress(mail.to),
    mayOpen: may(actor, 'openMail', subject),
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
  const { mail, at } = found;
  const agencyIds = (await agenciesOfAddresses(k, [mail.to])).get(mail.to)!;
  allow(c.get('actor'), 'openMail', { purpose: mail.purpose, agencyIds });
  const shown = { at, purpose: mail.purpose, subject: mail.subject, to: maskAddress(mail.to), text: mail.text };
  return page(c, <OutboxMailPage room={c.get('room')} mail={shown} publicUrl={k.config.publicUrl} />);
}

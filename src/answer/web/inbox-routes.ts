import { Hono } from 'hono';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { caseForms } from './case-forms.ts';
import { agencyOf, readInbox } from './inbox.ts';
import { readListQuery } from './list-query.ts';
import { InboxPage } from './pages/inbox.tsx';
import { showCase } from './show-case.ts';
import { unitNames } from './unit-names.ts';

/** The newsroom's pages on cases: the inbox, one case, and the forms about it. */
export const inboxRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>().get('/ruang/laporan', showInbox).get('/ruang/laporan/:id', showCase).route('/', caseForms());

async function showInbox(c: Web): Promise<Response> {
  const inbox = await readInbox(c, await agencyOf(c), readListQuery(c));
  return page(c, InboxPage({ room: c.get('room'), inbox, unitNames: unitNames(inbox.units, c.get('locale')) }));
}

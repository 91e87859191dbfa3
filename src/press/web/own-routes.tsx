import { Hono } from 'hono';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { limit } from '../../kernel/http/rate-limit.ts';
import { href } from '../../ui/index.ts';
import { journalistOfSession, leaveSession } from '../commands/enter.ts';
import { linkFromRoom } from '../commands/open-share.ts';
import { askRenewal, leavePress } from '../commands/own-data.ts';
import { sharesOf } from '../queries/journalists.ts';
import type { Journalist } from '../types.ts';
import { clearPressCookie, ownHeaders, pressToken } from './own-headers.ts';
import { pageWords } from './page-words.ts';
import { MyPage } from './pages/my-page.tsx';
import { ShortPage } from './pages/own-page.tsx';

/** A journalist's own pages: what is shared, their data, the way out. The session is good for nothing else. */
export const ownRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/pers/saya', (c) =>
      asJournalist(c, async (j) => {
        const k = c.get('kernel');
        const shares = await sharesOf(k, j.id);
        return page(c, <MyPage site={c.get('site')} j={j} shares={shares} now={k.clock.now()} />);
      }),
    )
    .post('/pers/saya/buka/:shareId', (c) =>
      asJournalist(c, async (j) => {
        limit(c, 'press.open', { perMinute: 10 });
        const token = await linkFromRoom(c.get('kernel'), j.id, c.req.param('shareId'));
        return c.redirect(href(c.get('locale'), `/pers/p/${token}`), 303);
      }),
    )
    .post('/pers/saya/perpanjang', (c) =>
      asJournalist(c, async (j) => {
        await askRenewal(c.get('kernel'), j.id);
        return c.redirect(href(c.get('locale'), '/pers/saya'), 303);
      }),
    )
    .post('/pers/saya/keluar', async (c) => {
      await leaveSession(c.get('kernel'), pressToken(c));
      clearPressCookie(c);
      return c.redirect(href(c.get('locale'), '/pers'), 303);
    })
    .post('/pers/saya/hapus', (c) =>
      asJournalist(c, async (j) => {
        await leavePress(c.get('kernel'), j.id);
        clearPressCookie(c);
        return c.redirect(href(c.get('locale'), '/pers/terhapus'), 303);
      }),
    )
    .get('/pers/terhapus', (c) => {
      const w = pageWords(c.get('locale'));
      return page(
        c,
        <ShortPage
          site={c.get('site')}
          title={w.erased}
          text={w.erasedText}
          link={{ href: '/pers', label: w.toRoom }}
        />,
      );
    });

/** Runs a page of the one who is in; anybody else is led to the way in. */
async function asJournalist(c: Web, run: (j: Journalist) => Promise<Response>): Promise<Response> {
  ownHeaders(c);
  const token = pressToken(c);
  const j = token ? await journalistOfSession(c.get('kernel'), token) : null;
  return j ? run(j) : c.redirect(href(c.get('locale'), '/pers/masuk'), 303);
}

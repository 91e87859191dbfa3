import { Hono } from 'hono';
import { z } from 'zod';
import { AppError, notFound } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { checkFields } from '../../kernel/http/form.ts';
import { limit } from '../../kernel/http/rate-limit.ts';
import { STATUS } from '../../kernel/http/status.ts';
import { isId } from '../../kernel/ids.ts';
import { findArticle, newestArticles } from '../../publish/index.ts';
import { Button, Field, href } from '../../ui/index.ts';
import { applyForAccreditation, confirmApplication } from '../commands/apply.ts';
import { askEntrance, enter } from '../commands/enter.ts';
import { ownHeaders, setPressCookie } from './own-headers.ts';
import { pageWords } from './page-words.ts';
import { ApplyPage, type ApplyTyped, NOTHING_TYPED } from './pages/apply-page.tsx';
import { ButtonPage, OwnPage, ShortPage } from './pages/own-page.tsx';
import { PressPage } from './pages/press-page.tsx';
import { letterFile, publicLetter } from './parts/letter-file.ts';

const both = (key: 'consentNeeded'): string => `${pageWords('id')[key]} | ${pageWords('en')[key]}`;
const line = (least: number) => z.string().trim().min(least).max(120);
const address = z.string().trim().max(254).pipe(z.email());
const application = z.object({
  nama: line(2),
  media: line(2),
  tugas: line(2),
  kartu: line(0).default(''),
  surel: address,
  telepon: line(0).default(''),
  setuju: z.literal('1', both('consentNeeded')),
});

/** The public side: what is out, the application, the way in. */
export const publicRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/pers', showPress)
    .get('/pers/siaran/:file', sendLetter)
    .get('/pers/daftar', (c) => page(c, <ApplyPage site={c.get('site')} typed={NOTHING_TYPED} errors={{}} />))
    .post('/pers/daftar', apply)
    .get('/pers/periksa', (c) => short(c, 'checkTitle', 'checkText'))
    .get('/pers/diterima', (c) => short(c, 'confirmed', 'confirmedText'))
    .get('/pers/konfirmasi/:token', (c) => asked(c, 'konfirmasi', 'confirmTitle', 'confirmText', 'confirmButton'))
    .post('/pers/konfirmasi/:token', async (c) => {
      ownHeaders(c);
      await confirmApplication(c.get('kernel'), c.req.param('token'));
      return c.redirect(href(c.get('locale'), '/pers/diterima'), 303);
    })
    .get('/pers/masuk', showEntrance)
    .post('/pers/masuk', async (c) => {
      limit(c, 'press.enter', { perMinute: 5 });
      const { surel } = checkFields(await c.req.parseBody(), z.object({ surel: address }));
      await askEntrance(c.get('kernel'), surel);
      return c.redirect(href(c.get('locale'), '/pers/periksa'), 303);
    })
    .get('/pers/masuk/:token', (c) => asked(c, 'masuk', 'enterTitle', 'enterHere', 'enterNow'))
    .post('/pers/masuk/:token', async (c) => {
      ownHeaders(c);
      limit(c, 'press.enter', { perMinute: 10 });
      setPressCookie(c, await enter(c.get('kernel'), c.req.param('token')));
      return c.redirect(href(c.get('locale'), '/pers/saya'), 303);
    });

async function showPress(c: Web): Promise<Response> {
  const k = c.get('kernel');
  const cards = await newestArticles(
    k,
    c.get('locale'),
    { types: ['release', 'statement', 'clarification'], current: true },
    20,
  );
  c.header('cache-control', 'public, max-age=60');
  return page(c, <PressPage site={c.get('site')} releases={cards} />);
}

/** A released text on the letterhead, made from what is public and nothing else. */
async function sendLetter(c: Web): Promise<Response> {
  limit(c, 'press.letter', { perMinute: 20 });
  const k = c.get('kernel');
  const [, id, kind] = /^([0-9a-f-]{36})\.(pdf|docx)$/.exec(c.req.param('file') ?? '') ?? [];
  const article = id && isId(id) ? await findArticle(k, id) : null;
  if (article?.state !== 'current') throw notFound();
  c.header('cache-control', 'public, max-age=300');
  return letterFile(c, kind as 'pdf' | 'docx', article.slug, await publicLetter(k, article, kind as 'pdf' | 'docx'));
}

type Key =
  | 'checkTitle'
  | 'checkText'
  | 'confirmed'
  | 'confirmedText'
  | 'confirmTitle'
  | 'confirmText'
  | 'confirmButton';
type EnterKey = 'enterTitle' | 'enterHere' | 'enterNow';

function short(c: Web, title: Key, text: Key): Response {
  const w = pageWords(c.get('locale'));
  return page(
    c,
    <ShortPage site={c.get('site')} title={w[title]} text={w[text]} link={{ href: '/pers', label: w.toRoom }} />,
  );
}

function asked(c: Web, path: string, title: Key | EnterKey, text: Key | EnterKey, button: Key | EnterKey): Response {
  ownHeaders(c);
  const w = pageWords(c.get('locale'));
  return page(
    c,
    <ButtonPage
      site={c.get('site')}
      title={w[title]}
      text={w[text]}
      action={`/pers/${path}/${c.req.param('token')}`}
      button={<Button look="primary">{w[button]}</Button>}
    />,
  );
}

function showEntrance(c: Web): Response {
  const { locale } = c.get('site');
  const w = pageWords(locale);
  return page(
    c,
    <OwnPage site={c.get('site')} title={w.enterTitle}>
      <div class="one-column">
        <h1 class="h-page">{w.enterTitle}</h1>
        <p class="ink2 mt4">{w.enterText}</p>
        <form class="mt6 press-form" method="post" action={href(locale, '/pers/masuk')}>
          <Field name="surel" type="email" label={w.email} locale={locale} autocomplete="email" required />
          <p>
            <Button look="primary" icon="mail">
              {w.askLink}
            </Button>
          </p>
        </form>
      </div>
    </OwnPage>,
  );
}

async function apply(c: Web): Promise<Response> {
  limit(c, 'press.apply', { perMinute: 4 });
  const sent = await c.req.parseBody();
  const done = () => c.redirect(href(c.get('locale'), '/pers/periksa'), 303);
  // A filled trap means a machine wrote the form; it learns nothing from the answer.
  if (typeof sent.situs === 'string' && sent.situs !== '') return done();
  try {
    const a = checkFields(sent, application);
    await applyForAccreditation(c.get('kernel'), {
      name: a.nama,
      outlet: a.media,
      job: a.tugas,
      card: a.kartu,
      email: a.surel,
      phone: a.telepon,
      locale: c.get('locale'),
    });
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'invalid') throw error;
    const typed = Object.fromEntries(
      Object.keys(NOTHING_TYPED).map((key) => [key, typeof sent[key] === 'string' ? sent[key] : '']),
    ) as ApplyTyped;
    c.header('cache-control', 'no-store');
    return page(c, <ApplyPage site={c.get('site')} typed={typed} errors={error.fields} />, STATUS[error.code]);
  }
  return done();
}

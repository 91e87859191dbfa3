import { AppError } from '../kernel/errors.ts';
import { page } from '../kernel/html.ts';
import type { Web } from '../kernel/http/env.ts';
import { STATUS } from '../kernel/http/status.ts';
import { NotFoundPage, ServerErrorPage } from '../publish/index.ts';
import { ButtonLink, href, PlainPage } from '../ui/index.ts';
import { appWords } from './words.ts';

type Shown = { status: (typeof STATUS)[keyof typeof STATUS] | 500; title: string; body: string; code?: string };

/** Answers every error: as JSON to a script, as a page to a person; what we didn't expect is logged and tells nothing of its cause. */
export function answerError(error: Error, c: Web): Response | Promise<Response> {
  const w = appWords(c.get('locale'));
  const expected = error instanceof AppError ? error : null;
  if (!expected)
    c.get('kernel').log.error({ err: error, requestId: c.get('requestId'), path: c.req.path }, 'a request failed');
  const status = expected ? STATUS[expected.code] : 500;
  c.header('cache-control', 'no-store');
  if (c.req.header('accept')?.includes('application/json')) {
    const say = expected?.say ?? { id: w.broken, en: w.broken };
    return c.json(
      {
        error: {
          code: expected?.code ?? 'unexpected',
          message: say[c.get('locale')],
          fields: expected?.fields ?? {},
          requestId: c.get('requestId'),
        },
      },
      status,
    );
  }
  if (!expected) return draw(c, { status: 500, title: w.broken, body: w.brokenBody, code: c.get('requestId') });
  const titles = {
    404: w.notFound,
    410: w.notFound,
    401: w.notAllowed,
    403: w.notAllowed,
    429: w.tooMuch,
    413: w.tooMuch,
  } as Record<number, string>;
  const fields = Object.values(expected.fields).map((f) => f[c.get('locale')]);
  return draw(c, {
    status,
    title: titles[status] ?? w.needsMending,
    body: [expected.say[c.get('locale')], ...fields].join(' '),
  });
}

/** The answer for an address that leads nowhere. */
export function answerNotFound(c: Web): Response | Promise<Response> {
  return answerError(
    new AppError('not-found', {
      id: 'Alamat ini tidak ada, atau isinya sudah pindah. Coba cari kata kuncinya.',
      en: 'This address does not exist, or what was here has moved. Try searching for it.',
    }),
    c,
  );
}

function draw(c: Web, e: Shown): Response {
  const locale = c.get('locale');
  const w = appWords(locale);
  const room = c.req.path.startsWith('/ruang');
  const site = c.get('site');
  if (!room && site && e.status === 404) return page(c, <NotFoundPage site={site} />, 404);
  if (!room && site && e.code) return page(c, <ServerErrorPage site={site} code={e.code} />, 500);
  const view = (
    <PlainPage
      locale={locale}
      title={e.title}
      demo={c.get('kernel').config.demo}
      brand={c.get('site')?.agencyName ?? 'Gapura'}
      home={room ? '/ruang' : href(locale, '/')}
    >
      <p class="ink2 mt3">{e.body}</p>
      {e.code && <p class="mono mt2">{e.code}</p>}
      <p class="row wrapx mt6">
        <ButtonLink href={room ? '/ruang' : href(locale, '/')} look="primary">
          {w.goHome}
        </ButtonLink>
        {!room && (
          <ButtonLink href={href(locale, '/cari')} look="line" icon="search">
            {w.searchInstead}
          </ButtonLink>
        )}
      </p>
    </PlainPage>
  );
  return page(c, view, e.status);
}

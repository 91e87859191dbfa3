import { Hono } from 'hono';
import { AppError, notFound } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { checkFields } from '../../kernel/http/form.ts';
import { limit } from '../../kernel/http/rate-limit.ts';
import { STATUS } from '../../kernel/http/status.ts';
import { jakartaDay } from '../../kernel/time.ts';
import { mainAgency } from '../../people/index.ts';
import { href } from '../../ui/index.ts';
import { KINDS } from '../case-types.ts';
import { parseTrackingCode } from '../code.ts';
import { openCase } from '../commands/open-case.ts';
import { findByTrackingCode, hasAddress, viewCase } from '../queries/case-view.ts';
import { smallBody } from './body-size.ts';
import { headlinesOf } from './cites.ts';
import { citizenWords } from './citizen-words.ts';
import { fromField, MOST_TEXT, reportFields, tidy, typedValues } from './fields.ts';
import { ReportFormPage } from './pages/report-form.tsx';
import { ReportReceivedPage } from './pages/report-received.tsx';

/** Sending a case: the form, its receipt. Works without JavaScript and without cookies. */
export const reportRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/lapor', (c) => drawForm(c, askedFor(c)))
    .post('/lapor', smallBody, send)
    .get('/lapor/diterima/:code', showReceipt);

/** What the address brings along: `jenis`, `pertanyaan`, `dari`. */
function askedFor(c: Web): Record<string, string> {
  const kind = c.req.query('jenis') ?? '';
  return {
    ...((KINDS as readonly string[]).includes(kind) ? { kind } : {}),
    message: tidy(c.req.query('pertanyaan') ?? '').slice(0, MOST_TEXT),
    dari: c.req.query('dari') ?? '',
  };
}

async function drawForm(c: Web, values: Record<string, string>, error?: AppError): Promise<Response> {
  const from = fromField.parse(values.dari);
  const about = from ? ((await headlinesOf(c.get('kernel'), [from]))[0] ?? null) : null;
  c.header('cache-control', error ? 'no-store' : 'no-cache');
  const view = ReportFormPage({
    site: c.get('site'),
    values,
    about: about?.headline ? about : null,
    ...(error ? { error } : {}),
  });
  return page(c, view, error ? STATUS[error.code] : 200);
}

async function send(c: Web): Promise<Response> {
  const body = await c.req.parseBody({ all: true });
  const locale = c.get('locale');
  try {
    const f = checkFields(body, reportFields);
    const say = { id: citizenWords('id').machine, en: citizenWords('en').machine };
    if (f.situs !== '') throw new AppError('invalid', say);
    limit(c, 'answer.submit', { perMinute: 5 });
    const agency = await mainAgency(c.get('kernel'));
    if (!agency)
      throw new AppError('unavailable', { id: citizenWords('id').notReady, en: citizenWords('en').notReady });
    const opened = await openCase(c.get('kernel'), {
      agencyId: agency.id,
      kind: f.kind,
      message: f.message,
      name: f.name,
      email: f.email,
      visibility: f.visibility,
      mayPublish: f.mayPublish,
      fromPath: f.dari,
      locale,
    });
    c.header('cache-control', 'no-store');
    return c.redirect(href(locale, `/lapor/diterima/${opened.trackingCode}`), 303);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return drawForm(c, typedValues(body), error);
  }
}

async function showReceipt(c: Web): Promise<Response> {
  const k = c.get('kernel');
  c.header('cache-control', 'no-store');
  limit(c, 'answer.track', { perMinute: 10 });
  const code = parseTrackingCode(c.req.param('code') ?? '');
  const id = code?.secret ? await findByTrackingCode(k, code.code, code.secret) : null;
  const view = id ? await viewCase(k, id) : null;
  if (!view || !code) throw notFound();
  return page(
    c,
    ReportReceivedPage({
      site: c.get('site'),
      view,
      trackingCode: `${code.code}-${code.secret}`,
      mailed: await hasAddress(k, view.id),
      today: jakartaDay(k.clock.now()),
    }),
  );
}

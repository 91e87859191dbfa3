import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { AppError, notFound } from '../../../kernel/errors.ts';
import { renderDocument } from '../../../kernel/html.ts';
import type { Web, WebEnv } from '../../../kernel/http/env.ts';
import { limit } from '../../../kernel/http/rate-limit.ts';
import { href } from '../../../ui/index.ts';
import { HTML, respond } from '../../web/respond.ts';
import { readCode } from '../check-code.ts';
import { examineFile, examineReference, examineText, type Outcome } from '../queries/examine.ts';
import { releaseByCode } from '../queries/releases.ts';
import { keyRoutes } from './key-routes.tsx';
import { ResultPage } from './pages/result-page.tsx';
import { StartPage } from './pages/start-page.tsx';
import { recordRoutes } from './record-routes.ts';

const MOST_BYTES = 10 * 1024 * 1024;
/** Room for the form around a file. */
const FORM_ROOM = 64 * 1024;
const PER_MINUTE = { perMinute: 20 };
const PRIVATE = 'private, no-store';

const tooLarge = (): never => {
  throw new AppError('too-large', {
    id: 'Berkas ini lebih dari 10 MB. Unggah yang lebih kecil, atau tempel teksnya.',
    en: 'This file is larger than 10 MB. Upload a smaller one, or paste its text.',
  });
};

/** The pages that say whether something is ours; what people bring is looked at and thrown away. */
export function verifyRoutes(): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/periksa', async (c) => {
    const given = (c.req.query('q') ?? '').slice(0, 500).trim();
    if (given === '') return respond(c, renderDocument(<StartPage site={c.get('site')} />), { type: HTML });
    limit(c, 'publish.verify', PER_MINUTE);
    const outcome = await examineReference(c.get('kernel'), given);
    const code = outcome.kind === 'release' ? outcome.release.newest?.code : null;
    return code ? c.redirect(href(c.get('locale'), `/periksa/${code}`), 303) : show(c, outcome);
  });
  app.post('/periksa', bodyLimit({ maxSize: MOST_BYTES + FORM_ROOM, onError: tooLarge }), async (c) => {
    limit(c, 'publish.verify', PER_MINUTE);
    return show(c, await examineForm(c));
  });
  app.get('/periksa/:code', async (c) => {
    const given = c.req.param('code');
    const code = readCode(given);
    if (!code) throw notFound();
    if (code !== given) return c.redirect(href(c.get('locale'), `/periksa/${code}`), 301);
    const release = await releaseByCode(c.get('kernel'), code);
    if (!release) throw notFound();
    return show(c, { kind: 'release', release }, `/periksa/${code}`);
  });
  app.route('/', recordRoutes());
  app.route('/', keyRoutes());
  return app;
}

async function examineForm(c: Web): Promise<Outcome> {
  const { publicDb, config } = c.get('kernel');
  const { agencyName, unitName, tagline } = c.get('site');
  const k = { publicDb, config, phrases: [tagline, agencyName, unitName] };
  const { teks, berkas } = await c.req.parseBody();
  if (berkas instanceof File && berkas.size > 0) {
    if (berkas.size > MOST_BYTES) tooLarge();
    return examineFile(k, { name: berkas.name, bytes: new Uint8Array(await berkas.arrayBuffer()) });
  }
  const text = typeof teks === 'string' ? teks.trim() : '';
  // One line without spaces is an address or a code that landed in the wrong field.
  return /^\S+$/.test(text) && text.length <= 500 ? examineReference(k, text) : examineText(k, text);
}

function show(c: Web, outcome: Outcome, path = '/periksa'): Response {
  const html = renderDocument(<ResultPage site={c.get('site')} outcome={outcome} path={path} />);
  const release = path !== '/periksa';
  return respond(c, html, { type: HTML, ...(release ? {} : { cache: PRIVATE }) });
}

import { createPublicKey } from 'node:crypto';
import { Hono } from 'hono';
import { notFound } from '../../../kernel/errors.ts';
import { renderDocument } from '../../../kernel/html.ts';
import type { WebEnv } from '../../../kernel/http/env.ts';
import { HTML, respond } from '../../web/respond.ts';
import { listKeys } from '../queries/releases.ts';
import type { PublicKey } from '../record-checks.ts';
import { KeysPage } from './pages/keys-page.tsx';

/** The public keys: a page, each as PEM, and all as one file for programs. */
export function keyRoutes(): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/kunci', async (c) => {
    const keys = await listKeys(c.get('kernel'));
    return respond(c, renderDocument(<KeysPage site={c.get('site')} keys={keys} />), { type: HTML });
  });
  app.get('/kunci/:file', async (c) => {
    const id = c.req.param('file').replace(/\.pem$/, '');
    const key = (await listKeys(c.get('kernel'))).find((one) => one.id === id);
    if (!key) throw notFound();
    c.header('content-disposition', `inline; filename="${key.id}.pem"`);
    return respond(c, key.publicPem, { type: 'application/x-pem-file' });
  });
  app.get('/.well-known/gapura-keys.json', async (c) => {
    const keys = (await listKeys(c.get('kernel'))).map(asJson);
    c.header('access-control-allow-origin', '*');
    const body = JSON.stringify({ format: 'gapura-keys/1', keys }, null, 2);
    return respond(c, `${body}\n`, { type: 'application/json; charset=utf-8' });
  });
  return app;
}

const asJson = ({ id, publicPem, state, validFrom, validTo, reason }: PublicKey) => ({
  id,
  state,
  validFrom: validFrom.toISOString(),
  validTo: validTo?.toISOString() ?? null,
  ...(reason ? { reason } : {}),
  jwk: { ...createPublicKey(publicPem).export({ format: 'jwk' }), kid: id, alg: 'EdDSA', use: 'sig' },
  pem: publicPem,
});

import { Hono } from 'hono';
import { notFound } from '../../../kernel/errors.ts';
import type { Web, WebEnv } from '../../../kernel/http/env.ts';
import { respond } from '../../web/respond.ts';
import { readCode } from '../check-code.ts';
import { contentOf, type KeptRecord, type Release, releaseByCode } from '../queries/releases.ts';
import { contentText } from '../record.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

/** The records of a release as files: what was signed, its signature, and the text that it vouches for. */
export function recordRoutes(): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/periksa/:code/rekaman.json', async (c) => {
    const release = await find(c);
    const [newest, ...earlier] = release.records.map(fileOf);
    const body = JSON.stringify({ format: 'gapura-record-file/1', ...newest, earlier }, null, 2);
    return send(c, `${body}\n`, JSON_TYPE, 'rekaman.json');
  });
  app.get('/periksa/:code/rekaman.txt', async (c) =>
    send(c, (await find(c)).newest!.record, 'text/plain; charset=utf-8', 'rekaman.txt'),
  );
  app.get('/periksa/:code/rekaman.sig', async (c) => {
    const bytes = Buffer.from((await find(c)).newest!.signature, 'base64');
    return send(c, new Uint8Array(bytes), 'application/octet-stream', 'rekaman.sig');
  });
  app.get('/periksa/:code/isi.json', async (c) => {
    const { article } = await find(c);
    const asked = Number(c.req.query('versi') ?? article.version);
    const content = Number.isInteger(asked) && asked > 0 ? await contentOf(c.get('kernel'), article, asked) : null;
    if (!content) throw notFound();
    return send(c, contentText(content), JSON_TYPE, 'isi.json');
  });
  return app;
}

async function find(c: Web): Promise<Release> {
  const code = readCode(c.req.param('code') ?? '');
  const release = code ? await releaseByCode(c.get('kernel'), code) : null;
  if (!release?.newest) throw notFound();
  return release;
}

const fileOf = ({ record, hash, signature, keyId }: KeptRecord) => ({ record, hash, signature, key: keyId });

function send(c: Web, body: string | Uint8Array<ArrayBuffer>, type: string, name: string): Response {
  c.header('content-disposition', `inline; filename="${name}"`);
  c.header('access-control-allow-origin', '*');
  return respond(c, body, { type });
}

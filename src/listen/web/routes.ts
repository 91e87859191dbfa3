import { Hono } from 'hono';
import { z } from 'zod';
import { notFound } from '../../kernel/errors.ts';
import type { WebEnv } from '../../kernel/http/env.ts';
import { form } from '../../kernel/http/form.ts';
import { limit } from '../../kernel/http/rate-limit.ts';
import { isId } from '../../kernel/ids.ts';
import { findArticle } from '../../publish/index.ts';
import { react } from '../commands/react.ts';
import { REACTIONS } from '../reactions.ts';
import { visitOf } from './visit.ts';

const reaction = z.object({ kind: z.enum(REACTIONS) });

/** The address to which the five reaction buttons of an article post. */
export const routes = (): Hono<WebEnv> =>
  new Hono<WebEnv>().post('/reaksi/:articleId', async (c) => {
    const k = c.get('kernel');
    const id = c.req.param('articleId');
    const article = isId(id) ? await findArticle(k, id) : null;
    if (!article) throw notFound();
    limit(c, 'listen.react', { perMinute: 30 });
    const { kind } = await form(c, reaction);
    const chosen = await react(k, id, kind, visitOf(c));
    const prefix = c.get('locale') === 'en' ? '/en' : '';
    c.header('cache-control', 'no-store');
    return c.redirect(`${prefix}/berita/${article.slug}${chosen ? `?tanggapan=${chosen}` : ''}#tanggapan`, 303);
  });

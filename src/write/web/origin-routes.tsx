import { Hono } from 'hono';
import { page } from '../../kernel/html.ts';
import type { WebEnv } from '../../kernel/http/env.ts';
import { checkBlocks } from '../check-edition.ts';
import { shareOf, toProvenance } from '../provenance/index.ts';
import { OriginPage } from './pages/origin-page.tsx';
import { readableEdition, roomOf } from './request.ts';

/** Where the words of an edition come from. */
export const originRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>().get('/ruang/naskah/:id/asal', async (c) => {
    const edition = await readableEdition(c);
    const share = await shareOf(c.get('kernel').db, edition);
    return page(
      c,
      <OriginPage
        room={roomOf(c)}
        edition={edition}
        blocks={checkBlocks(edition)}
        share={share}
        sourceType={toProvenance(share).digitalSourceType}
      />,
    );
  });

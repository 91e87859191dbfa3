import { Hono } from 'hono';
import type { WebEnv } from '../../kernel/http/env.ts';
import type { CheckMark } from '../derivatives/make-file.ts';
import { derivativeRoutes } from '../derivatives/web/derivative-routes.tsx';
import { assistedRoutes } from './assisted-routes.tsx';
import { briefRoutes } from './brief-routes.tsx';
import { checkRoutes } from './check-routes.tsx';
import { claimRoutes } from './claim-routes.tsx';
import { copyRoutes } from './copy-routes.ts';
import { editorRoutes } from './editor-routes.tsx';
import { historyRoutes } from './history-routes.tsx';
import { houseStyleRoutes } from './house-style-routes.tsx';
import { listRoutes } from './list-routes.tsx';
import { liveRoutes } from './live-routes.ts';
import { mediaRoutes } from './media-routes.ts';
import { originRoutes } from './origin-routes.tsx';
import { rewordingRoutes } from './rewording-routes.tsx';
import { sourcePageRoutes } from './source-page-routes.tsx';
import { sourceRoutes } from './source-routes.tsx';
import { talkRoutes } from './talk-routes.tsx';

/** The newsroom's pages for briefs, items and the editor. */
export const routes = ({ checkMark }: { checkMark?: CheckMark } = {}): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .route('/', listRoutes())
    .route('/', historyRoutes())
    .route('/', briefRoutes())
    .route('/', editorRoutes())
    .route('/', copyRoutes())
    .route('/', liveRoutes())
    .route('/', sourceRoutes())
    .route('/', sourcePageRoutes())
    .route('/', mediaRoutes())
    .route('/', assistedRoutes())
    .route('/', originRoutes())
    .route('/', houseStyleRoutes())
    .route('/', rewordingRoutes())
    .route('/', derivativeRoutes(checkMark))
    .route('/', checkRoutes())
    .route('/', claimRoutes())
    .route('/', talkRoutes());

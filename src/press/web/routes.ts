import { Hono } from 'hono';
import type { WebEnv } from '../../kernel/http/env.ts';
import { ownRoutes } from './own-routes.tsx';
import { publicRoutes } from './public-routes.tsx';
import { roomRoutes } from './room-routes.tsx';
import { shareRoutes } from './share-routes.tsx';

/** The pages of the press room: for everybody, for journalists, for one link, for the newsroom. */
export const routes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .route('/', publicRoutes())
    .route('/', ownRoutes())
    .route('/', shareRoutes())
    .route('/', roomRoutes());

import type { Web } from '../../kernel/http/env.ts';
import type { Frame } from './pages/sign-in.tsx';

/** What stands around the pages for people who are not signed in. */
export const frameOf = (c: Web): Frame => ({
  locale: c.get('locale'),
  demo: c.get('kernel').config.demo,
  brand: (c.get('site') as { agencyName: string } | undefined)?.agencyName ?? 'Gapura',
  csrf: c.get('csrf'),
});

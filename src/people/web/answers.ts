import { AppError } from '../../kernel/errors.ts';
import type { Web } from '../../kernel/http/env.ts';
import { news } from '../words.ts';

/** What a person typed and what is wrong with it, for drawing a form again. */
export type Trouble = { error: AppError; values: Record<string, string> };

/** The text fields of a form as they were sent. */
export async function typed(c: Web): Promise<Record<string, string>> {
  const body = await c.req.parseBody({ all: true });
  return Object.fromEntries(Object.entries(body).filter((e): e is [string, string] => typeof e[1] === 'string'));
}

/** The codes that a form answers itself, beside what was typed; all others become an error page. */
const MENDABLE = new Set(['invalid', 'conflict', 'rate-limited', 'unauthenticated', 'gone']);

/** Runs the work behind a form; when it refuses, draws the form again with the reason and what was typed. */
export async function orAgain(
  c: Web,
  work: () => Promise<Response>,
  again: (trouble: Trouble) => Response | Promise<Response>,
): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError) || !MENDABLE.has(error.code)) throw error;
    return again({ error, values: await typed(c) });
  }
}

type News = keyof ReturnType<typeof news>;

/** Goes on to a page that says what was done. */
export const done = (c: Web, to: string, what: News): Response => c.redirect(`${to}?kabar=${what}`, 303);

/** The message that `done` left in the address, or null. */
export function newsOf(c: Web): string | null {
  const key = c.req.query('kabar');
  const all: Record<string, string> = news(c.get('locale'));
  return key && Object.hasOwn(all, key) ? all[key]! : null;
}

/** Where to go after signing in: only a place of the newsroom, never another site. */
export const safeNext = (to: string | undefined): string =>
  to && /^\/ruang(?:[/?][^\\]*)?$/.test(to) && !to.includes('//') ? to : '/ruang';

import { Hono } from 'hono';
import { z } from 'zod';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { form } from '../../kernel/http/form.ts';
import { limit } from '../../kernel/http/rate-limit.ts';
import { STATUS } from '../../kernel/http/status.ts';
import { askOwnPasskey } from '../commands/passkeys.ts';
import { finishSignIn, ticketAccount } from '../commands/sign-in.ts';
import { factorsOf } from '../queries/factors.ts';
import { orAgain, safeNext, type Trouble } from './answers.ts';
import { shownIn } from './factor-fields.ts';
import { frameOf } from './frame.ts';
import { SecondStepPage } from './pages/second-step.tsx';
import { admit, browserOf } from './session.ts';

const stepForm = z.object({
  tiket: z.string().max(2000),
  lanjut: z.string().max(500).optional(),
  _kode: z.string().max(40).default(''),
  _kunci: z.string().max(30_000).default(''),
});

const ticketForm = stepForm.pick({ tiket: true });

/** Draws the page that asks for the second factor after the first one fitted. */
export async function drawSecondStep(
  c: Web,
  p: { ticket: string; next: string },
  trouble?: Trouble,
): Promise<Response> {
  const k = c.get('kernel');
  const gone = trouble?.error.code === 'gone';
  const factors = gone ? null : await factorsOf(k, ticketAccount(k, p.ticket));
  const error = trouble?.error.fields._kode ?? trouble?.error.say;
  const view = SecondStepPage({ ...frameOf(c), ...p, factors, error });
  return page(c, view, trouble ? STATUS[trouble.error.code] : 200);
}

/** The second step of signing in. */
export const secondStepRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .post('/ruang/masuk/langkah', (c) =>
      orAgain(
        c,
        async () => {
          limit(c, 'people.sign-in', { perMinute: 30 });
          const given = await form(c, stepForm);
          const shown = shownIn(given);
          const browser = browserOf(c);
          const input = { ticket: given.tiket, shown, field: '_kode', ...browser };
          const { token } = await finishSignIn(c.get('kernel'), input);
          admit(c, token, browser);
          return c.redirect(safeNext(given.lanjut), 303);
        },
        (trouble) =>
          drawSecondStep(c, { ticket: trouble.values.tiket ?? '', next: safeNext(trouble.values.lanjut) }, trouble),
      ),
    )
    .post('/ruang/masuk/langkah/kunci', async (c) => {
      limit(c, 'people.passkey-ask', { perMinute: 30 });
      const k = c.get('kernel');
      // In the body: the addresses of requests stand in the logs of proxies, and a ticket is as good as the password for its ten minutes.
      const { tiket } = await form(c, ticketForm);
      return c.json(await askOwnPasskey(k, ticketAccount(k, tiket)));
    });

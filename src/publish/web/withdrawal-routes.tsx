import { Hono } from 'hono';
import { z } from 'zod';
import { AppError, notFound } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { form } from '../../kernel/http/form.ts';
import { STATUS } from '../../kernel/http/status.ts';
import { parseJakarta } from '../../kernel/time.ts';
import { namesOf, requireFresh } from '../../people/index.ts';
import { publishPolicy } from '../policy.ts';
import { addCopy, copiesOf, settleCopy } from '../withdrawal/copies.ts';
import {
  actsOf,
  type DeskText,
  findReleasedText,
  findReleasedTexts,
  otherEditions,
  withdrawalDesk,
} from '../withdrawal/desk.ts';
import { cancelExpiry, expiryOf, setExpiry } from '../withdrawal/expire.ts';
import { restoreArticle } from '../withdrawal/restore.ts';
import type { WithdrawalInput } from '../withdrawal/rules.ts';
import { askWithdrawal, decideWithdrawal, findRequest, withdrawArticles } from '../withdrawal/withdraw.ts';
import { deskWords } from '../withdrawal/words.ts';
import { WithdrawalDeskPage } from './pages/withdrawal-desk.tsx';
import { WithdrawalTextPage } from './pages/withdrawal-text.tsx';
import type { PublishPorts } from './ports.ts';

const text = z.string().max(3000).default('');
const withdrawalForm = z.object({
  act: z.enum(['withdrawn', 'gone', 'redirected']).default('withdrawn'),
  reason: text,
  why: text,
  redirectTo: text,
  personalData: z.string().optional(),
  hideTitle: z.string().optional(),
  others: z.string().optional(),
});
const refusalForm = z.object({ refusal: text });
const restoreForm = z.object({ note: text, because: text });
const expiryForm = z.object({
  day: text,
  time: text,
  afterwards: z.enum(['expired', 'gone']).default('expired'),
  note: text,
});
const copyForm = z.object({ place: text });
const settleForm = z.object({ state: z.enum(['taken-down', 'corrected', 'remains']), remark: text });

/** What a form held and why it was refused, so that nothing typed is lost. */
export type Refused = {
  form: 'withdraw' | 'decide' | 'restore' | 'expiry' | 'copy';
  error: AppError;
  typed: Record<string, unknown>;
};

/** The newsroom's pages for what is out: correct, withdraw, let expire, bring back, and see to copies elsewhere. */
export function withdrawalRoutes(ports: PublishPorts): Hono<WebEnv> {
  const found = async (c: Web): Promise<DeskText> => {
    const one = await findReleasedText(c.get('kernel'), c.req.param('articleId') ?? '');
    if (!one || !publishPolicy.may(c.get('actor'), 'see', one)) throw notFound();
    return one;
  };

  const show = async (c: Web, one: DeskText, refused: Refused | null = null): Promise<Response> => {
    const k = c.get('kernel');
    const [acts, copies, expiry, others, mailed] = await Promise.all([
      actsOf(k, one.articleId),
      copiesOf(k, one.articleId),
      expiryOf(k, one.articleId),
      otherEditions(k, one),
      ports.mailedTo?.(one.articleId) ?? 0,
    ]);
    const names = await namesOf(k, [
      ...acts.flatMap((a) => [a.askedBy, a.decidedBy]),
      ...copies.map((x) => x.settledBy),
    ]);
    const view = WithdrawalTextPage({
      room: c.get('room'),
      csrf: c.get('csrf'),
      now: k.clock.now(),
      text: one,
      acts,
      copies,
      expiry,
      others,
      mailed,
      names,
      mayWithdraw: publishPolicy.may(c.get('actor'), 'withdraw', one),
      mayAsk: publishPolicy.may(c.get('actor'), 'askWithdrawal', one),
      refused,
    });
    return page(c, view, refused ? STATUS[refused.error.code] : 200);
  };

  /** Runs a change and shows the text; when it is refused, with the reason and what was typed. */
  const tried = async (
    c: Web,
    one: DeskText,
    which: Refused['form'],
    typed: Record<string, unknown>,
    run: () => Promise<unknown>,
  ): Promise<Response> => {
    try {
      await run();
    } catch (error) {
      if (!(error instanceof AppError) || (error.code !== 'invalid' && error.code !== 'conflict')) throw error;
      const now = (await findReleasedText(c.get('kernel'), one.articleId)) ?? one;
      return show(c, now, { form: which, error, typed });
    }
    return c.redirect(`/ruang/penarikan/${one.articleId}`, 303);
  };

  const app = new Hono<WebEnv>();
  app.get('/ruang/penarikan', async (c) => {
    const k = c.get('kernel');
    const { actor } = publishPolicy.allow(c.get('actor'), 'seeClock', {});
    const words = (c.req.query('q') ?? '').replaceAll('\0', '');
    const [desk, texts] = await Promise.all([withdrawalDesk(k, actor), findReleasedTexts(k, actor, words)]);
    const names = await namesOf(
      k,
      [...desk.asked, ...desk.done].flatMap((x) => [x.request.askedBy, x.request.decidedBy]),
    );
    return page(c, WithdrawalDeskPage({ room: c.get('room'), desk, texts, names, asked: words }));
  });
  app.get('/ruang/penarikan/:articleId', async (c) => show(c, await found(c)));
  app.post('/ruang/penarikan/:articleId/tarik', async (c) => {
    const one = await found(c);
    const k = c.get('kernel');
    const allowed = publishPolicy.allow(c.get('actor'), 'withdraw', one);
    await requireFresh(c);
    const typed = await form(c, withdrawalForm);
    const more = typed.others && typed.act !== 'redirected' ? await otherEditions(k, one) : [];
    const open = more.filter((x) => x.state !== typed.act).map((x) => x.articleId);
    return tried(c, one, 'withdraw', typed, () =>
      withdrawArticles(k, allowed, { ...inputOf(typed), articleIds: [one.articleId, ...open] }),
    );
  });
  app.post('/ruang/penarikan/:articleId/minta', async (c) => {
    const one = await found(c);
    const allowed = publishPolicy.allow(c.get('actor'), 'askWithdrawal', one);
    const typed = await form(c, withdrawalForm);
    return tried(c, one, 'withdraw', typed, () =>
      askWithdrawal(c.get('kernel'), allowed, { ...inputOf(typed), articleId: one.articleId }),
    );
  });
  const decide = (refuses: boolean) => async (c: Web) => {
    const one = await found(c);
    const k = c.get('kernel');
    const allowed = publishPolicy.allow(c.get('actor'), 'withdraw', one);
    await requireFresh(c);
    const typed = await form(c, refusalForm);
    const request = await findRequest(k, c.req.param('requestId') ?? '');
    if (request?.articleId !== one.articleId) throw notFound();
    const refusal = refuses ? typed.refusal : null;
    return tried(c, one, 'decide', typed, () => decideWithdrawal(k, allowed, { withdrawalId: request.id, refusal }));
  };
  app.post('/ruang/penarikan/:articleId/permintaan/:requestId/setujui', decide(false));
  app.post('/ruang/penarikan/:articleId/permintaan/:requestId/tolak', decide(true));
  app.post('/ruang/penarikan/:articleId/pulihkan', async (c) => {
    const one = await found(c);
    const allowed = publishPolicy.allow(c.get('actor'), 'withdraw', one);
    await requireFresh(c);
    const typed = await form(c, restoreForm);
    return tried(c, one, 'restore', typed, () =>
      restoreArticle(c.get('kernel'), allowed, { articleId: one.articleId, note: typed.note, why: typed.because }),
    );
  });
  app.post('/ruang/penarikan/:articleId/berakhir', async (c) => {
    const one = await found(c);
    const allowed = publishPolicy.allow(c.get('actor'), 'withdraw', one);
    await requireFresh(c);
    const typed = await form(c, expiryForm);
    return tried(c, one, 'expiry', typed, () =>
      setExpiry(c.get('kernel'), allowed, {
        articleId: one.articleId,
        at: momentOf(typed.day, typed.time),
        act: typed.afterwards,
        note: typed.note,
      }),
    );
  });
  app.post('/ruang/penarikan/:articleId/berakhir/batalkan', async (c) => {
    const one = await found(c);
    const allowed = publishPolicy.allow(c.get('actor'), 'withdraw', one);
    return tried(c, one, 'expiry', {}, () => cancelExpiry(c.get('kernel'), allowed, one.articleId));
  });
  app.post('/ruang/penarikan/:articleId/salinan', async (c) => {
    const one = await found(c);
    const k = c.get('kernel');
    const allowed = publishPolicy.allow(c.get('actor'), 'settleCopies', one);
    const typed = await form(c, copyForm);
    const last = (await actsOf(k, one.articleId)).find((act) => act.state === 'done');
    if (!last) throw notFound();
    return tried(c, one, 'copy', typed, () =>
      addCopy(k, allowed, { articleId: one.articleId, withdrawalId: last.id, place: typed.place }),
    );
  });
  app.post('/ruang/penarikan/:articleId/salinan/:copyId', async (c) => {
    const one = await found(c);
    const allowed = publishPolicy.allow(c.get('actor'), 'settleCopies', one);
    const typed = await form(c, settleForm);
    const settled = { articleId: one.articleId, copyId: c.req.param('copyId') ?? '', ...typed };
    return tried(c, one, 'copy', {}, () => settleCopy(c.get('kernel'), allowed, settled));
  });
  return app;
}

const inputOf = (typed: z.infer<typeof withdrawalForm>): WithdrawalInput => ({
  act: typed.act,
  reason: typed.reason,
  why: typed.why,
  personalData: typed.personalData !== undefined,
  keepTitle: typed.hideTitle === undefined,
  redirectTo: typed.redirectTo || null,
});

function momentOf(day: string, time: string): Date {
  const at = parseJakarta(day, time);
  if (at) return at;
  const say = { id: deskWords('id').badTime, en: deskWords('en').badTime };
  throw new AppError('invalid', say, { fields: { time: say } });
}

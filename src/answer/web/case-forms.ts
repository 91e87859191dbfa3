import { Hono } from 'hono';
import { z } from 'zod';
import type { Actor } from '../../kernel/actor.ts';
import { AppError, notFound } from '../../kernel/errors.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { checkFields } from '../../kernel/http/form.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { assignCase } from '../commands/assign-case.ts';
import { reopenByOfficer } from '../commands/citizen-turn.ts';
import {
  addNote,
  answerCase,
  askCitizen,
  closeCase,
  extendCase,
  reclassCase,
  verifyCase,
} from '../commands/handle-case.ts';
import { closedMeanwhile } from '../commands/lock-case.ts';
import { allow, may } from '../policy.ts';
import { type CaseView, viewCase } from '../queries/case-view.ts';
import { checkCites } from './cites.ts';
import { kindField, optionalId, reasonField, requiredId, textField, typedValues } from './fields.ts';
import { readListQuery, writeListQuery } from './list-query.ts';
import { FORM_PATHS } from './parts/case-form.tsx';
import type { FormName } from './room-words.ts';
import { drawCase } from './show-case.ts';

type Run<T> = (k: Kernel, actor: Actor | null, view: CaseView, fields: T) => Promise<void>;

/** Every form about a case in the newsroom: each checks its fields, asks the policy, and comes back to the case. */
export function caseForms(): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const on = <T>(name: FormName, schema: z.ZodType<T>, run: Run<T>) =>
    app.post(`/ruang/laporan/:id/${FORM_PATHS[name]}`, (c) => take(c, name, schema, run));

  on('verify', z.object({}), (k, actor, view) => verifyCase(k, allow(actor, 'handle', view)));
  on('assign', z.object({ unitId: requiredId, assigneeId: optionalId }), (k, actor, view, f) =>
    assignCase(k, allow(actor, 'assign', view), f),
  );
  on('answer', z.object({ jawaban: textField(10), rujukan: textField(0, 1500) }), async (k, actor, view, f) => {
    const allowed = allow(actor, 'handle', view);
    await answerCase(k, allowed, f.jawaban, await checkCites(k, f.rujukan));
  });
  on('ask', z.object({ pertanyaan: textField(5) }), (k, actor, view, f) =>
    askCitizen(k, allow(actor, 'handle', view), f.pertanyaan),
  );
  on('note', z.object({ catatan: textField(2) }), (k, actor, view, f) =>
    addNote(k, allow(actor, 'handle', view), f.catatan),
  );
  on('extend', z.object({ alasanPerpanjangan: textField(10) }), (k, actor, view, f) =>
    extendCase(k, allow(actor, 'handle', view), f.alasanPerpanjangan),
  );
  on('reclass', z.object({ kind: kindField }), (k, actor, view, f) =>
    reclassCase(k, allow(actor, 'handle', view), f.kind),
  );
  on('close', z.object({ alasanTutup: reasonField, kalimatPenutup: textField(5) }), (k, actor, view, f) =>
    closeCase(k, allow(actor, 'handle', view), f.alasanTutup, f.kalimatPenutup),
  );
  on('reopen', z.object({ alasanBuka: textField(5) }), (k, actor, view, f) =>
    reopenByOfficer(k, allow(actor, 'reopen', view), f.alasanBuka),
  );
  return app;
}

/** What a form does in the policy's words, where it isn't handling. */
const ACTION: Partial<Record<FormName, 'assign' | 'reopen'>> = { assign: 'assign', reopen: 'reopen' };

/** The refusals that are said beside the form; all others become an error page. */
const MENDABLE = new Set(['invalid', 'conflict', 'gone']);

async function take<T>(c: Web, name: FormName, schema: z.ZodType<T>, run: Run<T>): Promise<Response> {
  const k = c.get('kernel');
  const actor = c.get('actor');
  const view = await viewCase(k, c.req.param('id') ?? '');
  if (!view) throw notFound();
  allow(actor, 'seeInbox', view.agencyId);
  const values = typedValues(await c.req.parseBody({ all: true }));
  try {
    if (closedWhileWriting(actor, name, view)) throw closedMeanwhile();
    allow(actor, ACTION[name] ?? 'handle', view);
    await run(k, actor, view, checkFields(values, schema));
  } catch (error) {
    if (!(error instanceof AppError) || !MENDABLE.has(error.code)) throw error;
    return drawCase(c, (await viewCase(k, view.id)) ?? view, { form: name, error, values });
  }
  const query = writeListQuery(readListQuery(c), { kabar: name });
  return c.redirect(`/ruang/laporan/${view.id}${query}`, 303);
}

/** Tells "somebody closed it while you were writing" from "you may not do this", so that no one loses their words. */
function closedWhileWriting(actor: Actor | null, name: FormName, view: CaseView): boolean {
  if (view.state !== 'closed' || name === 'reopen') return false;
  return may(actor, name === 'assign' ? 'assign' : 'handle', { ...view, state: 'working' });
}

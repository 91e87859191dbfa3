import { Hono } from 'hono';
import { z } from 'zod';
import { notFound } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { checkFields, form } from '../../kernel/http/form.ts';
import { addDays, jakartaDay } from '../../kernel/time.ts';
import { listAgencies } from '../../people/index.ts';
import type { FieldErrors } from '../../ui/index.ts';
import { addLine, changeIssue, endLine, followIssue, openIssue } from '../commands/keep-issue.ts';
import { issueWords } from '../issue-words.ts';
import { issueInput, lineInput } from '../narrative/input.ts';
import type { Issue } from '../narrative/types.ts';
import { planPolicy } from '../policy.ts';
import { briefsOfIssue, findIssue, linesOf, listIssues } from '../queries/issues.ts';
import { staffOf } from '../queries/staff.ts';
import { fieldErrors } from './event-routes.ts';
import { IssueListPage, type IssueValues } from './pages/issue-list-page.tsx';
import { IssuePage, type LineValues } from './pages/issue-page.tsx';
import type { CalendarPorts } from './ports.ts';

const lineForm = z.object({ lineId: z.uuid() });
const followForm = z.object({ briefId: z.uuid(), follows: z.enum(['yes', 'no']) });

/** The newsroom's pages of issues. */
export const issueRoutes = (ports: CalendarPorts): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/isu', (c) => showList(c))
    .post('/ruang/isu', open)
    .get('/ruang/isu/:id', async (c) => show(c, ports, await issueAt(c)))
    .post('/ruang/isu/:id', (c) => change(c, ports))
    .post('/ruang/isu/:id/kalimat', (c) => agree(c, ports))
    .post('/ruang/isu/:id/akhiri', end)
    .post('/ruang/isu/:id/naskah', follow);

async function issueAt(c: Web): Promise<Issue> {
  const issue = await findIssue(c.get('kernel'), c.req.param('id') ?? '');
  if (!issue) throw notFound();
  planPolicy.allow(c.get('actor'), 'seeIssue', issue);
  return issue;
}

/** The named fields of a form as they were typed. */
async function typed<K extends string>(c: Web, names: readonly K[]): Promise<Record<K, string>> {
  const body = await c.req.parseBody();
  return Object.fromEntries(names.map((name) => [name, typeof body[name] === 'string' ? body[name] : ''])) as Record<
    K,
    string
  >;
}

const ISSUE = ['agencyId', 'title', 'description', 'state', 'ownerId'] as const;
const LINE = ['kind', 'words', 'wordsEn', 'figure', 'source', 'validFrom', 'validTo'] as const;

async function showList(c: Web, values?: IssueValues, errors?: FieldErrors): Promise<Response> {
  const k = c.get('kernel');
  const actor = c.get('actor');
  const all = await listAgencies(k);
  const seen = all.filter((one) => planPolicy.may(actor, 'seeIssues', { agencyId: one.id }));
  if (!seen[0]) planPolicy.allow(actor, 'seeIssues', { agencyId: '' });
  const agencies = seen.filter((one) => planPolicy.may(actor, 'keepIssues', { agencyId: one.id }));
  const agencyId = values?.agencyId || agencies[0]?.id || '';
  return page(
    c,
    IssueListPage({
      room: c.get('room'),
      issues: await listIssues(
        k,
        seen.map((one) => one.id),
      ),
      agencies,
      staff: agencyId ? await staffOf(k, agencyId) : [],
      values: { ...(values ?? { title: '', description: '', state: 'open', ownerId: '' }), agencyId },
      errors,
    }),
    errors ? 422 : 200,
  );
}

async function open(c: Web): Promise<Response> {
  const values = await typed(c, ISSUE);
  const allowed = planPolicy.allow(c.get('actor'), 'keepIssues', { agencyId: values.agencyId });
  try {
    const issue = await openIssue(c.get('kernel'), allowed, checkFields(values, issueInput));
    return c.redirect(`/ruang/isu/${issue.id}?kabar=tersimpan`, 303);
  } catch (error) {
    return showList(c, values, fieldErrors(error, 'title'));
  }
}

type Typed = { values?: IssueValues; line?: LineValues; errors?: FieldErrors; lineErrors?: FieldErrors };

async function show(c: Web, ports: CalendarPorts, issue: Issue, given: Typed = {}): Promise<Response> {
  const k = c.get('kernel');
  const actor = c.get('actor')!;
  const room = c.get('room');
  const today = jakartaDay(k.clock.now());
  const blank = { kind: 'message', words: '', wordsEn: '', figure: '', source: '', validFrom: today, validTo: '' };
  const flash = { kind: 'ok' as const, text: issueWords(room.locale).saved };
  return page(
    c,
    IssuePage({
      room: c.req.query('kabar') === 'tersimpan' ? { ...room, flash } : room,
      issue,
      lines: await linesOf(k.db, issue.id),
      today,
      staff: await staffOf(k, issue.agencyId),
      drafts: await ports.drafts(actor, [issue.agencyId]),
      follows: await briefsOfIssue(k, issue.id),
      values: given.values ?? { ...issue, ownerId: issue.ownerId ?? '' },
      line: given.line ?? blank,
      errors: given.errors,
      lineErrors: given.lineErrors,
      may: {
        keep: planPolicy.may(actor, 'keepIssue', issue),
        follow: planPolicy.may(actor, 'followIssue', issue),
      },
    }),
    given.errors || given.lineErrors ? 422 : 200,
  );
}

const done = (c: Web, issue: Issue) => c.redirect(`/ruang/isu/${issue.id}?kabar=tersimpan`, 303);

async function change(c: Web, ports: CalendarPorts): Promise<Response> {
  const issue = await issueAt(c);
  const allowed = planPolicy.allow(c.get('actor'), 'keepIssue', issue);
  const values = await typed(c, ISSUE);
  try {
    await changeIssue(c.get('kernel'), allowed, checkFields(values, issueInput));
    return done(c, issue);
  } catch (error) {
    return show(c, ports, issue, { values, errors: fieldErrors(error, 'title') });
  }
}

async function agree(c: Web, ports: CalendarPorts): Promise<Response> {
  const issue = await issueAt(c);
  const allowed = planPolicy.allow(c.get('actor'), 'keepIssue', issue);
  const line = await typed(c, LINE);
  try {
    await addLine(c.get('kernel'), allowed, checkFields(line, lineInput));
    return done(c, issue);
  } catch (error) {
    return show(c, ports, issue, { line, lineErrors: fieldErrors(error, 'words') });
  }
}

async function end(c: Web): Promise<Response> {
  const issue = await issueAt(c);
  const allowed = planPolicy.allow(c.get('actor'), 'keepIssue', issue);
  const k = c.get('kernel');
  await endLine(k, allowed, (await form(c, lineForm)).lineId, addDays(jakartaDay(k.clock.now()), -1));
  return done(c, issue);
}

async function follow(c: Web): Promise<Response> {
  const issue = await issueAt(c);
  const allowed = planPolicy.allow(c.get('actor'), 'followIssue', issue);
  const { briefId, follows } = await form(c, followForm);
  await followIssue(c.get('kernel'), allowed, briefId, follows === 'yes');
  return done(c, issue);
}

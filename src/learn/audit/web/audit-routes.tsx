import { Hono } from 'hono';
import { z } from 'zod';
import {
  type AuditRow,
  auditHead,
  brokenSeals,
  exportAudit,
  retentionRules,
  verifyAudit,
} from '../../../kernel/audit.ts';
import { csvText } from '../../../kernel/csv.ts';
import { notFound } from '../../../kernel/errors.ts';
import { page } from '../../../kernel/html.ts';
import type { Web, WebEnv } from '../../../kernel/http/env.ts';
import { limit } from '../../../kernel/http/rate-limit.ts';
import { isId } from '../../../kernel/ids.ts';
import type { Kernel } from '../../../kernel/kernel.ts';
import { formatNumber } from '../../../kernel/numbers.ts';
import { addDays, jakartaDay, startOfJakartaDay } from '../../../kernel/time.ts';
import { listAgencies, namesOf } from '../../../people/index.ts';
import { findEdition } from '../../../write/index.ts';
import { allow } from '../../policy.ts';
import { type AuditFilter, findEntries, PAGE } from '../find-entries.ts';
import { type MonthReport, monthReport } from '../month-report.ts';
import { wayOf } from '../way-of-item.ts';
import { auditWords } from '../words.ts';
import { type Asked, AuditPage } from './audit-page.tsx';
import { actorName } from './entry-parts.tsx';
import { debtRows, ReportPage } from './report-page.tsx';
import { WayPage } from './way-page.tsx';

const MOST_CSV = 20_000;
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .optional()
  .catch(undefined);
const askedSchema = z.object({
  tindakan: z.string().max(60).optional().catch(undefined),
  orang: z.uuid().optional().catch(undefined),
  hal: z.string().trim().max(64).optional().catch(undefined),
  dari: day,
  sampai: day,
  sebelum: z.coerce.number().int().min(1).optional().catch(undefined),
});

/** Pages of the audit: search, chain check, export, the way of one item, and the monthly report. */
export const auditRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/jejak', (c) => search(c, null))
    .post('/ruang/jejak/periksa', checkChain)
    .post('/ruang/jejak/ekspor', exportAll)
    .get('/ruang/jejak.csv', searchCsv)
    .get('/ruang/jejak/laporan', report)
    .get('/ruang/jejak/laporan.csv', reportCsv)
    .get('/ruang/jejak/naskah/:editionId', way);

/** The whole audit is about all agencies, so a role in one of several is not enough. */
const seesAll = async (c: Web) =>
  allow(c.get('actor'), 'seeAudit', { agencyIds: (await listAgencies(c.get('kernel'))).map((one) => one.id) });

function askedOf(c: Web): Asked {
  const given = Object.entries(c.req.query()).filter(([, value]) => value !== '');
  return askedSchema.parse(Object.fromEntries(given)) as Asked;
}

const filterOf = (asked: Asked): AuditFilter => ({
  action: asked.tindakan,
  actorId: asked.orang,
  subjectId: asked.hal,
  from: asked.dari ? startOfJakartaDay(asked.dari) : undefined,
  until: asked.sampai ? startOfJakartaDay(addDays(asked.sampai, 1)) : undefined,
  before: asked.sebelum,
});

/** Names of the accounts that acted, and of others. */
const accountNames = (k: Kernel, rows: AuditRow[], others: string[] = []) =>
  namesOf(k, [...rows.flatMap((row) => (row.actorKind === 'account' ? [row.actorId] : [])), ...others]);

async function peopleIn(k: Kernel): Promise<{ id: string; name: string }[]> {
  const { rows } = await k.pool.query<{ id: string }>(
    `SELECT DISTINCT actor_id AS id FROM kernel.audit_entries WHERE actor_kind = 'account' AND actor_id IS NOT NULL LIMIT 500`,
  );
  const names = await namesOf(
    k,
    rows.map((row) => row.id),
  );
  return [...names].map(([id, { name }]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name));
}

async function search(c: Web, checked: { ok: boolean; text: string } | null): Promise<Response> {
  await seesAll(c);
  const k = c.get('kernel');
  const asked = askedOf(c);
  const rows = await findEntries(k, filterOf(asked), PAGE + 1);
  const shown = rows.slice(0, PAGE);
  return page(
    c,
    <AuditPage
      room={c.get('room')}
      asked={asked}
      rows={shown}
      older={rows.length > PAGE ? shown.at(-1)!.seq : null}
      people={await peopleIn(k)}
      names={await accountNames(k, shown)}
      rules={await retentionRules(k)}
      checked={checked}
    />,
  );
}

async function checkChain(c: Web): Promise<Response> {
  await seesAll(c);
  limit(c, 'learn.check-chain', { perMinute: 6 });
  const k = c.get('kernel');
  const { locale } = c.get('room');
  const w = auditWords(locale);
  const chain = await verifyAudit(k.pool);
  const days = chain.ok ? await brokenSeals(k) : [];
  const text = !chain.ok
    ? w.chainBroken(formatNumber(chain.brokenAt ?? 0, locale), chain.why ?? '')
    : days.length > 0
      ? w.sealBroken(days.join(', '))
      : w.chainWhole(formatNumber(chain.rows, locale));
  return search(c, { ok: chain.ok && days.length === 0, text });
}

/** The file is about people, so that it was taken away is part of the audit. */
async function exportAll(c: Web): Promise<Response> {
  const { actor } = await seesAll(c);
  limit(c, 'learn.export-audit', { perMinute: 2 });
  const k = c.get('kernel');
  const { seq } = await auditHead(k.pool);
  await k.change(actor, async (tx) =>
    tx.audit({ action: 'learn.audit-exported', subject: { kind: 'audit', id: 'entries' }, detail: { to: seq } }),
  );
  const lines = exportAudit(k.pool, { to: seq });
  const encoder = new TextEncoder();
  const body = new ReadableStream({
    async pull(controller) {
      const next = await lines.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
  });
  return c.body(body, 200, {
    'content-type': 'application/x-ndjson; charset=utf-8',
    'content-disposition': `attachment; filename="jejak-${jakartaDay(k.clock.now())}.ndjson"`,
  });
}

const asFile = (c: Web, name: string, rows: string[][]): Response => {
  c.header('content-disposition', `attachment; filename="${name}.csv"`);
  return c.body(csvText(rows), 200, { 'content-type': 'text/csv; charset=utf-8; header=present' });
};

async function searchCsv(c: Web): Promise<Response> {
  await seesAll(c);
  const k = c.get('kernel');
  const { locale } = c.get('room');
  const rows = await findEntries(k, filterOf(askedOf(c)), MOST_CSV);
  const names = await accountNames(k, rows);
  const head = ['seq', 'at', 'actor', 'action', 'subject_kind', 'subject_id', 'hash'];
  const lines = rows.map((row) => [
    String(row.seq),
    row.at,
    actorName(row, names, locale),
    row.action,
    row.subjectKind,
    row.subjectId,
    row.hash,
  ]);
  return asFile(c, 'jejak', [head, ...lines]);
}

async function way(c: Web): Promise<Response> {
  const k = c.get('kernel');
  const editionId = c.req.param('editionId') ?? '';
  const edition = isId(editionId) ? await findEdition(k, editionId) : null;
  if (!edition) throw notFound();
  allow(c.get('actor'), 'seeWay', { agencyId: edition.agencyId });
  const lines = await wayOf(k, edition.id);
  return page(
    c,
    <WayPage
      room={c.get('room')}
      editionId={edition.id}
      headline={edition.headline}
      lines={lines}
      names={
        await accountNames(
          k,
          lines.flatMap((line) => (line.kind === 'entry' ? [line.entry] : [])),
          lines.flatMap((line) => (line.kind === 'seen' ? [line.seen.accountId] : [])),
        )
      }
    />,
  );
}

async function reportOf(c: Web): Promise<MonthReport> {
  await seesAll(c);
  const k = c.get('kernel');
  const asked = c.req.query('bulan') ?? '';
  const month = /^20\d\d-(0[1-9]|1[0-2])$/.test(asked) ? asked : jakartaDay(k.clock.now()).slice(0, 7);
  return monthReport(k, month, null);
}

const report = async (c: Web): Promise<Response> =>
  page(c, <ReportPage room={c.get('room')} report={await reportOf(c)} />);

async function reportCsv(c: Web): Promise<Response> {
  const found = await reportOf(c);
  const { signatures } = found;
  return asFile(c, `laporan-jejak-${found.month}`, [
    ['what', 'count'],
    ...found.actions.map((one) => [one.action, String(one.count)]),
    ['packages approved', String(signatures.approved)],
    ['approved by a last editor', String(signatures.byEditors)],
    ...debtRows(found.debts, 'en').map(([label, count]) => [label, String(count)]),
    ...signatures.signers.map((one) => [`signed: ${one.name}`, String(one.count)]),
  ]);
}

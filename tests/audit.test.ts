import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { SYSTEM } from '../src/kernel/actor.ts';
import {
  appendAudit,
  brokenSeals,
  eraseOldEntries,
  exportAudit,
  recordSeen,
  sealSeen,
  seenBy,
  verifyAudit,
  verifyExport,
} from '../src/kernel/audit.ts';
import type { Kernel } from '../src/kernel/kernel.ts';
import { startTestApp, type TestApp } from './support/app.ts';

let t: TestApp;
let k: Kernel;
before(async () => {
  t = await startTestApp();
  k = t.kernel;
  for (let i = 0; i < 12; i += 1)
    await k.change(SYSTEM, async (tx) =>
      tx.audit({
        action: i % 3 === 0 ? 'people.signed-in' : 'approve.approved',
        subject: { kind: 'package', id: `p${i}` },
      }),
    );
});
after(async () => {
  await t.stop();
});

async function linesOf(range = {}): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportAudit(k.pool, range)) lines.push(line.trimEnd());
  return lines;
}
const check = (lines: string[], more = {}) =>
  verifyExport(
    (async function* () {
      yield* lines;
    })(),
    more,
  );

describe('an export of the audit', () => {
  it('is right as it was written, whole and in part', async () => {
    const whole = await check(await linesOf());
    assert.deepEqual([whole.ok, whole.why, whole.from], [true, null, 1]);
    assert.equal((await check(await linesOf({ from: 4, to: 9 }))).rows, 6);
  });

  it('names the first row that was altered, taken out, put in, moved or cut off', async () => {
    const lines = await linesOf();
    const rows = lines.length - 2;
    const altered = lines.map((line, at) => (at === 5 ? line.replace(/"subjectId":"[^"]*"/, '"subjectId":"x"') : line));
    const tampered: [string, string[], number, RegExp][] = [
      ['altered', altered, 5, /content was changed/],
      ['taken out', lines.toSpliced(5, 1), 5, /missing/],
      ['put in', lines.toSpliced(6, 0, lines[5]!), 5, /twice or out of order/],
      ['moved', [...lines.slice(0, 5), lines[6]!, lines[5]!, ...lines.slice(7)], 5, /missing/],
      ['cut in the middle', lines.slice(0, 8), 8, /end of the file is missing/],
      ['cut before the end', lines.toSpliced(rows, 1), rows, /end/],
      ['not JSON', lines.toSpliced(5, 1, '{'), 5, /not JSON/],
    ];
    for (const [name, file, at, why] of tampered) {
      const report = await check(file);
      assert.deepEqual([name, report.ok, report.brokenAt], [name, false, at]);
      assert.match(report.why ?? '', why, name);
    }
  });

  it('that was made anew from some row on is found by a hash that someone noted', async () => {
    const noted = (await check(await linesOf())).hash;
    const shorter = await check(await linesOf({ to: 9 }), { head: noted });
    assert.deepEqual([shorter.ok, shorter.why], [false, 'its hash is not the one that was noted']);
  });
});

describe('retention of the audit', () => {
  it('erases what its rule says, leaves the chain whole and says what it erased', async () => {
    const client = await k.pool.connect();
    const old = new Date(Date.now() - 3 * 366 * 86_400_000);
    await client.query('BEGIN');
    await appendAudit(client, SYSTEM, old, [
      { action: 'people.signed-in', subject: { kind: 'account', id: 'a' } },
      { action: 'approve.approved', subject: { kind: 'package', id: 'b' } },
      { action: 'people.sign-in-failed', subject: { kind: 'account', id: 'c' } },
    ]);
    await client.query('COMMIT');
    client.release();
    assert.equal(await eraseOldEntries(k), 2);
    assert.equal(await eraseOldEntries(k), 0);
    assert.equal((await verifyAudit(k.pool)).ok, true);
    const { rows } = await k.pool.query(
      'SELECT action, subject_id FROM kernel.audit_entries WHERE at = $1 ORDER BY seq',
      [old],
    );
    assert.deepEqual(
      rows.map((row) => row.subject_id),
      ['', 'b', ''],
    );
    const report = await check(await linesOf());
    assert.deepEqual([report.ok, report.erased], [true, 2]);
  });

  it('refuses any other change, even while it erases', async () => {
    const client = await k.pool.connect();
    try {
      await client.query('BEGIN');
      await client.query("SET LOCAL gapura.erasing = 'on'");
      await assert.rejects(client.query("UPDATE kernel.audit_entries SET action = 'x' WHERE seq = 2"), /append-only/);
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  });

  it('is not a way to hide: content that was erased without an entry is found', async () => {
    const client = await k.pool.connect();
    try {
      await client.query('BEGIN');
      await client.query("SET LOCAL gapura.erasing = 'on'");
      await client.query(
        `UPDATE kernel.audit_entries SET erased_at = now(), salt = NULL, actor_id = NULL, subject_id = '', detail = '{}' WHERE seq = 3`,
      );
      const report = await verifyAudit(client as unknown as typeof k.pool);
      assert.deepEqual([report.ok, report.brokenAt], [false, 3]);
      assert.match(report.why ?? '', /no entry of the audit tells of it/);
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  });
});

describe('who saw what', () => {
  it('is noted once an hour, sealed by the day, and a row taken out afterwards is found', async () => {
    const officer = await t.signIn('officer');
    const actor = { kind: 'account' as const, id: officer.accountId, name: 'x', grants: [] };
    for (let i = 0; i < 3; i += 1) recordSeen(k, actor, { kind: 'package', id: 'p1' });
    recordSeen(k, null, { kind: 'package', id: 'p1' });
    for (let i = 0; i < 100 && (await seenBy(k, {})).length === 0; i += 1) await new Promise((r) => setTimeout(r, 10));
    assert.equal((await seenBy(k, { subjects: [{ kind: 'package', id: 'p1' }] })).length, 1);
    await k.pool.query(
      "UPDATE kernel.seen SET hour = hour - interval '2 days', first_at = first_at - interval '2 days'",
    );
    assert.equal((await sealSeen(k)).length, 1);
    assert.deepEqual([await sealSeen(k), await brokenSeals(k)], [[], []]);
    await k.pool.query('DELETE FROM kernel.seen');
    assert.equal((await brokenSeals(k)).length, 1);
  });
});

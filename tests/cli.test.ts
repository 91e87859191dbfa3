import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { parse } from 'yaml';
import { startEmbedded } from '../src/kernel/db/embedded/start-embedded.ts';
import { createLog } from '../src/kernel/log.ts';

const root = join(import.meta.dirname, '..');
const samples = join(import.meta.dirname, 'fixtures/samples');
let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gapura-cli-'));
});
after(() => rm(folder, { recursive: true, force: true }));

type Ran = { code: number | null; out: string; err: string };

/** Runs the program as a person would from a shell; with `name` on an installation of its own. */
function gapura(args: string[], name = 'a', env: Record<string, string> = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'bin/gapura.js'), ...args], {
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        GAPURA_DATA: join(folder, name),
        LOG_LEVEL: 'error',
        ...env,
      },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (d) => (out += d));
    child.stderr.on('data', (d) => (err += d));
    child.on('exit', (code) => resolve({ code, out, err }));
  });
}

type Fact = { kind: string; value: string | Date; title?: string; by?: string; startsWith?: string };
const indonesian = new Intl.DateTimeFormat('id-ID', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

describe('gapura draft', () => {
  it('holds everything that a right release from the notes must hold, each sentence with its span', async () => {
    const { code, out, err } = await gapura([
      'draft',
      '--brief',
      join(samples, 'kunjungan-microsoft/taklimat.yaml'),
      '--json',
    ]);
    assert.equal(code, 0, err);
    const draft = JSON.parse(out);
    const text: string = draft.sentences.map((s: { text: string }) => s.text).join(' ');
    const { must } = parse(readFileSync(join(samples, 'kunjungan-microsoft/fakta-wajib.yaml'), 'utf8')) as {
      must: Fact[];
    };
    for (const fact of must) {
      if (fact.kind === 'quote') assert.ok(text.includes(fact.startsWith!), fact.startsWith);
      else if (fact.kind === 'date')
        assert.ok(text.includes(indonesian.format(new Date(fact.value))), String(fact.value));
      else if (fact.kind === 'statement') assert.match(text, /sepakat bekerja sama secara berkelanjutan/);
      else assert.ok(text.includes(String(fact.value)), String(fact.value));
      if (fact.title) assert.ok(text.includes(fact.title), fact.title);
    }
    const notes = readFileSync(join(samples, 'kunjungan-microsoft/catatan-lapangan.txt'), 'utf8');
    for (const s of draft.sentences) {
      assert.ok(s.spans.length > 0 && s.claims.length > 0, s.text);
      for (const span of s.spans)
        if (span.source === 'catatan-lapangan.txt') assert.ok(notes.slice(span.start, span.end).length > 0);
    }
    assert.ok(draft.headlines.length >= 3);
    assert.doesNotMatch(text, /Jakarta,|\d+ (orang|peserta)/);
  });

  it('shows a missing name as a hole and invents none', async () => {
    const { out } = await gapura(['draft', '--brief', join(samples, 'fgd-setneg-asik/taklimat.yaml'), '--json']);
    const draft = JSON.parse(out);
    assert.equal(draft.holes.length, 1);
    assert.match(JSON.stringify(draft.sentences), /\[perlu dilengkapi: nama perwakilan Perhumas\]/);
  });

  it('says what is wrong with a brief in both languages', async () => {
    const file = join(folder, 'buruk.yaml');
    await writeFile(file, 'type: sesuatu\nangle: ""\n');
    const { code, err } = await gapura(['draft', '--brief', file]);
    assert.equal(code, 1);
    assert.ok(err.split('\n').filter(Boolean).length >= 2);
    assert.equal((await gapura(['draft'])).code, 2);
  });
});

describe('gapura check', () => {
  it('finds nothing in a draft from its own notes, and a planted figure in a changed one', async () => {
    const sources = join(samples, 'kunjungan-microsoft');
    const { out } = await gapura(['draft', '--brief', join(sources, 'taklimat.yaml')]);
    const clean = join(folder, 'rilis.md');
    await writeFile(clean, out);
    assert.equal((await gapura(['check', clean, '--sources', sources])).code, 0);
    const changed = join(folder, 'rilis-salah.md');
    await writeFile(changed, `${out}\nRombongan terdiri atas 75 pegawai.\n`);
    const report = await gapura(['check', changed, '--sources', sources, '--json']);
    assert.equal(report.code, 1);
    assert.match(report.out, /75/);
  });
});

describe('an installation from the command line', () => {
  it('is seeded once, however often it is told to', async () => {
    for (let i = 0; i < 2; i += 1) {
      const { code, err } = await gapura(['seed']);
      assert.equal(code, 0, err);
    }
    const doctor = await gapura(['doctor', '--json']);
    assert.equal(doctor.code, 0, doctor.out);
    assert.match(doctor.out, /unbroken/);
  });

  it('moves in one file to another installation with the same key, and not without it', async () => {
    const file = join(folder, 'cadangan.tar.gz');
    assert.equal((await gapura(['backup', file])).code, 0);
    assert.equal((await gapura(['restore', file], 'tanpa-kunci')).code, 1);
    await cp(join(folder, 'a/secret.key'), join(folder, 'b/secret.key'), { recursive: true });
    const restored = await gapura(['restore', file], 'b');
    assert.equal(restored.code, 0, restored.err);
    assert.match(restored.out, /audit chain unbroken/);
    assert.equal((await gapura(['doctor'], 'b')).code, 0);
    assert.equal((await gapura(['restore', file], 'b')).code, 1);
  });

  it('is told by the doctor when a row of the audit was changed', async () => {
    const embedded = await startEmbedded({ dataDir: join(folder, 'b'), log: createLog('silent') });
    try {
      const client = new pg.Client(embedded.connection('gapura'));
      await client.connect();
      await client.query('ALTER TABLE kernel.audit_entries DISABLE TRIGGER ALL');
      await client.query("UPDATE kernel.audit_entries SET action = 'x' WHERE seq = 5");
      await client.query('ALTER TABLE kernel.audit_entries ENABLE TRIGGER ALL');
      await client.end();
      const doctor = await gapura(['doctor'], 'b');
      assert.equal(doctor.code, 1);
      assert.match(doctor.out, /BAD\s+audit chain: row 5: its content was changed/);
    } finally {
      await embedded.stop();
    }
  });

  it('reports every mistake of its settings and stops', async () => {
    const { code, err } = await gapura(['migrate'], 'c', { PORT: 'x', SMTP_URL: 'ftp://x' });
    assert.equal(code, 2);
    assert.match(err, /PORT[\s\S]*SMTP_URL/);
  });
});

/**
 * The portal's p99 while five editors type in texts with 100 pages of material, beside the same without them, in alternating
 * rounds; and how long a save with its check takes. Run: `node --import ./build/tsx.ts bench/editing.ts`.
 */
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { startWeb } from '../src/app/roles.ts';
import { findEdition } from '../src/write/queries/editions.ts';
import { startTestApp } from '../tests/support/app.ts';
import { Client } from '../tests/support/client.ts';
import { bodyOf, openItem } from '../tests/support/newsroom.ts';
import { freePort } from '../tests/support/server.ts';
import { hundredPages, thousandWords } from './long-material.ts';
import { median } from './processes.ts';

const EDITORS = 5;
const ROUNDS = 3;
const SECONDS = 6;
const PAUSE_MS = 1500;

const port = await freePort();
const base = `http://127.0.0.1:${port}`;
const app = await startTestApp({ port, host: '127.0.0.1', publicUrl: base });
const web = await startWeb(app.kernel);
const officer = await app.signIn('officer');
const client = new Client((path, init) => fetch(new URL(path, base), init), base);
for (const [name, value] of officer.cookies) client.cookies.set(name, value);

const paste = hundredPages().sources[0]!.text;
const paragraphs = thousandWords().map((block) => block.text);
const items: string[] = [];
for (let n = 0; n < EDITORS; n += 1) items.push(await openItem(app, client, { paste: `${paste}\n${n}`, next: 'open' }));

const saves: number[] = [];
let typing = false;
async function edit(id: string): Promise<void> {
  let version = (await findEdition(app.kernel, id))!.version;
  for (let stroke = 0; typing; stroke += 1) {
    const texts = paragraphs.map((text, at) => (at === stroke % paragraphs.length ? `${text} ${stroke}` : text));
    const from = performance.now();
    const answer = await client.json(`/ruang/naskah/${id}/simpan`, {
      version,
      headline: 'Posko Siaga Dibuka',
      standfirst: '',
      body: bodyOf(...texts),
    });
    saves.push(performance.now() - from);
    if (answer.status !== 200)
      throw new Error(`a save answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`);
    await answer.body?.cancel();
    version = (await findEdition(app.kernel, id))!.version;
    await wait(PAUSE_MS);
  }
}

/** The p99 of the portal's home page in milliseconds, asked from another process. */
function portal(): Promise<number> {
  const args = ['node_modules/.bin/autocannon', '-j', '-c', '5', '-R', '200', '-d', String(SECONDS), `${base}/`];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  let out = '';
  child.stdout.on('data', (part: Buffer) => {
    out += part.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('exit', () => {
      try {
        resolve((JSON.parse(out) as { latency: { p99: number } }).latency.p99);
      } catch (error) {
        reject(error as Error);
      }
    });
  });
}

await portal();
const alone: number[] = [];
const beside: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  alone.push(await portal());
  typing = true;
  const editors = items.map(edit);
  await wait(round === 0 ? 20_000 : PAUSE_MS);
  if (round === 0) saves.length = 0;
  beside.push(await portal());
  typing = false;
  await Promise.all(editors);
}
saves.sort((a, b) => a - b);
process.stdout.write(
  `portal p99 ${median(alone)} ms alone, ${median(beside)} ms with ${EDITORS} editors typing (ratio ${(median(beside) / Math.max(1, median(alone))).toFixed(2)})\n` +
    `a save with its check: p50 ${median(saves).toFixed(0)} ms, p99 ${saves[Math.floor(saves.length * 0.99)]!.toFixed(0)} ms (${saves.length} saves)\n`,
);
await web.stop();
await app.stop();

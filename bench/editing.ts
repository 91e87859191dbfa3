/**
 * The portal's p99 while five editors type in texts with 100 pages of material, beside the same without them, in alternating
 * rounds; and how long a save with its check takes. Run: `node --import ./build/tsx.ts bench/editing.ts`.
 */
import { spawn } from 'node:child_process';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { startWeb } from '../src/app/roles.ts';
import { findEdition } from '../src/write/queries/editions.ts';
import { startTestApp } from '../tests/support/app.ts';
import { Client } from '../tests/support/client.ts';
import { openItem } from '../tests/support/newsroom.ts';
import { freePort } from '../tests/support/server.ts';
import { hundredPages } from './long-material.ts';
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
let items: [string, number][] = [];
for (let n = 0; n < EDITORS; n += 1) {
  const id = await openItem(app, client, { paste: `${paste}\n${n}`, next: 'open' });
  items.push([id, (await findEdition(app.kernel, id))!.version]);
}

const saves: number[] = [];

/** Starts the editors in a process of their own; the answer ends them and takes down how long each save took. */
function startTyping(): () => Promise<void> {
  const asked = JSON.stringify({ base, cookies: [...officer.cookies], items, pauseMs: PAUSE_MS });
  const args = ['--import', './build/tsx.ts', 'bench/typing-clients.ts', asked];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.on('data', (part: Buffer) => {
    out += part.toString();
  });
  return () =>
    new Promise((resolve) => {
      child.on('exit', () => {
        const told = JSON.parse(out) as { saves: number[]; items: [string, number][] };
        saves.push(...told.saves);
        items = told.items;
        resolve();
      });
      child.stdin.end();
    });
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

/** The portal's p99, and that of the delay of the server's event loop in the same seconds. */
async function measure(into: { portal: number[]; loop: number[] }): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  into.portal.push(await portal());
  delay.disable();
  into.loop.push(delay.percentile(99) / 1e6);
}

await portal();
const alone = { portal: [] as number[], loop: [] as number[] };
const beside = { portal: [] as number[], loop: [] as number[] };
for (let round = 0; round < ROUNDS; round += 1) {
  await measure(alone);
  const stopTyping = startTyping();
  await wait(round === 0 ? 20_000 : 2 * PAUSE_MS);
  await measure(beside);
  await stopTyping();
  if (round === 0) saves.length = 0;
}
saves.sort((a, b) => a - b);
const [quiet, busy] = [median(alone.portal), median(beside.portal)];
process.stdout.write(
  `portal p99 ${quiet} ms alone, ${busy} ms with ${EDITORS} editors typing (ratio ${(busy / Math.max(1, quiet)).toFixed(2)})\n` +
    `event loop delay p99 ${median(alone.loop).toFixed(1)} ms alone, ${median(beside.loop).toFixed(1)} ms with them\n` +
    `a save with its check: p50 ${median(saves).toFixed(0)} ms, p99 ${saves[Math.floor(saves.length * 0.99)]!.toFixed(0)} ms (${saves.length} saves)\n`,
);
await web.stop();
await app.stop();

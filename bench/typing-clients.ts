/**
 * Editors who type, in a process of their own: for each item a save every so many milliseconds until the standard input closes.
 * Argument: JSON `{ base, cookies, items, pauseMs }`. Prints the milliseconds of each save as JSON.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from '../tests/support/client.ts';
import { bodyOf } from '../tests/support/newsroom.ts';
import { thousandWords } from './long-material.ts';

const asked = JSON.parse(process.argv[2]!) as {
  base: string;
  cookies: [string, string][];
  items: [string, number][];
  pauseMs: number;
};
const client = new Client((path, init) => fetch(new URL(path, asked.base), init), asked.base);
for (const [name, value] of asked.cookies) client.cookies.set(name, value);
const paragraphs = thousandWords().map((block) => block.text);
const saves: number[] = [];
let typing = true;
process.stdin.on('close', () => {
  typing = false;
});
process.stdin.resume();

async function edit(id: string, from: number): Promise<[string, number]> {
  let version = from;
  for (let stroke = 0; typing; stroke += 1) {
    const texts = paragraphs.map((text, at) => (at === stroke % paragraphs.length ? `${text} ${stroke}` : text));
    const sent = performance.now();
    const words = { version, headline: 'Posko Siaga Dibuka', standfirst: '', body: bodyOf(...texts) };
    const answer = await client.json(`/ruang/naskah/${id}/simpan`, words);
    saves.push(performance.now() - sent);
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(`a save answered ${answer.status}: ${text.slice(0, 300)}`);
    version = (JSON.parse(text) as { saved: { version: number } }).saved.version;
    await wait(asked.pauseMs);
  }
  return [id, version];
}

const items = await Promise.all(asked.items.map(([id, version]) => edit(id, version)));
process.stdout.write(JSON.stringify({ saves, items }));

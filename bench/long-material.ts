import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckBlock } from '../src/write/checks/types.ts';
import { type Brief, briefSchema, type SourceText } from '../src/write/facts/types.ts';

const folder = join(import.meta.dirname, '../eval/seeded/clean');
const LETTERS = 200_000;
const WORDS = 1000;

/** Decrees, speeches and interviews are read in other ways, each as one document. */
const notNotes = /^(?:keputusan|peraturan|pidato|wawancara|sekolah-lansia)/;

function filesOf(ending: string): string[] {
  return readdirSync(folder)
    .sort()
    .filter((name) => !notNotes.test(name))
    .flatMap((name) => readdirSync(join(folder, name)).map((file) => join(folder, name, file)))
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(file, 'utf8'));
}

/** About 100 pages of material: the notes of the evaluation again and again, with other figures each time. */
export function hundredPages(): { brief: Brief; sources: SourceText[] } {
  const notes = filesOf('.txt').join('\n\n');
  let text = '';
  for (let round = 0; text.length < LETTERS; round += 1)
    text += `${notes.replace(/(?<![\d/.,-])[2-9]\d(?![\d/])/g, (digits) => String(Number(digits) + round))}\n\n`;
  const brief = briefSchema.parse({
    type: 'news',
    agency: 'Badan Tanggap Sungai',
    angle: 'Badan Tanggap Sungai membuka posko siaga di 11 balai',
  });
  return { brief, sources: [{ id: 'bahan', name: 'Bahan seratus halaman', text: text.slice(0, LETTERS) }] };
}

/** About 1,000 words of drafts that people wrote over these notes, in blocks. */
export function thousandWords(): CheckBlock[] {
  const blocks: CheckBlock[] = [];
  let words = 0;
  for (const paragraph of filesOf('.md').flatMap((draft) => draft.split(/\n\s*\n/))) {
    if (words >= WORDS) break;
    if (paragraph.startsWith('#') || paragraph.trim() === '') continue;
    blocks.push({ id: blocks.length, text: paragraph.replace(/\s+/g, ' ').trim() });
    words += paragraph.split(/\s+/).length;
  }
  return blocks;
}

import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { itemTypes } from '../src/write/facts/types.ts';
import { draftBriefFile } from '../src/write/offline/draft-brief.ts';
import { readBriefFile } from '../src/write/offline/read-brief.ts';

/** Names of the types in the order in which the page shows them. */
const names: Readonly<Record<(typeof itemTypes)[number], string>> = {
  release: 'Siaran pers',
  news: 'Berita',
  policy: 'Penjelasan kebijakan',
  programme: 'Program',
  activity: 'Kegiatan',
  announcement: 'Pengumuman',
  clarification: 'Klarifikasi',
  speech: 'Pidato',
  statement: 'Pernyataan resmi',
  invitation: 'Undangan liputan',
};
/** The briefs that the page prints, one of each type. */
const chosen: Readonly<Record<(typeof itemTypes)[number], string>> = {
  release: '01',
  news: '02',
  policy: '44',
  programme: '43',
  activity: '42',
  announcement: '45',
  clarification: '07',
  speech: '47',
  statement: '09',
  invitation: '10',
};

const root = join(import.meta.dirname, '..');
const briefs = join(root, 'eval/briefs');
const folders = await readdir(briefs);
const parts = [
  '# Ten drafts',
  'Written by the grammar alone, one of each type, from the notes in `eval/briefs/`; nobody has edited them. Print them again with `node build/print-drafts.ts`.',
];
for (const type of itemTypes) {
  const folder = folders.find((name) => name.startsWith(`${chosen[type]}-`));
  if (!folder) throw new Error(`eval/briefs has no folder ${chosen[type]}`);
  const path = join(briefs, folder, 'taklimat.yaml');
  const { brief } = await readBriefFile(path);
  if (brief.type !== type) throw new Error(`${folder} is of type ${brief.type}, not ${type}`);
  const { markdown, json } = await draftBriefFile(path);
  const lower = markdown.replace(/^(#+) /gm, '##$1 ').trim();
  const others = json.headlines.slice(1).map((one) => `- ${one.text} (${one.score})`);
  parts.push(
    `## ${names[type]}`,
    `From \`eval/briefs/${folder}\`.`,
    lower,
    `Other headlines, with their score:`,
    others.join('\n'),
  );
}
await writeFile(join(root, 'docs/drafts.md'), `${parts.join('\n\n')}\n`);
process.stdout.write('docs/drafts.md\n');

import assert from 'node:assert/strict';
import pino from 'pino';
import sharp from 'sharp';
import { findEdition, openMarks } from '../../src/write/index.ts';
import type { TestApp } from './app.ts';

type Person = Awaited<ReturnType<TestApp['signIn']>>;

/** One word per field that exists nowhere else, so that a leak names its field. */
export const word = (field: string): string => `kenarikuning${field}`;

/** Fields beside the text; none is public before the release, and those of the house never are. */
export const BESIDE = ['filename', 'filetext', 'fileabout', 'derivative'];
export const IN_HOUSE = ['comment', 'suggestion', 'keymessage', 'issue', 'event', 'planned'];

/** Adds an image, a table, a footnote, a speaker and an embed, each with its word, the way the editor does. */
export async function addExhibits(t: TestApp, officer: Person, editionId: string): Promise<string> {
  const picture = await sharp({ create: { width: 1700, height: 900, channels: 3, background: 'teal' } })
    .png()
    .toBuffer();
  const added = await officer.post(`/ruang/naskah/${editionId}/media`, {
    image: new File([new Uint8Array(picture)], 'sungai.png'),
  });
  const { image } = (await added.json()) as { image: { key: string; width: number; height: number } };
  const text = (field: string) => [{ type: 'text', text: `Sungai ${word(field)}` }];
  const p = (field: string) => ({ type: 'paragraph', content: text(field) });
  const edition = (await findEdition(t.kernel, editionId))!;
  const [heading, first] = edition.body.content;
  const body = [
    heading,
    { ...first, content: [...first!.content!, { type: 'footnote', attrs: { text: `Lihat ${word('footnote')}` } }] },
    {
      type: 'blockquote',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: `Sungai ini rumah kami ${word('quote')}.` }] },
        { type: 'attribution', content: text('speaker') },
      ],
    },
    {
      type: 'figure',
      attrs: { ...image, alt: word('alt'), credit: word('credit') },
      content: [{ type: 'caption', content: text('caption') }],
    },
    { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [p('cell')] }] }] },
    { type: 'embed', attrs: { address: 'https://vimeo.com/76979871', title: word('embed') } },
  ];
  const saved = await officer.json(`/ruang/naskah/${editionId}/simpan`, {
    ...edition,
    body: { type: 'doc', content: body },
  });
  assert.equal(saved.status, 200, await saved.text());
  return image.key;
}

/** Takes on every mark of the check with a reason. */
export async function settleMarks(t: TestApp, officer: Person, editionId: string): Promise<void> {
  for (const mark of await openMarks(t.kernel, editionId)) {
    await officer.post(`/ruang/naskah/${editionId}/tanda`, {
      finding: mark.id,
      reason: 'Kalimat uji, sudah dicocokkan dengan catatan.',
    });
  }
}

/** Adds to an item what goes into its package: a file with its description, and a derivative with a person's words. */
export async function addToPackage(officer: Person, editionId: string): Promise<void> {
  const pdf = `%PDF-1.4\n% ${word('filetext')}\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n`;
  const added = await officer.post(`/ruang/naskah/${editionId}/lampiran`, {
    file: new File([pdf], `${word('filename')}.pdf`),
    description: `Tabel ${word('fileabout')}`,
  });
  assert.equal(added.status, 303, await added.text());
  assert.equal((await officer.post(`/ruang/naskah/${editionId}/turunan`, { kind: 'facebook' })).status, 303);
  const at = `/ruang/naskah/${editionId}/turunan/facebook`;
  const version = /name="version" value="(\d+)"/.exec(await officer.page(at))?.[1] ?? '1';
  const saved = await officer.post(at, { version, text: `Warga membersihkan sungai ${word('derivative')}.` });
  assert.equal(saved.status, 303, await saved.text());
}

/** Says around an item what the house says among itself: a comment, a suggestion, a key message, an event, a plan. */
export async function sayInHouse(t: TestApp, officer: Person, editor: Person, editionId: string): Promise<void> {
  const done = async (answer: Response, what: string): Promise<void> =>
    assert.ok(answer.status === 303 || answer.status === 200, `${what}: ${answer.status} ${await answer.text()}`);
  const { agencyId } = t;
  const at = `/ruang/naskah/${editionId}`;
  await done(await officer.post(`${at}/komentar`, { text: `Benarkah ${word('comment')}?` }), 'comment');
  const edition = (await findEdition(t.kernel, editionId))!;
  const wish = { ...edition, pageId: crypto.randomUUID(), standfirst: `Warga ikut ${word('suggestion')}.` };
  await done(await officer.json(`${at}/usul`, wish), 'suggestion');
  const issue = { agencyId, title: `Isu ${word('issue')}`, description: '', state: 'open', ownerId: '' };
  await done(await editor.post('/ruang/isu', issue), 'issue');
  const { rows } = await t.kernel.pool.query<{ id: string }>('SELECT id FROM plan.issues');
  const line = { kind: 'message', words: `Sungai kita ${word('keymessage')}.`, validFrom: '2026-01-01' };
  await done(await editor.post(`/ruang/isu/${rows[0]!.id}/kalimat`, line), 'key message');
  const when = { agencyId, day: '2031-03-04' };
  const event = { ...when, title: `Acara ${word('event')}`, from: '09:00', to: '11:00' };
  await done(await officer.post('/ruang/kalender/acara/baru', event), 'event');
  const planned = { ...when, title: `Rencana ${word('planned')}`, type: 'release', time: '10:00' };
  await done(await officer.post('/ruang/kalender/rencana/baru', planned), 'plan');
}

/** Keeps every line that the program logs from now on, the chattiest too. */
export function captureLog(t: TestApp): string[] {
  const lines: string[] = [];
  const log = t.kernel.log as unknown as Record<symbol, unknown>;
  log[pino.symbols.streamSym] = { write: (line: string) => lines.push(line) };
  t.kernel.log.level = 'trace';
  return lines;
}

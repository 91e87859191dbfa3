import type { Client } from './client.ts';
import { leaks, type Mutant } from './mutated-files.ts';

export type Outcome = 'taken' | 'refused';
export type FuzzResult = { counts: Map<string, Record<Outcome, number>>; faults: string[] };

type Desk = { agencyId: string; unitId: string; client: Client; timeoutMs: number };

/** Uploads a batch of files into a new item and looks at every page that shows them; notes what was taken, refused, or went wrong. */
export async function uploadBatch(desk: Desk, batch: Mutant[], result: FuzzResult): Promise<void> {
  const { client } = desk;
  const names = batch
    .map((one) => one.name)
    .join(', ')
    .slice(0, 400);
  const fault = (what: string): void => void result.faults.push(`${what}: ${names}`);
  const answer = await within(
    desk.timeoutMs,
    client.post('/ruang/taklimat/baru', {
      agencyId: desk.agencyId,
      unitId: desk.unitId,
      type: 'release',
      angle: 'Kementerian memeriksa kesiapan bendungan',
      next: 'open',
      paste: 'Bahan awal: 12 pintu air diperiksa.',
    }),
  );
  const id = /\/ruang\/naskah\/([0-9a-f-]{36})/.exec(answer?.headers.get('location') ?? '')?.[1];
  if (!id) return fault(`no item (${answer?.status ?? 'no answer'})`);
  const files = batch.map((one) => new File([new Uint8Array(one.bytes)], one.name));
  const upload = await within(
    desk.timeoutMs,
    client.post(`/ruang/naskah/${id}/bahan`, { 'files[]': files, caption: 'Foto' }),
  );
  if (!upload) return fault('hang');
  if (![303, 413, 422].includes(upload.status)) return fault(`status ${upload.status}`);
  const said = upload.status === 303 ? '' : await upload.text();
  if (leaks(said)) fault('script in the answer');
  const pages = [`/ruang/naskah/${id}`, `/ruang/naskah/${id}/pratinjau`];
  for (let position = 1; position <= batch.length + 1; position += 1)
    pages.push(`/ruang/naskah/${id}/bahan/${position}`);
  let shown = '';
  for (const path of pages) {
    const page = await within(desk.timeoutMs, client.get(path));
    if (!page || page.status >= 500) fault(`${path.replace(id, '…')} answered ${page?.status ?? 'nothing'}`);
    const html = page?.status === 200 ? await page.text() : '';
    if (leaks(html)) fault(`script in ${path.replace(id, '…')}`);
    shown += html;
  }
  for (const one of batch) {
    const count = result.counts.get(one.kind) ?? { taken: 0, refused: 0 };
    const shownName = one.name.replace(/[/\\]/g, ' ').trim().slice(0, 100);
    count[shown.includes(escaped(shownName)) ? 'taken' : 'refused'] += 1;
    result.counts.set(one.kind, count);
  }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

async function within<T>(ms: number, work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

import type { TestApp } from './app.ts';
import type { Client } from './client.ts';

/** Invented notes of a visit, with two quotes, figures and a gap. */
export const NOTES = `Selasa, 25 Juni 2024, Bendungan Tirta Jaya, Kabupaten Sukamaju
hadir: Sri Wahyuni (Direktur Bendungan, Kementerian Sungai dan Danau) + tim teknis
tuan rumah: Budi Santoso, Kepala Balai Sungai Tirta

maksud: memeriksa kesiapan bendungan menghadapi musim hujan
hasil: 12 pintu air diperiksa, 3 pintu diganti. sepakat pemantauan bersama
kutipan Sri Wahyuni: "Warga di hilir berhak tahu keadaan bendungan setiap hari."
nama wakil warga blm dapat - cek lagi!
`;

export const ANGLE = 'Kementerian Sungai dan Danau memeriksa kesiapan Bendungan Tirta Jaya menghadapi musim hujan';

/** The least that a brief's form holds. */
export const briefFields = (t: TestApp, more: Record<string, string | Blob | (string | Blob)[]> = {}) => ({
  agencyId: t.agencyId,
  unitId: t.unitId,
  type: 'release',
  angle: ANGLE,
  next: 'open',
  ...more,
});

/** Opens a brief with notes through the form, as a draft unless told otherwise; returns the edition's id. */
export async function openItem(
  t: TestApp,
  client: Client,
  more: Record<string, string | Blob | (string | Blob)[]> = {},
): Promise<string> {
  const answer = await client.post('/ruang/taklimat/baru', briefFields(t, { paste: NOTES, next: 'draft', ...more }));
  const id = /\/ruang\/naskah\/([0-9a-f-]{36})/.exec(answer.headers.get('location') ?? '')?.[1];
  if (!id) throw new Error(`the brief answered ${answer.status}: ${(await answer.text()).slice(0, 2000)}`);
  return id;
}

/** A body of the given paragraphs. */
export const bodyOf = (...paragraphs: string[]) => ({
  type: 'doc' as const,
  content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

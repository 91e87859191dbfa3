import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import sharp from 'sharp';
import { startTestApp, type TestApp } from '../../../tests/support/app.ts';
import { makeActor, makeEdition } from '../../../tests/support/office.ts';
import { cropPicture } from '../media/adapters/picture.ts';

let t: TestApp;
let editionId: string;
let other: string;
before(async () => {
  t = await startTestApp();
  const writer = await makeActor(t.kernel, t.agencyId, 'officer', 'Rani Anggraini');
  const make = (headline: string) =>
    makeEdition(t.kernel, { agencyId: t.agencyId, unitId: t.unitId, headline, writer }).then((ids) => ids.editionId);
  editionId = await make('Tanggul selesai');
  other = await make('Pompa datang');
});
after(() => t.stop());

const photo = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: 'teal' } });
const file = (bytes: Uint8Array, name = 'foto.jpg') => new File([new Uint8Array(bytes)], name);
const at = (id: string, rest = '') => `/ruang/naskah/${id}/media${rest}`;
type Answer = { image: { key: string; width: number; height: number }; error: { message: string } };

describe('the images of an item', () => {
  it('are kept upright in three sizes, without the place that the camera wrote', async () => {
    const officer = await t.signIn('officer');
    const bytes = await photo(900, 2000)
      .withExif({ IFD0: { Copyright: 'rahasia-kamera' }, IFD3: { GPSLatitude: '6/1 10/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const answer = await officer.post(at(editionId), { image: file(bytes) });
    assert.equal(answer.status, 200);
    const { image } = (await answer.json()) as Answer;
    assert.deepEqual([image.width, image.height], [1600, 720]);
    for (const width of [480, 960, 1600]) {
      const shown = await officer.get(at(editionId, `/${image.key}-${width}.webp`));
      assert.equal(shown.headers.get('content-type'), 'image/webp');
      assert.match(shown.headers.get('cache-control') ?? '', /private/);
      const seen = await sharp(Buffer.from(await shown.arrayBuffer())).metadata();
      assert.deepEqual([seen.format, seen.width, seen.exif], ['webp', width, undefined]);
    }
    const listed = (await (await officer.get(at(editionId))).json()) as { images: { key: string }[] };
    assert.deepEqual(
      listed.images.map((one) => one.key),
      [image.key],
    );
    const again = await officer.post(at(editionId), { image: file(bytes, 'salinan.jpg') });
    assert.equal(((await again.json()) as Answer).image.key, image.key);
  });

  it('are seen by those who may read the item, and by no other item', async () => {
    const officer = await t.signIn('officer');
    const answer = await officer.post(at(editionId), { image: file(await photo(300, 200).png().toBuffer()) });
    const { image } = (await answer.json()) as Answer;
    const path = at(editionId, `/${image.key}-480.webp`);
    assert.equal((await (await t.signIn('approver')).get(path)).status, 200);
    assert.equal((await (await t.signIn('case-officer')).get(path)).status, 404);
    assert.notEqual((await t.request(path)).status, 200);
    assert.equal((await officer.get(at(other, `/${image.key}-480.webp`))).status, 404);
    assert.equal((await officer.get(at(editionId, `/${image.key}-481.webp`))).status, 404);
    assert.equal((await t.request(`/gambar/${image.key}-480.webp`)).status, 404);
    assert.equal(
      (await (await t.signIn('approver')).post(at(editionId), { image: file(new Uint8Array(9)) })).status,
      403,
    );
  });

  it('are refused with a sentence when they are no picture, hold a program, or are too large', async () => {
    const officer = await t.signIn('officer');
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
    const whole = await photo(400, 400).jpeg().toBuffer();
    const huge = await photo(8000, 5100).png({ compressionLevel: 9 }).toBuffer();
    const bad: [string, Uint8Array, number][] = [
      ['words', Buffer.from('bukan gambar'), 422],
      ['SVG', Buffer.from(svg), 422],
      ['a torn file', whole.subarray(0, 600), 422],
      ['too many pixels', huge, 413],
      ['too many bytes', Buffer.alloc(21 * 1024 * 1024), 413],
    ];
    for (const [what, bytes, status] of bad) {
      const answer = await officer.post(at(editionId), { image: file(bytes) });
      assert.equal(answer.status, status, what);
    }
    assert.equal((await officer.post(at(editionId), { image: 'tanpa berkas' })).status, 422);
  });

  it('are cut around their focal point', async () => {
    const red = await photo(400, 800)
      .composite([{ input: { create: { width: 100, height: 800, channels: 3, background: 'red' } }, left: 0, top: 0 }])
      .extend({ right: 1600, background: 'teal' })
      .png()
      .toBuffer();
    const left = await sharp(await cropPicture(red, { width: 400, height: 400 }, { x: 0, y: 50 })).stats();
    const right = await sharp(await cropPicture(red, { width: 400, height: 400 }, { x: 100, y: 50 })).stats();
    assert.ok(left.channels[0]!.max > 200 && right.channels[0]!.max < 50);
    const small = await sharp(
      await cropPicture(await photo(50, 40).png().toBuffer(), { width: 1200, height: 630 }, { x: 9, y: 99 }),
    ).metadata();
    assert.deepEqual([small.width, small.height, small.format], [1200, 630, 'jpeg']);
  });
});

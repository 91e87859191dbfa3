import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import sharp from 'sharp';
import { startTestApp, type TestApp } from '../../../tests/support/app.ts';
import { approveEdition, makeEdition } from '../../../tests/support/office.ts';
import { openReleaseDesk, type ReleaseDesk } from '../../../tests/support/release-desk.ts';
import { addImage, findEdition, findItem, saveEdition, writePolicy } from '../../write/index.ts';
import { releaseDue } from '../index.ts';

let t: TestApp;
let desk: ReleaseDesk;
before(async () => {
  t = await startTestApp();
  desk = await openReleaseDesk(t);
});
after(() => t.stop());

const TEXT = 'Warga membersihkan Sungai Lirung bersama petugas kementerian.';

/** Saves the edition with a figure for each image, has it approved and brought out. */
async function release(editionId: string, figures: object[], correction?: object): Promise<void> {
  const edition = (await findEdition(t.kernel, editionId))!;
  await saveEdition(t.kernel, writePolicy.allow(desk.writer, 'edit', edition), {
    ...edition,
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: TEXT }] }, ...figures] },
  });
  const packageId = await approveEdition(t.kernel, editionId, desk.writer, desk.approver);
  await desk.dueNow(await desk.order(packageId, null, correction ? { correction } : {}));
  await releaseDue(t.kernel);
}

describe('the images of an article', () => {
  it('are drawn in all sizes, stand for it in previews and feeds, and go when a correction takes them out', async () => {
    const { kernel: k } = t;
    const headline = 'Warga membersihkan Sungai Lirung';
    const { editionId, itemId } = await makeEdition(k, {
      agencyId: t.agencyId,
      unitId: t.unitId,
      headline,
      writer: desk.writer,
    });
    const item = (await findItem(k, itemId))!;
    const add = async (background: string) =>
      addImage(k, writePolicy.allow(desk.writer, 'changeItem', item), {
        name: 'foto.png',
        bytes: await sharp({ create: { width: 1000, height: 800, channels: 3, background } })
          .png()
          .toBuffer(),
      });
    const [decoration, photo] = [await add('teal'), await add('red')];
    const figure = (image: typeof photo, attrs: object) => ({
      type: 'figure',
      attrs: { key: image.key, width: image.width, height: image.height, ...attrs },
      content: [{ type: 'caption' }],
    });
    const both = [
      figure(decoration, { decorative: true }),
      figure(photo, { alt: 'Warga di tepi sungai', credit: 'Biro Humas', focalX: 20 }),
    ];
    await release(editionId, both);
    const html = await (await t.request('/berita/warga-membersihkan-sungai-lirung')).text();
    const at = (key: string, end: string) => `/gambar/${key}-${end}`;
    assert.match(html, new RegExp(`og:image" content="[^"]*${at(photo.key, 'bagikan.jpg')}"`));
    assert.match(html, /og:image:alt" content="Warga di tepi sungai"/);
    assert.match(html, new RegExp(`srcset="[^"]*${at(photo.key, '480.webp')} 480w[^"]*1000w"`));
    assert.match(html, /alt="Warga di tepi sungai" width="1000" height="800" loading="lazy"/);
    assert.match(html, /Foto: Biro Humas/);
    assert.doesNotMatch(html, /Belum ada foto/);
    const feed = (await (await t.request('/feed.json')).json()) as { items: { image: string; content_html: string }[] };
    assert.equal(feed.items[0]?.image, `http://gapura.test${at(photo.key, 'bagikan.jpg')}`);
    assert.ok(feed.items[0]?.content_html.includes(`src="http://gapura.test${at(photo.key, '960.webp')}"`));

    const shared = await t.request(at(photo.key, 'bagikan.jpg'));
    const seen = await sharp(Buffer.from(await shared.arrayBuffer())).metadata();
    assert.deepEqual([seen.format, seen.width, seen.height], ['jpeg', 1200, 630]);
    const small = await t.request(at(decoration.key, '480.webp'));
    assert.equal(small.headers.get('content-type'), 'image/webp');
    assert.equal(
      (await t.request(at(decoration.key, '480.webp'), { headers: { 'if-none-match': small.headers.get('etag')! } }))
        .status,
      304,
    );
    assert.equal((await t.request(at(decoration.key, 'bagikan.jpg'))).status, 404);

    await release(editionId, both.slice(0, 1), { major: true, note: 'Foto yang salah diturunkan.' });
    for (const end of ['480.webp', '1600.webp', 'bagikan.jpg'])
      assert.equal((await t.request(at(photo.key, end))).status, 404, end);
    assert.equal((await t.request(at(decoration.key, '480.webp'))).status, 200);
    const after = await (await t.request('/berita/warga-membersihkan-sungai-lirung')).text();
    assert.match(after, /og:image" content="[^"]*gambar\.png"/);
  });
});

import assert from 'node:assert/strict';
import { it } from 'node:test';
import jsqr from 'jsqr';
import sharp from 'sharp';
import { qrPath } from './check-mark.ts';

it('the code on a letter reads as its address', async () => {
  const address = 'https://humas.example.go.id/periksa/KARA-7BEN';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 74 74" width="370" height="370"><path d="${qrPath(address, 74)}"/></svg>`;
  const { data, info } = await sharp(Buffer.from(svg))
    .flatten({ background: 'white' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  assert.equal(jsqr.default(new Uint8ClampedArray(data), info.width, info.height)?.data, address);
});

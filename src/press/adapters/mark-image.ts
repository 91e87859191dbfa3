import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';

const FONT = join(import.meta.dirname, '../../../data/fonts/plus-jakarta-sans-latin-700-normal.woff');
let letters: Buffer | null = null;

/** Writes a line under a picture, in white on black, and returns it as JPEG of the same width; what was above stays as it is. */
export async function captioned(bytes: Uint8Array, line: string): Promise<Buffer> {
  letters ??= readFileSync(FONT);
  const picture = sharp(bytes).flatten({ background: 'white' });
  const { width, height } = await picture.metadata();
  const size = Math.max(11, Math.min(20, Math.round(width / 46)));
  const tall = Math.round(size * 2.4);
  const strip = {
    type: 'div',
    props: {
      style: {
        display: 'flex',
        alignItems: 'center',
        width,
        height: tall,
        padding: `0 ${size}px`,
        backgroundColor: 'black',
        color: 'white',
        fontSize: size,
      },
      children: line,
    },
  };
  const fonts = [{ name: 'Jakarta', data: letters, weight: 700 as const, style: 'normal' as const }];
  const svg = await satori(strip as unknown as Parameters<typeof satori>[0], { width, height: tall, fonts });
  const drawn = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return picture
    .extend({ bottom: tall, background: 'black' })
    .composite([{ input: drawn.asPng(), top: height, left: 0 }])
    .jpeg({ quality: 84 })
    .toBuffer();
}

import { renderAsync } from '@resvg/resvg-js';

/** Draws an SVG without text as a PNG of the given width, outside the main thread. */
export async function toPng(svg: string, width: number): Promise<Buffer> {
  const image = await renderAsync(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } });
  return image.asPng();
}

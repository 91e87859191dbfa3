import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';

/** What stands on a card; `cover` is the item's cover as SVG, whose first colour is the ground of the words. */
export type Card = { headline: string; kicker: string; agency: string; cover: string };

export type CardSize = { width: number; height: number };
export const CARD_SIZES = {
  'card-wide': { width: 1200, height: 630 },
  'card-square': { width: 1080, height: 1080 },
} as const;

let font: Buffer | null = null;
const letters = (): Buffer => {
  font ??= readFileSync(
    createRequire(import.meta.url).resolve(
      '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2',
    ),
  );
  return font;
};

const MARK =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40" width="40" height="40"><g fill="white"><path d="M3 38V30H6V22H9V14H12V7H15V2H17.6V38Z"/><path d="M37 38V30H34V22H31V14H28V7H25V2H22.4V38Z"/></g></svg>';
const dataUri = (svg: string): string => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;

type Node = { type: string; props: Record<string, unknown> };
const box = (style: Record<string, unknown>, ...children: (Node | string)[]): Node => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children: children.length === 1 ? children[0] : children },
});
const picture = (src: string, width: number, height: number, style: Record<string, unknown> = {}): Node => ({
  type: 'img',
  props: { src, width, height, style },
});

const STEPS = [76, 66, 58, 50, 44, 38, 32];
/** Share of the font size that a letter of this typeface is wide on average. */
const LETTER = 0.51;

/** The largest size at which a headline keeps to its lines. */
function sizeFor(headline: string, width: number, height: number): number {
  const fit = STEPS.find((size) => {
    const lines = Math.ceil((headline.length * size * LETTER) / width) + (headline.length > 30 ? 0.35 : 0);
    return lines * size * 1.16 <= height;
  });
  return fit ?? STEPS.at(-1)!;
}

/** Draws a card as PNG: the cover above, headline and agency on its ground below. The same words give the same bytes. */
export async function drawCard(card: Card, { width, height }: CardSize): Promise<Buffer> {
  const ground = /fill="(#[0-9a-f]{3,8})"/i.exec(card.cover)?.[1] ?? 'black';
  const pad = 56;
  const square = height > width * 0.8;
  const above = square ? Math.round(height * 0.42) : Math.round(height * 0.26);
  const room = height - above - pad * 2 - 118;
  const size = sizeFor(card.headline, width - pad * 2, room);
  const coverHeight = Math.round((width / 1200) * 630);
  const tree = box(
    { width, height, flexDirection: 'column', backgroundColor: ground, color: 'white', fontFamily: 'Jakarta' },
    box({ width, height: above, overflow: 'hidden' }, picture(dataUri(card.cover), width, coverHeight)),
    box(
      { flexDirection: 'column', flexGrow: 1, padding: pad, paddingTop: 34, justifyContent: 'space-between' },
      box(
        { flexDirection: 'column' },
        box({ fontSize: 26, fontWeight: 600, marginBottom: 14 }, card.kicker),
        box(
          { fontSize: size, fontWeight: 800, lineHeight: 1.16, letterSpacing: '-0.01em', lineClamp: 8 },
          card.headline,
        ),
      ),
      box(
        { alignItems: 'center', fontSize: 26, fontWeight: 600 },
        picture(dataUri(MARK), 40, 40, { marginRight: 16 }),
        card.agency,
      ),
    ),
  );
  const data = letters();
  const svg = await satori(tree as unknown as Parameters<typeof satori>[0], {
    width,
    height,
    fonts: ([600, 800] as const).map((weight) => ({ name: 'Jakarta', data, weight, style: 'normal' as const })),
  });
  return new Resvg(svg).render().asPng();
}

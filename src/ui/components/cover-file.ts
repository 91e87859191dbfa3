import { readFileSync } from 'node:fs';
import { kawung, leafPath } from './kawung.ts';

let tokens = '';

/** Reads a colour's light value from the tokens: custom properties don't reach pictures that leave the site. */
function colour(name: string): string {
  tokens ||= readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  const found = new RegExp(`--${name}:\\s*([^;]+);`).exec(tokens)?.[1];
  if (!found) throw new Error(`tokens.css has no colour --${name}`);
  return found.trim();
}

/** An item's cover (palette 1 to 4) as a picture of its own, 1200 by 630 points, for cards on other sites. */
export function coverSvg(itemKey: string, palette: number): string {
  const number = ((palette - 1) & 3) + 1;
  const leaves = kawung(itemKey, 8, 5, 150);
  const drawn = (['b', 'c'] as const).map(
    (tone) =>
      `<path d="${leafPath(leaves.filter((l) => l.tone === tone))}" fill="${colour(`cover-${number}${tone}`)}"/>`,
  );
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630">' +
    `<rect width="1200" height="630" fill="${colour(`cover-${number}`)}"/>${drawn.join('')}</svg>`
  );
}

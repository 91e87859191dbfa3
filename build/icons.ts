/** Draws one SVG sprite of the icons that the interface uses. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ICONS } from '../src/ui/icons.ts';

/** Returns the sprite: a `symbol` per icon, its strokes in the colour of the text around it. */
export function drawSprite(root: string): string {
  const symbols = ICONS.map((name) => {
    const svg = readFileSync(join(root, 'node_modules/lucide-static/icons', `${name}.svg`), 'utf8');
    const inner = /<svg[^>]*>([\s\S]*)<\/svg>/
      .exec(svg)?.[1]
      ?.replace(/\s*\n\s*/g, '')
      .trim();
    if (!inner) throw new Error(`lucide has no usable icon "${name}"`);
    return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round">${inner}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`;
}

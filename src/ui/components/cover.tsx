import { kawung, type Leaf } from './kawung.ts';

const leafPath = (l: Leaf): string => {
  const [x, y, s] = [l.x, l.y, l.size];
  return l.rising
    ? `M${x} ${y + s}C${x} ${y + s * 0.4} ${x + s * 0.4} ${y} ${x + s} ${y}C${x + s} ${y + s * 0.6} ${x + s * 0.6} ${y + s} ${x} ${y + s}Z`
    : `M${x} ${y}C${x + s * 0.6} ${y} ${x + s} ${y + s * 0.4} ${x + s} ${y + s}C${x + s * 0.4} ${y + s} ${x} ${y + s * 0.6} ${x} ${y}Z`;
};

/** The cover of an item without a photograph: kawung leaves decided by its key, in one of four palettes. */
export const Cover = ({ itemKey, palette }: { itemKey: string; palette: number }) => (
  <svg class={`cover cv${palette}`} viewBox="0 0 800 450" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
    <rect class="a" width="800" height="450" />
    {(['b', 'c'] as const).map((tone) => (
      <path
        key={tone}
        class={tone}
        d={kawung(itemKey, 8, 5, 100)
          .filter((l) => l.tone === tone)
          .map(leafPath)
          .join('')}
      />
    ))}
  </svg>
);

/** Colours of covers that leave the site as files, the same as in tokens.css. */
const PALETTES = [
  ['#1f4178', '#33599a', '#d5dff0'],
  ['#7a1a20', '#9c343a', '#f3d7d2'],
  ['#6d4315', '#93642e', '#f2e1c3'],
  ['#17543a', '#2f7a58', '#d3e8db'],
] as const;

/** The same cover as a picture file of 1200 by 630 points, for cards on other sites. */
export function coverSvg(itemKey: string, palette: number): string {
  const [a, b, c] = PALETTES[(palette - 1) & 3]!;
  const leaves = kawung(itemKey, 8, 5, 150);
  const path = (tone: 'b' | 'c') =>
    leaves
      .filter((l) => l.tone === tone)
      .map(leafPath)
      .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630"><rect width="1200" height="630" fill="${a}"/><path d="${path('b')}" fill="${b}"/><path d="${path('c')}" fill="${c}"/></svg>`;
}

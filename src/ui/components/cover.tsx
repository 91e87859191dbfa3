import { kawung, leafPath } from './kawung.ts';

/** The cover of an item without a photograph: kawung leaves decided by its key, in one of four palettes. */
export const Cover = ({ itemKey, palette }: { itemKey: string; palette: number }) => {
  const leaves = kawung(itemKey, 8, 5, 100);
  return (
    <svg class={`cover cv${palette}`} viewBox="0 0 800 450" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <rect class="a" width="800" height="450" />
      <path class="b" d={leafPath(leaves.filter((l) => l.tone === 'b'))} />
      <path class="c" d={leafPath(leaves.filter((l) => l.tone === 'c'))} />
    </svg>
  );
};

/** Where something stands in a column of time: minutes from the column's top, its height in minutes, and its lane of how many. */
export type Placed<T> = { item: T; top: number; height: number; lane: number; lanes: number };

/** More lanes than these would be too narrow to read. */
const MOST_LANES = 3;

/**
 * Places things in a column so that none covers another: what overlaps goes into lanes side by side. `top` and `height` are in
 * minutes; what doesn't fit into three lanes shares the last one, lower down.
 */
export function placeInLanes<T>(items: readonly { item: T; top: number; height: number }[]): Placed<T>[] {
  const placed: Placed<T>[] = [];
  let group: Placed<T>[] = [];
  let ends: number[] = [];
  const close = () => {
    for (const one of group) one.lanes = ends.length;
    placed.push(...group);
    group = [];
    ends = [];
  };
  for (const one of [...items].sort((a, b) => a.top - b.top || b.height - a.height)) {
    if (ends.length > 0 && ends.every((end) => end <= one.top)) close();
    let lane = ends.findIndex((end) => end <= one.top);
    let { top } = one;
    if (lane < 0 && ends.length < MOST_LANES) lane = ends.length;
    if (lane < 0) {
      lane = ends.indexOf(Math.min(...ends));
      top = ends[lane]!;
    }
    ends[lane] = top + one.height;
    group.push({ ...one, top, lane, lanes: 1 });
  }
  close();
  return placed;
}

/** Writes a number of minutes (0 to 2047) as classes, one for each power of two in it: the style sheet adds them up. */
export function bits(prefix: string, minutes: number): string {
  const whole = Math.max(0, Math.min(2047, Math.round(minutes)));
  return Array.from({ length: 11 }, (_, i) => 2 ** i)
    .filter((bit) => (whole & bit) !== 0)
    .map((bit) => `${prefix}${bit}`)
    .join(' ');
}

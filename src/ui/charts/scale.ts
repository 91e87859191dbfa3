/** Picks a round upper end and step for an axis that begins at 0 and has about `ticks` steps. */
export function niceScale(max: number, ticks = 3): { top: number; step: number } {
  if (max <= 0) return { top: ticks, step: 1 };
  const raw = max / ticks;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = Math.max([1, 2, 2.5, 5, 10].map((f) => f * power).find((s) => s >= raw)!, 1);
  return { top: Math.ceil(max / step) * step, step };
}

/** Draws points as an SVG path. */
export function linePath(points: [x: number, y: number][]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}

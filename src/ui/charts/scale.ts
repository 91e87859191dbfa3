/** Picks a round upper end and a whole step of at least 1 for an axis that begins at 0 and has about `ticks` steps. */
export function niceScale(max: number, ticks = 3): { top: number; step: number } {
  const raw = Math.max(1, max / ticks);
  const power = 10 ** Math.floor(Math.log10(raw));
  const round = [1, 2, 2.5, 5].map((factor) => factor * power).filter(Number.isInteger);
  const step = round.find((candidate) => candidate >= raw) ?? 10 * power;
  return { top: Math.max(1, Math.ceil(max / step)) * step, step };
}

/** Draws points as an SVG path. */
export function linePath(points: [x: number, y: number][]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}

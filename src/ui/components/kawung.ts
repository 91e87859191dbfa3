export type Leaf = { x: number; y: number; size: number; shape: 'rising' | 'falling' | 'dot'; tone: 'b' | 'c' };

/** A small generator of repeatable numbers (mulberry32) from a text. */
function numbers(key: string): () => number {
  let state = 2_166_136_261;
  for (const ch of key) state = Math.imul(state ^ ch.codePointAt(0)!, 16_777_619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Lays a grid of kawung leaves, four around each crossing; the key decides which flowers are light. The same key gives the same leaves. */
export function kawung(key: string, columns: number, rows: number, size: number): Leaf[] {
  const next = numbers(key);
  const light = new Set<string>();
  for (let i = 0; i < 2 + Math.floor(next() * 3); i += 1)
    light.add(`${Math.floor(next() * (columns / 2))}:${Math.floor(next() * (rows / 2))}`);
  const leaves: Leaf[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const flower = light.has(`${Math.floor(column / 2)}:${Math.floor(row / 2)}`);
      const lone = next() < 0.05;
      const open = next() < 0.09 && !flower && !lone;
      leaves.push({
        x: column * size,
        y: row * size,
        size,
        shape: open ? 'dot' : (column + row) % 2 === 1 ? 'rising' : 'falling',
        tone: flower || lone ? 'c' : 'b',
      });
    }
  }
  return leaves;
}

/** Draws leaves as one SVG path: quarter circles that meet in points, or a dot where the flower is left open. */
export function leafPath(leaves: Leaf[]): string {
  return leaves
    .map(({ x, y, size: s, shape }) => {
      const [r, b] = [x + s, y + s];
      if (shape === 'rising') return `M${r} ${y}Q${r} ${b} ${x} ${b}Q${x} ${y} ${r} ${y}Z`;
      if (shape === 'falling') return `M${x} ${y}Q${r} ${y} ${r} ${b}Q${x} ${b} ${x} ${y}Z`;
      const d = s * 0.13;
      return `M${x + s / 2 - d} ${y + s / 2}a${d} ${d} 0 1 0 ${2 * d} 0a${d} ${d} 0 1 0 ${-2 * d} 0Z`;
    })
    .join('');
}

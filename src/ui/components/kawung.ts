export type Leaf = { x: number; y: number; size: number; rising: boolean; tone: 'b' | 'c' };

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
      leaves.push({
        x: column * size,
        y: row * size,
        size,
        rising: (column + row) % 2 === 1,
        tone: flower || lone ? 'c' : 'b',
      });
    }
  }
  return leaves;
}

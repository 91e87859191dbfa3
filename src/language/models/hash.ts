/** A bucket below 2^bits for a feature's name (FNV-1a with a final mix, over UTF-16 units). */
export function bucketOf(name: string, bits: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) {
    hash ^= name.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return (hash >>> 0) & ((1 << bits) - 1);
}

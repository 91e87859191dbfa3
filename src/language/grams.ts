/** The runs of `size` letters of a word framed by `^` and `$`, each once; a shorter word is its own only run. */
export function gramsOf(word: string, size: number): Set<string> {
  const framed = `^${word}$`;
  return new Set(Array.from({ length: Math.max(1, framed.length - size + 1) }, (_, at) => framed.slice(at, at + size)));
}

/** Lists under each run of `size` letters the words that hold it. */
export function wordsByGram(words: Iterable<string>, size: number): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const word of words)
    for (const gram of gramsOf(word, size)) {
      const known = found.get(gram);
      if (known) known.push(word);
      else found.set(gram, [word]);
    }
  return found;
}

/** Small words that a page of one language can't do without and another hardly has. */
const MARKERS: Record<string, string[]> = {
  id: 'yang dan di dengan untuk pada dari ini itu tidak dalam akan oleh kepada telah bahwa sebagai juga atau kami'.split(
    ' ',
  ),
  en: 'the and of to in that is for with on was by this are from be at which have has not'.split(' '),
};
const LEAST_HITS = 3;

/** Guesses the language of a text, "id" or "en", by its small words; null when it holds too few of them to tell. */
export function guessLanguage(text: string): string | null {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counted = Object.entries(MARKERS).map(([language, markers]) => {
    const known = new Set(markers);
    return { language, hits: words.filter((word) => known.has(word)).length };
  });
  const [first, second] = counted.sort((a, b) => b.hits - a.hits);
  return first!.hits >= LEAST_HITS && first!.hits >= 2 * second!.hits ? first!.language : null;
}

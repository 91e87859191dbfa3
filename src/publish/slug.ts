const MOST = 80;

/** Makes the address part of a headline: Latin letters and digits joined by hyphens, at most 80 characters, cut at a word; empty when nothing of it can be written so. */
export function slugify(headline: string): string {
  const words = headline
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' dan ')
    .replace(/%/g, ' persen ')
    // An apostrophe or hamza joins what it stands between: "Jum'at" is one word.
    .replace(/(?<=\p{L})['’‘ʼ`](?=\p{L})/gu, '')
    .replace(/(?<=\d)[.,](?=\d)/g, '-')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, MOST);
    if (longer.length > MOST) break;
    slug = longer;
  }
  return slug;
}

/** Picks the first of "slug", "slug-2", "slug-3"… that is not taken. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  for (let n = 2; ; n += 1) if (!taken.has(`${slug}-${n}`)) return `${slug}-${n}`;
}

/** Finds the JSON value in a model's answer, with or without a code fence or words around it; undefined when there is none. */
export function readJson(answer: string): unknown {
  const bare = answer.replace(/^[\s\S]*?```(?:json)?\s*\n([\s\S]*?)```[\s\S]*$/i, '$1').trim();
  const from = bare.search(/[[{]/);
  const to = bare.lastIndexOf(bare[from] === '[' ? ']' : '}');
  if (from < 0 || to <= from) return undefined;
  try {
    return JSON.parse(bare.slice(from, to + 1));
  } catch {
    return undefined;
  }
}

/** Applies a change to every text inside a JSON value. */
export function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, change));
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapTexts(one, change)]));
  return value;
}

/** Who may be named in a comment. */
export type Colleague = { id: string; name: string };

const plain = (name: string): string =>
  name
    .replace(/,.*$/, '')
    .split(/\s+/)
    .filter((word) => !word.endsWith('.'))
    .join(' ')
    .toLowerCase();

/** Finds the colleagues whom a text names with "@": by their whole name without degrees, or by a first name that only one of them has. */
export function mentionedIn(text: string, colleagues: Colleague[]): Colleague[] {
  const low = text.toLowerCase();
  const firstNames = new Map<string, number>();
  for (const one of colleagues) {
    const first = plain(one.name).split(' ')[0]!;
    firstNames.set(first, (firstNames.get(first) ?? 0) + 1);
  }
  const names = (wanted: string): boolean => {
    const at = low.indexOf(`@${wanted}`);
    return at >= 0 && !/[\p{L}\p{N}]/u.test(low[at + wanted.length + 1] ?? ' ');
  };
  return colleagues.filter((one) => {
    const whole = plain(one.name);
    const first = whole.split(' ')[0]!;
    return names(whole) || (firstNames.get(first) === 1 && names(first));
  });
}

import { finding } from './finding.ts';
import type { CheckContext } from './sentence-view.ts';
import type { Finding } from './types.ts';

/** Legal citations: kind, number and year must stand in the sources as they are. */
export function checkRegulations({ view, index }: CheckContext): Finding[] {
  return view.regulations.flatMap((rule) => {
    if (index.regulations.has(rule.key)) return [];
    const same = [...index.regulations].filter((key) => key.split(' ')[0] === rule.key.split(' ')[0]);
    return [
      finding(view, {
        kind: 'regulation',
        weight: 'must',
        range: rule,
        what: {
          id: `Peraturan “${rule.text}” tidak ada dalam bahan`,
          en: `The legal citation “${rule.text}” isn't in the sources`,
        },
        why: {
          id: same.length === 0 ? 'Bahan tidak menyebut peraturan jenis ini.' : `Bahan menyebut ${same.join(', ')}.`,
          en: same.length === 0 ? 'The sources cite no such rule.' : `The sources cite ${same.join(', ')}.`,
        },
      }),
    ];
  });
}

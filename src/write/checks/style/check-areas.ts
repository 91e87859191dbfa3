import { areaMismatches, areaName } from '../../../language/areas.ts';
import { finding } from '../finding.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Finding } from '../types.ts';
import type { StyleContext } from './index.ts';

/** Areas that a sentence puts into one another though the official area codes don't. */
export function checkAreas(view: SentenceView, { areas }: StyleContext): Finding[] {
  if (!areas) return [];
  return areaMismatches(view.own, areas).map(({ inner, outer, lies }) => {
    const named = [...new Set(lies.map(areaName))].slice(0, 3).join(' / ');
    return finding(view, {
      kind: 'place',
      weight: 'should',
      range: { start: inner.start, end: outer.end },
      what: { id: `${inner.text} bukan bagian ${outer.text}`, en: `${inner.text} isn’t in ${outer.text}` },
      why: {
        id: named === '' ? 'Menurut kode wilayah resmi.' : `Menurut kode wilayah resmi: ${named}.`,
        en: named === '' ? 'By the official area codes.' : `By the official area codes: ${named}.`,
      },
      how: { id: 'Periksa nama wilayahnya di bahan.', en: 'Look the names up in the material.' },
    });
  });
}

import { finding } from '../finding.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Finding } from '../types.ts';

/** Visible gaps: a text isn't finished while one is left. */
export function checkHoles(view: SentenceView): Finding[] {
  return view.holes.map((hole) =>
    finding(view, {
      kind: 'hole',
      weight: 'must',
      range: hole,
      what: { id: 'Ada yang belum lengkap', en: 'Something is missing here' },
      why: {
        id: 'Lengkapi dari narasumber, atau hapus kalimatnya.',
        en: 'Fill it in from the source, or delete the sentence.',
      },
    }),
  );
}

import type { Kernel } from '../../kernel/kernel.ts';
import { assistantOn } from '../assisted/ask.ts';
import { shareOf, type WordShare } from '../provenance/index.ts';
import type { Edition } from '../types.ts';
import type { Passage } from './check-view.ts';
import type { OriginView } from './parts/origin-strip.tsx';

/** The words of a text, whatever their origin; what was edited is counted with its origin already. */
export const allWords = ({ person, grammar, model, unknown }: WordShare): number => person + grammar + model + unknown;

/** A part of a whole as "12 %"; a little is never written as nothing. */
export function percent(part: number, whole: number): string {
  if (whole === 0 || part === 0) return '0 %';
  return `${Math.max(1, Math.round((100 * part) / whole))} %`;
}

/** Lists the sentences of a text's body that an assistant wrote, also where a person changed them, as passages for the editor. */
export async function modelPassages(k: Kernel, edition: Edition): Promise<Passage[]> {
  const { passages } = await shareOf(k.db, edition);
  return passages.flatMap(({ block, start, end, origin }) =>
    origin === 'model' && typeof block === 'number'
      ? [{ block, start, end, look: 'supported' as const, claims: [], byModel: true as const }]
      : [],
  );
}

/** Reads what the strip above the text shows. */
export async function readOrigins(k: Kernel, edition: Edition): Promise<OriginView> {
  const [{ words }, { say }] = await Promise.all([
    shareOf(k.db, edition),
    assistantOn(k, edition, edition.language === 'id' ? 'draft' : 'rewrite'),
  ]);
  return { modelShare: words.model > 0 ? percent(words.model, allWords(words)) : null, noAssistant: say };
}

import { cleanLine } from '../clean-text.ts';
import type { SourceNotes } from '../material/take-in.ts';
import { SOURCE_CLASSES, type SourceClass } from '../types.ts';

const MOST_GIVER = 120;

/** What a form says of material: `class`, `givenBy` and `language`; what it leaves out or misspells is left out. */
export function readNotes(body: Record<string, unknown>): SourceNotes {
  const text = (name: string): string => (typeof body[name] === 'string' ? cleanLine(body[name]) : '');
  const level = SOURCE_CLASSES.find((one) => one === text('class')) as SourceClass | undefined;
  const givenBy = text('givenBy').slice(0, MOST_GIVER);
  const language = /^[a-z]{2,3}$/.test(text('language')) ? text('language') : '';
  return {
    ...(level ? { class: level } : {}),
    ...(givenBy === '' ? {} : { givenBy }),
    ...(language === '' ? {} : { language }),
  };
}

import type { Locale } from '../../kernel/i18n.ts';
import { formatNumber } from '../../kernel/numbers.ts';
import { formatDate } from '../../kernel/time.ts';
import type { Material } from '../check-edition.ts';
import { editorWords } from '../editor-words.ts';
import { briefText } from '../facts/brief-text.ts';
import { BRIEF_SOURCE } from '../facts/types.ts';
import type { CarriedClaim } from '../material/carry-claims.ts';
import { isShown } from '../shown-claims.ts';
import type { SourceClass, SourceKind } from '../types.ts';
import { materialWords } from './material-words.ts';
import { sourceHref, wholeSources } from './source-links.ts';
import { markSource, type Stretch } from './source-marks.ts';

/** A source as a card beside the text; `href` leads to its own page, and `whole` is false when only its beginning is drawn. */
export type SourceView = {
  id: string | null;
  position: number;
  name: string;
  kind: SourceKind;
  class: SourceClass;
  givenBy: string | null;
  meta: string;
  href: string | null;
  whole: boolean;
  stretches: Stretch[];
};

/** What is drawn of a source that has a page of its own. */
const BEGINNING = 600;

/** Arranges the sources as cards: the short ones whole with their facts marked, of long ones the beginning; the brief comes last. */
export function drawSources(material: Material, editionId: string, locale: Locale): SourceView[] {
  const claims = material.claims.filter(isShown);
  const whole = wholeSources(material.sources);
  const brief = { id: BRIEF_SOURCE, text: briefText(material.frame.brief), position: 0 };
  const m = materialWords(locale);
  return [
    ...material.sources.map((source) => {
      const all = whole.has(source.position);
      return {
        id: source.id,
        position: source.position,
        name: source.name,
        kind: source.kind,
        class: source.class,
        givenBy: source.givenBy,
        meta: all ? formatDate(source.addedAt, locale) : m.letters(formatNumber(source.text.length, locale)),
        href: sourceHref(editionId, source.position),
        whole: all,
        stretches: all
          ? markSource(source, claims)
          : markSource({ ...source, text: source.text.slice(0, BEGINNING) }, []),
      };
    }),
    {
      id: null,
      position: 0,
      name: editorWords(locale).briefSource,
      kind: 'text',
      class: 'internal',
      givenBy: null,
      meta: '',
      href: null,
      whole: true,
      stretches: markSource(brief, claims),
    },
  ];
}

/** Lists the facts that vanished with the older version of a source and that no other source holds. */
export function goneFacts(
  material: Material,
  carried: Map<string, CarriedClaim[]>,
  editionId: string,
): { text: string; source: string; href: string }[] {
  const key = (one: { kind: string; value: string }): string => `${one.kind} ${one.value.toLowerCase()}`;
  const present = new Set(material.claims.map(key));
  return material.sources.flatMap((source) =>
    (carried.get(source.id) ?? [])
      .filter((one) => one.state === 'gone' && one.kind !== 'title' && !present.has(key(one)))
      .slice(0, 30)
      .map((one) => ({
        text: one.text,
        source: source.name,
        href: `${sourceHref(editionId, source.position)}?versi=${source.replaces}&di=${one.was.start}-${one.was.end}#s${source.position}-${one.was.start}`,
      })),
  );
}

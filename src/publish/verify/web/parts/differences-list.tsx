import type { VNode } from 'preact';
import { compareWords } from '../../../../approve/index.ts';
import type { Locale } from '../../../../kernel/i18n.ts';
import { WordParts } from '../../../web/pages/word-parts.tsx';
import type { Difference } from '../../compare/compare-text.ts';
import { verifyWords } from '../../words.ts';

/** More are counted but not drawn. */
const SHOWN = 60;
/** So many sentences that were left out are shown at once; more are folded. */
const FEW = 3;

/** Draws sentence by sentence how a text differs from the release: what is strange first, then what is missing. */
export function DifferencesList({
  differences,
  lang,
  locale,
}: {
  differences: Difference[];
  lang: string;
  locale: Locale;
}): VNode {
  const w = verifyWords(locale);
  const strange = differences.filter(({ kind }) => kind !== 'left-out');
  const missing = differences.filter(({ kind }) => kind === 'left-out');
  const draw = (one: Difference, i: number) => (
    <div class="part" key={i}>
      <p class="small strong">{label(one, locale)}</p>
      <p lang={lang}>
        <WordParts parts={partsOf(one)} locale={locale} />
      </p>
    </div>
  );
  return (
    <section aria-labelledby="h-beda">
      <div class="sec-h">
        <h2 id="h-beda">{w.differences}</h2>
      </div>
      <p class="small muted">{w.legend}</p>
      <div class="diff">{strange.slice(0, SHOWN).map(draw)}</div>
      {missing.length > 0 && (
        <details class="mt4" open={missing.length <= FEW}>
          <summary>{w.leftOutCount(missing.length)}</summary>
          <div class="diff">{missing.slice(0, SHOWN).map(draw)}</div>
        </details>
      )}
    </section>
  );
}

const partsOf = (one: Difference) => {
  if (one.kind === 'added') return [{ kind: 'ins' as const, text: one.is }];
  if (one.kind === 'left-out') return [{ kind: 'del' as const, text: one.was }];
  return compareWords(one.was, one.is);
};

function label({ kind }: Difference, locale: Locale): string {
  const w = verifyWords(locale);
  return { changed: w.changed, cut: w.cut, 'left-out': w.leftOut, added: w.added }[kind];
}

import type { VNode } from 'preact';
import { compareWords } from '../../../../approve/index.ts';
import type { Locale } from '../../../../kernel/i18n.ts';
import { WordParts } from '../../../web/pages/word-parts.tsx';
import type { Difference } from '../../compare/compare-text.ts';
import { verifyWords } from '../../words.ts';

/** More are counted but not drawn. */
const SHOWN = 60;

/** Draws sentence by sentence how a text differs from the release. */
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
  return (
    <section aria-labelledby="h-beda">
      <div class="sec-h">
        <h2 id="h-beda">{w.differences}</h2>
      </div>
      <p class="small muted">{w.legend}</p>
      <div class="diff">
        {differences.slice(0, SHOWN).map((one, i) => (
          <div class="part" key={i}>
            <p class="small strong">{label(one, locale)}</p>
            <p lang={lang}>
              <WordParts parts={partsOf(one)} locale={locale} />
            </p>
          </div>
        ))}
      </div>
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

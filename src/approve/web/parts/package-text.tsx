import type { Locale } from '../../../kernel/i18n.ts';
import { formatNumber } from '../../../kernel/numbers.ts';
import { Cover, Icon, RichText } from '../../../ui/index.ts';
import { roomImage } from '../../../write/index.ts';
import type { Package } from '../../package.ts';
import { words } from '../../words.ts';
import { languageWord, typeTitle } from './type-words.ts';

/** What readers will see: cover, headline, summary and the whole text, in the language of the edition. */
export const PackageText = ({
  p,
  palette,
  locale,
  picture = roomImage(p.content.edition.id),
}: {
  p: Package;
  palette: number;
  locale: Locale;
  /** Where the images are for those without an account. */
  picture?: ReturnType<typeof roomImage>;
}) => {
  const w = words(locale);
  const { item, edition } = p.content;
  return (
    <>
      <div class="pic">
        <Cover itemKey={item.id} palette={palette} />
      </div>
      <div>
        <p class="kick">{w.kicker(typeTitle(item.type, locale), languageWord(edition.language, locale))}</p>
        <div lang={edition.language}>
          <h2 class="pkg-title">{edition.headline}</h2>
          {edition.standfirst && <p class="ink2 mt2">{edition.standfirst}</p>}
        </div>
        <details class="more mt2">
          <summary>
            <Icon name="file-text" />
            {w.fullText(formatNumber(p.checks.words, locale))}
          </summary>
        </details>
        <div class="read-text" lang={edition.language}>
          <RichText body={edition.body} language={edition.language} picture={picture} />
        </div>
      </div>
    </>
  );
};

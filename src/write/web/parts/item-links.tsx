import type { VNode } from 'preact';
import type { Locale } from '../../../kernel/i18n.ts';
import type { Edition } from '../../types.ts';
import { itemLinkWords } from '../item-link-words.ts';

/** The other pages of an item, in the order of the work. */
const PAGES = ['fakta', 'susun-ulang', 'asisten', 'turunan', 'asal', 'komentar', 'riwayat'] as const;

/** A row of links to the other pages of an item. */
export function ItemLinks({ edition, locale }: { edition: Edition; locale: Locale }): VNode {
  const words = itemLinkWords(locale);
  return (
    <nav class="item-links" aria-label={words.label}>
      <a href={`/ruang/naskah/${edition.id}`} aria-current="page">
        {words.naskah}
      </a>
      {PAGES.map((name) => (
        <a key={name} href={`/ruang/naskah/${edition.id}/${name}`}>
          {words[name]}
        </a>
      ))}
    </nav>
  );
}

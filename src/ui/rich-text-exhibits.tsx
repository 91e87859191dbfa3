import type { ComponentChildren, VNode } from 'preact';
import { catalogue, type Locale } from '../kernel/i18n.ts';

/** Where an image is: one address for every browser, and the sizes to choose from. */
export type Picture = (key: string, width: number) => { src: string; srcset?: string };

type Attrs = Record<string, string | number | boolean | null>;

/** The few words that stand around a text, in the language of the text. */
export const richWords = catalogue({
  footnotes: { id: 'Catatan kaki', en: 'Footnotes' },
  footnote: { id: (n: number) => `Catatan kaki ${n}`, en: (n: number) => `Footnote ${n}` },
  backTo: { id: (n: number) => `Kembali ke rujukan ${n}`, en: (n: number) => `Back to reference ${n}` },
  table: { id: (n: number) => `Tabel ${n}`, en: (n: number) => `Table ${n}` },
  credit: { id: (who: string) => `Foto: ${who}`, en: (who: string) => `Photo: ${who}` },
  image: { id: (alt: string) => `Gambar: ${alt}`, en: (alt: string) => `Image: ${alt}` },
  openAt: { id: (name: string) => `Buka di ${name}`, en: (name: string) => `Open on ${name}` },
});

/** The number of an ordered list's first item, when it is not 1. */
export const startOf = (node: { attrs?: Attrs }): number | undefined => {
  const start = node.attrs?.start;
  return typeof start === 'number' && start !== 1 ? start : undefined;
};

type FigureProps = { attrs: Attrs; caption: ComponentChildren; picture: Picture | undefined; language: Locale };

/** Draws an image with its caption and who made it; where images are not shown, their description takes their place. */
export function Figure({ attrs, caption, picture, language }: FigureProps): VNode {
  const words = richWords(language);
  const alt = attrs.decorative === true ? '' : String(attrs.alt ?? '');
  const [width, height] = [Number(attrs.width) || 1600, Number(attrs.height) || 900];
  const credit = String(attrs.credit ?? '');
  const image = picture?.(String(attrs.key), width);
  return (
    <figure class="image">
      {image ? (
        <img
          {...image}
          sizes={image.srcset ? '(min-width: 48rem) 44rem, 100vw' : undefined}
          alt={alt}
          width={width}
          height={height}
          loading="lazy"
          decoding="async"
        />
      ) : (
        alt && <p class="image-said">{words.image(alt)}</p>
      )}
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <span class="credit">{words.credit(credit)}</span>}
        </figcaption>
      )}
    </figure>
  );
}

/** Names of the services whose posts, videos and places may stand in a text. */
const PROVIDERS: Record<string, string> = {
  youtube: 'YouTube',
  vimeo: 'Vimeo',
  instagram: 'Instagram',
  x: 'X',
  tiktok: 'TikTok',
  facebook: 'Facebook',
  'google-maps': 'Google Maps',
  openstreetmap: 'OpenStreetMap',
};

/** Draws a post, video or place elsewhere as a card with a plain link: nothing of it is loaded before a reader goes there. */
export function EmbedCard({ attrs, language }: { attrs: Attrs; language: Locale }): VNode {
  const address = String(attrs.address ?? '');
  const name = PROVIDERS[String(attrs.provider)] ?? '';
  const title = String(attrs.title ?? '');
  if (!/^https:\/\//.test(address) || !name) return <p>{title}</p>;
  return (
    <p class="embed">
      <a href={address} rel="nofollow noopener external">
        <span class="embed-name">{name}</span>
        <strong>{title}</strong>
        <span class="embed-go">{richWords(language).openAt(name)}</span>
      </a>
    </p>
  );
}

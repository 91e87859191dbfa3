import type { ComponentChildren } from 'preact';
import type { Locale } from '../../kernel/i18n.ts';
import { assetUrl } from '../assets.ts';
import { uiWords } from '../words.ts';

/** The frame of every page: language, style sheet, icons, skip link. */
export const Document = (p: {
  locale: Locale;
  title: string;
  sheet: 'portal.css' | 'room.css';
  head?: ComponentChildren;
  children: ComponentChildren;
}) => {
  const sheet = assetUrl(p.sheet);
  return (
    <html lang={p.locale} data-icons={assetUrl('icons.svg')}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{p.title}</title>
        <link rel="icon" type="image/svg+xml" href={assetUrl('mark.svg')} />
        <link rel="preload" as="font" type="font/woff2" href={assetUrl('font-ui.woff2')} crossorigin="anonymous" />
        <link rel="stylesheet" href={sheet} />
        {p.head}
      </head>
      <body>
        <a class="skip" href="#isi">
          {uiWords(p.locale).skip}
        </a>
        {p.children}
      </body>
    </html>
  );
};

/** Says on every page of a demonstration that all of it is invented. */
export const DemoNote = ({ locale }: { locale: Locale }) => (
  <aside class="demo-note" aria-label={uiWords(locale).demoLabel}>
    {uiWords(locale).demo}
  </aside>
);

import type { ComponentChildren } from 'preact';
import type { Locale } from '../../kernel/i18n.ts';
import { uiWords } from '../words.ts';

/** Holds a chart at the width at which its words can be read; on a narrow screen it scrolls inside the frame, also by keyboard. */
export const ChartFrame = ({
  locale,
  size = '',
  children,
}: {
  locale: Locale;
  size?: '' | 'wide' | 'widest';
  children: ComponentChildren;
}) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must be reachable by keyboard
  <div class={`chart ${size}`.trim()} role="group" aria-label={uiWords(locale).chart} tabIndex={0}>
    {children}
  </div>
);

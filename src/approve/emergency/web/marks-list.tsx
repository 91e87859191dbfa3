import type { Bilingual } from '../../../kernel/errors.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { Icon } from '../../../ui/index.ts';

/** The findings that the official takes on, or took on. */
export const MarksList = ({ marks, locale }: { marks: Bilingual[]; locale: Locale }) => (
  <ul class="ticks mt2">
    {marks.map((what, i) => (
      <li key={i}>
        <span class="wait">
          <Icon name="triangle-alert" />
        </span>
        <span>{what[locale]}</span>
      </li>
    ))}
  </ul>
);

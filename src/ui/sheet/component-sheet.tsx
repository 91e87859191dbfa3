import type { Locale } from '../../kernel/i18n.ts';
import { ChartParts } from './chart-parts.tsx';
import { FormParts } from './form-parts.tsx';
import { StateParts } from './state-parts.tsx';

/** Every component in each of its states, for people who build screens; the words and figures on it are examples. */
export const ComponentSheet = ({ locale }: { locale: Locale }) => (
  <div class="sheet">
    <StateParts locale={locale} />
    <FormParts locale={locale} />
    <ChartParts locale={locale} />
  </div>
);

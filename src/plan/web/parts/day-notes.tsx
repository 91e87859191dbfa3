import type { Locale } from '../../../kernel/i18n.ts';
import { Icon } from '../../../ui/index.ts';
import type { CalendarModel } from '../calendar-model.ts';

/** Holidays and observances of a day. */
export const DayNotes = ({ model, day, locale }: { model: CalendarModel; day: string; locale: Locale }) => {
  const off = model.holidays.filter((one) => one.day === day);
  const kept = model.observed.filter((one) => one.day === day);
  if (off.length + kept.length === 0) return null;
  return (
    <ul class="cal-notes">
      {off.map((one) => (
        <li class="off" key={one.name}>
          <Icon name="sun" />
          {one.name}
        </li>
      ))}
      {kept.map(({ observance }) => (
        <li key={observance.key} title={observance.basis ?? undefined}>
          {observance[locale]}
        </li>
      ))}
    </ul>
  );
};

import type { VNode } from 'preact';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import type { Agency, Unit } from '../../../people/index.ts';
import {
  Choices,
  CsrfField,
  ErrorSummary,
  Field,
  type FieldErrors,
  RoomPage,
  SaveBar,
  Select,
} from '../../../ui/index.ts';
import { COVERAGE } from '../../calendar/types.ts';
import { eventWords } from '../../event-words.ts';

/** What stands in an event's form. */
export type EventValues = Record<
  'agencyId' | 'unitId' | 'title' | 'place' | 'day' | 'from' | 'to' | 'lastDay' | 'speaker' | 'description',
  string
> & { coverage: string[] };

type FieldsProps = { values: EventValues; units: Unit[]; locale: Locale; errors: FieldErrors };

/** The fields of an event, for the form of a new one and of one that is changed. */
export function EventFields({ values, units, locale, errors }: FieldsProps): VNode {
  const w = eventWords(locale);
  const common = { locale };
  return (
    <>
      <ErrorSummary errors={errors} locale={locale} />
      <Field
        {...common}
        name="title"
        label={w.name}
        value={values.title}
        error={errors.title}
        maxLength={160}
        required
      />
      <Field {...common} name="place" label={w.place} value={values.place} error={errors.place} maxLength={200} />
      <Field {...common} name="day" type="date" label={w.day} value={values.day} error={errors.day} required />
      <Field {...common} name="from" type="time" label={w.from} value={values.from} error={errors.from} required />
      <Field {...common} name="to" type="time" label={w.to} value={values.to} error={errors.to} required />
      <Field
        {...common}
        name="lastDay"
        type="date"
        label={w.lastDay}
        value={values.lastDay}
        error={errors.lastDay}
        optional
      />
      <Field
        {...common}
        name="speaker"
        label={w.speaker}
        value={values.speaker}
        error={errors.speaker}
        maxLength={200}
        optional
      />
      <Field
        {...common}
        name="description"
        label={w.about}
        value={values.description}
        error={errors.description}
        rows={3}
        maxLength={2000}
        optional
      />
      <Select
        {...common}
        name="unitId"
        label={w.unit}
        value={values.unitId}
        error={errors.unitId}
        options={[
          { value: '', label: w.noUnit },
          ...units.map((one) => ({ value: one.id, label: locale === 'en' ? one.nameEn : one.name })),
        ]}
      />
      <Choices
        {...common}
        name="coverage"
        legend={w.needed}
        kind="checkbox"
        columns={3}
        choices={COVERAGE.map((kind) => ({ value: kind, label: w[kind], checked: values.coverage.includes(kind) }))}
      />
    </>
  );
}

type Props = {
  room: RoomShell;
  agencies: Agency[];
  units: Unit[];
  values: EventValues;
  errors?: FieldErrors;
};

/** The form of a new event. */
export function EventFormPage({ room, agencies, units, values, errors = {} }: Props): VNode {
  const w = eventWords(room.locale);
  return (
    <RoomPage room={room} title={w.newEvent}>
      <form method="post" action="/ruang/kalender/acara/baru" class="brief-form">
        <CsrfField token={room.csrf} />
        <AgencyField agencies={agencies} value={values.agencyId} locale={room.locale} />
        <EventFields values={values} units={units} locale={room.locale} errors={errors} />
        <SaveBar>
          <button type="submit" class="btn primary">
            {w.add}
          </button>
          <a class="btn plain" href="/ruang/kalender">
            {w.back}
          </a>
        </SaveBar>
      </form>
    </RoomPage>
  );
}

/** Asks for the agency only of people who work for several. */
export const AgencyField = ({ agencies, value, locale }: { agencies: Agency[]; value: string; locale: Locale }) =>
  agencies.length > 1 ? (
    <Select
      name="agencyId"
      label={eventWords(locale).agency}
      locale={locale}
      value={value}
      options={agencies.map((one) => ({ value: one.id, label: locale === 'en' ? one.nameEn : one.name }))}
    />
  ) : (
    <input type="hidden" name="agencyId" value={value} />
  );

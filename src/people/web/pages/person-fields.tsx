import type { Locale } from '../../../kernel/i18n.ts';
import { Field, type FieldErrors, Select } from '../../../ui/index.ts';
import type { Agency, Unit } from '../../queries/agencies.ts';
import { keepingWords, words } from '../../words.ts';

type Props = {
  locale: Locale;
  values: Record<string, string | null | undefined>;
  errors: FieldErrors;
  agencies: Agency[];
  units: Unit[];
};

/** Name, job title and unit of a person; units with their agency when there are several. */
export const PersonFields = ({ locale, values, errors, agencies, units }: Props) => {
  const w = words(locale);
  const kw = keepingWords(locale);
  const nameOf = (u: Unit) => {
    const name = locale === 'en' ? u.nameEn : u.name;
    const agency = agencies.length > 1 ? agencies.find((a) => a.id === u.agencyId) : undefined;
    return agency ? `${name} (${agency.shortName})` : name;
  };
  return (
    <>
      <Field
        name="name"
        label={w.name}
        locale={locale}
        value={values.name}
        error={errors.name}
        maxLength={120}
        autocomplete="off"
        required
      />
      <Field
        name="title"
        label={w.title}
        locale={locale}
        value={values.title}
        error={errors.title}
        maxLength={120}
        autocomplete="off"
        required
      />
      <Select
        name="unitId"
        label={kw.unit}
        locale={locale}
        options={[{ value: '', label: kw.noUnit }, ...units.map((u) => ({ value: u.id, label: nameOf(u) }))]}
        value={values.unitId ?? ''}
        error={errors.unitId}
      />
    </>
  );
};

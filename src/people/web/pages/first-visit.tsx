import type { Bilingual } from '../../../kernel/errors.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { Button, ErrorSummary, Field, type FieldErrors, PlainPage } from '../../../ui/index.ts';
import { words } from '../../words.ts';

type Props = {
  locale: Locale;
  demo: boolean;
  values: Record<string, string>;
  errors: FieldErrors;
  message?: Bilingual;
};

/** The first visit of a new installation: agency, unit, and the first administrator. */
export const FirstVisitPage = ({ locale, demo, values, errors, message }: Props) => {
  const w = words(locale);
  const field = (
    name: string,
    label: string,
    more: {
      hint?: string;
      type?: 'email' | 'password';
      autocomplete?: 'email' | 'name' | 'new-password' | 'organization' | 'organization-title';
    } = {},
  ) => (
    <Field
      name={name}
      label={label}
      locale={locale}
      value={more.type === 'password' ? '' : (values[name] ?? '')}
      error={errors[name]}
      required
      {...more}
    />
  );
  return (
    <PlainPage locale={locale} title={w.firstTitle} demo={demo} brand="Gapura" wide>
      <p class="ink2 mt2">{w.firstHint}</p>
      <ErrorSummary errors={errors} message={message} locale={locale} />
      <form method="post" action="/ruang/awal">
        {field('agencyName', w.agencyName, { autocomplete: 'organization' })}
        {field('agencyNameEn', w.agencyNameEn)}
        {field('shortName', w.shortName)}
        {field('slug', w.slug, { hint: w.slugHint })}
        {field('tagline', w.tagline)}
        {field('unit', w.unitName)}
        {field('name', w.name, { autocomplete: 'name' })}
        {field('title', w.title, { autocomplete: 'organization-title' })}
        {field('email', w.email, { type: 'email', autocomplete: 'email' })}
        {field('password', w.password, { type: 'password', hint: w.passwordHint, autocomplete: 'new-password' })}
        <Button look="primary">{w.firstSave}</Button>
      </form>
    </PlainPage>
  );
};

import type { Bilingual } from '../../../kernel/errors.ts';
import { Button, CsrfField, ErrorSummary, Field, type FieldErrors, href, PlainPage } from '../../../ui/index.ts';
import { keepingWords, words } from '../../words.ts';
import { type Frame, OtherLanguage } from './sign-in.tsx';

type Props = Frame & {
  values: Record<string, string>;
  errors: FieldErrors;
  message?: Bilingual | undefined;
};

/** The first visit to a new installation: the agency, its unit, and the first administrator. */
export const FirstVisitPage = ({ locale, demo, brand, csrf, values, errors, message }: Props) => {
  const w = words(locale);
  const kw = keepingWords(locale);
  const of = (name: string, label: string) => ({ name, label, locale, value: values[name], error: errors[name] });
  return (
    <PlainPage locale={locale} title={kw.firstTitle} demo={demo} brand={brand} wide>
      <p class="ink2 mt2">{kw.firstHint}</p>
      <ErrorSummary errors={errors} message={message} locale={locale} />
      <form method="post" action={href(locale, '/ruang/awal')}>
        <CsrfField token={csrf} />
        <fieldset class="fs mt6">
          <legend>{kw.firstAgency}</legend>
          <Field {...of('agencyName', kw.agencyName)} autocomplete="organization" maxLength={120} required />
          <Field {...of('agencyNameEn', kw.agencyNameEn)} maxLength={120} required />
          <Field {...of('shortName', kw.shortName)} maxLength={40} required />
          <Field {...of('slug', kw.slug)} hint={kw.slugHint} maxLength={31} required />
          <Field {...of('tagline', kw.tagline)} maxLength={160} required />
        </fieldset>
        <fieldset class="fs">
          <legend>{kw.firstUnit}</legend>
          <Field {...of('unit', kw.unitName)} maxLength={120} required />
          <Field {...of('unitEn', kw.unitNameEn)} maxLength={120} required />
        </fieldset>
        <fieldset class="fs">
          <legend>{kw.firstYou}</legend>
          <Field {...of('name', w.name)} autocomplete="name" maxLength={120} required />
          <Field {...of('title', w.title)} autocomplete="organization-title" maxLength={120} required />
          <Field {...of('email', w.email)} type="email" autocomplete="username" maxLength={200} required />
          <Field
            {...of('password', w.password)}
            value=""
            type="password"
            hint={w.passwordHint}
            autocomplete="new-password"
            required
          />
        </fieldset>
        <div class="savebar">
          <Button look="primary">{kw.firstSave}</Button>
        </div>
      </form>
      <p class="mt4">
        <OtherLanguage locale={locale} path="/ruang/awal" />
      </p>
    </PlainPage>
  );
};

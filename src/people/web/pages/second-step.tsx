import type { Bilingual } from '../../../kernel/errors.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { Button, ButtonLink, CsrfField, Field, Flash, href, PlainPage } from '../../../ui/index.ts';
import { factorWords } from '../../factor-words.ts';
import type { Factors } from '../../queries/factors.ts';
import { words } from '../../words.ts';
import { PasskeyPlace } from './passkey-place.tsx';
import type { Frame } from './sign-in.tsx';

/** The fields in which a second factor is shown, for a form: the passkey first, then a code. */
export const FactorFields = (p: {
  locale: Locale;
  factors: Factors;
  options: string;
  along?: string;
  csrf: string;
  error: Bilingual | undefined;
  button: string;
}) => {
  const w = factorWords(p.locale);
  const code = (
    <>
      <Field
        name="_kode"
        label={p.factors.authenticatorSince ? w.codeOrRecovery : w.recoveryOnly}
        locale={p.locale}
        error={p.error}
        autocomplete="one-time-code"
        maxLength={40}
      />
      <Button look={p.factors.passkeys.length > 0 ? 'line' : 'primary'} block>
        {p.button}
      </Button>
    </>
  );
  if (p.factors.passkeys.length === 0) return code;
  return (
    <>
      <PasskeyPlace
        locale={p.locale}
        mode="get"
        options={p.options}
        along={p.along}
        field="_kunci"
        label={w.usePasskey}
        look="primary"
        csrf={p.csrf}
      />
      {code}
    </>
  );
};

type Props = Frame & { ticket: string; next: string; factors: Factors | null; error: Bilingual | undefined };

/** Asks for the second factor after the first one fitted; without factors the ticket has ended. */
export const SecondStepPage = (p: Props) => {
  const w = factorWords(p.locale);
  return (
    <PlainPage locale={p.locale} title={w.enterCode} demo={p.demo} brand={p.brand} home={href(p.locale, '/')}>
      {p.factors ? (
        <form method="post" action={href(p.locale, '/ruang/masuk/langkah')} class="mt4">
          <CsrfField token={p.csrf} />
          <input type="hidden" name="tiket" value={p.ticket} />
          <input type="hidden" name="lanjut" value={p.next} />
          <FactorFields
            locale={p.locale}
            factors={p.factors}
            options="/ruang/masuk/langkah/kunci"
            along="tiket"
            csrf={p.csrf}
            error={p.error}
            button={words(p.locale).signIn}
          />
        </form>
      ) : (
        <>
          {p.error && <Flash kind="bad">{p.error[p.locale]}</Flash>}
          <p class="mt4">
            <ButtonLink href={href(p.locale, '/ruang/masuk')} look="primary">
              {w.startAgain}
            </ButtonLink>
          </p>
        </>
      )}
      {p.factors && (
        <p class="mt4">
          <a href={href(p.locale, '/ruang/masuk')}>{w.startAgain}</a>
        </p>
      )}
    </PlainPage>
  );
};

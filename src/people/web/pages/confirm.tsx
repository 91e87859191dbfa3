import type { Bilingual } from '../../../kernel/errors.ts';
import { Button, CsrfField, Field, PlainPage } from '../../../ui/index.ts';
import type { Factors } from '../../queries/factors.ts';
import { confirmWords, words } from '../../words.ts';
import { type ProviderLink, ProviderLinks } from './oidc.tsx';
import { FactorFields } from './second-step.tsx';
import type { Frame } from './sign-in.tsx';

type Props = Frame & {
  name: string;
  action: string;
  /** The fields of the form that waits, or where to go on. */
  fields: { name: string; value: string }[];
  /** The second factors to choose from; null where the password is asked. */
  factors: Factors | null;
  /** Whether the account has a password. */
  password: boolean;
  providers: ProviderLink[];
  /** What the links to providers carry along. */
  going: string;
  error: Bilingual | undefined;
};

/** Asks a signed-in person for a passkey, a code or the password before a weighty step; what they sent is carried along in hidden fields. */
export const ConfirmPage = (p: Props) => {
  const w = confirmWords(p.locale);
  return (
    <PlainPage locale={p.locale} title={w.title} demo={p.demo} brand={p.brand} home="/ruang">
      <p class="ink2 mt3">{w.why(p.name)}</p>
      <form method="post" action={p.action} class="mt4">
        <CsrfField token={p.csrf} />
        {p.fields.map((f, i) => (
          <input type="hidden" name={f.name} value={f.value} key={`${f.name}-${i}`} />
        ))}
        {p.factors ? (
          <FactorFields
            locale={p.locale}
            factors={p.factors}
            options="/ruang/pastikan/kunci"
            csrf={p.csrf}
            error={p.error}
            button={w.goOn}
          />
        ) : p.password ? (
          <>
            <Field
              name="_sandi"
              type="password"
              label={words(p.locale).password}
              locale={p.locale}
              error={p.error}
              autocomplete="current-password"
              required
            />
            <Button look="primary" block>
              {w.goOn}
            </Button>
          </>
        ) : null}
      </form>
      <ProviderLinks
        locale={p.locale}
        providers={p.providers}
        word="confirmWith"
        href={(id) => `/ruang/pastikan/oidc/${id}?${p.going}`}
      />
      <p class="mt4">
        <a href="/ruang">{w.notNow}</a>
      </p>
    </PlainPage>
  );
};

import type { Bilingual } from '../../../kernel/errors.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { Button, CsrfField, Field, Flash, href, PlainPage } from '../../../ui/index.ts';
import { factorWords } from '../../factor-words.ts';
import { oidcWords } from '../../oidc/oidc-words.ts';
import { roleWord, words } from '../../words.ts';
import { type ProviderLink, ProviderLinks } from './oidc.tsx';
import { PasskeyPlace } from './passkey-place.tsx';

export type DemoAccount = { email: string; name: string; role: string };

/** What stands around a page for people who are not signed in. */
export type Frame = { locale: Locale; demo: boolean; brand: string; csrf: string };

type Props = Frame & {
  next: string;
  email?: string;
  error?: Bilingual;
  news: string | null;
  accounts: DemoAccount[];
  demoPassword: string;
  providers: ProviderLink[];
  /** The provider whose session was just left here. */
  left: ProviderLink | null;
};

/** The way to the same page in the other language. */
export const OtherLanguage = ({ locale, path }: { locale: Locale; path: string }) => {
  const other = locale === 'id' ? 'en' : 'id';
  return (
    <a href={href(other, path)} lang={other} hreflang={other}>
      {words(locale).otherLanguage}
    </a>
  );
};

/** The sign-in page; in a demonstration also one button for each role. */
export const SignInPage = (p: Props) => {
  const w = words(p.locale);
  const action = href(p.locale, '/ruang/masuk');
  const here = p.next === '/ruang' ? '/ruang/masuk' : `/ruang/masuk?lanjut=${encodeURIComponent(p.next)}`;
  return (
    <PlainPage locale={p.locale} title={w.signInTo} demo={p.demo} brand={p.brand} home={href(p.locale, '/')}>
      {p.news && <Flash kind="ok">{p.news}</Flash>}
      {p.left && (
        <p class="mt2">
          <a href={`/ruang/masuk/oidc/${p.left.id}/keluar`}>
            {oidcWords(p.locale).signOutAlso(p.left.label[p.locale])}
          </a>
        </p>
      )}
      {p.error && <Flash kind="bad">{p.error[p.locale]}</Flash>}
      <form method="post" action={href(p.locale, '/ruang/masuk/kunci')} class="mt4">
        <input type="hidden" name="lanjut" value={p.next} />
        <PasskeyPlace
          locale={p.locale}
          mode="get"
          options="/ruang/masuk/kunci/mulai"
          field="kunci"
          label={factorWords(p.locale).signInPasskey}
          look="line"
          csrf=""
        />
      </form>
      <ProviderLinks
        locale={p.locale}
        providers={p.providers}
        word="signInWith"
        href={(id) => `/ruang/masuk/oidc/${id}?lanjut=${encodeURIComponent(p.next)}`}
      />
      <form method="post" action={action}>
        <CsrfField token={p.csrf} />
        <input type="hidden" name="lanjut" value={p.next} />
        <Field
          name="email"
          type="email"
          label={w.email}
          locale={p.locale}
          value={p.email ?? ''}
          autocomplete="username"
          required
        />
        <Field
          name="password"
          type="password"
          label={w.password}
          locale={p.locale}
          autocomplete="current-password"
          required
        />
        <Button look="primary" block>
          {w.signIn}
        </Button>
      </form>
      <p class="row between wrapx mt4">
        <a href={href(p.locale, '/ruang/sandi')}>{w.forgot}</a>
        <OtherLanguage locale={p.locale} path={here} />
      </p>
      {p.accounts.length > 0 && (
        <section class="panel mt8" aria-labelledby="demo">
          <h2 id="demo" class="strong">
            {w.demoAccounts}
          </h2>
          <p class="muted mt2">{w.demoHint}</p>
          <div class="demo-list">
            {p.accounts.map((a) => (
              <form method="post" action={action} key={a.email}>
                <CsrfField token={p.csrf} />
                <input type="hidden" name="lanjut" value={p.next} />
                <input type="hidden" name="email" value={a.email} />
                <input type="hidden" name="password" value={p.demoPassword} />
                <Button look="line" block>
                  {roleWord(a.role, p.locale)}: {a.name}
                </Button>
              </form>
            ))}
          </div>
        </section>
      )}
    </PlainPage>
  );
};

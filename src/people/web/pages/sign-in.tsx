import type { Bilingual } from '../../../kernel/errors.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { Button, Field, Flash, PlainPage } from '../../../ui/index.ts';
import { roleWord, words } from '../../words.ts';

export type DemoAccount = { email: string; name: string; role: string };
type Props = {
  locale: Locale;
  demo: boolean;
  next: string;
  email?: string;
  error?: Bilingual;
  said?: string | undefined;
  accounts: DemoAccount[];
  demoPassword: string;
};

/** The sign-in page; in a demonstration also one button for each role. */
export const SignInPage = (p: Props) => {
  const w = words(p.locale);
  return (
    <PlainPage locale={p.locale} title={w.signInTo} demo={p.demo} brand="Gapura">
      {p.said === 'sandi' && <Flash kind="ok">{w.passwordSaved}</Flash>}
      {p.error && <Flash kind="bad">{p.error[p.locale]}</Flash>}
      <form method="post" action="/ruang/masuk">
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
      <p class="mt4">
        <a href="/ruang/sandi">{w.forgot}</a>
      </p>
      {p.accounts.length > 0 && (
        <section class="panel mt8" aria-labelledby="demo">
          <h2 id="demo" class="strong">
            {w.demoAccounts}
          </h2>
          <p class="muted mt2">{w.demoHint}</p>
          <div class="demo-list">
            {p.accounts.map((a) => (
              <form method="post" action="/ruang/masuk" key={a.email}>
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

import type { Bilingual } from '../../../kernel/errors.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { Button, ButtonLink, Field, Flash, PlainPage } from '../../../ui/index.ts';
import { words } from '../../words.ts';

type Frame = { locale: Locale; demo: boolean };

/** Asks for an address to which a link for a new password goes. */
export const ResetPage = ({ locale, demo, sent }: Frame & { sent: boolean }) => {
  const w = words(locale);
  return (
    <PlainPage locale={locale} title={w.resetTitle} demo={demo} brand="Gapura">
      {sent ? (
        <Flash kind="ok">{w.resetSent}</Flash>
      ) : (
        <form method="post" action="/ruang/sandi">
          <p class="ink2 mt2">{w.resetHint}</p>
          <Field name="email" type="email" label={w.email} locale={locale} autocomplete="username" required />
          <Button look="primary" block>
            {w.resetSend}
          </Button>
        </form>
      )}
      <p class="mt4">
        <a href="/ruang/masuk">{w.signIn}</a>
      </p>
    </PlainPage>
  );
};

/** Where an invitation or a reset link leads: one field for a new password, or a word that the link has ended. */
export const NewPasswordPage = (
  p: Frame & { name: string | null; purpose: 'invitation' | 'reset'; action: string; error?: Bilingual },
) => {
  const w = words(p.locale);
  if (p.name === null) {
    return (
      <PlainPage locale={p.locale} title={w.linkGone} demo={p.demo} brand="Gapura">
        <p class="mt4">
          <ButtonLink href="/ruang/sandi" look="primary">
            {w.askAgain}
          </ButtonLink>
        </p>
      </PlainPage>
    );
  }
  return (
    <PlainPage
      locale={p.locale}
      title={p.purpose === 'invitation' ? w.welcome(p.name) : w.newPassword}
      demo={p.demo}
      brand="Gapura"
    >
      {p.error && <Flash kind="bad">{p.error[p.locale]}</Flash>}
      <form method="post" action={p.action}>
        <Field
          name="password"
          type="password"
          label={w.newPassword}
          hint={w.passwordHint}
          locale={p.locale}
          autocomplete="new-password"
          required
        />
        <Button look="primary" block>
          {w.savePassword}
        </Button>
      </form>
    </PlainPage>
  );
};

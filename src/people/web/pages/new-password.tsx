import type { Bilingual } from '../../../kernel/errors.ts';
import { Button, ButtonLink, CsrfField, Field, Flash, href, PlainPage } from '../../../ui/index.ts';
import type { LinkPurpose } from '../../queries/links.ts';
import { words } from '../../words.ts';
import { type Frame, OtherLanguage } from './sign-in.tsx';

/** Asks for an address to which a link for a new password goes. */
export const ResetPage = (p: Frame & { sent: boolean; email?: string; error?: Bilingual }) => {
  const w = words(p.locale);
  return (
    <PlainPage locale={p.locale} title={w.resetTitle} demo={p.demo} brand={p.brand} home={href(p.locale, '/')}>
      {p.sent ? (
        <Flash kind="ok">{w.resetSent}</Flash>
      ) : (
        <form method="post" action={href(p.locale, '/ruang/sandi')}>
          <CsrfField token={p.csrf} />
          <p class="ink2 mt2">{w.resetHint}</p>
          <Field
            name="email"
            type="email"
            label={w.email}
            locale={p.locale}
            value={p.email ?? ''}
            error={p.error}
            autocomplete="username"
            required
          />
          <Button look="primary" block>
            {w.resetSend}
          </Button>
        </form>
      )}
      <p class="row between wrapx mt4">
        <a href={href(p.locale, '/ruang/masuk')}>{w.signIn}</a>
        <OtherLanguage locale={p.locale} path="/ruang/sandi" />
      </p>
    </PlainPage>
  );
};

type Props = Frame & {
  /** Whose link it is. */
  person: { name: string; email: string };
  purpose: LinkPurpose;
  /** The path of this page, without a language. */
  path: string;
  error?: Bilingual;
};

/** Where an invitation or a reset link leads: one field for a new password. */
export const NewPasswordPage = (p: Props) => {
  const w = words(p.locale);
  const title = p.purpose === 'invitation' ? w.welcome(p.person.name) : w.newPassword;
  return (
    <PlainPage locale={p.locale} title={title} demo={p.demo} brand={p.brand} home={href(p.locale, '/')}>
      <p class="ink2 mt2">{w.forAddress(p.person.email)}</p>
      <form method="post" action={href(p.locale, p.path)}>
        <CsrfField token={p.csrf} />
        <input type="hidden" name="username" value={p.person.email} autocomplete="username" />
        <Field
          name="password"
          type="password"
          label={w.newPassword}
          hint={w.passwordHint}
          locale={p.locale}
          error={p.error}
          autocomplete="new-password"
          required
        />
        <Button look="primary" block>
          {w.savePassword}
        </Button>
      </form>
      <p class="mt4">
        <OtherLanguage locale={p.locale} path={p.path} />
      </p>
    </PlainPage>
  );
};

/** Says that a link has ended and what to do now. */
export const LinkGonePage = (p: Frame & { purpose: LinkPurpose }) => {
  const w = words(p.locale);
  const reset = p.purpose === 'reset';
  return (
    <PlainPage locale={p.locale} title={w.linkGone} demo={p.demo} brand={p.brand} home={href(p.locale, '/')}>
      <p class="ink2 mt2">{reset ? w.resetGoneHint : w.invitationGoneHint}</p>
      <p class="mt4">
        <ButtonLink href={href(p.locale, reset ? '/ruang/sandi' : '/ruang/masuk')} look="primary">
          {reset ? w.askAgain : w.signIn}
        </ButtonLink>
      </p>
    </PlainPage>
  );
};

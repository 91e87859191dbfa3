import type { RoomShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { Button, ButtonLink, CsrfField, RoomPage } from '../../../ui/index.ts';
import type { Identity } from '../../oidc/bindings.ts';
import { oidcWords } from '../../oidc/oidc-words.ts';
import { confirmWords } from '../../words.ts';

export type ProviderLink = { id: string; label: { id: string; en: string } };

/** One link for each provider; links, since a form may not lead to another site. */
export const ProviderLinks = (p: {
  locale: Locale;
  providers: ProviderLink[];
  word: 'signInWith' | 'confirmWith';
  href: (id: string) => string;
}) => (
  <>
    {p.providers.map((one) => (
      <p class="mt2" key={one.id}>
        <ButtonLink href={p.href(one.id)} look="line" block>
          {oidcWords(p.locale)[p.word](one.label[p.locale])}
        </ButtonLink>
      </p>
    ))}
  </>
);

/** On the page of factors: the providers, those that are connected and those that can be. */
export const ProviderTile = (p: { room: RoomShell; providers: ProviderLink[]; identities: Identity[] }) => {
  const { locale, csrf } = p.room;
  const w = oidcWords(locale);
  if (p.providers.length === 0 && p.identities.length === 0) return null;
  const labelOf = (id: string) => p.providers.find((one) => one.id === id)?.label[locale] ?? id;
  const free = p.providers.filter((one) => !p.identities.some((i) => i.provider === one.id));
  return (
    <section class="tile" aria-labelledby="providers">
      <h2 id="providers">{w.title}</h2>
      <p class="muted mt2">{w.hint}</p>
      {p.identities.map((i) => (
        <form method="post" action={`/ruang/akun/oidc/${i.id}/lepas`} class="mt4" key={i.id}>
          <CsrfField token={csrf} />
          <p class="ink2">{w.connected(labelOf(i.provider))}</p>
          <p class="mt2">
            <Button look="line" small>
              {w.disconnect(labelOf(i.provider))}
            </Button>
          </p>
        </form>
      ))}
      {free.map((one) => (
        <p class="mt4" key={one.id}>
          <ButtonLink href={`/ruang/akun/oidc/${one.id}`} look="line">
            {w.connect(one.label[locale])}
          </ButtonLink>
        </p>
      ))}
    </section>
  );
};

/** Asks whether the person whom a provider named shall enter this account from now on. */
export const BindPage = (p: { room: RoomShell; provider: string; who: string; token: string }) => {
  const w = oidcWords(p.room.locale);
  return (
    <RoomPage room={p.room} title={w.confirmTitle(p.provider)}>
      <section class="tile mt4">
        <p class="ink2">{w.confirmHint(p.who)}</p>
        <form method="post" action="/ruang/akun/oidc/hubungkan" class="mt4">
          <CsrfField token={p.room.csrf} />
          <input type="hidden" name="tanda" value={p.token} />
          <Button look="primary">{w.connect(p.provider)}</Button>
        </form>
        <p class="mt4">
          <a href="/ruang/akun/pengaman">{confirmWords(p.room.locale).notNow}</a>
        </p>
      </section>
    </RoomPage>
  );
};

/** Back from a provider that confirmed the person: the form that waited, ready to go on. */
export const GoOnPage = (p: { room: RoomShell; action: string; fields: { name: string; value: string }[] }) => {
  const w = oidcWords(p.room.locale);
  return (
    <RoomPage room={p.room} title={w.goOnTitle}>
      <section class="tile mt4">
        <p class="ink2">{w.goOnHint}</p>
        <form method="post" action={p.action} class="mt4">
          <CsrfField token={p.room.csrf} />
          {p.fields.map((f, i) => (
            <input type="hidden" name={f.name} value={f.value} key={`${f.name}-${i}`} />
          ))}
          <Button look="primary">{w.goOn}</Button>
        </form>
      </section>
    </RoomPage>
  );
};

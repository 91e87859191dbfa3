import type { Bilingual } from '../../../kernel/errors.ts';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import { Button, Crumbs, CsrfField, Field, RoomPage } from '../../../ui/index.ts';
import { factorWords } from '../../factor-words.ts';
import { keepingWords } from '../../words.ts';

type Props = {
  room: RoomShell;
  secret: string;
  qr: { side: number; path: string };
  error: Bilingual | undefined;
};

/** Setting up a code app: the picture to scan, the secret to type instead, and the field for the first code. */
export const CodeAppPage = ({ room, secret, qr, error }: Props) => {
  const { locale } = room;
  const w = factorWords(locale);
  return (
    <RoomPage room={room} title={w.addApp}>
      <Crumbs
        label={keepingWords(locale).back}
        items={[{ href: '/ruang/akun/pengaman', label: w.title }, { label: w.addApp }]}
      />
      <section class="tile mt4">
        <p class="ink2">{w.scan}</p>
        <svg
          class="mt4"
          role="img"
          aria-label={w.qr}
          width="220"
          height="220"
          viewBox={`-4 -4 ${qr.side + 8} ${qr.side + 8}`}
        >
          <rect x="-4" y="-4" width={qr.side + 8} height={qr.side + 8} fill="white" />
          <path d={qr.path} fill="black" />
        </svg>
        <p class="mt2">
          {w.secret}: <span class="mono">{secret.match(/.{1,4}/g)?.join(' ')}</span>
        </p>
        <form method="post" action="/ruang/akun/kode" class="mt4">
          <CsrfField token={room.csrf} />
          <Field
            name="kode"
            label={w.code}
            locale={locale}
            error={error}
            autocomplete="one-time-code"
            maxLength={7}
            required
          />
          <p class="mt4">
            <Button look="primary">{w.finish}</Button>
          </p>
        </form>
      </section>
    </RoomPage>
  );
};

import type { RoomShell } from '../../../kernel/http/shell.ts';
import { ButtonLink, RoomPage } from '../../../ui/index.ts';
import { factorWords } from '../../factor-words.ts';

/** The recovery codes, this once. */
export const RecoveryCodesPage = ({ room, codes }: { room: RoomShell; codes: string[] }) => {
  const w = factorWords(room.locale);
  return (
    <RoomPage room={room} title={w.codesTitle}>
      <section class="tile mt4">
        <p class="ink2">{w.codesHint}</p>
        <ol class="mono mt4">
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ol>
        <p class="mt6">
          <ButtonLink href="/ruang/akun/pengaman" look="primary">
            {w.codesKept}
          </ButtonLink>
        </p>
      </section>
    </RoomPage>
  );
};

import type { VNode } from 'preact';
import type { Bilingual } from '../../../kernel/errors.ts';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { ButtonLink, Flash, RoomPage } from '../../../ui/index.ts';
import { words } from '../../words.ts';

/** Says why a text was not submitted, and leads back to it. */
export function NotSubmittedPage(p: {
  room: RoomShell;
  locale: Locale;
  editionId: string;
  headline: string;
  say: Bilingual;
}): VNode {
  const w = words(p.locale);
  return (
    <RoomPage room={p.room} title={w.notSubmitted}>
      <p class="strong">{p.headline}</p>
      <Flash kind="bad">{p.say[p.locale]}</Flash>
      <ButtonLink href={`/ruang/naskah/${p.editionId}`} look="primary" icon="file-pen">
        {w.toEdition}
      </ButtonLink>
    </RoomPage>
  );
}

import type { VNode } from 'preact';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import { ButtonLink, RoomPage } from '../../../ui/index.ts';
import { togetherWords } from '../../together/words.ts';
import type { Edition } from '../../types.ts';
import { writeWords } from '../../words.ts';
import { TalkPane, type TalkPaneProps } from '../parts/talk-pane.tsx';
import type { TalkView } from '../talk-view.ts';

type Props = { room: RoomShell; edition: Edition; view: TalkView; typed: TalkPaneProps['typed'] };

/** Comments and suggestions on a page of their own, for work without a script and for links in mails. */
export function TalkPage({ room, edition, view, typed }: Props): VNode {
  const words = togetherWords(room.locale);
  return (
    <RoomPage
      room={room}
      title={words.pane}
      meta={edition.headline || edition.workingTitle}
      actions={
        <ButtonLink small href={`/ruang/naskah/${edition.id}`}>
          {writeWords(room.locale).backToEditor}
        </ButtonLink>
      }
    >
      <div class="talk-page">
        <h2 class="sr">{words.paneContent}</h2>
        <TalkPane view={view} words={words} editionId={edition.id} csrf={room.csrf} typed={typed} />
      </div>
    </RoomPage>
  );
}

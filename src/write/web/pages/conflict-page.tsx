import type { VNode } from 'preact';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import { ButtonLink, CsrfField, RoomPage } from '../../../ui/index.ts';
import { documentBlocks } from '../../document.ts';
import { editorWords } from '../../editor-words.ts';
import { plainToDocument } from '../../plain-document.ts';
import type { Edition } from '../../types.ts';
import { ConflictView } from '../parts/conflict-view.tsx';
import type { Typed } from '../parts/draft-pane.tsx';

type Props = { room: RoomShell; theirs: Edition; mine: Typed; who: string; when: string };

/** Without a script: two people saved at once. Both texts, and two ways to go on; what was typed travels along. */
export function ConflictPage({ room, theirs, mine, who, when }: Props): VNode {
  const words = editorWords(room.locale);
  const lines = (head: { headline: string; standfirst: string }, body: Edition['body']) =>
    [head.headline, head.standfirst, ...documentBlocks(body).map((block) => block.text)].filter(
      (line) => line.trim() !== '',
    );
  return (
    <RoomPage room={room} title={words.conflictTitle}>
      <ConflictView
        words={words}
        who={who}
        text={words.conflictPlain(who, when)}
        mine={lines(mine, plainToDocument(mine.body))}
        theirs={lines(theirs, theirs.body)}
      >
        <form method="post" action={`/ruang/naskah/${theirs.id}/simpan`}>
          <CsrfField token={room.csrf} />
          <input type="hidden" name="version" value={theirs.version} />
          <input type="hidden" name="headline" value={mine.headline} />
          <input type="hidden" name="standfirst" value={mine.standfirst} />
          <textarea name="body" hidden>
            {mine.body}
          </textarea>
          <button type="submit" class="btn sm primary">
            {words.takeMine}
          </button>
        </form>
        <ButtonLink small href={`/ruang/naskah/${theirs.id}`}>
          {words.takeTheirs}
        </ButtonLink>
      </ConflictView>
    </RoomPage>
  );
}

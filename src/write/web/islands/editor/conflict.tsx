import { render } from 'preact';
import { type DocumentJson, documentBlocks } from '../../../document.ts';
import type { EditorWords } from '../../../editor-words.ts';
import { ConflictView } from '../../parts/conflict-view.tsx';
import type { Draft } from './local-copy.ts';
import type { Theirs } from './send.ts';

type Parts = { place: HTMLElement; words: EditorWords; mine: Draft; theirs: Theirs; settle: (mine: boolean) => void };

/** The paragraphs of a text as they are compared. */
const paragraphs = (draft: { headline: string; standfirst: string; body: DocumentJson }): string[] =>
  [draft.headline, draft.standfirst, ...documentBlocks(draft.body).map((block) => block.text)].filter(
    (text) => text.trim() !== '',
  );

/** Shows both texts above the writer's own and lets them choose; nothing is sent until they have. */
export function showConflict({ place, words, mine, theirs, settle }: Parts): void {
  const choose = (own: boolean) => {
    render(null, place);
    settle(own);
  };
  render(
    <ConflictView
      words={words}
      who={theirs.who}
      text={words.conflictText(theirs.who, theirs.when)}
      mine={paragraphs(mine)}
      theirs={paragraphs(theirs)}
    >
      <button type="button" class="btn sm primary" onClick={() => choose(true)}>
        {words.takeMine}
      </button>
      <button type="button" class="btn sm line" onClick={() => choose(false)}>
        {words.takeTheirs}
      </button>
    </ConflictView>,
    place,
  );
  place.scrollIntoView({ block: 'nearest' });
}

import type { VNode } from 'preact';
import type { WordRun } from '../../together/word-runs.ts';
import type { TogetherWords } from '../../together/words.ts';

/** Words of two texts in one line: what was added is underlined and what was removed is struck out, and both are said aloud. */
export function WordChanges({ runs, words }: { runs: WordRun[]; words: TogetherWords }): VNode {
  return (
    <>
      {runs.map((run, i) =>
        run.kind === 'same' ? (
          run.text
        ) : run.kind === 'added' ? (
          <ins key={i}>
            <span class="sr">{` [${words.added}:] `}</span>
            {run.text}
          </ins>
        ) : (
          <del key={i}>
            <span class="sr">{` [${words.removed}:] `}</span>
            {run.text}
          </del>
        ),
      )}
    </>
  );
}

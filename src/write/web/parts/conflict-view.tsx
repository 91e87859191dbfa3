import type { ComponentChildren, VNode } from 'preact';
import type { EditorWords } from '../../editor-words.ts';
import { compareParagraphs, type Run } from '../islands/editor/compare-paragraphs.ts';

type Props = {
  words: EditorWords;
  /** Who saved the newer text. */
  who: string;
  mine: string[];
  theirs: string[];
  text: string;
  /** The two ways out: buttons in the browser, forms without it. */
  children: ComponentChildren;
};

/** Shows two texts side by side where they differ, and the two ways to go on. */
export function ConflictView({ words, who, text, mine, theirs, children }: Props): VNode {
  return (
    <section class="conflict" role="alert" aria-labelledby="tabrakan-h">
      <h3 id="tabrakan-h">{words.conflictTitle}</h3>
      <p>{text}</p>
      <div class="versus">
        <div class="vs-h">{words.mine}</div>
        <div class="vs-h">{words.theirs(who)}</div>
        {pairs(compareParagraphs(mine, theirs)).map((pair, i) =>
          pair.kind === 'same' ? (
            <p class="vs-same muted" key={i}>
              {words.unchangedPart(pair.count)}
            </p>
          ) : (
            <>
              <div class="vs-mine">
                {pair.mine.map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
              </div>
              <div class="vs-theirs">
                {pair.theirs.map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
              </div>
            </>
          ),
        )}
      </div>
      <div class="row mt3">{children}</div>
    </section>
  );
}

type Pair = { kind: 'same'; count: number } | { kind: 'changed'; mine: string[]; theirs: string[] };

/** Puts what only one text has beside what only the other has. */
function pairs(runs: Run[]): Pair[] {
  const found: Pair[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (run.kind === 'same') found.push({ kind: 'same', count: run.paragraphs.length });
    else if (last?.kind === 'changed') last[run.kind].push(...run.paragraphs);
    else found.push({ kind: 'changed', mine: [], theirs: [], [run.kind]: run.paragraphs } as Pair);
  }
  return found;
}

import type { VNode } from 'preact';
import type { RoomShell } from '../../../../kernel/http/shell.ts';
import { CsrfField } from '../../../../ui/index.ts';
import type { WordRun } from '../../staleness.ts';
import { derivativeWords } from '../../words.ts';

type Props = { room: RoomShell; changes: WordRun[][]; action: string | null };

/** Which sentences used here have changed, word by word, and the button that renews. */
export function StaleView({ room, changes, action }: Props): VNode {
  const w = derivativeWords(room.locale);
  return (
    <section class="derivative-stale" aria-labelledby="usang-h">
      <h2 id="usang-h">{w.staleTitle}</h2>
      {changes.length === 0 && <p>{w.staleNone}</p>}
      {changes.map((runs, at) => (
        <p key={at}>
          {runs.map((run, i) =>
            run.kind === 'same' ? (
              run.text
            ) : run.kind === 'added' ? (
              <ins key={i}>{run.text}</ins>
            ) : (
              <del key={i}>{run.text}</del>
            ),
          )}
        </p>
      ))}
      {action && (
        <form method="post" action={action}>
          <CsrfField token={room.csrf} />
          <button type="submit" class="btn primary">
            {w.renew}
          </button>
        </form>
      )}
    </section>
  );
}

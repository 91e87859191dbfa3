import type { VNode } from 'preact';
import type { Stretch } from '../source-marks.ts';

/** The words of a source with its facts, search hits and page labels marked. */
export function SourceText({ stretches, factWord }: { stretches: Stretch[]; factWord: string }): VNode {
  return (
    <p class="raw">
      {stretches.map((stretch, i) => (
        <>
          {stretch.label && <span class="part">{stretch.label}</span>}
          {stretch.claims.length === 0 && !stretch.look ? (
            stretch.text
          ) : (
            <mark
              key={stretch.id ?? i}
              id={stretch.id ?? undefined}
              class={stretch.look === 'hit' ? 'hit' : stretch.look === 'target' ? 'on' : undefined}
              data-claims={stretch.claims.length > 0 ? stretch.claims.join(' ') : undefined}
            >
              {stretch.text}
              {stretch.ends.length > 0 && <sup title={factWord}>{stretch.ends.join(' ')}</sup>}
            </mark>
          )}
        </>
      ))}
    </p>
  );
}

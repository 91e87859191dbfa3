import type { VNode } from 'preact';
import { CsrfField, Icon } from '../../../ui/index.ts';
import type { EditorWords } from '../../editor-words.ts';
import type { EditorModel, SourceView } from '../editor-model.ts';
import type { Stretch } from '../source-marks.ts';
import { FactList } from './fact-list.tsx';

type Props = { model: EditorModel; words: EditorWords; csrf: string; problems?: string[]; pasted?: string };

/** The left pane: the material with its facts marked, what they answer, and the way to add more. */
export function SourcePane({ model, words, csrf, problems = [], pasted = '' }: Props): VNode {
  const { edition, sources, canEdit } = model;
  const real = sources.filter((source) => source.id !== null);
  return (
    <section class="pane" id="bahan" aria-labelledby="bahan-h">
      <div class="pane-h">
        <h2 id="bahan-h">{words.material}</h2>
        <span class="muted">{words.materialCount(real.length, model.factCount)}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="pane-b" tabIndex={0} aria-label={words.materialContent}>
        {canEdit && (
          <AddMaterial
            editionId={edition.id}
            words={words}
            csrf={csrf}
            open={real.length === 0 || problems.length > 0}
            problems={problems}
            pasted={pasted}
          />
        )}
        {real.length === 0 && <p class="muted small mt3">{words.noMaterial}</p>}
        {real.length > 0 && <FactList model={model} words={words} csrf={csrf} />}
        {real.map((source) => (
          <SourceCard
            key={source.position}
            source={source}
            editionId={edition.id}
            words={words}
            csrf={csrf}
            canEdit={canEdit}
          />
        ))}
        {sources
          .filter((source) => source.id === null)
          .map((source) => (
            <details key="taklimat" class="src">
              <summary class="src-h">
                <Icon name="pencil-line" />
                <b class="grow">{source.name}</b>
              </summary>
              <SourceText stretches={source.stretches} words={words} />
            </details>
          ))}
      </section>
    </section>
  );
}

type AddProps = {
  editionId: string;
  words: EditorWords;
  csrf: string;
  open: boolean;
  problems: string[];
  pasted: string;
};

function AddMaterial({ editionId, words, csrf, open, problems, pasted }: AddProps): VNode {
  return (
    <details class="add" open={open}>
      <summary class="btn sm line">
        <Icon name="plus" />
        {words.addMaterial}
      </summary>
      <form method="post" action={`/ruang/naskah/${editionId}/bahan`} enctype="multipart/form-data" class="stack mt3">
        <CsrfField token={csrf} />
        {problems.length > 0 && (
          <div class="notice bad" role="alert">
            {problems.map((problem) => (
              <p key={problem}>{problem}</p>
            ))}
          </div>
        )}
        <label class="field">
          <span>{words.files}</span>
          <input type="file" name="files[]" multiple accept=".txt,.docx,.pdf" />
        </label>
        <label class="field">
          <span>{words.paste}</span>
          <textarea name="paste" rows={4}>
            {pasted}
          </textarea>
        </label>
        <button type="submit" class="btn sm soft">
          {words.add}
        </button>
      </form>
    </details>
  );
}

type CardProps = { source: SourceView; editionId: string; words: EditorWords; csrf: string; canEdit: boolean };

function SourceCard({ source, editionId, words, csrf, canEdit }: CardProps): VNode {
  return (
    <article class="src" id={`s${source.position}`}>
      <div class="src-h">
        <Icon name="file-text" />
        <b class="grow">{source.name}</b>
        <span class="muted">{source.meta}</span>
        {canEdit && (
          <form method="post" action={`/ruang/naskah/${editionId}/bahan/${source.id}/lepas`}>
            <CsrfField token={csrf} />
            <button
              type="submit"
              class="btn icon sm"
              aria-label={`${words.remove}: ${source.name}`}
              title={words.remove}
            >
              <Icon name="x" />
            </button>
          </form>
        )}
      </div>
      <SourceText stretches={source.stretches} words={words} />
    </article>
  );
}

function SourceText({ stretches, words }: { stretches: Stretch[]; words: EditorWords }): VNode {
  return (
    <p class="raw">
      {stretches.map((stretch, i) =>
        stretch.claims.length === 0 ? (
          stretch.text
        ) : (
          <mark key={stretch.id ?? i} id={stretch.id ?? undefined} data-claims={stretch.claims.join(' ')}>
            {stretch.text}
            {stretch.ends.length > 0 && <sup title={words.facts}>{stretch.ends.join(' ')}</sup>}
          </mark>
        ),
      )}
    </p>
  );
}

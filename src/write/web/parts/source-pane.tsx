import type { VNode } from 'preact';
import type { Locale } from '../../../kernel/i18n.ts';
import { Chip, CsrfField, Icon } from '../../../ui/index.ts';
import { type EditorWords, editorWords } from '../../editor-words.ts';
import type { EditorModel, SourceView } from '../editor-model.ts';
import { classWords, kindWords, materialWords } from '../material-words.ts';
import { KIND_ICONS } from '../source-kinds.ts';
import { FactList } from './fact-list.tsx';
import { MaterialFields } from './material-fields.tsx';
import { SourceText } from './source-text.tsx';

/** What a form of the pane brought that could not be taken, to be shown and kept. */
export type Refused = { problems?: string[]; pasted?: string; address?: string };
type Props = { model: EditorModel; locale: Locale; csrf: string } & Refused;

/** The left pane: the material with its facts marked, what they answer, and the way to add more. */
export function SourcePane({ model, locale, csrf, problems = [], pasted = '', address = '' }: Props): VNode {
  const { edition, sources, canEdit } = model;
  const words = editorWords(locale);
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
          <details class="add" open={real.length === 0 || problems.length > 0}>
            <summary class="btn sm line">
              <Icon name="plus" />
              {words.addMaterial}
            </summary>
            <form
              method="post"
              action={`/ruang/naskah/${edition.id}/bahan`}
              enctype="multipart/form-data"
              class="stack mt3"
            >
              <CsrfField token={csrf} />
              {problems.length > 0 && (
                <div class="notice bad" role="alert">
                  {problems.map((problem) => (
                    <p key={problem}>{problem}</p>
                  ))}
                </div>
              )}
              <MaterialFields locale={locale} pasted={pasted} address={address} />
              <button type="submit" class="btn sm soft">
                {words.add}
              </button>
            </form>
          </details>
        )}
        {real.length === 0 && <p class="muted small mt3">{words.noMaterial}</p>}
        {real.length > 0 && <FactList model={model} words={words} csrf={csrf} />}
        {real.map((source) => (
          <SourceCard
            key={source.position}
            source={source}
            editionId={edition.id}
            words={words}
            locale={locale}
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
              <SourceText stretches={source.stretches} factWord={words.facts} />
            </details>
          ))}
      </section>
    </section>
  );
}

type CardProps = {
  source: SourceView;
  editionId: string;
  words: EditorWords;
  locale: Locale;
  csrf: string;
  canEdit: boolean;
};

function SourceCard({ source, editionId, words, locale, csrf, canEdit }: CardProps): VNode {
  const m = materialWords(locale);
  const guarded = source.class === 'restricted' || source.class === 'embargoed';
  return (
    <article class="src" id={`s${source.position}`}>
      <div class="src-h">
        <Icon name={KIND_ICONS[source.kind]} label={kindWords(locale)[source.kind]} />
        <b class="grow">
          <a href={source.href ?? undefined}>{source.name}</a>
        </b>
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
      {(guarded || source.givenBy) && (
        <div class="src-notes small">
          {guarded && (
            <Chip kind="wait" icon="lock">
              {classWords(locale)[source.class]}
            </Chip>
          )}
          {source.givenBy && <span class="muted">{`${m.givenBy}: ${source.givenBy}`}</span>}
        </div>
      )}
      <SourceText stretches={source.stretches} factWord={words.facts} />
      {!source.whole && source.href && (
        <form method="get" action={source.href} class="src-find">
          <label class="grow">
            <span class="sr">{`${m.search}: ${source.name}`}</span>
            <input class="input" type="search" name="cari" placeholder={m.search} maxLength={200} />
          </label>
          <a class="btn sm line" href={source.href}>
            {m.open}
          </a>
        </form>
      )}
    </article>
  );
}

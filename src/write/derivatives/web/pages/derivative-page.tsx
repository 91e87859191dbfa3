import type { VNode } from 'preact';
import type { Bilingual } from '../../../../kernel/errors.ts';
import type { RoomShell } from '../../../../kernel/http/shell.ts';
import { ButtonLink, Chip, CsrfField, Flash, Icon, Island, RichText, RoomPage } from '../../../../ui/index.ts';
import { plainToDocument } from '../../../plain-document.ts';
import { hasWords, isDocument } from '../../kinds.ts';
import { TO_SHORTEN } from '../../make/easy-read.ts';
import { leftToTranslate } from '../../make/english/make-english.ts';
import { derivativeWords, kindWords } from '../../words.ts';
import type { CounterProps } from '../islands/derivative.ts';
import { OfferView } from '../parts/offer-view.tsx';
import { StaleView } from '../parts/stale-view.tsx';
import { WordsForm } from '../parts/words-form.tsx';
import type { DerivativeModel } from '../read-derivative.ts';

export type DerivativePageProps = {
  room: RoomShell;
  model: DerivativeModel;
  canEdit: boolean;
  /** What was sent and could not be saved, and why. */
  text?: string;
  error?: Bilingual;
  problem?: Bilingual;
};

/** One derivative: its state, its words with the channel's limits, and what can be done with it. */
export function DerivativePage(props: DerivativePageProps): VNode {
  const { room, model, canEdit, problem } = props;
  const { derivative: one, edition, state } = model;
  const { locale } = room;
  const w = derivativeWords(locale);
  const at = `/ruang/naskah/${edition.id}/turunan`;
  const here = `${at}/${one.kind}`;
  const made = one.model ? w.madeBy(one.fromVersion, one.model) : w.madeFrom(one.fromVersion);
  const island: CounterProps = { locale, copied: w.copied };
  const words = props.text ?? one.text;
  return (
    <RoomPage
      room={room}
      title={kindWords(locale)[one.kind]}
      meta={edition.headline}
      actions={
        <>
          <Chip kind={state.stale ? 'wait' : 'ok'} icon={state.stale ? 'triangle-alert' : 'circle-check'}>
            {state.stale ? w.stale : w.fresh}
          </Chip>
          {state.edited && (
            <Chip kind="info" icon="pencil">
              {w.edited}
            </Chip>
          )}
          <ButtonLink small href={at}>
            {w.back}
          </ButtonLink>
          <ButtonLink small icon="download" href={`${here}/berkas`} download>
            {w.download}
          </ButtonLink>
        </>
      }
    >
      {problem && <Flash kind="bad">{problem[locale]}</Flash>}
      <p class="muted">{made}</p>
      {state.stale && !one.offer && (
        <StaleView room={room} changes={model.changes} action={canEdit ? `${here}/perbarui` : null} />
      )}
      {one.offer && (
        <OfferView room={room} now={one.text} offer={one.offer} action={canEdit ? `${here}/pilih` : null} />
      )}
      <Missing model={model} locale={locale} />
      <div class={isDocument(one.kind) || one.file ? 'derivative two' : 'derivative'}>
        {hasWords(one.kind) && <WordsForm {...props} words={words} action={here} />}
        {isDocument(one.kind) && (
          <section aria-labelledby="pratinjau-h">
            <h2 id="pratinjau-h">{w.preview}</h2>
            <div class="prose" lang={one.kind === 'english' ? undefined : edition.language}>
              <RichText body={plainToDocument(words)} language={edition.language} />
            </div>
          </section>
        )}
        {one.file?.type.startsWith('image/') && (
          <section aria-labelledby="kartu-h">
            <h2 id="kartu-h">{w.preview}</h2>
            <img class="derivative-card" src={`${here}/berkas?lihat=${one.file.key.slice(0, 12)}`} alt={one.text} />
          </section>
        )}
      </div>
      {canEdit && <More model={model} room={room} here={here} />}
      <Versions model={model} locale={locale} />
      <Island name="write-derivative" props={JSON.parse(JSON.stringify(island))} />
    </RoomPage>
  );
}

/** What a machine could not do, in words. */
function Missing({ model, locale }: { model: DerivativeModel; locale: RoomShell['locale'] }): VNode | null {
  const w = derivativeWords(locale);
  const { kind, text } = model.derivative;
  const shorten = text.split(`[${TO_SHORTEN}:`).length - 1;
  const notes = [
    ...(kind === 'english' ? [leftToTranslate(text) > 0 ? w.left(leftToTranslate(text)) : w.leftNone] : []),
    ...(kind === 'easy-read' && shorten > 0 ? [w.toShorten(shorten)] : []),
  ];
  return notes.length > 0 ? <p class="derivative-note">{notes.join(' ')}</p> : null;
}

/** Further ways: a model's proposal, and the way into the English edition. */
function More({ model, room, here }: { model: DerivativeModel; room: RoomShell; here: string }): VNode | null {
  const w = derivativeWords(room.locale);
  const post = (action: string, label: string, icon: 'sparkles' | 'languages') => (
    <form method="post" action={action}>
      <CsrfField token={room.csrf} />
      <button type="submit" class="btn line">
        <Icon name={icon} />
        {label}
      </button>
    </form>
  );
  if (model.model === null && model.englishTaken === null) return null;
  return (
    <div class="derivative-more">
      {model.model === true && !model.derivative.offer && post(`${here}/usul`, w.propose, 'sparkles')}
      {model.model !== true && model.model !== null && (
        <p class="muted small">
          {w.noModel} {model.model[room.locale]}
        </p>
      )}
      {model.englishTaken === false && (
        <>
          {post(`${here}/edisi`, w.toEnglish, 'languages')}
          <p class="muted small">{w.toEnglishNote}</p>
        </>
      )}
      {model.englishTaken === true && <p class="muted small">{w.englishTaken}</p>}
    </div>
  );
}

function Versions({ model, locale }: { model: DerivativeModel; locale: RoomShell['locale'] }): VNode | null {
  const w = derivativeWords(locale);
  if (model.versions.length === 0) return null;
  return (
    <details class="mt6">
      <summary>
        {w.versions} ({model.versions.length})
      </summary>
      {model.versions.slice(0, 20).map((version) => (
        <section key={version.version}>
          <h3>{w.version(version.version)}</h3>
          <p class="derivative-old">{version.text}</p>
        </section>
      ))}
    </details>
  );
}

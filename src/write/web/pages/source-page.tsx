import type { VNode } from 'preact';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatNumber } from '../../../kernel/numbers.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import { ButtonLink, Chip, CsrfField, Icon, RoomPage } from '../../../ui/index.ts';
import { editorWords } from '../../editor-words.ts';
import type { SourceVersion } from '../../queries/source-versions.ts';
import type { Edition, Source } from '../../types.ts';
import { writeWords } from '../../words.ts';
import { classNotes, classWords, kindWords, materialWords } from '../material-words.ts';
import { NoteFields } from '../parts/material-fields.tsx';
import { SourceText } from '../parts/source-text.tsx';
import { CarriedFacts, SourceVersions } from '../parts/source-versions.tsx';
import { KIND_ICONS, LANGUAGES } from '../source-kinds.ts';
import { sourceHref } from '../source-links.ts';
import type { SourcePageModel } from '../source-page-model.ts';

export type SourcePageProps = {
  room: RoomShell;
  edition: Edition;
  source: Source;
  model: SourcePageModel;
  words: string;
  canEdit: boolean;
  problem: string | null;
  /** The older version that is drawn instead of the present one. */
  old: string | null;
  versions: { id: string; name: string; addedAt: Date }[];
  /** The version that the present one replaced, with what became of its facts. */
  change: SourceVersion | null;
};

/** A source with all its text, what is known of it, and the search within. */
export function SourcePage(props: SourcePageProps): VNode {
  const { room, edition, source, model, words } = props;
  const { locale } = room;
  const m = materialWords(locale);
  const at = sourceHref(edition.id, source.position);
  const size = m.letters(formatNumber(source.text.length, locale));
  return (
    <RoomPage
      room={room}
      title={source.name}
      meta={`${kindWords(locale)[source.kind]} · ${size}${props.old ? ` · ${m.oldVersion(formatDateTime(source.addedAt, locale))}` : ''}`}
      actions={
        <>
          {source.fileKey && props.old === null && (
            <ButtonLink small look="plain" icon="download" href={`${at}/berkas`}>
              {m.download}
            </ButtonLink>
          )}
          <ButtonLink small href={`/ruang/naskah/${edition.id}#s${source.position}`}>
            {writeWords(locale).backToEditor}
          </ButtonLink>
        </>
      }
    >
      {props.problem && (
        <div class="notice bad" role="alert">
          <p>{props.problem}</p>
        </div>
      )}
      <div class="src-page">
        <div class="src-main">
          {props.old === null && source.text.length > WORTH_SEARCHING && <Find words={words} locale={locale} at={at} />}
          {props.change && <CarriedFacts {...props} change={props.change} at={at} />}
          {words !== '' && <Hits model={model} words={words} locale={locale} />}
          {source.kind === 'image' && (
            <img class="src-picture" src={`${at}/berkas`} alt={m.picture(source.name)} loading="lazy" />
          )}
          <article class="src-text" lang={source.language ?? undefined} aria-label={source.name}>
            {model.blocks.map((stretches, i) => (
              <section key={i} class="src-block">
                <SourceText stretches={stretches} factWord={editorWords(locale).facts} />
              </section>
            ))}
          </article>
          <Slices {...props} at={at} />
        </div>
        <aside class="src-side" aria-label={m.about}>
          {props.old === null && <Notes {...props} at={at} />}
          <SourceVersions {...props} at={at} />
        </aside>
      </div>
    </RoomPage>
  );
}

/** A source that fits on one screen is read faster than it is searched. */
const WORTH_SEARCHING = 1_500;

function Find({ words, locale, at }: { words: string; locale: Locale; at: string }): VNode {
  const m = materialWords(locale);
  return (
    <form method="get" action={at} class="src-find" role="search">
      <label class="grow">
        <span class="sr">{m.search}</span>
        <input class="input" type="search" name="cari" value={words} placeholder={m.search} maxLength={200} />
      </label>
      <button type="submit" class="btn sm line">
        <Icon name="search" />
        {m.find}
      </button>
      {words !== '' && (
        <a class="btn sm plain" href={at}>
          {m.clear}
        </a>
      )}
    </form>
  );
}

function Hits({ model, words, locale }: { model: SourcePageModel; words: string; locale: Locale }): VNode {
  const m = materialWords(locale);
  return (
    <section class="src-hits" aria-live="polite" aria-label={m.search}>
      <p class="strong small">{m.hits(model.hitCount, words)}</p>
      {model.hitCount > model.hits.length && <p class="muted small">{m.moreHits(model.hits.length)}</p>}
      <ol>
        {model.hits.map((hit) => (
          <li key={hit.href}>
            <a href={hit.href}>
              {hit.before}
              <mark class="hit">{hit.hit}</mark>
              {hit.after}
            </a>
            {hit.label && <span class="muted xs"> {hit.label}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Slices({ model, room, words, old, at }: SourcePageProps & { at: string }): VNode | null {
  if (model.slices < 2) return null;
  const m = materialWords(room.locale);
  const link = (slice: number): string =>
    `${at}?${old === null ? '' : `versi=${old}&`}bagian=${slice + 1}${words === '' ? '' : `&cari=${encodeURIComponent(words)}`}`;
  return (
    <nav class="row between mt4" aria-label={m.slices}>
      {model.slice > 0 ? (
        <ButtonLink small icon="arrow-left" href={link(model.slice - 1)}>
          {m.previous}
        </ButtonLink>
      ) : (
        <span />
      )}
      <span class="muted small">{m.slice(model.slice + 1, model.slices)}</span>
      {model.slice < model.slices - 1 ? (
        <ButtonLink small href={link(model.slice + 1)}>
          {m.next}
        </ButtonLink>
      ) : (
        <span />
      )}
    </nav>
  );
}

function Notes({ room, source, canEdit, at }: SourcePageProps & { at: string }): VNode {
  const { locale, csrf } = room;
  const m = materialWords(locale);
  const language = LANGUAGES.find((one) => one.code === source.language)?.name ?? source.language;
  const when = formatDateTime(source.addedAt, locale);
  return (
    <>
      <h2 class="strong small">{m.about}</h2>
      <p class="small row">
        <Icon name={KIND_ICONS[source.kind]} />
        {source.address ? m.fetched(when) : m.added(when)}
      </p>
      {source.address && (
        <p class="small">
          <a href={source.address} rel="noreferrer nofollow">
            {source.address}
          </a>
        </p>
      )}
      {canEdit ? (
        <form method="post" action={`${at}/keterangan`} class="stack">
          <CsrfField token={csrf} />
          <NoteFields locale={locale} notes={source} />
          <button type="submit" class="btn sm soft">
            {m.save}
          </button>
        </form>
      ) : (
        <>
          <p class="small">{source.givenBy ? `${m.givenBy}: ${source.givenBy}` : m.givenByNobody}</p>
          <p class="small">
            <Chip kind="plain">{classWords(locale)[source.class]}</Chip> {classNotes(locale)[source.class]}
          </p>
          <p class="small">{`${m.language}: ${language ?? m.languageUnknown}`}</p>
        </>
      )}
    </>
  );
}

import type { VNode } from 'preact';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import type { PersonName } from '../../../people/index.ts';
import { ButtonLink, CsrfField, EmptyState, RichText, RoomPage, Table } from '../../../ui/index.ts';
import { roomImage } from '../../media/image-sizes.ts';
import type { Edition, EditionVersion } from '../../types.ts';
import { versionWords, writeWords } from '../../words.ts';
import { compareWords } from '../compare-words.ts';
import { CompareForm } from '../parts/compare-form.tsx';

type Names = Map<string, PersonName>;
type ListProps = { room: RoomShell; edition: Edition; versions: EditionVersion[]; names: Names };

const nameOf = (id: string | null, names: Names, nobody: string): string => (id && names.get(id)?.name) || nobody;

/** The kept versions of an edition. */
export function HistoryPage({ room, edition, versions, names }: ListProps): VNode {
  const { locale } = room;
  const v = versionWords(locale);
  const w = writeWords(locale);
  return (
    <RoomPage
      room={room}
      title={v.title}
      meta={edition.headline || edition.workingTitle}
      actions={
        <ButtonLink small href={`/ruang/naskah/${edition.id}`}>
          {w.backToEditor}
        </ButtonLink>
      }
    >
      <p class="muted">{v.intro}</p>
      {versions.length > 0 && <CompareForm edition={edition} versions={versions} locale={locale} />}
      {versions.length === 0 ? (
        <EmptyState icon="history" title={v.empty} />
      ) : (
        <Table
          caption={v.title}
          hideCaption
          columns={[v.title, w.colWho, w.colStage].map((label) => ({ label }))}
          rows={versions.map((version) => [
            <a key="v" href={`/ruang/naskah/${edition.id}/riwayat/${version.version}`}>
              {v.version(version.version)}: {version.headline || w.noHeadline}
            </a>,
            <>
              {nameOf(version.savedBy, names, w.nobody)}
              <br />
              <time class="muted small" dateTime={version.savedAt.toISOString()}>
                {formatDateTime(version.savedAt, locale)}
              </time>
            </>,
            v[version.reason],
          ])}
        />
      )}
    </RoomPage>
  );
}

type OneProps = { room: RoomShell; edition: Edition; version: EditionVersion; names: Names; canEdit: boolean };

/** One kept version, with the button that brings it back. */
export function VersionPage({ room, edition, version, names, canEdit }: OneProps): VNode {
  const { locale } = room;
  const v = versionWords(locale);
  const w = writeWords(locale);
  const at = `/ruang/naskah/${edition.id}/riwayat`;
  return (
    <RoomPage
      room={room}
      title={v.version(version.version)}
      meta={`${v[version.reason]} · ${nameOf(version.savedBy, names, w.nobody)} · ${formatDateTime(version.savedAt, locale)}`}
      actions={
        <ButtonLink small href={at}>
          {v.title}
        </ButtonLink>
      }
    >
      <article class="old-text" lang={edition.language}>
        <h2>{version.headline || w.noHeadline}</h2>
        {version.standfirst && <p class="stand">{version.standfirst}</p>}
        <div class="prose">
          <RichText body={version.body} language={edition.language} picture={roomImage(edition.id)} />
        </div>
      </article>
      {version.version !== edition.version && (
        <p>
          <a href={`${at}/banding?dari=${version.version}`}>{compareWords(locale).withPresent}</a>
        </p>
      )}
      {canEdit && version.version !== edition.version && (
        <form method="post" action={`${at}/${version.version}/pulihkan`} class="savebar">
          <CsrfField token={room.csrf} />
          <button type="submit" class="btn line">
            {v.restore}
          </button>
          <span class="muted">{v.restoreNote}</span>
        </form>
      )}
    </RoomPage>
  );
}

import type { VNode } from 'preact';
import { formatDateTime } from '../../../kernel/time.ts';
import { CsrfField, Field, FileField, Icon } from '../../../ui/index.ts';
import type { CarriedClaim } from '../../material/carry-claims.ts';
import type { SourceVersion } from '../../queries/source-versions.ts';
import { materialWords } from '../material-words.ts';
import type { SourcePageProps } from '../pages/source-page.tsx';
import { ACCEPT } from '../source-kinds.ts';

type Props = SourcePageProps & { at: string };

/** The older versions of a source and the way to put a newer one in its place. */
export function SourceVersions({ room, source, versions, old, canEdit, at }: Props): VNode {
  const { locale, csrf } = room;
  const m = materialWords(locale);
  return (
    <>
      {versions.length > 0 && (
        <section aria-labelledby="versi-h">
          <h2 class="strong small" id="versi-h">
            {m.versions}
          </h2>
          <ul class="small">
            {old !== null && (
              <li>
                <a href={at}>{m.presentVersion}</a>
              </li>
            )}
            {versions.map((version) => (
              <li key={version.id}>
                <a href={`${at}?versi=${version.id}`} aria-current={version.id === old ? 'page' : undefined}>
                  {formatDateTime(version.addedAt, locale)}
                </a>
                {version.name !== source.name && <span class="muted"> {version.name}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {canEdit && old === null && (
        <details class="add">
          <summary class="btn sm line">
            <Icon name="upload" />
            {m.replace}
          </summary>
          <form method="post" action={`${at}/ganti`} enctype="multipart/form-data" class="stack mt3">
            <CsrfField token={csrf} />
            <p class="muted small">{m.replaceNote}</p>
            <FileField name="files[]" label={m.replaceFile} locale={locale} accept={ACCEPT} />
            {source.kind === 'image' && (
              <Field name="caption" label={m.caption} hint={m.captionHint} locale={locale} rows={2} maxLength={2000} />
            )}
            <Field name="paste" label={m.replacePaste} locale={locale} rows={4} />
            <button type="submit" class="btn sm soft">
              {m.replaceSend}
            </button>
          </form>
        </details>
      )}
    </>
  );
}

const MOST_LISTED = 50;

/** What became of the facts when the present version came: how many moved, and which changed or vanished. */
export function CarriedFacts({ room, source, change, at }: Props & { change: SourceVersion }): VNode | null {
  const m = materialWords(room.locale);
  const facts = change.carried.filter((one) => one.kind !== 'title');
  const count = (state: CarriedClaim['state']): number => facts.filter((one) => one.state === state).length;
  const noted = facts.filter((one) => one.state === 'changed' || one.state === 'gone');
  if (facts.length === 0) return null;
  const link = (one: CarriedClaim): string =>
    one.now
      ? `${at}?di=${one.now.start}-${one.now.end}#s${source.position}-${one.now.start}`
      : `${at}?versi=${change.id}&di=${one.was.start}-${one.was.end}#s${source.position}-${one.was.start}`;
  return (
    <section class="src-hits" aria-labelledby="bawa-h">
      <h2 class="strong small" id="bawa-h">
        {m.carriedTitle}
      </h2>
      <p class="small">{m.carriedCount(count('moved'), count('changed'), count('gone'))}</p>
      {noted.length > 0 && (
        <ul>
          {noted.slice(0, MOST_LISTED).map((one) => (
            <li key={one.number}>
              <a href={link(one)}>{one.text}</a>{' '}
              <span class={one.state === 'gone' ? 'st bad' : 'st wait'}>
                <Icon name={one.state === 'gone' ? 'circle-x' : 'circle-dashed'} />
                {one.state === 'gone' ? m.gone : m.changed}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

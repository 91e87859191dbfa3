import type { VNode } from 'preact';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatDate, formatTime } from '../../../kernel/time.ts';
import type { PublicVersion } from '../../queries/versions.ts';
import { offsetIso } from '../offset-time.ts';
import { portalWords } from '../portal-words.ts';

/** Says what a version was: the first, a correction or an update. */
export function versionTitle(version: Pick<PublicVersion, 'version' | 'correction'>, locale: Locale): string {
  const w = portalWords(locale);
  if (version.correction?.restored) return w.broughtBack(version.version);
  if (version.correction) return w.corrected(version.version);
  return version.version === 1 ? w.firstRelease(1) : w.updated(version.version);
}

/** Draws a version as an entry of a history, to the second. */
export function VersionLine({ version, locale }: { version: PublicVersion; locale: Locale }): VNode {
  return (
    <li class={version.correction ? 'red' : 'cur'}>
      <b>{versionTitle(version, locale)}</b>
      <time dateTime={offsetIso(version.releasedAt)}>
        {formatDate(version.releasedAt, locale)}, {formatTime(version.releasedAt, { seconds: true })}
      </time>
    </li>
  );
}

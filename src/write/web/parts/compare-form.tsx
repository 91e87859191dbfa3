import type { VNode } from 'preact';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import type { Edition, EditionVersion } from '../../types.ts';
import { versionWords } from '../../words.ts';
import { compareWords } from '../compare-words.ts';

type Props = { edition: Edition; versions: EditionVersion[]; locale: Locale; from?: number; to?: number };

/** Chooses two versions to be compared; the present text is one of them unless told otherwise. */
export function CompareForm({ edition, versions, locale, from, to }: Props): VNode {
  const words = compareWords(locale);
  const v = versionWords(locale);
  const kept = versions.filter((one) => one.version !== edition.version);
  const choice = (name: 'dari' | 'ke', label: string, chosen: number | undefined) => (
    <label class="field">
      <span>{label}</span>
      <select name={name} class="input">
        <option value={edition.version} selected={chosen === edition.version}>
          {words.present}
        </option>
        {kept.map((one) => (
          <option key={one.version} value={one.version} selected={chosen === one.version}>
            {`${v.version(one.version)}, ${v[one.reason]}, ${formatDateTime(one.savedAt, locale)}`}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form method="get" action={`/ruang/naskah/${edition.id}/riwayat/banding`} class="compare-form">
      {choice('dari', words.from, from ?? kept[0]?.version)}
      {choice('ke', words.to, to ?? edition.version)}
      <button type="submit" class="btn sm line">
        {words.compare}
      </button>
    </form>
  );
}

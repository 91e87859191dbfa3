import type { AuditRow } from '../../../kernel/audit.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import type { PersonName } from '../../../people/index.ts';
import { Chip, shortHash } from '../../../ui/index.ts';
import { actionWords, auditWords } from '../words.ts';

/** An action in words; its code where it has none. */
export const actionWord = (action: string, locale: Locale): string =>
  (actionWords(locale) as Readonly<Record<string, string>>)[action] ?? action;

/** Who did something, in words. */
export function actorName(row: AuditRow, names: Map<string, PersonName>, locale: Locale): string {
  const w = auditWords(locale);
  if (row.erasedAt) return '–';
  if (row.actorKind === 'account') return names.get(row.actorId ?? '')?.name ?? row.actorId ?? '';
  return row.actorKind === 'system' ? w.system : w.citizen;
}

/** What was done, with its code, and the text that it was done to where the entry names one. */
export const WhatCell = ({ row, locale }: { row: AuditRow; locale: Locale }) => {
  const word = actionWord(row.action, locale);
  const hash = hashIn(row);
  return (
    <>
      {word}
      {word !== row.action && (
        <>
          <br />
          <code class="muted">{row.action}</code>
        </>
      )}
      {hash && (
        <>
          {' '}
          <Chip kind="plain">{auditWords(locale).text(shortHash(hash))}</Chip>
        </>
      )}
    </>
  );
};

/** The hash of the text that an entry speaks of, or null. */
function hashIn({ detail }: AuditRow): string | null {
  const hash = detail !== null && typeof detail === 'object' && !Array.isArray(detail) ? detail.hash : null;
  return typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash) ? hash : null;
}

const PLACES: Readonly<Record<string, string>> = {
  edition: '/ruang/naskah/',
  package: '/ruang/persetujuan/',
  case: '/ruang/laporan/',
};

/** What an entry is about, as a link where it has a page. */
export const AboutCell = ({ row, locale }: { row: AuditRow; locale: Locale }) => {
  if (row.erasedAt) return <span class="muted">{auditWords(locale).erased}</span>;
  const place = PLACES[row.subjectKind];
  const label = `${row.subjectKind} ${row.subjectId.slice(0, 13)}`;
  return place ? <a href={`${place}${row.subjectId}`}>{label}</a> : <span>{label}</span>;
};

/** A moment of the audit, to the second. */
export const exactly = (at: Date | string, locale: Locale): string =>
  formatDateTime(new Date(at), locale, { seconds: true });

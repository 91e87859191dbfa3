import type { VNode } from 'preact';
import type { Bilingual } from '../../../kernel/errors.ts';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatNumber } from '../../../kernel/numbers.ts';
import { formatDate } from '../../../kernel/time.ts';
import {
  Button,
  ButtonLink,
  CsrfField,
  EmptyState,
  ErrorSummary,
  Field,
  type FieldErrors,
  RoomPage,
} from '../../../ui/index.ts';
import type { Official, Term } from '../../officials/read-register.ts';
import { overlap, printedName } from '../../officials/register.ts';
import { registerWords } from '../../officials/words.ts';

export type RegisterPageProps = {
  room: RoomShell;
  agencyId: string;
  officials: Official[];
  mayKeep: boolean;
  words: string;
  on: string;
  filtered: boolean;
  values: Record<string, string>;
  errors: FieldErrors;
  message?: Bilingual | undefined;
};

/** The register: who is called how and held which office when, with the form that adds a line. */
export function RegisterPage(p: RegisterPageProps): VNode {
  const { room, officials, mayKeep } = p;
  const { locale } = room;
  const w = registerWords(locale);
  return (
    <RoomPage
      room={room}
      title={w.title}
      meta={w.total(formatNumber(officials.length, locale))}
      actions={
        <>
          {mayKeep && (
            <ButtonLink small href="/ruang/pejabat/impor">
              {w.import}
            </ButtonLink>
          )}
          <ButtonLink small look="plain" icon="download" href="/ruang/pejabat.csv">
            {w.export}
          </ButtonLink>
        </>
      }
    >
      <p class="muted">{w.intro}</p>
      <form method="get" action="/ruang/pejabat" class="row claim-filter">
        <Field name="cari" label={w.search} type="search" locale={locale} value={p.words} maxLength={100} />
        <Field name="pada" label={w.on} type="date" locale={locale} value={p.on} />
        <Button look="line">{w.find}</Button>
      </form>
      {officials.length === 0 && !p.filtered && (
        <EmptyState icon="users" title={w.empty}>
          {w.emptyText}
        </EmptyState>
      )}
      {officials.length === 0 && p.filtered && <p class="muted mt4">{w.none}</p>}
      <ul class="claims">
        {officials.map((official) => (
          <OfficialItem key={official.id} official={official} {...p} />
        ))}
      </ul>
      {mayKeep && <AddForm {...p} />}
    </RoomPage>
  );
}

function OfficialItem({ official, ...p }: RegisterPageProps & { official: Official }): VNode {
  const { locale } = p.room;
  const w = registerWords(locale);
  const doubled = official.terms.filter((a) => official.terms.some((b) => a !== b && overlap(a, b)));
  return (
    <li class="claim" id={official.id}>
      <p class="strong">{printedName(official)}</p>
      {official.aliases.length > 0 && (
        <p class="muted small">
          {w.aliases}: {official.aliases.join('; ')}
        </p>
      )}
      <ul class="small">
        {official.terms.map((term) => (
          <li key={term.id}>
            {titleOf(term)}
            <span class="muted">
              {' · '}
              {term.from ? dayOf(term.from, locale) : w.unknown} – {term.to ? dayOf(term.to, locale) : w.open}
            </span>
            {p.mayKeep && <TermForms term={term} name={official.name} {...p} />}
          </li>
        ))}
      </ul>
      {doubled.length > 0 && <p class="st wait small">{w.overlaps(doubled.map((term) => term.title).join(', '))}</p>}
    </li>
  );
}

const dayOf = (iso: string, locale: Locale): string => formatDate(new Date(`${iso}T05:00:00Z`), locale);

const titleOf = ({ title, acronym, unit }: Term): string =>
  `${title}${acronym ? ` (${acronym})` : ''}${unit ? `, ${unit}` : ''}`;

function TermForms({ term, name, room, agencyId }: RegisterPageProps & { term: Term; name: string }): VNode {
  const w = registerWords(room.locale);
  const at = `/ruang/pejabat/${agencyId}/jabatan/${term.id}`;
  return (
    <details class="claim-more">
      <summary class="small">
        {w.change}
        <span class="sr">
          {' '}
          {name}, {term.title}
        </span>
      </summary>
      <form method="post" action={`${at}/selesai`} class="row">
        <CsrfField token={room.csrf} />
        <label>
          <span class="small">{w.to}</span>{' '}
          <input class="input" type="date" name="to" value={term.to ?? ''} min={term.from ?? undefined} />
        </label>
        <button type="submit" class="btn sm line">
          {w.end}
        </button>
      </form>
      <form method="post" action={`${at}/hapus`}>
        <CsrfField token={room.csrf} />
        <button type="submit" class="btn sm danger">
          {w.remove}
        </button>
      </form>
    </details>
  );
}

function AddForm({ room, agencyId, values, errors, message }: RegisterPageProps): VNode {
  const { locale } = room;
  const w = registerWords(locale);
  const of = (name: string, label: string, maxLength: number) => ({
    name,
    label,
    maxLength,
    locale,
    value: values[name],
    error: errors[name],
  });
  return (
    <section class="brief-form mt6" aria-labelledby="tambah">
      <h2 id="tambah">{w.add}</h2>
      <ErrorSummary errors={errors} message={message} locale={locale} />
      <form method="post" action={`/ruang/pejabat/${agencyId}`}>
        <CsrfField token={room.csrf} />
        <Field {...of('name', w.name, 120)} hint={w.nameHint} required />
        <Field {...of('aliases', w.aliases, 400)} hint={w.aliasesHint} optional />
        <Field {...of('title', w.office, 160)} required />
        <Field {...of('acronym', w.acronym, 40)} optional />
        <Field {...of('unit', w.unit, 160)} optional />
        <Field {...of('from', w.from, 10)} type="date" optional />
        <Field {...of('to', w.to, 10)} type="date" hint={w.dayHint} optional />
        <p class="mt4">
          <Button look="primary">{w.addSend}</Button>
        </p>
      </form>
    </section>
  );
}

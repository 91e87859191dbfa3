import type { VNode } from 'preact';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatDate, startOfJakartaDay } from '../../../kernel/time.ts';
import { CsrfField, ErrorSummary, Field, type FieldErrors, RoomPage, SaveBar, Select } from '../../../ui/index.ts';
import { issueWords } from '../../issue-words.ts';
import { type Issue, NARRATIVE_KINDS, type NarrativeLine } from '../../narrative/types.ts';
import type { Staff } from '../../queries/staff.ts';
import type { DraftMark } from '../ports.ts';
import { IssueChip, IssueFields, type IssueValues } from './issue-list-page.tsx';

export type LineValues = Record<'kind' | 'words' | 'wordsEn' | 'figure' | 'source' | 'validFrom' | 'validTo', string>;

type Props = {
  room: RoomShell;
  issue: Issue;
  lines: NarrativeLine[];
  /** Today in Jakarta. */
  today: string;
  staff: Staff[];
  drafts: DraftMark[];
  follows: string[];
  values: IssueValues;
  line: LineValues;
  errors?: FieldErrors | undefined;
  lineErrors?: FieldErrors | undefined;
  may: { keep: boolean; follow: boolean };
};

const when = (line: NarrativeLine, today: string, locale: Locale): string => {
  const w = issueWords(locale);
  const day = (one: string) => formatDate(startOfJakartaDay(one), locale);
  if (!line.validTo) return w.since(day(line.validFrom));
  const span = w.until(day(line.validFrom), day(line.validTo));
  return line.validTo < today ? `${span}, ${w.ended}` : span;
};

/** One issue with what is agreed about it and the texts that follow it. */
export function IssuePage(p: Props): VNode {
  const { room, issue, lines, today, may, line, lineErrors = {} } = p;
  const { locale } = room;
  const w = issueWords(locale);
  const path = `/ruang/isu/${issue.id}`;
  const heads = { message: w.messages, figure: w.figures, forbidden: w.forbiddens };
  return (
    <RoomPage
      room={room}
      title={issue.title}
      actions={
        <>
          <IssueChip state={issue.state} locale={locale} />
          <a class="btn sm plain" href="/ruang/isu">
            {w.back}
          </a>
        </>
      }
    >
      {issue.description && <p>{issue.description}</p>}
      {NARRATIVE_KINDS.map((kind) => (
        <section aria-labelledby={`h-${kind}`} class="mt6" key={kind}>
          <h2 id={`h-${kind}`}>{heads[kind]}</h2>
          {!lines.some((one) => one.kind === kind) && <p class="muted mt2">{w.none}</p>}
          <ul class="links mt2">
            {lines
              .filter((one) => one.kind === kind)
              .map((one) => (
                <li key={one.id}>
                  <span class="strong">{one.kind === 'figure' ? `${one.words}: ${one.figure}` : one.words}</span>
                  {one.wordsEn && <span lang="en"> {one.wordsEn}</span>}
                  <small>{[when(one, today, locale), one.source].filter(Boolean).join(' · ')}</small>
                  {may.keep && (!one.validTo || one.validTo >= today) && (
                    <form method="post" action={`${path}/akhiri`}>
                      <CsrfField token={room.csrf} />
                      <input type="hidden" name="lineId" value={one.id} />
                      <button type="submit" class="btn sm plain">
                        {w.end}
                        <span class="sr">: {one.words}</span>
                      </button>
                    </form>
                  )}
                </li>
              ))}
          </ul>
        </section>
      ))}
      {may.keep && (
        <details class="more-fields mt6" open={p.lineErrors !== undefined}>
          <summary>{w.addLine}</summary>
          <form method="post" action={`${path}/kalimat`} class="brief-form">
            <CsrfField token={room.csrf} />
            <ErrorSummary errors={lineErrors} locale={locale} />
            <Select
              name="kind"
              label={w.lineKind}
              locale={locale}
              value={line.kind}
              options={NARRATIVE_KINDS.map((one) => ({ value: one, label: w[one] }))}
            />
            <Field
              name="words"
              label={w.words}
              hint={w.wordsHint}
              locale={locale}
              value={line.words}
              error={lineErrors.words}
              rows={2}
              maxLength={500}
              required
            />
            <Field
              name="wordsEn"
              label={w.wordsEn}
              locale={locale}
              value={line.wordsEn}
              error={lineErrors.wordsEn}
              maxLength={500}
              optional
            />
            <Field
              name="figure"
              label={w.value}
              locale={locale}
              value={line.figure}
              error={lineErrors.figure}
              maxLength={80}
              optional
            />
            <Field
              name="source"
              label={w.source}
              locale={locale}
              value={line.source}
              error={lineErrors.source}
              maxLength={300}
              optional
            />
            <Field
              name="validFrom"
              type="date"
              label={w.from}
              locale={locale}
              value={line.validFrom}
              error={lineErrors.validFrom}
              required
            />
            <Field
              name="validTo"
              type="date"
              label={w.to}
              locale={locale}
              value={line.validTo}
              error={lineErrors.validTo}
              optional
            />
            <SaveBar>
              <button type="submit" class="btn primary">
                {w.addLine}
              </button>
            </SaveBar>
          </form>
        </details>
      )}
      <Followers {...p} />
      {may.keep && (
        <details class="more-fields mt6" open={p.errors !== undefined}>
          <summary>{w.change}</summary>
          <form method="post" action={path} class="brief-form">
            <CsrfField token={room.csrf} />
            <IssueFields values={p.values} staff={p.staff} locale={locale} errors={p.errors ?? {}} />
            <SaveBar>
              <button type="submit" class="btn primary">
                {w.save}
              </button>
            </SaveBar>
          </form>
        </details>
      )}
    </RoomPage>
  );
}

/** The texts that follow the issue, and a choice to let another follow. */
function Followers({ room, issue, drafts, follows, may }: Props): VNode {
  const { locale } = room;
  const w = issueWords(locale);
  const others = drafts.filter((one) => !follows.includes(one.briefId));
  return (
    <section aria-labelledby="h-ikut" class="mt6">
      <h2 id="h-ikut">{w.follows}</h2>
      {follows.length === 0 && <p class="muted mt2">{w.none}</p>}
      <ul class="links mt2">
        {follows.map((briefId) => {
          const draft = drafts.find((one) => one.briefId === briefId);
          return (
            <li key={briefId}>
              {draft ? <a href={draft.href}>{draft.title}</a> : w.elsewhere}
              {may.follow && (
                <form method="post" action={`/ruang/isu/${issue.id}/naskah`}>
                  <CsrfField token={room.csrf} />
                  <input type="hidden" name="briefId" value={briefId} />
                  <input type="hidden" name="follows" value="no" />
                  <button type="submit" class="btn sm plain">
                    {w.leave}
                    <span class="sr">: {draft?.title ?? w.elsewhere}</span>
                  </button>
                </form>
              )}
            </li>
          );
        })}
      </ul>
      {may.follow && others.length > 0 && (
        <form method="post" action={`/ruang/isu/${issue.id}/naskah`} class="row cal-filter">
          <CsrfField token={room.csrf} />
          <input type="hidden" name="follows" value="yes" />
          <Select
            name="briefId"
            label={w.draft}
            locale={locale}
            options={others.map((one) => ({ value: one.briefId, label: one.title }))}
          />
          <button type="submit" class="btn sm line">
            {w.follow}
          </button>
        </form>
      )}
    </section>
  );
}

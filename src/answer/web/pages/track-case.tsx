import type { VNode } from 'preact';
import type { AppError } from '../../../kernel/errors.ts';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import { Chip, ErrorSummary, Flash, Icon, Meta, PortalPage } from '../../../ui/index.ts';
import { hasEnded } from '../../case-types.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { closingWord, kindWord } from '../../words.ts';
import type { Cite } from '../cites.ts';
import { citizenWords, stateForCitizen } from '../citizen-words.ts';
import { CitizenTimeline } from '../parts/citizen-timeline.tsx';
import { CitizenTurns } from '../parts/citizen-turns.tsx';
import { DueCard } from '../parts/due.tsx';
import { stateLook } from '../state-look.ts';

export type TrackCaseProps = {
  site: SiteShell;
  view: CaseView;
  trackingCode: string;
  cites: Cite[];
  unitNames: Map<string, string>;
  today: string;
  news: 'replied' | 'reopened' | null;
  error?: AppError;
  typed?: string;
};

/** A case as its writer sees it: where it stands, by when we answer and why, what happened, the answer, and their turn. */
export function TrackCasePage(p: TrackCaseProps): VNode {
  const { site, view, today } = p;
  const { locale } = site;
  const w = citizenWords(locale);
  const ended = hasEnded(view.state);
  return (
    <PortalPage
      site={site}
      title={w.caseTitle(view.code)}
      noindex
      switchPath={`/lacak?kode=${p.trackingCode}`}
      head={<meta name="referrer" content="strict-origin" />}
    >
      <div class={ended || view.state === 'waiting' ? 'case-track words-first' : 'case-track'}>
        <header>
          <h1 class="h-page">{w.caseTitle(view.code)}</h1>
          <div class="row wrapx mt3">
            <Chip {...stateLook(view.state)}>{stateForCitizen(view.state, locale)}</Chip>
            <Meta items={[{ text: kindWord(view.kind, locale) }, { text: formatDateTime(view.createdAt, locale) }]} />
          </div>
          {p.news && <Flash kind="ok">{p.news === 'replied' ? w.repliedNews : w.reopenedNews}</Flash>}
          {p.error && <ErrorSummary errors={p.error.fields} message={p.error.say} locale={locale} />}
        </header>
        <div>
          {view.state === 'waiting' && <CitizenTurns {...p} />}
          {view.answer && <Answer {...p} earlier={!ended} />}
          {view.state === 'closed' && view.closeReason && (
            <section class="panel mt4" aria-labelledby="ditutup">
              <h2 class="small" id="ditutup">
                {stateForCitizen('closed', locale)}
              </h2>
              <p class="mt2">
                <span class="muted">{w.reason}:</span> <b>{closingWord(view.closeReason, locale)}</b>
              </p>
              {view.closeNote && <p class="said mt2">{view.closeNote}</p>}
            </section>
          )}
          <section class="mt6" aria-labelledby="riwayat">
            <h2 id="riwayat">{w.whatHappened}</h2>
            <CitizenTimeline view={view} unitNames={p.unitNames} locale={locale} />
          </section>
          <details class="fold">
            <summary>{w.yourText}</summary>
            <p class="said letter mt2">{view.message}</p>
          </details>
          {view.state !== 'waiting' && <CitizenTurns {...p} />}
        </div>
        <aside aria-labelledby="tenggat">
          {view.clock && <DueCard clock={view.clock} today={today} locale={locale} id="tenggat" at="portal" />}
        </aside>
      </div>
    </PortalPage>
  );
}

const Answer = ({ view, site, cites, earlier }: TrackCaseProps & { earlier: boolean }) => {
  const w = citizenWords(site.locale);
  return (
    <section class="case-answer" aria-labelledby="jawaban">
      <h2 id="jawaban">
        <Icon name="message-circle" />
        {earlier ? w.earlierAnswer : w.answer}
      </h2>
      <p class="said letter mt3">{view.answer}</p>
      {cites.length > 0 && (
        <>
          <h3 class="small mt4">{w.cited}</h3>
          <ul class="case-cites">
            {cites.map((cite) => (
              <li key={cite.path}>
                <a href={cite.path}>{cite.headline ?? cite.path}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {view.answeredAt && <p class="muted small mt3">{formatDateTime(view.answeredAt, site.locale)}</p>}
    </section>
  );
};

import type { VNode } from 'preact';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import { formatNumber } from '../../../kernel/numbers.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import { Crumbs, RoomPage, Table } from '../../../ui/index.ts';
import type { Run } from '../../queries/runs.ts';
import { assistWords, classWords, decisionWords, providerWords, taskWords } from '../../words.ts';
import { RunStateChip } from './log-page.tsx';

/** One call of a model with everything that the log keeps of it. */
export function RunPage(p: {
  room: RoomShell;
  run: Run;
  output: string | null;
  nameOf: (accountId: string | null) => string;
}): VNode {
  const { room, run } = p;
  const { locale } = room;
  const w = assistWords(locale);
  const back = `/ruang/asisten/catatan?instansi=${run.agencyId}`;
  const decided = run.decision && run.decidedAt;
  return (
    <RoomPage room={room} title={w.entry} meta={formatDateTime(run.startedAt, locale)}>
      <Crumbs label={w.back} items={[{ href: back, label: w.logTitle }, { label: taskWords(locale)[run.task] }]} />
      <Table
        caption={w.entry}
        hideCaption
        columns={[{ label: w.about }, { label: w.entry }]}
        rows={[
          [w.task, taskWords(locale)[run.task]],
          [w.state, <RunStateChip run={run} locale={locale} />],
          [
            w.decision,
            decided
              ? `${decisionWords(locale)[run.decision!]} · ${p.nameOf(run.decidedBy)} · ${formatDateTime(run.decidedAt!, locale)}`
              : w.undecided,
          ],
          [w.by, p.nameOf(run.startedBy)],
          [w.connection, providerWords(locale)[run.provider]],
          [w.model, run.model],
          [w.classLabel, classWords(locale)[run.class]],
          [
            w.tokens,
            run.tokensIn === null
              ? '–'
              : `${formatNumber(run.tokensIn, locale)} + ${formatNumber(run.tokensOut ?? 0, locale)}`,
          ],
          [w.took, run.tookMs === null ? '–' : `${formatNumber(run.tookMs, locale)} ms`],
          [
            w.about,
            run.subjectKind === 'edition' ? (
              <a href={`/ruang/naskah/${run.subjectId}`}>{run.subjectId}</a>
            ) : (
              <span class="mono">{run.subjectId}</span>
            ),
          ],
          [w.promptHash, <span class="mono">{run.promptHash.slice(0, 16)}</span>],
          [w.inputHash, <span class="mono">{run.inputHash.slice(0, 16)}</span>],
        ]}
      />
      <section class="tile mt4" aria-labelledby="jawaban">
        <h2 id="jawaban">{w.output}</h2>
        {run.outputSealed && p.output && <p class="muted">{w.sealedNote}</p>}
        {p.output ? <pre class="answer-text">{p.output}</pre> : <p class="muted">{w.noOutput}</p>}
      </section>
    </RoomPage>
  );
}

import type { VNode } from 'preact';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import { formatNumber } from '../../../kernel/numbers.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import type { Agency } from '../../../people/index.ts';
import { Button, ButtonLink, Chip, EmptyState, Field, Pager, RoomPage, Select, Table } from '../../../ui/index.ts';
import type { Run, RunFilter } from '../../queries/runs.ts';
import { TASKS } from '../../types.ts';
import { assistWords, decisionWords, failureSentence, stateWords, taskWords } from '../../words.ts';

type Props = {
  room: RoomShell;
  agency: Agency;
  agencies: Agency[];
  filter: RunFilter;
  day: string;
  runs: Run[];
  nameOf: (accountId: string | null) => string;
  page: number;
  pages: number;
  retentionDays: number;
};

/** Every call of a model, with filters. */
export function LogPage(p: Props): VNode {
  const { locale } = p.room;
  const w = assistWords(locale);
  const query = new URLSearchParams({
    instansi: p.agency.id,
    ...(p.filter.task ? { tugas: p.filter.task } : {}),
    ...(p.filter.state ? { hasil: p.filter.state } : {}),
    ...(p.day ? { sejak: p.day } : {}),
  });
  return (
    <RoomPage
      room={p.room}
      title={w.logTitle}
      meta={locale === 'en' ? p.agency.nameEn : p.agency.name}
      actions={
        <ButtonLink href={`/ruang/asisten/catatan.csv?${query}`} icon="download" download>
          {w.exportCsv}
        </ButtonLink>
      }
    >
      <p class="muted">{w.logIntro(formatNumber(p.retentionDays, locale))}</p>
      <Filters {...p} />
      {p.runs.length === 0 ? (
        <EmptyState title={w.logEmpty} icon="history" />
      ) : (
        <Table
          caption={w.logTitle}
          hideCaption
          columns={[
            { label: w.when },
            { label: w.task },
            { label: w.state },
            { label: w.decision },
            { label: w.model },
            { label: w.by },
            { label: w.tokens, number: true },
            { label: w.took, number: true },
          ]}
          rows={p.runs.map((run) => [
            <a href={`/ruang/asisten/catatan/${run.id}`}>{formatDateTime(run.startedAt, locale)}</a>,
            taskWords(locale)[run.task],
            <RunStateChip run={run} locale={locale} />,
            run.decision ? decisionWords(locale)[run.decision] : '–',
            run.model,
            p.nameOf(run.startedBy),
            run.tokensIn === null ? '–' : formatNumber(run.tokensIn + (run.tokensOut ?? 0), locale),
            run.tookMs === null ? '–' : `${formatNumber(run.tookMs, locale)} ms`,
          ])}
        />
      )}
      <Pager
        page={p.page}
        pages={p.pages}
        hrefOf={(n) => `/ruang/asisten/catatan?${query}&halaman=${n}`}
        locale={locale}
      />
    </RoomPage>
  );
}

/** How a call ended, with the reason in words. */
export const RunStateChip = ({ run, locale }: { run: Run; locale: RoomShell['locale'] }) => (
  <>
    <Chip kind={run.state === 'ok' ? 'ok' : run.state === 'failed' ? 'bad' : 'plain'}>
      {stateWords(locale)[run.state]}
    </Chip>
    {run.reason && run.reason !== 'stopped' && <span class="muted"> {failureSentence(run.reason)[locale]}</span>}
  </>
);

const Filters = ({ room, agency, agencies, filter, day }: Props) => {
  const { locale } = room;
  const w = assistWords(locale);
  const any = { value: '', label: w.any };
  return (
    <form method="get" action="/ruang/asisten/catatan" class="log-find">
      {agencies.length > 1 ? (
        <Select
          name="instansi"
          label={w.agency}
          locale={locale}
          value={agency.id}
          options={agencies.map((one) => ({ value: one.id, label: locale === 'en' ? one.nameEn : one.name }))}
        />
      ) : null}
      <Select
        name="tugas"
        label={w.task}
        locale={locale}
        value={filter.task ?? ''}
        options={[any, ...[...TASKS, 'test' as const].map((value) => ({ value, label: taskWords(locale)[value] }))]}
      />
      <Select
        name="hasil"
        label={w.state}
        locale={locale}
        value={filter.state ?? ''}
        options={[
          any,
          ...(['ok', 'failed', 'stopped', 'running'] as const).map((value) => ({
            value,
            label: stateWords(locale)[value],
          })),
        ]}
      />
      <Field name="sejak" label={w.from} locale={locale} type="date" value={day} />
      <Button>{w.filter}</Button>
    </form>
  );
};

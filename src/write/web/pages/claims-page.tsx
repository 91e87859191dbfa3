import type { VNode } from 'preact';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import { formatNumber } from '../../../kernel/numbers.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import {
  ButtonLink,
  CsrfField,
  EmptyState,
  Field,
  type FieldErrors,
  Pager,
  RoomPage,
  Select,
} from '../../../ui/index.ts';
import { type ClaimWords, claimWords } from '../../claims/claim-words.ts';
import { CLAIM_STATES, type LedgerClaim } from '../../claims/ledger.ts';
import { shownClaim } from '../../shown-claims.ts';
import type { Edition } from '../../types.ts';
import { writeWords } from '../../words.ts';
import { ClaimDecisions } from '../parts/claim-decisions.tsx';

/** The kinds of claim, as the filter and the form name them. */
export const CLAIM_KINDS = [
  'person',
  'title',
  'organisation',
  'place',
  'date',
  'number',
  'quote',
  'regulation',
  'statement',
] as const;

export type ClaimRow = LedgerClaim & { where: string; href: string; decider: string };

export type ClaimsPageProps = {
  room: RoomShell;
  edition: Edition;
  canEdit: boolean;
  rows: ClaimRow[];
  total: number;
  counts: Record<string, number>;
  page: number;
  pages: number;
  kind: string;
  state: string;
  sources: { position: number; name: string }[];
  /** A form that was refused: the number of its claim, or 0 for the form that adds one. */
  mistake: {
    number: number;
    errors: FieldErrors;
    typed?: { position: number; passage: string; kind: string } | undefined;
  } | null;
};

const kindWord = (w: ClaimWords, kind: string): string =>
  kind === 'title' ? w.titleKind : (w[kind as Exclude<(typeof CLAIM_KINDS)[number], 'title'>] ?? kind);

/** The claim ledger of an item: every fact with its passage and what people decided about it. */
export function ClaimsPage(props: ClaimsPageProps): VNode {
  const { room, edition, rows, total, kind, state } = props;
  const { locale } = room;
  const w = claimWords(locale);
  const at = `/ruang/naskah/${edition.id}/fakta`;
  const unfiltered = kind === '' && state === '';
  return (
    <RoomPage
      room={room}
      title={w.title}
      meta={edition.headline || edition.workingTitle}
      actions={
        <ButtonLink small href={`/ruang/naskah/${edition.id}`}>
          {writeWords(locale).backToEditor}
        </ButtonLink>
      }
    >
      <p class="muted">{w.intro}</p>
      <Filter {...props} w={w} at={at} />
      {total === 0 && unfiltered && (
        <EmptyState icon="files" title={w.empty}>
          {w.emptyText}
        </EmptyState>
      )}
      {total === 0 && !unfiltered && <p class="muted mt4">{w.none}</p>}
      {total > 0 && <p class="muted small mt3">{w.total(formatNumber(total, locale))}</p>}
      <ol class="claims">
        {rows.map((row) => (
          <ClaimItem key={row.number} row={row} w={w} at={at} {...props} />
        ))}
      </ol>
      {props.canEdit && rows.some((row) => row.state === 'open' && !row.gone) && (
        <form id="terima-semua" method="post" action={at}>
          <CsrfField token={room.csrf} />
          <input type="hidden" name="decision" value="accept" />
          <button type="submit" class="btn sm soft">
            {w.acceptAll}
          </button>
        </form>
      )}
      <Pager
        page={props.page}
        pages={props.pages}
        locale={locale}
        hrefOf={(page) => `${at}?jenis=${kind}&status=${state}&hal=${page}`}
      />
      {props.canEdit && props.sources.length > 0 && <AddForm {...props} w={w} at={at} />}
    </RoomPage>
  );
}

type Part = ClaimsPageProps & { w: ClaimWords; at: string };

function Filter({ room, kind, state, counts, w, at }: Part): VNode {
  const states = [...CLAIM_STATES, 'gone'] as const;
  return (
    <form method="get" action={at} class="row claim-filter">
      <Select
        name="jenis"
        label={w.filterKind}
        locale={room.locale}
        value={kind}
        options={[{ value: '', label: w.all }, ...CLAIM_KINDS.map((one) => ({ value: one, label: kindWord(w, one) }))]}
      />
      <Select
        name="status"
        label={w.filterState}
        locale={room.locale}
        value={state}
        options={[
          { value: '', label: w.all },
          ...states.map((one) => ({ value: one, label: `${w[one]} (${formatNumber(counts[one] ?? 0, room.locale)})` })),
        ]}
      />
      <button type="submit" class="btn sm line">
        {w.filter}
      </button>
    </form>
  );
}

function ClaimItem({ row, ...props }: Part & { row: ClaimRow }): VNode {
  const { room, canEdit, edition, w } = props;
  const { locale } = room;
  const href = row.href.startsWith('#') ? `/ruang/naskah/${edition.id}${row.href}` : row.href;
  const standing = row.gone ? 'gone' : row.state;
  return (
    <li id={`f${row.number}`} class="claim" data-state={standing}>
      <div class="claim-head">
        {canEdit && row.state === 'open' && !row.gone && (
          <input type="checkbox" form="terima-semua" name="claim" value={row.number} aria-label={w.pick(row.number)} />
        )}
        <span class="claim-number">{row.number}</span>
        <p class="claim-text">{row.correction?.text ?? shownClaim(row.claim)}</p>
        <span class="chip">{kindWord(w, row.claim.kind)}</span>
        <span class={`st ${standing === 'open' ? '' : standing === 'rejected' || standing === 'gone' ? 'bad' : 'ok'}`}>
          {w[standing]}
        </span>
      </div>
      {row.correction && (
        <p class="small">
          <span class="muted">{w.inSource}:</span> <del>{shownClaim(row.claim)}</del>
        </p>
      )}
      <p class="small muted">
        {row.gone ? row.where.split(',')[0] : <a href={href}>{row.where}</a>}
        {row.claim.area && ` · ${w.area(row.claim.area)}`}
        {row.manual && ` · ${w.manual}`}
        {row.mergedInto !== null && (
          <>
            {' · '}
            <a href={`#f${row.mergedInto}`}>{w.mergedInto(row.mergedInto)}</a>
          </>
        )}
      </p>
      {row.decidedAt && (
        <p class="small muted">
          {w.by(row.decider, formatDateTime(row.decidedAt, locale))}
          {row.reason && `: ${row.reason}`}
        </p>
      )}
      {canEdit && !row.gone && (
        <ClaimDecisions
          row={row}
          at={props.at}
          csrf={room.csrf}
          locale={locale}
          errors={props.mistake?.number === row.number ? props.mistake.errors : null}
        />
      )}
    </li>
  );
}

function AddForm({ room, sources, mistake, w, at }: Part): VNode {
  const typed = mistake?.number === 0 ? mistake.typed : undefined;
  const errors = mistake?.number === 0 ? mistake.errors : {};
  return (
    <section id="ftambah" class="brief-form mt6" aria-labelledby="tambah-h">
      <h2 id="tambah-h">{w.add}</h2>
      <form method="post" action={`${at}/tambah`}>
        <CsrfField token={room.csrf} />
        <Select
          name="position"
          label={w.source}
          locale={room.locale}
          value={String(typed?.position ?? sources[0]?.position ?? '')}
          options={sources.map((one) => ({ value: String(one.position), label: one.name }))}
        />
        <Select
          name="kind"
          label={w.filterKind}
          locale={room.locale}
          value={typed?.kind ?? 'statement'}
          options={CLAIM_KINDS.map((one) => ({ value: one, label: kindWord(w, one) }))}
        />
        <Field
          name="passage"
          label={w.passage}
          locale={room.locale}
          value={typed?.passage ?? ''}
          error={errors.passage}
          rows={3}
          maxLength={2000}
          required
        />
        <button type="submit" class="btn sm primary mt3">
          {w.addSend}
        </button>
      </form>
    </section>
  );
}

import type { VNode } from 'preact';
import type { Bilingual } from '../../../kernel/errors.ts';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import { Button, ButtonLink, Chip, CsrfField, Field, Flash, Icon, RoomPage } from '../../../ui/index.ts';
import type { Package } from '../../package.ts';
import { FingerprintBlock } from '../../web/parts/fingerprint-block.tsx';
import { type Names, nameOf } from '../../web/parts/people-names.ts';
import { words } from '../../words.ts';
import type { Debt, DebtState } from '../debt.ts';
import { emergencyWords } from '../words.ts';
import { MarksList } from './marks-list.tsx';

type Props = {
  room: RoomShell;
  locale: Locale;
  csrf: string;
  debt: Debt;
  p: Package;
  state: DebtState;
  names: Names;
  maySettle: boolean;
  refused: Bilingual | null;
  reason: string;
};

/** One debt: who released what alone and why, until when a second person has to decide, and what they decided. */
export function DebtPage(props: Props): VNode {
  const { locale, debt, p, state, names } = props;
  const w = emergencyWords(locale);
  return (
    <RoomPage
      room={props.room}
      title={w.debtTitle}
      meta={p.content.edition.headline}
      actions={<DebtChip state={state} locale={locale} verdict={debt.verdict} />}
    >
      <div class="stack-4">
        {props.refused && <Flash kind="bad">{props.refused[locale]}</Flash>}
        <div class="pkg">
          <div>
            <p class="strong">
              {w.releasedBy(nameOf(names, debt.officialId, locale), formatDateTime(debt.madeAt, locale))}
            </p>
            <p class="ink2 mt2">
              {w.why}: <q>{debt.reason}</q>
            </p>
            {state !== 'settled' && <p class="mt2">{w.dueBy(formatDateTime(debt.dueAt, locale))}</p>}
          </div>
          {debt.takenOn.length > 0 && (
            <div>
              <h2 class="small strong">{w.takenOn}</h2>
              <MarksList marks={debt.takenOn} locale={locale} />
            </div>
          )}
          <div>
            <FingerprintBlock hash={p.hash} label={words(locale).fingerprint} />
            <p class="mt3">
              <a href={`/ruang/persetujuan/${p.id}`}>{w.toPackage}</a>
              {' · '}
              <a href={`/ruang/rilis/paket/${p.id}`}>{w.toReceipt}</a>
            </p>
          </div>
        </div>
        {debt.settledAt ? <Settled {...props} /> : props.maySettle ? <Settle {...props} /> : <p>{w.mayNotSettle}</p>}
      </div>
    </RoomPage>
  );
}

const Settled = ({ debt, p, names, locale }: Props) => {
  const w = emergencyWords(locale);
  return (
    <section class="stack-4">
      <p class="strong">
        {w.settledBy(nameOf(names, debt.settledBy, locale), formatDateTime(debt.settledAt!, locale))}
      </p>
      {debt.settledReason && <q class="ink2">{debt.settledReason}</q>}
      {debt.verdict === 'rejected' && (
        <>
          <p>{w.rejectedNext}</p>
          <p>
            <ButtonLink href={`/ruang/naskah/${p.editionId}`} look="primary" icon="file-pen">
              {w.toEdition}
            </ButtonLink>{' '}
            <ButtonLink href={`/ruang/rilis/paket/${p.id}`} icon="clock">
              {w.toReceipt}
            </ButtonLink>
          </p>
        </>
      )}
    </section>
  );
};

const Settle = ({ debt, p, csrf, locale, reason, refused }: Props) => {
  const w = emergencyWords(locale);
  const action = `/ruang/darurat/utang/${debt.id}`;
  return (
    <div class="stack-4">
      <form method="post" action={action}>
        <CsrfField token={csrf} />
        <input type="hidden" name="hash" value={p.hash} />
        <Button look="primary" icon="check" name="verdict" value="approved">
          {w.approve}
        </Button>
      </form>
      <details open={refused !== null}>
        <summary class="btn line">
          <Icon name="undo-2" />
          {w.reject}
        </summary>
        <form method="post" action={action} class="stack-4 mt3">
          <CsrfField token={csrf} />
          <input type="hidden" name="hash" value={p.hash} />
          <Field
            name="reason"
            label={w.rejectReason}
            hint={w.rejectHint}
            locale={locale}
            rows={3}
            value={reason}
            required
            maxLength={2000}
          />
          <Button look="danger" icon="undo-2" name="verdict" value="rejected">
            {w.reject}
          </Button>
        </form>
      </details>
    </div>
  );
};

/** Where a debt stands, in a word. */
export const DebtChip = (p: { state: DebtState; verdict: Debt['verdict']; locale: Locale }) => {
  const w = emergencyWords(p.locale);
  if (p.state === 'settled')
    return (
      <Chip kind={p.verdict === 'rejected' ? 'bad' : 'ok'} icon={p.verdict === 'rejected' ? 'undo-2' : 'check'}>
        {p.verdict === 'rejected' ? w.rejectedAfter : w.approvedAfter}
      </Chip>
    );
  return (
    <Chip kind={p.state === 'overdue' ? 'bad' : 'wait'} icon="clock">
      {p.state === 'overdue' ? w.overdue : w.open}
    </Chip>
  );
};

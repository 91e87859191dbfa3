import type { VNode } from 'preact';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import { formatNumber } from '../../../kernel/numbers.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import type { PersonName } from '../../../people/index.ts';
import { ButtonLink, Crumbs, ErrorSummary, href, RoomPage, Timeline } from '../../../ui/index.ts';
import type { Copy } from '../../withdrawal/copies.ts';
import type { actsOf, DeskText, ReleasedText } from '../../withdrawal/desk.ts';
import type { Expiry } from '../../withdrawal/expire.ts';
import { deskWords } from '../../withdrawal/words.ts';
import type { Refused } from '../withdrawal-routes.tsx';
import { CopyList } from './withdrawal-copies.tsx';
import { ExpiryForm, RequestForms, RestoreForm, WithdrawForm } from './withdrawal-forms.tsx';
import { StateChip } from './withdrawal-state.tsx';

export type WithdrawalTextProps = {
  room: RoomShell;
  csrf: string;
  now: Date;
  text: DeskText;
  acts: Awaited<ReturnType<typeof actsOf>>;
  copies: Copy[];
  expiry: Expiry | null;
  others: ReleasedText[];
  /** Messages about it that have arrived. */
  mailed: number;
  names: Map<string, PersonName>;
  mayWithdraw: boolean;
  mayAsk: boolean;
  refused: Refused | null;
};

/** One released text: where it stands, what may be done to it now, what must still be seen to, and everything that was done. */
export function WithdrawalTextPage(p: WithdrawalTextProps): VNode {
  const { room, text, refused } = p;
  const { locale } = room;
  const w = deskWords(locale);
  const request = p.acts.find((act) => act.state === 'asked') ?? null;
  const acted = text.state !== 'current' || p.copies.length > 0;
  const mayGoOn = text.state === 'current' || text.state === 'expired' || text.state === 'withdrawn';
  const address = href(text.language, `/berita/${text.slug}`);
  return (
    <RoomPage
      room={room}
      title={text.headline}
      windowTitle={`${w.title}: ${text.headline}`}
      actions={<StateChip state={text.state} locale={locale} />}
    >
      <Crumbs label={w.title} items={[{ href: '/ruang/penarikan', label: w.title }, { label: text.headline }]} />
      {refused && <ErrorSummary errors={refused.error.fields} message={refused.error.say} locale={locale} />}
      <div class="two mt4">
        <div class="stack-6">
          <section class="tile">
            {text.notice && <p lang={text.language}>{text.notice.reason}</p>}
            <p class="ink2">{w.correctLead}</p>
            <p class="row wrapx mt3">
              <ButtonLink href={`/ruang/naskah/${text.editionId}`} look="primary" icon="pencil-line">
                {w.toEdition}
              </ButtonLink>
              <ButtonLink href={address} icon="globe">
                {w.toPublic}
              </ButtonLink>
              <ButtonLink href={`${address}/riwayat`} icon="history">
                {w.toHistory}
              </ButtonLink>
            </p>
          </section>
          {request && <RequestForms {...p} request={request} />}
          {text.state !== 'current' && p.mayWithdraw && <RestoreForm {...p} />}
          {mayGoOn && p.mayAsk && !request && <WithdrawForm {...p} />}
        </div>
        <div class="stack-6">
          {acted && (
            <section class="tile" aria-labelledby="h-salinan">
              <h2 id="h-salinan">{w.copiesTitle}</h2>
              {p.mailed > 0 && <p class="mt2">{w.mailed(formatNumber(p.mailed, locale))}</p>}
              <CopyList {...p} />
            </section>
          )}
          {text.state === 'current' && (p.mayWithdraw || p.expiry) && <ExpiryForm {...p} />}
          {p.acts.length > 0 && <Log {...p} />}
        </div>
      </div>
    </RoomPage>
  );
}

function Log({ acts, names, room, text }: WithdrawalTextProps): VNode {
  const { locale } = room;
  const w = deskWords(locale);
  const who = (id: string | null) => (id && names.get(id) ? w.by(names.get(id)!.name) : w.byClock);
  return (
    <section class="tile" aria-labelledby="h-catatan">
      <h2 id="h-catatan">{w.logTitle}</h2>
      <Timeline
        items={acts.map((act) => ({
          state: act.state === 'asked' ? ('act' as const) : act.state === 'done' ? ('cur' as const) : ('past' as const),
          title:
            act.state === 'refused'
              ? `${w.refused}: ${w[act.act]}`
              : act.state === 'asked'
                ? `${w.waiting}: ${w[act.act]}`
                : w[act.act],
          when: `${formatDateTime(act.decidedAt ?? act.askedAt, locale, { seconds: true })}, ${who(act.decidedBy ?? act.askedBy)}`,
          body: (
            <>
              <p lang={text.language}>{act.reason}</p>
              <p class="muted">{act.refusal || act.why}</p>
              {act.redirectTo && <p class="mono small">{act.redirectTo}</p>}
            </>
          ),
        }))}
      />
    </section>
  );
}

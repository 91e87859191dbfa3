import type { VNode } from 'preact';
import { formatDateTime, jakartaClock, jakartaDay } from '../../../kernel/time.ts';
import { Button, Choices, CsrfField, Field } from '../../../ui/index.ts';
import { deskWords } from '../../withdrawal/words.ts';
import { StateChip } from './withdrawal-state.tsx';
import type { WithdrawalTextProps } from './withdrawal-text.tsx';

type Form = 'withdraw' | 'decide' | 'restore' | 'expiry' | 'copy';

/** What was typed into a form that was refused, and what is wrong with its fields. */
function kept(p: WithdrawalTextProps, which: Form) {
  const mine = p.refused?.form === which ? p.refused : null;
  return {
    value: (name: string): string => String(mine?.typed[name] ?? ''),
    on: (name: string): boolean => mine?.typed[name] !== undefined,
    error: (name: string) => mine?.error.fields[name],
  };
}

/** How a text is withdrawn, why for the public, why for the office; a form that asks where the person may not decide. */
export function WithdrawForm(p: WithdrawalTextProps): VNode {
  const { locale } = p.room;
  const w = deskWords(locale);
  const { value, on, error } = kept(p, 'withdraw');
  const act = value('act') || (p.text.state === 'withdrawn' ? 'gone' : 'withdrawn');
  const acts = [
    { value: 'withdrawn', label: w.actWithdrawn, hint: w.actWithdrawnHint },
    { value: 'gone', label: w.actGone, hint: w.actGoneHint },
    { value: 'redirected', label: w.actRedirected, hint: w.actRedirectedHint },
  ].filter((one) => one.value !== p.text.state);
  const languages = p.others.map((one) => (one.language === 'en' ? w.english : w.indonesian)).join(', ');
  const tick = (name: string, label: string, checked: boolean) => (
    <label class="tick-box">
      <input type="checkbox" name={name} value="1" checked={checked} />
      <span>{label}</span>
    </label>
  );
  return (
    <section class="tile" aria-labelledby="h-tarik">
      <h2 id="h-tarik">{p.mayWithdraw ? w.withdrawTitle : w.askTitle}</h2>
      {!p.mayWithdraw && <p class="ink2">{w.askLead}</p>}
      <form method="post" action={`/ruang/penarikan/${p.text.articleId}/${p.mayWithdraw ? 'tarik' : 'minta'}`}>
        <CsrfField token={p.csrf} />
        <Choices
          name="act"
          legend={w.how}
          locale={locale}
          kind="radio"
          choices={acts.map((one) => ({ ...one, checked: one.value === act }))}
          error={error('act')}
        />
        <Field
          name="reason"
          label={w.reason}
          hint={w.reasonHint}
          locale={locale}
          rows={3}
          maxLength={1000}
          required
          value={value('reason')}
          error={error('reason')}
        />
        <Field
          name="why"
          label={w.why}
          hint={w.whyHint}
          locale={locale}
          rows={3}
          maxLength={1000}
          required
          value={value('why')}
          error={error('why')}
        />
        <Field
          name="redirectTo"
          label={w.redirectTo}
          hint={w.redirectHint}
          locale={locale}
          optional
          maxLength={300}
          value={value('redirectTo')}
          error={error('redirectTo')}
        />
        {tick('personalData', w.personalData, on('personalData'))}
        {tick('hideTitle', w.hideTitle, on('hideTitle'))}
        {p.others.length > 0 && p.mayWithdraw && tick('others', w.others(languages), on('others') || !p.refused)}
        {p.mayWithdraw && <p class="small ink2 mt3">{w.effects}</p>}
        <p class="mt4">
          <Button look={p.mayWithdraw ? 'danger' : 'primary'} icon={p.mayWithdraw ? 'circle-minus' : 'send'}>
            {p.mayWithdraw ? w.withdraw : w.ask}
          </Button>
        </p>
      </form>
    </section>
  );
}

/** A request that waits: what was asked and why, and for those who decide, both answers. */
export function RequestForms(p: WithdrawalTextProps & { request: WithdrawalTextProps['acts'][number] }): VNode {
  const { request, text } = p;
  const { locale } = p.room;
  const w = deskWords(locale);
  const { value, error } = kept(p, 'decide');
  const at = `/ruang/penarikan/${text.articleId}/permintaan/${request.id}`;
  const asker = (request.askedBy && p.names.get(request.askedBy)?.name) || '–';
  return (
    <section class="tile" aria-labelledby="h-permintaan">
      <h2 id="h-permintaan">{w.requestTitle}</h2>
      <p class="mt2">
        <StateChip state={request.act} locale={locale} />
      </p>
      <p class="muted small mt2">{w.askedBy(asker, formatDateTime(request.askedAt, locale))}</p>
      <p class="mt2">
        <b>{w.reason}:</b> <span lang={text.language}>{request.reason}</span>
      </p>
      <p>
        <b>{w.why}:</b> {request.why}
      </p>
      {request.redirectTo && <p class="mono small">{request.redirectTo}</p>}
      {request.personalData && <p class="mt2">{w.personalData}</p>}
      {!request.keepTitle && <p class="mt2">{w.hideTitle}</p>}
      {p.mayWithdraw ? (
        <>
          <form class="mt4" method="post" action={`${at}/setujui`}>
            <CsrfField token={p.csrf} />
            <Button look="danger" icon="circle-minus">
              {w.carryOut}
            </Button>
          </form>
          <form class="mt4" method="post" action={`${at}/tolak`}>
            <CsrfField token={p.csrf} />
            <Field
              name="refusal"
              label={w.refuseReason}
              locale={locale}
              rows={2}
              required
              maxLength={1000}
              value={value('refusal')}
              error={error('refusal')}
            />
            <p class="mt4">
              <Button look="line">{w.refuse}</Button>
            </p>
          </form>
        </>
      ) : (
        <p class="ink2 mt3">{w.onlyEditors}</p>
      )}
    </section>
  );
}

/** The way back: a note for readers and the internal grounds; or why there is none. */
export function RestoreForm(p: WithdrawalTextProps): VNode {
  const { locale } = p.room;
  const w = deskWords(locale);
  const { value, error } = kept(p, 'restore');
  return (
    <section class="tile" aria-labelledby="h-pulih">
      <h2 id="h-pulih">{w.restoreTitle}</h2>
      {p.text.notice?.personalData ? (
        <p class="ink2">{w.noRestore}</p>
      ) : (
        <form method="post" action={`/ruang/penarikan/${p.text.articleId}/pulihkan`}>
          <p class="ink2">{w.restoreLead}</p>
          <CsrfField token={p.csrf} />
          <Field
            name="note"
            label={w.note}
            locale={locale}
            rows={2}
            required
            maxLength={1000}
            value={value('note')}
            error={error('note')}
          />
          <Field
            name="because"
            label={w.why}
            locale={locale}
            rows={2}
            required
            maxLength={1000}
            value={value('because')}
            error={error('why')}
          />
          <p class="mt4">
            <Button look="primary" icon="undo-2">
              {w.restore}
            </Button>
          </p>
        </form>
      )}
    </section>
  );
}

/** Until when a text holds and what happens then; while an end is set, the way to take it back. */
export function ExpiryForm(p: WithdrawalTextProps): VNode {
  const { expiry, text, now } = p;
  const { locale } = p.room;
  const w = deskWords(locale);
  const { value, error } = kept(p, 'expiry');
  const start = expiry?.at ?? new Date(now.getTime() + 7 * 86_400_000);
  const afterwards = value('afterwards') || expiry?.act || 'expired';
  const at = `/ruang/penarikan/${text.articleId}/berakhir`;
  return (
    <section class="tile" aria-labelledby="h-berlaku">
      <h2 id="h-berlaku">{w.expiryTitle}</h2>
      <p class="ink2">{expiry ? w.endsAt(formatDateTime(expiry.at, locale, { seconds: true })) : w.expiryLead}</p>
      {p.mayWithdraw && (
        <form method="post" action={at}>
          <CsrfField token={p.csrf} />
          <div class="pair">
            <Field
              name="day"
              type="date"
              label={w.day}
              locale={locale}
              value={value('day') || jakartaDay(start)}
              min={jakartaDay(now)}
            />
            <Field
              name="time"
              type="time"
              step="1"
              label={w.time}
              locale={locale}
              value={value('time') || (expiry ? jakartaClock(start) : '23:59:59')}
              error={error('time')}
            />
          </div>
          {/* Named by what follows the moment, not by the act, whose name is taken by the other form. */}
          <Choices
            name="afterwards"
            legend={w.afterwards}
            locale={locale}
            kind="radio"
            choices={[
              { value: 'expired', label: w.thenExpired, checked: afterwards === 'expired' },
              { value: 'gone', label: w.thenGone, checked: afterwards === 'gone' },
            ]}
          />
          <Field
            name="note"
            label={w.expiryNote}
            locale={locale}
            rows={2}
            required
            maxLength={1000}
            value={value('note') || expiry?.note || ''}
            error={error('note')}
          />
          <p class="mt4">
            <Button look="line" icon="clock">
              {w.setExpiry}
            </Button>
          </p>
        </form>
      )}
      {p.mayWithdraw && expiry && (
        <form class="mt3" method="post" action={`${at}/batalkan`}>
          <CsrfField token={p.csrf} />
          <Button look="danger">{w.cancelExpiry}</Button>
        </form>
      )}
    </section>
  );
}

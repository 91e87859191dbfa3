import type { ComponentChildren, VNode } from 'preact';
import type { AppError } from '../../../kernel/errors.ts';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import { addDays, formatDate, formatDateTime, jakartaDay } from '../../../kernel/time.ts';
import { Button, CsrfField, Field, Flash, RoomPage, SectionHead, Select } from '../../../ui/index.ts';
import { moment } from '../../mails.ts';
import type { BreachLine, HeldShare } from '../../queries/journalists.ts';
import { type Journalist, standingOf } from '../../types.ts';
import { StandingChip } from '../parts/standing-chip.tsx';
import { roomWords } from '../room-words.ts';

type Props = {
  room: RoomShell;
  now: Date;
  j: Journalist;
  shares: HeldShare[];
  headlines: Map<string, string>;
  breaches: BreachLine[];
  may: boolean;
  refused: AppError | null;
};

/** One person of the press: who they are, what they hold, what went wrong, and what the office decides. */
export function JournalistPage(p: Props): VNode {
  const { room, j, now } = p;
  const { locale } = room;
  const w = roomWords(locale);
  const standing = standingOf(j, now);
  const facts: [string, string][] = [
    [w.email, j.email],
    [w.phone, j.phone],
    [w.card, j.card],
    [w.code, j.code],
    [w.until, j.expiresAt ? formatDate(j.expiresAt, locale) : ''],
  ];
  return (
    <RoomPage
      room={room}
      title={j.name || j.code}
      meta={`${j.job}, ${j.outlet} · ${w.appliedAt(formatDateTime(j.appliedAt, locale))}`}
      actions={<StandingChip standing={standing} locale={locale} />}
    >
      {p.refused && <Flash kind="bad">{p.refused.say[locale]}</Flash>}
      {standing === 'suspended' && (
        <p class="note-line">
          {w.frozenNow(
            j.suspendedUntil ? w.untilDay(moment(j.suspendedUntil, locale)) : w.untilLifted,
            j.suspendedReason ?? '',
          )}
        </p>
      )}
      {j.state === 'refused' && j.reason && <p class="note-line">{j.reason}</p>}
      <div class="prefs mt4">
        <div class="stack-6">
          <section aria-labelledby="h-siapa">
            <SectionHead title={w.name} id="h-siapa" />
            <dl class="stack-2 mt3">
              {facts
                .filter(([, value]) => value)
                .map(([label, value]) => (
                  <div key={label}>
                    <dt class="small muted">{label}</dt>
                    <dd class="break">{value}</dd>
                  </div>
                ))}
            </dl>
          </section>
          <section aria-labelledby="h-bahan">
            <SectionHead title={w.held} id="h-bahan" />
            {p.shares.length === 0 && <p class="muted mt3">{w.heldNone}</p>}
            <ul class="press-list mt3">
              {p.shares.map((one) => (
                <li key={one.id}>
                  <a href={`/ruang/pers/paket/${one.packageId}`}>{p.headlines.get(one.packageId)}</a>
                  <span class="small muted block">{w.activeUntil(moment(one.pressEmbargoUntil, locale))}</span>
                </li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="h-langgar">
            <SectionHead title={w.breaches} id="h-langgar" />
            {p.breaches.length === 0 && <p class="muted mt3">{w.breachesNone}</p>}
            <ul class="press-list mt3">
              {p.breaches.map((one) => (
                <li key={one.id}>
                  <b>{formatDate(one.happenedAt, locale)}</b> {one.note}
                  {one.frozenUntil && (
                    <span class="small muted block">{w.frozenUntil(formatDate(one.frozenUntil, locale))}</span>
                  )}
                </li>
              ))}
            </ul>
          </section>
        </div>
        {p.may && <Decisions {...p} />}
      </div>
    </RoomPage>
  );
}

const Act = (p: { j: Journalist; room: RoomShell; act: string; children: ComponentChildren }) => (
  <form class="press-form" method="post" action={`/ruang/pers/wartawan/${p.j.id}/${p.act}`}>
    <CsrfField token={p.room.csrf} />
    {p.children}
  </form>
);

const Decisions = (p: Props) => {
  const { room, j, now } = p;
  const { locale } = room;
  const w = roomWords(locale);
  const reason = (label: string) => (
    <Field name="reason" label={label} hint={w.reasonHint} locale={locale} rows={3} maxLength={1000} required />
  );
  if (j.state === 'applied' || j.state === 'refused')
    return (
      <aside class="panel stack-4" aria-labelledby="h-putus">
        <h2 id="h-putus">{w.decide}</h2>
        <Act {...p} act="terima">
          <Button look="primary" icon="badge-check" block>
            {w.accept}
          </Button>
        </Act>
        {j.state === 'applied' && (
          <Act {...p} act="tolak">
            {reason(w.reason)}
            <Button block>{w.refuse}</Button>
          </Act>
        )}
      </aside>
    );
  if (j.state !== 'accredited') return null;
  const frozen = standingOf(j, now) === 'suspended';
  const today = jakartaDay(now);
  return (
    <aside class="stack-4">
      <section class="panel stack-4" aria-labelledby="h-putus">
        <h2 id="h-putus">{w.decide}</h2>
        <Act {...p} act="perpanjang">
          <Button block icon="calendar-days">
            {w.renew}
          </Button>
        </Act>
        {frozen ? (
          <Act {...p} act="cairkan">
            <Button look="primary" block>
              {w.lift}
            </Button>
          </Act>
        ) : (
          <Freeze {...p} />
        )}
      </section>
      <details class="panel">
        <summary>{w.breach}</summary>
        <Act {...p} act="pelanggaran">
          <Field name="happened" type="date" label={w.breachDay} locale={locale} value={today} required />
          <Select
            name="package"
            label={w.breachWhat}
            locale={locale}
            options={[
              { value: '', label: w.breachNone },
              ...p.shares.map((one) => ({ value: one.packageId, label: p.headlines.get(one.packageId) ?? '' })),
            ]}
          />
          {reason(w.breachNote)}
          <Field
            name="until"
            type="date"
            label={w.breachFreeze}
            locale={locale}
            value={addDays(today, 90)}
            min={today}
            required
          />
          <Button look="danger" block>
            {w.breachSend}
          </Button>
        </Act>
      </details>
    </aside>
  );
};

/** Its fields have names of their own on the page, so that two labels never point at one field. */
const Freeze = (p: Props) => {
  const { locale } = p.room;
  const w = roomWords(locale);
  return (
    <details>
      <summary>{w.freeze}</summary>
      <Act {...p} act="bekukan">
        <div class="field">
          <label for="f-bekukan-alasan">{w.reason}</label>
          <textarea class="input" id="f-bekukan-alasan" name="reason" rows={3} maxLength={1000} required />
        </div>
        <div class="field">
          <label for="f-bekukan-sampai">{w.freezeUntil}</label>
          <input class="input" id="f-bekukan-sampai" type="date" name="until" min={jakartaDay(p.now)} />
        </div>
        <Button look="danger" block>
          {w.freeze}
        </Button>
      </Act>
    </details>
  );
};

import type { Locale } from '../../../kernel/i18n.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import { Icon, type IconName } from '../../../ui/index.ts';
import type { CheckSummary } from '../../check-summary.ts';
import { words } from '../../words.ts';
import { type Names, nameOf } from './people-names.ts';

/** The result of the check as it was at submission: what is supported, and each open mark with who took it on and why. */
export const Checks = ({ checks, names, locale }: { checks: CheckSummary; names: Names; locale: Locale }) => {
  const w = words(locale);
  const whole = checks.supported === checks.sentences;
  return (
    <div>
      <h3 class="small strong">{w.checksTitle}</h3>
      <ul class="ticks mt2">
        {checks.sentences > 0 && (
          <Tick ok={whole} icon={whole ? 'circle-check' : 'triangle-alert'}>
            <b>{w.sentencesSupported(checks.supported, checks.sentences)}</b> {w.haveSource}
          </Tick>
        )}
        <Tick ok={checks.facts > 0} icon={checks.facts > 0 ? 'check-check' : 'info'}>
          {checks.facts > 0 ? w.factsCited(checks.facts) : w.noFacts}
        </Tick>
        {checks.quotes > 0 && (
          <Tick ok icon="quote">
            {w.quotes(checks.quotes)}
          </Tick>
        )}
        {checks.accepted.length === 0 && (
          <Tick ok icon="circle-check">
            {w.noOpenMarks}
          </Tick>
        )}
        {checks.accepted.map((mark) => (
          <Tick ok={false} icon="triangle-alert" key={`${mark.what.id}${mark.at}`}>
            <b>{mark.what[locale]}</b>
            <br />
            <span class="muted small">{w.acceptedMark(...byWhom(mark, names, locale))}</span>
            <q>{mark.reason}</q>
          </Tick>
        ))}
        {(checks.setAside ?? []).map((mark) => (
          <Tick ok icon="lightbulb" key={`${mark.what.id}${mark.at}`}>
            {mark.what[locale]}
            <br />
            <span class="muted small">{w.setAsideMark(...byWhom(mark, names, locale))}</span>
            <q>{mark.reason}</q>
          </Tick>
        ))}
      </ul>
      {checks.advice.length > 0 && (
        <details class="more mt2 small">
          <summary>
            <Icon name="lightbulb" />
            {w.advice(checks.advice.length)}
          </summary>
          <ul class="stack-2 ink2">
            {checks.advice.map((say, i) => (
              <li key={i}>{say[locale]}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
};

const byWhom = (mark: CheckSummary['accepted'][number], names: Names, locale: Locale): [string, string] => [
  nameOf(names, mark.accountId, locale),
  formatDateTime(new Date(mark.at), locale),
];

const Tick = (p: { ok: boolean; icon: IconName; children: preact.ComponentChildren }) => (
  <li>
    <span class={p.ok ? 'ok' : 'wait'}>
      <Icon name={p.icon} />
    </span>
    <span>{p.children}</span>
  </li>
);

import { formatDateTime } from '../../../kernel/time.ts';
import { Button, ButtonLink, CsrfField } from '../../../ui/index.ts';
import type { Recipient } from '../../reminders/recipients.ts';
import type { ReminderKind } from '../../reminders/reminder-kinds.ts';
import type { Step } from '../../step.ts';
import { nameOf } from '../../web/parts/people-names.ts';
import { stepName } from '../../web/parts/step-name.ts';
import { askWords } from '../words.ts';
import type { AskPageProps } from './ask-page.tsx';
import { LinkForm } from './link-form.tsx';

export type StepLine = {
  step: Step;
  /** Who may sign it now and can be reached. */
  able: Recipient[];
  sent: { kind: ReminderKind; at: Date; accountId: string | null }[];
};

/** One step that waits: until when, who can sign it, what was sent, and the ways to ask. */
export const AskStep = (props: AskPageProps & { line: StepLine }) => {
  const { line, p, names, now, csrf, locale } = props;
  const { step, able } = line;
  const w = askWords(locale);
  const due = step.dueAt && formatDateTime(step.dueAt, locale);
  const at = `/ruang/persetujuan/${p.id}/minta`;
  const id = `a-${step.id}`;
  return (
    <article class="pkg">
      <div class="stack-2">
        <h3>{stepName(step, names, locale)}</h3>
        {due && <p class="small ink2">{step.dueAt! < now ? w.overdue(due) : w.due(due)}</p>}
        {able.length > 0 && <p class="small">{able.map((one) => one.name).join(', ')}</p>}
        {line.sent.length > 0 && (
          <ul class="small muted">
            {line.sent.map((one) => (
              <li key={`${one.kind}${one.at.toISOString()}`}>
                {w[`sent_${one.kind}`]}, {formatDateTime(one.at, locale)}
                {one.accountId && ` (${nameOf(names, one.accountId, locale)})`}
              </li>
            ))}
          </ul>
        )}
      </div>
      {props.mayAsk && step.kind !== 'quoted' && (
        <div class="stack-4">
          {able.length === 0 ? (
            <p class="ink2">
              {w.nobody}{' '}
              <ButtonLink href={`/ruang/delegasi?instansi=${p.agencyId}`} small>
                {w.toDelegation}
              </ButtonLink>
            </p>
          ) : (
            <>
              <form method="post" action={`${at}/ingatkan`}>
                <CsrfField token={csrf} />
                <input type="hidden" name="step" value={step.id} />
                <Button icon="bell">{w.remind}</Button>
              </form>
              <form method="post" action={`${at}/alihkan`}>
                <CsrfField token={csrf} />
                <input type="hidden" name="step" value={step.id} />
                <div class="field">
                  <label for={id}>{w.handOnTo}</label>
                  <select id={id} name="account" class="input" required>
                    {able.map((one) => (
                      <option value={one.id} key={one.id}>
                        {one.name}
                      </option>
                    ))}
                  </select>
                </div>
                <p class="mt2">
                  <Button icon="arrow-right">{w.handOn}</Button>
                </p>
              </form>
            </>
          )}
          {step.accountId === null && (
            <LinkForm
              packageId={p.id}
              about={{ name: 'step', value: step.id }}
              signers={props.signers}
              csrf={csrf}
              locale={locale}
            />
          )}
        </div>
      )}
    </article>
  );
};

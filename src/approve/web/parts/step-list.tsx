import type { Locale } from '../../../kernel/i18n.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import { Chip, type ChipKind, Timeline, type TimelineItem } from '../../../ui/index.ts';
import type { Package } from '../../package.ts';
import { openSteps } from '../../queries/steps.ts';
import type { RiskLevel } from '../../risk/risk.ts';
import type { Step } from '../../step.ts';
import { stepWords } from '../step-words.ts';
import { type Names, nameOf } from './people-names.ts';
import { partNames, stepName } from './step-name.ts';

const LOOK: Record<RiskLevel, ChipKind> = { low: 'ok', medium: 'wait', high: 'bad', crisis: 'bad' };

type Props = { p: Package; steps: Step[]; mine: Step[]; names: Names; locale: Locale; now: Date };

/** The signatures that a package asks for: whose, why, until when, and what became of each. */
export const StepList = ({ p, steps, mine, names, locale, now }: Props) => {
  const w = stepWords(locale);
  const open = openSteps(steps);
  const waits = p.state === 'pending' || p.emergencyBy !== null;
  const items = steps.map((step): TimelineItem => {
    const name = stepName(step, names, locale);
    const why = step.because.map((one) => one[locale]).join('; ');
    const some = !step.parts.includes('*');
    return {
      state:
        step.state === 'open'
          ? waits && open.includes(step)
            ? 'cur'
            : 'todo'
          : step.state === 'returned'
            ? 'act'
            : 'past',
      title: name,
      when: whenOf(step, { now, locale, waits, open: open.includes(step), mine: mine.includes(step) }),
      body: (
        <p class="small ink2">
          {outcome(step, names, locale)}
          {why ? w.because(why) : w.becauseUsual}
          {some && ` ${w.coversSome(partNames(step.parts, locale))}`}
        </p>
      ),
    };
  });
  return (
    <div>
      <h3 class="small strong">{w.stepsTitle}</h3>
      <p class="mt2">
        <Chip kind={LOOK[p.risk.level]}>{w[`risk_${p.risk.level}`]}</Chip>
      </p>
      <Timeline items={items} />
    </div>
  );
};

function whenOf(
  step: Step,
  at: { now: Date; locale: Locale; waits: boolean; open: boolean; mine: boolean },
): string | undefined {
  const w = stepWords(at.locale);
  if (step.decidedAt) return formatDateTime(step.decidedAt, at.locale);
  if (!at.waits) return undefined;
  if (!at.open) return w.stepLater;
  const waiting = at.mine ? w.stepYours : w.stepWaits;
  if (!step.dueAt) return waiting;
  const due = formatDateTime(step.dueAt, at.locale);
  return `${waiting} · ${step.dueAt < at.now ? w.overdueSince(due) : w.dueBy(due)}`;
}

function outcome(step: Step, names: Names, locale: Locale): string {
  if (step.state === 'open') return '';
  const w = stepWords(locale);
  const name = step.decidedBy ? nameOf(names, step.decidedBy, locale) : (step.decidedName ?? '');
  const said = step.state === 'returned' ? w.stepReturned(name) : w.stepSigned(name);
  const how = [step.decidedLink && w.stepByLink, step.decidedFor && w.stepFor].filter(Boolean).join(', ');
  return `${said}${how ? `, ${how}` : ''}. ${step.carriedFrom ? `${w.stepCarried} ` : ''}`;
}

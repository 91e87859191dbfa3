import type { Locale } from '../../../kernel/i18n.ts';
import { formatNumber } from '../../../kernel/numbers.ts';
import type { PlanView } from '../../queries/plans.ts';
import { roomWords } from '../room-words.ts';

/** Says why messages did not arrive, as one sentence with numbers; empty when there are none. Status codes are those of RFC 3463. */
export function reasonsInWords(reasons: PlanView['reasons'], locale: Locale): string {
  const w = roomWords(locale);
  const word = ({ state, reason }: PlanView['reasons'][number]): string => {
    if (state === 'uncertain') return w.reasonUncertain;
    if (state === 'skipped') {
      const known: Record<string, string> = {
        left: w.reasonLeft,
        paused: w.reasonPaused,
        withdrawn: w.reasonWithdrawn,
        bounced: w.reasonBounced,
        erased: w.reasonErased,
        superseded: w.reasonSuperseded,
        recalled: w.reasonRecalled,
      };
      return known[reason] ?? reason;
    }
    if (reason.startsWith('5.1.')) return w.reasonAddress;
    if (reason.startsWith('5.2.')) return w.reasonFull;
    if (reason.startsWith('5.7.')) return w.reasonPolicy;
    return reason.startsWith('5') ? w.reasonServer(reason) : w.reasonOther;
  };
  const sums = new Map<string, number>();
  for (const one of reasons) sums.set(word(one), (sums.get(word(one)) ?? 0) + one.n);
  const parts = [...sums].map(([name, n]) => `${formatNumber(n, locale)} ${name}`);
  return parts.length > 0 ? `${parts.join(', ')}.` : '';
}

import type { Locale } from '../../../kernel/i18n.ts';
import { formatNumber } from '../../../kernel/numbers.ts';
import type { IconName } from '../../../ui/index.ts';
import type { Outcome } from '../queries/examine.ts';
import type { Release } from '../queries/releases.ts';
import { troubleWords } from '../trouble-words.ts';
import { verifyWords } from '../words.ts';

/** The sentence that answers a check, with its colour, its icon and what it rests on. */
export type Verdict = { tone: 'ok' | 'wait' | 'bad' | 'info'; icon: IconName; title: string; text: string[] };

const ICONS = { ok: 'badge-check', wait: 'history', bad: 'file-x', info: 'circle-question-mark' } as const;

const verdict = (tone: Verdict['tone'], title: string, ...text: string[]): Verdict => ({
  tone,
  icon: ICONS[tone],
  title,
  text: text.filter(Boolean),
});

/** Says what came of a check; a release whose record is not intact is never called authentic. */
export function verdictOf(outcome: Outcome, locale: Locale): Verdict {
  const w = verifyWords(locale);
  if (outcome.kind === 'unknown')
    return verdict('info', w.unknown, troubleWords(locale)[outcome.why](outcome.given ?? ''));
  const { release } = outcome;
  const released = releasedBy(release, locale);
  if (outcome.kind === 'text' && outcome.found.comparison.verdict === 'altered') {
    const { differences } = outcome.found.comparison;
    return verdict(
      'bad',
      outcome.other ? w.mixed : w.altered,
      released,
      w.differencesLead(differences.filter(({ kind }) => kind !== 'left-out').length),
    );
  }
  if (release.troubles.length > 0)
    return verdict('bad', w.broken, w.brokenText, ...release.troubles.map((one) => troubleWords(locale)[one]));
  if (!release.newest) return verdict('info', w.unsigned, released);
  const rest = basis(outcome, locale);
  const standing = standingOf(release, versionOf(outcome));
  if (standing === 'current') return verdict('ok', authentic(outcome, locale), released, ...rest);
  return verdict(standing === 'gone' ? 'bad' : 'wait', w[standing], released, ...rest);
}

/** How a version stands now. */
export function standingOf(
  { article }: Release,
  version: number,
): 'current' | 'corrected' | 'withdrawn' | 'expired' | 'gone' | 'redirected' {
  if (article.state !== 'current') return article.state;
  return version < article.version ? 'corrected' : 'current';
}

/** The version that somebody holds in hand; of a code or an address, the newest. */
export function versionOf(outcome: Exclude<Outcome, { kind: 'unknown' }>): number {
  if (outcome.kind === 'file') return outcome.version;
  return outcome.kind === 'text' ? outcome.found.version : outcome.release.article.version;
}

function authentic(outcome: Exclude<Outcome, { kind: 'unknown' }>, locale: Locale): string {
  const w = verifyWords(locale);
  if (outcome.kind === 'release') return w.authentic;
  if (outcome.kind === 'file') return w.authenticFile;
  return outcome.found.comparison.verdict === 'whole' ? w.authenticText : w.authenticQuote;
}

function basis(outcome: Exclude<Outcome, { kind: 'unknown' }>, locale: Locale): string[] {
  const w = verifyWords(locale);
  if (outcome.kind === 'release')
    return ['gone', 'redirected'].includes(outcome.release.article.state) ? [] : [w.sameAsSigned];
  if (outcome.kind === 'file') return [w.sameFile];
  const { verdict: what, words } = outcome.found.comparison;
  const n = formatNumber(words, locale);
  return [what === 'whole' ? w.sameWords(n) : w.sameQuote(n), ...(outcome.fromFile ? [w.otherFile] : [])];
}

function releasedBy({ article }: Release, locale: Locale): string {
  const hidden = article.notice?.titleKept === false;
  const who = article.unitName ? `${article.unitName}, ${article.agencyName}` : article.agencyName;
  return hidden ? '' : verifyWords(locale).releasedBy(article.headline, who);
}

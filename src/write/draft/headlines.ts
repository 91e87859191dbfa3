import { headlineCase } from '../../language/headline-case.ts';
import { likeness } from '../../language/similarity.ts';
import { countWords } from '../../language/tokens.ts';
import { DEFAULT_STYLE } from '../house-style/house-style.ts';
import { candidates, headlineAgency, headlineForm, shortened } from './headline-candidates.ts';
import type { Scene } from './scene.ts';
import { scoreHeadline } from './score-headline.ts';
import type { DraftBlock, DraftStyle, Headline } from './types.ts';

const eventName = (scene: Scene): string | undefined => scene.event?.text.replace(/ \([^)]*\)/, '');

/** Plainer headlines for material that yields few: the event, the angle cut short or turned round, the agency before a colon. */
function fallbacks(scene: Scene, most: number): string[] {
  const form = headlineForm(scene, scene.angle.text);
  const agency = headlineAgency(scene);
  const place = scene.venues[0]?.text.split(/,| dan /)[0];
  const rest = form.startsWith(agency) ? form.slice(agency.length).trim() : '';
  const upper = (words: string): string => words[0]!.toUpperCase() + words.slice(1);
  const plain = headlineCase(scene.angle.text.replace(/\.$/, ''));
  const event = eventName(scene);
  const options = [
    event ? headlineCase(`${event}${place ? ` di ${place}` : ''}`) : undefined,
    shortened(form, 9),
    shortened(form, 7),
    rest === '' ? undefined : shortened(upper(rest), most),
    shortened(plain, most),
    shortened(plain, 8),
    rest === '' ? undefined : shortened(`${agency}: ${upper(rest)}`, most),
    countWords(form) <= most - 2 && place ? `${form} di ${headlineCase(place)}` : undefined,
    ...scene.facts.claims
      .filter(
        (claim) =>
          claim.kind === 'statement' &&
          /^(?:figure|result|fact|point|eligible|statement|purpose)$/.test(claim.slot ?? ''),
      )
      .map((claim) => shortened(headlineForm(scene, claim.text), most)),
  ];
  return options.filter(
    (words): words is string =>
      words !== undefined &&
      countWords(words) >= 4 &&
      countWords(words) <= most &&
      !/^(?:\d|[([]|Pukul)|,? Yaitu /u.test(words) &&
      !/ (?:dan|atau|yang|untuk|di|ke|dari|dengan|oleh|tentang|bagi|pada)$/i.test(words) &&
      (words.match(/[(“]/g) ?? []).length === (words.match(/[)”]/g) ?? []).length,
  );
}

const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** At least five headlines within the limits of the house, best first, made of the brief and the facts alone. */
export function headlinesFor(scene: Scene, style: DraftStyle = {}, lead?: DraftBlock): Headline[] {
  const limits = {
    headlineWords: style.headlineWords ?? DEFAULT_STYLE.headlineWords,
    headlineMost: style.headlineMost ?? DEFAULT_STYLE.headlineMost,
  };
  const opening = lead?.sentences[0]?.text ?? '';
  const seen = new Set<string>();
  const found: Headline[] = [];
  const take = (candidate: Parameters<typeof scoreHeadline>[1]): void => {
    const key = keyOf(candidate.text);
    if (seen.has(key) || (candidate.from !== 'brief' && candidate.text.length > limits.headlineMost)) return;
    seen.add(key);
    found.push(scoreHeadline(scene, candidate, limits, opening));
  };
  const made = candidates(scene, limits.headlineWords);
  const near = (text: string): boolean => found.some((one) => likeness(one.text, text) > 0.95);
  for (const candidate of made) if (candidate.from === 'brief' || !near(candidate.text)) take(candidate);
  const plainer = fallbacks(scene, limits.headlineWords);
  for (const text of plainer) if (found.length < 5 && !near(text)) take({ from: 'core', text });
  for (const one of [...made, ...plainer.map((text) => ({ from: 'core' as const, text }))])
    if (found.length < 5) take(one);
  for (const one of found) {
    if (!found.some((other) => other !== one && other.text.startsWith(`${one.text} `))) continue;
    one.score = Math.max(0, one.score - 12);
    one.reasons.push({ id: 'Ada judul yang lebih lengkap', en: 'Another headline says more' });
  }
  return found.sort((a, b) => b.score - a.score).slice(0, 6);
}

import type { DerivativeKind } from '../kinds.ts';
import { fits } from '../limits.ts';
import { LINK, measure } from '../measure.ts';
import type { Paper } from '../paper.ts';
import { PHRASES } from '../standing.ts';
import { closed, keyFacts, type Making, pick } from './pick.ts';
import { cut, shortened } from './shorten.ts';

/** Hashtags of an edition: its topics, then the agency's short name. */
export function tagsOf(paper: Paper): string[] {
  const tags = [...paper.topics, paper.agencyShort].map((name) =>
    name
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
      .map((word) => word[0]!.toUpperCase() + word.slice(1))
      .join(''),
  );
  return [...new Set(tags.filter(Boolean))].map((tag) => `#${tag}`);
}

type Plan = { head: string; facts: string[]; most: number; tail: string; tags: string[] };

/** Joins the parts of a post, leaving out first tags, then facts, until it fits. */
function assemble(kind: DerivativeKind, { guard }: Making, plan: Plan): string {
  const { head, tail } = plan;
  const join = (facts: string[], tags: string[]): string =>
    [head, ...facts, [tail, tags.join(' ')].filter(Boolean).join(kind === 'x' ? ' ' : '\n\n')]
      .filter(Boolean)
      .join('\n\n');
  const facts: string[] = [];
  for (const fact of plan.facts) {
    if (facts.length === plan.most) break;
    const form = shortened(fact, (one) => fits(kind, join([...facts, one], [])) && guard.supports(one));
    if (form) facts.push(form);
  }
  const tags: string[] = [];
  for (const tag of plan.tags) if (fits(kind, join(facts, [...tags, tag]))) tags.push(tag);
  return join(facts, tags);
}

/** Facts in reading order that don't say again what is said. */
function factsFor(making: Making, words: number): string[] {
  const told = pick(making, words);
  return told.length > 0 ? told : keyFacts(making, 3);
}

/** Writes a post for one channel, within its limits. */
export function makePost(kind: 'x' | 'instagram' | 'facebook' | 'threads' | 'whatsapp', making: Making): string {
  const { paper } = making;
  const say = (name: keyof typeof PHRASES): string => PHRASES[name][paper.language];
  const head = closed(paper.headline || paper.standfirst);
  const tags = tagsOf(paper);
  const letters = (text: string): number => measure('letters', text);
  const facts = factsFor(making, 60).filter((one) => one !== head);
  switch (kind) {
    case 'x':
      return assemble(kind, making, {
        head: cut(head, 250, (text) => measure('letters-x', text)),
        facts: keyFacts(making, 6),
        most: 1,
        tail: LINK,
        tags: tags.slice(0, 2),
      });
    case 'threads':
      return assemble(kind, making, {
        head: cut(head, 380, letters),
        facts,
        most: 3,
        tail: LINK,
        tags: tags.slice(0, 1),
      });
    case 'instagram':
      return assemble(kind, making, {
        head: cut(head, 125, letters),
        facts: factsFor(making, 110).filter((one) => one !== head),
        most: 6,
        tail: say('profile'),
        tags: tags.slice(0, 8),
      });
    case 'facebook':
      return assemble(kind, making, { head, facts, most: 4, tail: `${say('more')} ${LINK}`, tags: tags.slice(0, 3) });
    case 'whatsapp': {
      const points = factsFor(making, 80).filter((one) => one !== head);
      const post = assemble(kind, making, {
        head: `*${head.replace(/\.$/, '').replaceAll('*', '')}*`,
        facts: points,
        most: 4,
        tail: `${say('more')} ${LINK}`,
        tags: [],
      });
      return post;
    }
  }
}

import type { Parts } from '../package.ts';
import type { Risk } from '../risk/risk.ts';
import type { Because, Step } from '../step.ts';
import { becauseOf } from './because.ts';
import type { PolicyLine, PolicyRules } from './rules.ts';

/** A step as a policy asks for it, before it belongs to a package. */
export type StepDraft = Pick<
  Step,
  'position' | 'seat' | 'kind' | 'role' | 'accountId' | 'personName' | 'because' | 'parts' | 'partHashes' | 'dueAt'
>;

const HOUR = 3_600_000;

/**
 * The steps of a package, the fewest that its risk allows: lines limited to a reason that the text does not give ask for nothing.
 * Parts that no line of a role or an account covers, such as those of a kind that the policy doesn't know, go to the last such
 * line, so that none of them changes without a signature being asked anew.
 */
export function stepsFor(
  rules: PolicyRules,
  given: { risk: Risk; hashes: Parts; quoted: string[]; at: Date },
): StepDraft[] {
  const kinds = new Set(given.risk.reasons.map((one) => one.kind));
  const lines = rules[given.risk.level].filter(
    (one) => one.only.length === 0 || one.only.some((kind) => kinds.has(kind)),
  );
  const own = lines.filter((one) => one.who.kind === 'role' || one.who.kind === 'account');
  const known = covered(
    given.hashes,
    own.flatMap((one) => one.parts),
  );
  const rest = Object.fromEntries(Object.entries(given.hashes).filter(([key]) => !Object.hasOwn(known, key)));
  const restTo = (one: PolicyLine): Parts => (one === own.at(-1) ? rest : {});
  const turns = [...new Set(lines.map((one) => one.turn))].sort((a, b) => a - b);
  let due = given.at.getTime();
  return turns.flatMap((turn, i) => {
    const parallel = lines.filter((one) => one.turn === turn);
    const from = due;
    due = from + Math.max(...parallel.map((one) => one.dueHours)) * HOUR;
    return parallel
      .flatMap((one) => seats(one, { ...given, position: i + 1, from, rest: restTo(one) }))
      .map((draft, seat) => ({ ...draft, seat: seat + 1 }));
  });
}

function seats(
  line: PolicyLine,
  given: { risk: Risk; hashes: Parts; quoted: string[]; position: number; from: number; rest: Parts },
): Omit<StepDraft, 'seat'>[] {
  const draft = {
    position: given.position,
    kind: line.who.kind,
    role: line.who.kind === 'role' ? line.who.role : null,
    accountId: 'accountId' in line.who ? line.who.accountId : null,
    because: because(line, given.risk),
    parts: [...line.parts, ...Object.keys(given.rest)],
    partHashes: { ...covered(given.hashes, line.parts), ...given.rest },
    dueAt: new Date(given.from + line.dueHours * HOUR),
  };
  if (line.who.kind === 'quoted') return given.quoted.map((personName) => ({ ...draft, personName }));
  const count = line.who.kind === 'role' ? line.count : 1;
  return Array.from({ length: count }, () => ({ ...draft, personName: null }));
}

function because(line: PolicyLine, risk: Risk): Because[] {
  const reasons = risk.reasons.filter((one) =>
    line.only.length > 0 ? line.only.includes(one.kind) : one.level === risk.level,
  );
  return reasons.map(becauseOf);
}

/** The parts that a list of keys covers; a key that ends in `*` covers all that begin so. */
export function covered(hashes: Parts, keys: string[]): Parts {
  const fits = (key: string) =>
    keys.some((one) => (one.endsWith('*') ? key.startsWith(one.slice(0, -1)) : one === key));
  return Object.fromEntries(Object.entries(hashes).filter(([key]) => fits(key)));
}

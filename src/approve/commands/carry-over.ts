import { canonicalJson } from '../../kernel/hash.ts';
import type { StepDraft } from '../policies/steps-for.ts';
import type { Step } from '../step.ts';
import { plainName } from './editor-names.ts';

type Signature = Pick<
  Step,
  | 'state'
  | 'hash'
  | 'decidedBy'
  | 'decidedLink'
  | 'decidedFor'
  | 'decidedName'
  | 'decidedRole'
  | 'decidedAt'
  | 'carriedFrom'
>;

const UNSIGNED: Signature = {
  state: 'open',
  hash: null,
  decidedBy: null,
  decidedLink: null,
  decidedFor: null,
  decidedName: null,
  decidedRole: null,
  decidedAt: null,
  carriedFrom: null,
};

/** The policy asks the same of both: whose signature, for the same parts with the same hashes. */
const sameAsk = (a: StepDraft, b: Step): boolean =>
  a.kind === b.kind &&
  a.role === b.role &&
  a.accountId === b.accountId &&
  a.personName === b.personName &&
  Object.keys(a.partHashes).length > 0 &&
  canonicalJson(a.partHashes) === canonicalJson(b.partHashes);

/**
 * Gives steps the signatures of an earlier package that still hold: the step asks the same, none of the parts it covers
 * changed, and the signer (by account, or by link under the name of one) edited no part since. One signature fills one step,
 * and at least one step of the agency's own stays open: who is quoted answers for their words, not for the package.
 */
export function carryOver(
  drafts: StepDraft[],
  earlier: Step[],
  editors: string[],
  names: string[] = [],
): (StepDraft & Signature)[] {
  const left = earlier.filter(
    (one) =>
      one.state === 'approved' &&
      ![one.decidedBy, one.decidedFor].some((id) => id !== null && editors.includes(id)) &&
      !(one.decidedLink !== null && names.includes(plainName(one.decidedName ?? ''))),
  );
  const filled = drafts.map((draft) => {
    const at = left.findIndex((one) => sameAsk(draft, one));
    if (at === -1) return { ...draft, ...UNSIGNED };
    const [from] = left.splice(at, 1);
    const { state, hash, decidedBy, decidedLink, decidedFor, decidedName, decidedRole, decidedAt } = from!;
    return {
      ...draft,
      state,
      hash,
      decidedBy,
      decidedLink,
      decidedFor,
      decidedName,
      decidedRole,
      decidedAt,
      carriedFrom: from!.id,
    };
  });
  const own = (one: StepDraft) => one.kind === 'role' || one.kind === 'account';
  if (filled.some((one) => one.state === 'open' && own(one))) return filled;
  const last = filled.findLastIndex(own);
  return filled.map((one, i) => (i === last ? { ...one, ...UNSIGNED } : one));
}

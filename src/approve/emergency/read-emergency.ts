import { SYSTEM } from '../../kernel/actor.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { checkWithMarks, type Edition } from '../../write/index.ts';
import { freezePackage } from '../commands/freeze-package.ts';
import type { Package } from '../package.ts';
import { releasedPackageIn } from '../queries/packages.ts';
import { riskFactsOf } from '../risk/read-risk.ts';

/** Carries the package out of a transaction that is undone. */
class Undone extends Error {
  readonly p: Package;
  constructor(p: Package) {
    super('undone');
    this.p = p;
  }
}

/** What is known of an edition before it is frozen: the check, the marks that people took on, those that are open, and what raises the risk. */
export async function readForRelease(k: Kernel, edition: Edition) {
  const { check, marks } = await checkWithMarks(k, edition.id);
  return {
    check,
    accepted: marks.flatMap((mark) => (mark.accepted ? [mark.accepted] : [])),
    open: marks.filter((mark) => mark.weight === 'must' && !mark.accepted),
    facts: await riskFactsOf(k, edition.agencyId, edition.unitId),
    isOut: (await releasedPackageIn(k.db, edition.id)) !== null,
  };
}

export type ReadForRelease = Awaited<ReturnType<typeof readForRelease>>;

/** The package that would be released if it were frozen now, with its hash; nothing of it is kept. Throws what freezing throws. */
export async function packageIfFrozen(k: Kernel, edition: Edition, read: ReadForRelease): Promise<Package> {
  try {
    await k.change(SYSTEM, async (tx) => {
      const { p } = await freezePackage(k, tx, SYSTEM, { edition, choices: undefined, ...read });
      throw new Undone(p);
    });
  } catch (error) {
    if (error instanceof Undone) return error.p;
    throw error;
  }
  throw new Error('a dry run came back');
}

import type { Change } from '../../kernel/change.ts';
import { AppError } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { type Allowed, listUnits } from '../../people/index.ts';
import { type BriefInput, briefInput, type ParsedBrief } from '../brief-input.ts';
import { briefOpened } from '../events.ts';
import { listTopics } from '../queries/topics.ts';
import { briefs } from '../tables.ts';
import type { Brief } from '../types.ts';

/** Refuses a unit of another agency and topics that don't exist; the form offers neither. */
export async function checkReferences(k: Kernel, agencyId: string, input: ParsedBrief): Promise<void> {
  if (input.unitId && !(await listUnits(k, agencyId)).some((unit) => unit.id === input.unitId)) {
    const say = { id: 'Unit kerja itu bukan bagian dari instansi ini.', en: 'That unit is not part of this agency.' };
    throw new AppError('invalid', say, { fields: { unitId: say } });
  }
  const known = new Set((await listTopics(k)).map((topic) => topic.slug));
  const strange = input.topicSlugs.find((slug) => !known.has(slug));
  if (strange !== undefined) {
    const say = { id: `Topik “${strange}” tidak ada.`, en: `There is no topic “${strange}”.` };
    throw new AppError('invalid', say, { fields: { topicSlugs: say } });
  }
}

/** Opens a brief; only the system may say that it was opened at another time. `also` writes the caller's own rows in the same transaction, so that a brief never stands without its item. */
export async function openBrief<T = undefined>(
  k: Kernel,
  allowed: Allowed<{ agencyId: string }, 'open'>,
  input: Omit<BriefInput, 'agencyId'> & { openedAt?: Date },
  also?: (tx: Change, brief: Brief) => Promise<T>,
): Promise<{ brief: Brief; also: T | undefined }> {
  const { actor, subject } = allowed;
  const parsed = briefInput.parse({ ...input, agencyId: subject.agencyId });
  await checkReferences(k, subject.agencyId, parsed);
  return k.change(actor, async (tx) => {
    const brief: Brief = {
      ...parsed,
      id: newId(tx.now.getTime()),
      openedBy: actor.kind === 'account' ? actor.id : null,
      openedAt: actor.kind === 'system' ? (input.openedAt ?? tx.now) : tx.now,
      changedAt: tx.now,
    };
    await tx.db.insert(briefs).values(brief);
    const extra = await also?.(tx, brief);
    tx.audit({
      action: 'plan.brief-opened',
      subject: { kind: 'brief', id: brief.id },
      detail: { type: brief.type, language: brief.language },
    });
    tx.emit(briefOpened, { briefId: brief.id, agencyId: brief.agencyId });
    return { brief, also: extra };
  });
}

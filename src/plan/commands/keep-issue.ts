import { and, eq } from 'drizzle-orm';
import { AppError } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import type { IssueInput, LineInput } from '../narrative/input.ts';
import type { Issue } from '../narrative/types.ts';
import { findBrief } from '../queries/briefs.ts';
import { briefIssues, issues, narrativeLines } from '../tables.ts';
import { checkPeople } from './check-references.ts';

/** Opens an issue. */
export async function openIssue(
  k: Kernel,
  allowed: Allowed<{ agencyId: string }, 'keepIssues'>,
  input: IssueInput,
): Promise<Issue> {
  const { agencyId } = allowed.subject;
  await checkPeople(k, agencyId, [input.ownerId]);
  return k.change(allowed.actor, async (tx) => {
    const issue: Issue = { ...input, id: newId(tx.now.getTime()), agencyId, openedAt: tx.now, changedAt: tx.now };
    await tx.db.insert(issues).values(issue);
    tx.audit({ action: 'plan.issue-opened', subject: { kind: 'issue', id: issue.id } });
    return issue;
  });
}

/** Changes an issue, also its state. */
export async function changeIssue(k: Kernel, allowed: Allowed<Issue, 'keepIssue'>, input: IssueInput): Promise<void> {
  const issue = allowed.subject;
  await checkPeople(k, issue.agencyId, [input.ownerId]);
  await k.change(allowed.actor, async (tx) => {
    await tx.db
      .update(issues)
      .set({ ...input, changedAt: tx.now })
      .where(eq(issues.id, issue.id));
    tx.audit({
      action: 'plan.issue-changed',
      subject: { kind: 'issue', id: issue.id },
      detail: { state: input.state },
    });
  });
}

/** Agrees on a line; texts that follow the issue are checked against it from its first day on. */
export async function addLine(k: Kernel, allowed: Allowed<Issue, 'keepIssue'>, input: LineInput): Promise<string> {
  const issue = allowed.subject;
  return k.change(allowed.actor, async (tx) => {
    const id = newId(tx.now.getTime());
    await tx.db.insert(narrativeLines).values({ id, issueId: issue.id, ...input });
    await tx.db.update(issues).set({ changedAt: tx.now }).where(eq(issues.id, issue.id));
    tx.audit({ action: 'plan.line-agreed', subject: { kind: 'issue', id: issue.id }, detail: { kind: input.kind } });
    return id;
  });
}

/** Ends a line: it holds to the end of yesterday (or goes, when it began later), and texts are free of it. */
export async function endLine(
  k: Kernel,
  allowed: Allowed<Issue, 'keepIssue'>,
  lineId: string,
  yesterday: string,
): Promise<void> {
  const issue = allowed.subject;
  await k.change(allowed.actor, async (tx) => {
    const mine = and(eq(narrativeLines.id, lineId), eq(narrativeLines.issueId, issue.id));
    const [line] = await tx.db.select().from(narrativeLines).where(mine).for('update');
    if (!line) return;
    if (line.validFrom > yesterday) await tx.db.delete(narrativeLines).where(mine);
    else if (!line.validTo || line.validTo > yesterday)
      await tx.db.update(narrativeLines).set({ validTo: yesterday }).where(mine);
    await tx.db.update(issues).set({ changedAt: tx.now }).where(eq(issues.id, issue.id));
    tx.audit({ action: 'plan.line-ended', subject: { kind: 'issue', id: issue.id }, detail: { kind: line.kind } });
  });
}

/** Lets the text of a brief follow an issue of the same agency, or no longer. */
export async function followIssue(
  k: Kernel,
  allowed: Allowed<Issue, 'followIssue'>,
  briefId: string,
  follows: boolean,
): Promise<void> {
  const issue = allowed.subject;
  const brief = await findBrief(k, briefId);
  if (!brief || brief.agencyId !== issue.agencyId) {
    const say = { id: 'Naskah itu bukan milik instansi ini.', en: 'That text does not belong to this agency.' };
    throw new AppError('invalid', say, { fields: { briefId: say } });
  }
  await k.change(allowed.actor, async (tx) => {
    if (follows) await tx.db.insert(briefIssues).values({ briefId, issueId: issue.id }).onConflictDoNothing();
    else
      await tx.db.delete(briefIssues).where(and(eq(briefIssues.briefId, briefId), eq(briefIssues.issueId, issue.id)));
    tx.audit({
      action: follows ? 'plan.issue-followed' : 'plan.issue-left',
      subject: { kind: 'brief', id: briefId },
      detail: { issueId: issue.id },
    });
  });
}

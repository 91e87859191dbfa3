import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import { AppError, notFound } from '../../kernel/errors.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import { newId, newToken } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { sendMail } from '../../kernel/mail.ts';
import { formatDateTime } from '../../kernel/time.ts';
import { type Allowed, namesOf } from '../../people/index.ts';
import { lastEditorRefused, notInTurn, notWaiting } from '../commands/decision.ts';
import type { Package } from '../package.ts';
import { findPackage, lockPackage } from '../queries/packages.ts';
import { openSteps, stepsOf } from '../queries/steps.ts';
import { quotationsBy } from '../signoff/quotation.ts';
import type { LinkKind, LinkSentBy } from './link.ts';
import { links, signers } from './tables.ts';
import { linkWords } from './words.ts';

type Ask = { packageId: string; signerId: string; hours: number; sentBy: LinkSentBy } & (
  | { stepId: string }
  | { speaker: string }
);

const conflict = (id: string, en: string): AppError => new AppError('conflict', { id, en });

/**
 * Asks a person on the list by a one-time link: for one open step of a waiting package, or for the sentences that quote them.
 * By mail the link goes to the person's address alone; a copied one is returned once, and never to whoever wrote or submitted
 * the text. An earlier open link for the same person and step ends.
 */
export async function makeLink(
  k: Kernel,
  { actor, subject }: Allowed<{ agencyId: string }, 'ask'>,
  ask: Ask,
): Promise<{ linkId: string; url: string | null }> {
  if (actor.kind !== 'account') throw conflict('Tautan dibuat oleh seseorang.', 'A link is made by a person.');
  const token = newToken();
  const path = 'stepId' in ask ? 'setuju' : 'kutipan';
  const url = `${k.config.publicUrl}/${path}/${token}`;
  const linkId = newId();
  const editors = await editorsOf(k, ask.packageId);
  await k.change(actor, async (tx) => {
    const p = await lockPackage(tx.db, ask.packageId);
    if (!p || p.agencyId !== subject.agencyId) throw notFound();
    if (p.state !== 'pending') throw notWaiting(p);
    const [signer] = await tx.db
      .select()
      .from(signers)
      .where(and(eq(signers.id, ask.signerId), eq(signers.agencyId, p.agencyId), isNull(signers.removedAt)));
    if (!signer) throw notFound();
    if (ask.sentBy === 'copy' && [...p.editors, p.lastEditorId, p.submittedBy].includes(actor.id))
      throw conflict(
        'Anda menulis atau mengajukan naskah ini, jadi tautannya tidak diperlihatkan kepada Anda. Kirim lewat surel, atau minta rekan membuat tautan.',
        'You wrote or submitted this text, so its link is not shown to you. Send it by e-mail, or ask a colleague to make the link.',
      );
    const scope = 'stepId' in ask ? await stepScope(tx.db, p, ask.stepId) : speakerScope(p, ask.speaker);
    if (scope.kind === 'package' && editors.includes(plain(signer.name))) throw lastEditorRefused();
    const same = and(
      eq(links.packageId, p.id),
      eq(links.signerId, signer.id),
      eq(links.kind, scope.kind),
      isNull(links.usedAt),
      isNull(links.revokedAt),
      scope.stepId ? eq(links.stepId, scope.stepId) : undefined,
    );
    await tx.db.update(links).set({ revokedAt: tx.now, revokedBy: actor.id }).where(same);
    const expiresAt = new Date(tx.now.getTime() + ask.hours * 3_600_000);
    await tx.db.insert(links).values({
      id: linkId,
      tokenHash: sha256Hex(token),
      ...scope,
      packageId: p.id,
      hash: p.hash,
      signerId: signer.id,
      personName: signer.name,
      personOffice: signer.office,
      sentBy: ask.sentBy,
      madeBy: actor.id,
      madeAt: tx.now,
      expiresAt,
    });
    tx.audit({
      action: 'approve.link-made',
      subject: { kind: 'package', id: p.id },
      detail: { link: linkId, kind: scope.kind, sentBy: ask.sentBy, hash: p.hash },
    });
    if (ask.sentBy === 'mail') {
      const w = linkWords(p.content.edition.language);
      const until = formatDateTime(expiresAt, p.content.edition.language);
      const body = scope.kind === 'package' ? w.mailPackage : w.mailQuotes;
      tx.enqueue(sendMail, {
        to: k.vault.open(signer.emailSealed),
        subject: (scope.kind === 'package' ? w.subjectPackage : w.subjectQuotes)(p.content.edition.headline)
          .replace(/\s+/g, ' ')
          .slice(0, 250),
        text: body(signer.name, actor.name, p.content.edition.headline, url, until),
        purpose: 'approve.link',
      });
    }
  });
  return { linkId, url: ask.sentBy === 'copy' ? url : null };
}

const plain = (text: string) => text.trim().toLowerCase();

/** The names of those who wrote or submitted a package, in small letters; read before the transaction, which needs no second connection then. */
async function editorsOf(k: Kernel, packageId: string): Promise<string[]> {
  const p = await findPackage(k, packageId);
  const names = await namesOf(k, p ? [...p.editors, p.lastEditorId, p.submittedBy] : []);
  return [...names.values()].map((one) => plain(one.name));
}

type Scope = { kind: LinkKind; stepId: string | null; speaker: string | null };

async function stepScope(db: Db, p: Package, stepId: string): Promise<Scope> {
  const all = await stepsOf(db, p.id);
  const step = all.find((one) => one.id === stepId);
  if (!step) throw notFound();
  if (step.kind === 'account' || step.kind === 'quoted' || step.accountId)
    throw conflict(
      'Langkah ini menunggu orang tertentu, jadi tidak dapat diminta lewat tautan untuk orang lain.',
      'This step waits for a certain person, so nobody else can be asked for it by link.',
    );
  if (!openSteps(all).includes(step)) throw notInTurn();
  return { kind: 'package', stepId: step.id, speaker: null };
}

function speakerScope(p: Package, speaker: string): Scope {
  const first = quotationsBy(p.content, speaker)[0];
  if (!first) throw notFound();
  return { kind: 'quotes', stepId: null, speaker: first.speaker };
}

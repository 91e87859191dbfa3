import {
  approved,
  emergencyApproved,
  findPackage,
  returned,
  signQuotedSteps,
  stepDecided,
  submitted,
  voided,
  voidIfChanged,
} from '../approve/index.ts';
import { planDeliveries, planRecall, planRestored } from '../deliver/index.ts';
import { SYSTEM } from '../kernel/actor.ts';
import type { EventType } from '../kernel/events.ts';
import { type Kernel, type Listener, on } from '../kernel/kernel.ts';
import { recordStep, type Step } from '../learn/index.ts';
import { findBrief, listTopics, topicSaved } from '../plan/index.ts';
import { stopShares, tellReleased, tellWithdrawn } from '../press/index.ts';
import {
  keepPackageHashes,
  lapseReleases,
  orderOfPackage,
  orderRelease,
  publishPolicy,
  releaseDropped,
  released,
  releaseLate,
  releaseOrdered,
  restored,
  saveTopicProjection,
  stageOfEdition,
  withdrawn,
} from '../publish/index.ts';
import { drafted, editionSaved, findEdition, partChanged, setStage } from '../write/index.ts';

type AboutEdition = { editionId: string; itemId: string };

/** Asks the later modules where an edition stands and tells `write`; since it asks, the order in which jobs run doesn't matter. */
async function settleStage(k: Kernel, { editionId }: AboutEdition): Promise<void> {
  const found = await stageOfEdition(k, editionId);
  if (found) await setStage(k, found);
}

const stageFollows = <P extends AboutEdition>(event: EventType<P>): Listener =>
  on(event, `write.settle-stage(${event.name})`, settleStage);

const stepFollows = <P extends AboutEdition>(event: EventType<P>, step: Step): Listener =>
  on(event, `learn.record-${step}`, (k, { itemId }, at) => recordStep(k, { itemId, step, at }));

/** The way of an item begins when its brief was opened. */
async function recordBrief(k: Kernel, { itemId, editionId }: AboutEdition): Promise<void> {
  const edition = await findEdition(k, editionId);
  const brief = edition ? await findBrief(k, edition.briefId) : null;
  if (brief) await recordStep(k, { itemId, step: 'brief', at: brief.openedAt });
}

/** What a named official approved alone comes out at once, before everything else that is due; told twice, it is ordered once. */
async function releaseAtOnce(k: Kernel, e: { packageId: string; agencyId: string; correctionNote: string | null }) {
  const p = await findPackage(k, e.packageId);
  if (p?.state !== 'approved' || p.releasedAt || (await orderOfPackage(k, e.packageId))) return;
  const correction = e.correctionNote === null ? null : { major: true, note: e.correctionNote };
  await orderRelease(k, publishPolicy.allow(SYSTEM, 'release', { agencyId: e.agencyId }), {
    packageId: e.packageId,
    holdUntil: null,
    correction,
    priority: 1,
  });
}

/** Event -> command: every effect that travels from one module to another, in one table. */
export const wiring: Listener[] = [
  on(topicSaved, 'publish.project-topics', async (k) => saveTopicProjection(k.db, await listTopics(k))),
  on(editionSaved, 'approve.void-if-changed', (k, { editionId }) => voidIfChanged(k, editionId)),
  on(partChanged, 'approve.void-if-part-changed', (k, { editionId }) => voidIfChanged(k, editionId)),
  on(submitted, 'approve.sign-quoted-steps', (k, { packageId }) => signQuotedSteps(k, packageId)),
  on(stepDecided, 'approve.sign-quoted-steps-in-turn', (k, { packageId }) => signQuotedSteps(k, packageId)),
  on(emergencyApproved, 'publish.release-at-once', releaseAtOnce),
  on(voided, 'publish.lapse-releases', (k, { packageId }) => lapseReleases(k, packageId)),
  on(voided, 'press.stop-shares', (k, { packageId }) => stopShares(k, packageId)),
  on(released, 'press.tell-released', tellReleased),
  on(withdrawn, 'press.tell-withdrawn', tellWithdrawn),
  on(released, 'deliver.plan-deliveries', planDeliveries),
  on(released, 'publish.keep-package-hashes', keepPackageHashes),
  on(withdrawn, 'deliver.plan-recall', planRecall),
  on(restored, 'deliver.plan-restored', planRestored),

  stageFollows(submitted),
  stageFollows(approved),
  stageFollows(returned),
  stageFollows(voided),
  stageFollows(releaseOrdered),
  stageFollows(releaseDropped),
  stageFollows(releaseLate),
  stageFollows(released),
  stageFollows(withdrawn),
  stageFollows(restored),

  on(drafted, 'learn.record-brief', recordBrief),
  on(submitted, 'learn.record-brief-at-submission', recordBrief),
  stepFollows(drafted, 'drafted'),
  stepFollows(submitted, 'submitted'),
  stepFollows(returned, 'returned'),
  stepFollows(approved, 'approved'),
  stepFollows(releaseOrdered, 'held'),
  stepFollows(released, 'released'),
];

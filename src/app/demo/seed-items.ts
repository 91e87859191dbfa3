import { approvePackage, approvePolicy, findPackage, submitPackage } from '../../approve/index.ts';
import { SYSTEM } from '../../kernel/actor.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { recordStep } from '../../learn/index.ts';
import { backdateRelease, findArticleBySlug, orderRelease, publishPolicy, releaseDue } from '../../publish/index.ts';
import {
  acceptMark,
  createEditionFrom,
  createTranslationFrom,
  findEdition,
  listEditions,
  openMarks,
  saveEdition,
  writePolicy,
} from '../../write/index.ts';
import { type DemoItem, type DemoPending, type DemoText, demoContent, fillDates } from './content/index.ts';
import type { Account, Cast } from './seed-people.ts';
import { seedDeliveries } from './seed-readers.ts';
import type { StageKernel } from './stage-kernel.ts';
import { toDocument } from './to-document.ts';
import { momentOf, pastMomentOf, shift, steady } from './when.ts';

type Times = { opened: Date; drafted: Date; submitted: Date; approved: Date; released: Date };
type Staff = { officer: Account; approver: Account };

/** The way of an item in minutes before its release: uneven, as real ways are, and alike in every demonstration. */
function timesOf(key: string, released: Date): Times {
  const write = 35 + steady(`${key}w`) * 130;
  const check = 15 + steady(`${key}c`) * 70;
  const wait = 12 + steady(`${key}a`) ** 2 * 190;
  const hold = 4 + steady(`${key}h`) * 100;
  const approved = shift(released, -hold);
  const submitted = shift(approved, -wait);
  const drafted = shift(submitted, -check);
  return { opened: shift(drafted, -write), drafted, submitted, approved, released };
}

const dated = (text: DemoText, day: Date): DemoText => JSON.parse(fillDates(JSON.stringify(text), day));

/** Puts every invented item through the real way: brief, material, text, approval, release clock; dates are then those of the story. */
export async function seedItems(stage: StageKernel, cast: Cast, today: Date): Promise<void> {
  const staffOf = (item: DemoItem | DemoPending): Staff => ({
    officer: cast.people.get(item.unitSlug === 'direktorat-siaga' ? 'togar' : 'retno')!,
    approver: cast.people.get('andi')!,
  });
  const oldestFirst = [...demoContent.items].reverse();
  for (const item of oldestFirst) {
    if (await findArticleBySlug(stage.k, 'id', item.slug)) continue;
    await seedItem(stage, cast, item, staffOf(item), pastMomentOf(today, item.daysAgo, item.hour));
  }
  for (const item of demoContent.pending) {
    const { rows } = await listEditions(stage.k, { agencyIds: [cast.agency.id], text: item.headline });
    if (rows.some((row) => row.headline === item.headline)) continue;
    await seedPending(stage, cast, item, staffOf(item), today);
  }
}

async function write(
  stage: StageKernel,
  cast: Cast,
  item: DemoItem | DemoPending,
  staff: Staff,
  t: Times,
  text: DemoText,
) {
  stage.setTime(t.opened);
  const made = await createEditionFrom(stage.k, SYSTEM, {
    agencyId: cast.agency.id,
    unitId: cast.units.get(item.unitSlug) ?? null,
    type: item.type,
    language: 'id',
    angle: text.headline,
    audience: ['masyarakat', 'wartawan'],
    topicSlugs: item.topicSlugs,
    contact: 'Biro Hubungan Masyarakat, humas@ksd.example',
    slug: item.slug,
    headline: text.headline,
    standfirst: text.standfirst,
    body: toDocument(text.blocks),
    sources: item.sources.map((s) => ({ name: fillDates(s.name, t.released), text: fillDates(s.text, t.released) })),
    lastEditorId: staff.officer.id,
    openedAt: t.opened,
    writtenAt: t.drafted,
  });
  await recordStep(stage.k, { itemId: made.itemId, step: 'drafted', at: t.drafted });
  return made;
}

async function submit(stage: StageKernel, cast: Cast, editionId: string, officer: Account, at: Date): Promise<string> {
  const { k } = stage;
  stage.setTime(at);
  const edition = (await findEdition(k, editionId))!;
  for (const mark of await openMarks(k, editionId)) {
    if (mark.accepted) continue;
    const reason = 'Kalimat ini merangkum bahan; sudah saya cocokkan dengan catatan aslinya.';
    await acceptMark(k, writePolicy.allow(officer, 'edit', edition), { findingId: mark.id, reason });
  }
  return submitPackage(k, approvePolicy.allow(officer, 'submit', { agencyId: cast.agency.id }), { editionId });
}

async function approve(stage: StageKernel, cast: Cast, packageId: string, approver: Account, at: Date): Promise<void> {
  stage.setTime(at);
  const found = (await findPackage(stage.k, packageId))!;
  await approvePackage(stage.k, approvePolicy.allow(approver, 'decide', { agencyId: cast.agency.id }), {
    packageId,
    hash: found.hash,
  });
}

type Correction = { major: boolean; note: string; wrong: string; right: string };

async function release(
  stage: StageKernel,
  cast: Cast,
  editionId: string,
  staff: Staff,
  t: Times,
  correction: Correction | null,
): Promise<void> {
  const packageId = await submit(stage, cast, editionId, staff.officer, t.submitted);
  await approve(stage, cast, packageId, staff.approver, t.approved);
  const allowed = publishPolicy.allow(staff.approver, 'release', { agencyId: cast.agency.id });
  // At once, and dated afterwards: a moment of the story is long past, and what is late waits for a person.
  await orderRelease(stage.k, allowed, { packageId, holdUntil: null, correction });
  stage.setTime(t.released);
  await releaseDue(stage.k);
  await backdateRelease(stage.k, SYSTEM, {
    editionId,
    at: t.released,
    lagMs: 40 + Math.round(steady(`${editionId.slice(0, 8)}l`) * 260),
  });
}

async function seedItem(stage: StageKernel, cast: Cast, item: DemoItem, staff: Staff, released: Date): Promise<void> {
  const text = dated(item, released);
  const correction = item.correction
    ? (JSON.parse(fillDates(JSON.stringify(item.correction), released)) as NonNullable<DemoItem['correction']>)
    : null;
  const first: DemoText = correction
    ? JSON.parse(JSON.stringify(text).replace(correction.right, correction.wrong))
    : text;
  const t = timesOf(item.key, released);
  const { itemId, editionId } = await write(stage, cast, item, staff, t, first);
  await release(stage, cast, editionId, staff, t, null);
  await seedDeliveries(stage.k, editionId, released);
  if (item.english) {
    const english = dated(item.english, released);
    const te = timesOf(`${item.key}-en`, shift(released, 95));
    stage.setTime(te.opened);
    const words = { headline: english.headline, standfirst: english.standfirst, body: toDocument(english.blocks) };
    const id = await createTranslationFrom(stage.k, SYSTEM, itemId, {
      language: 'en',
      ...words,
      lastEditorId: staff.officer.id,
      writtenAt: te.drafted,
    });
    await release(stage, cast, id, staff, te, null);
  }
  if (correction) await correct(stage, cast, editionId, item, staff, text, correction, released);
}

async function correct(
  stage: StageKernel,
  cast: Cast,
  editionId: string,
  item: DemoItem,
  staff: Staff,
  text: DemoText,
  c: NonNullable<DemoItem['correction']>,
  released: Date,
) {
  const at = shift(released, c.daysAfter * 1440 + 25);
  const t = timesOf(`${item.key}-ralat`, at);
  stage.setTime(t.drafted);
  const edition = (await findEdition(stage.k, editionId))!;
  await saveEdition(stage.k, writePolicy.allow(staff.officer, 'edit', edition), {
    version: edition.version,
    headline: text.headline,
    standfirst: text.standfirst,
    body: toDocument(text.blocks),
  });
  await release(stage, cast, editionId, staff, t, { major: c.major, note: c.note, wrong: c.wrong, right: c.right });
  await seedDeliveries(stage.k, editionId, at);
}

async function seedPending(
  stage: StageKernel,
  cast: Cast,
  item: DemoPending,
  staff: Staff,
  today: Date,
): Promise<void> {
  const aim = momentOf(today, item.daysAgo, item.hour);
  const lastHour = shift(today, -60);
  const t = timesOf(item.key, item.stage === 'held' ? shift(today, -30) : lastHour < aim ? lastHour : aim);
  const { editionId } = await write(stage, cast, item, staff, { ...t, released: aim }, dated(item, aim));
  if (item.stage === 'writing') return;
  const packageId = await submit(stage, cast, editionId, staff.officer, t.submitted);
  if (item.stage === 'submitted') return;
  await approve(stage, cast, packageId, staff.approver, t.approved);
  stage.setTime(new Date());
  await orderRelease(stage.k, publishPolicy.allow(staff.approver, 'release', { agencyId: cast.agency.id }), {
    packageId,
    holdUntil: aim,
    correction: null,
  });
}

/** Runs the jobs that the events of the story left behind, without anyone being mailed. */
export const settle = (k: Kernel): Promise<number> => k.jobs.drain(k);

import { eq } from 'drizzle-orm';
import { type Actor, SYSTEM } from '../../kernel/actor.ts';
import type { Change } from '../../kernel/change.ts';
import { notFound } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { type BriefInput, briefInput, type Language, openBrief, planPolicy } from '../../plan/index.ts';
import { checkWords } from '../check-edition.ts';
import type { DocumentJson } from '../document.ts';
import { readMaterial, type SourceInput } from '../material/take-in.ts';
import { parseDocument } from '../parse-document.ts';
import { recordUnknown } from '../provenance/index.ts';
import { materialIn } from '../queries/check.ts';
import { editionIn, editionsOf } from '../queries/editions.ts';
import { type Frame, frameOf, frameOfBrief } from '../queries/frame.ts';
import { editions } from '../tables.ts';
import { attachSources } from './add-source.ts';
import { keepVersion } from './keep-version.ts';
import { refreshFacts } from './refresh-facts.ts';
import { parseHead } from './save-edition.ts';
import { insertEdition, insertItem, type Started } from './start-item.ts';

/** A finished text with its brief and material, as an importer or the demonstration brings it. */
export type EditionImport = Omit<BriefInput, 'agencyId'> & {
  agencyId: string;
  slug?: string | null;
  headline: string;
  standfirst: string;
  body: DocumentJson;
  sources: SourceInput[];
  /** Who wrote it last; an approver must be someone else. */
  lastEditorId: string | null;
  /** When the brief was opened and the text was written; now unless told. */
  openedAt?: Date;
  writtenAt?: Date;
};

/** Brings in an item with its material and one written edition; only the system does this. */
export async function createEditionFrom(
  k: Kernel,
  actor: Extract<Actor, { kind: 'system' }>,
  given: EditionImport,
): Promise<Started> {
  const head = parseHead(given);
  const body = parseDocument(given.body);
  const material = await Promise.all(given.sources.map((source) => readMaterial(k, source)));
  const frame = await frameOf(k, briefInput.parse(given));
  const allowed = planPolicy.allow(actor, 'open', { agencyId: given.agencyId });
  const { brief, also } = await openBrief(k, allowed, { ...given, openedAt: given.openedAt }, async (tx, opened) => {
    const ids = await insertItem(tx, opened, given.lastEditorId, { slug: given.slug ?? null });
    await attachSources(tx, ids.itemId, material, given.lastEditorId);
    await refreshFacts(tx, ids.itemId, frame);
    await putWords(
      tx,
      ids.editionId,
      { ...head, body, lastEditorId: given.lastEditorId, updatedAt: given.writtenAt ?? tx.now },
      frame,
    );
    return ids;
  });
  return { briefId: brief.id, ...also! };
}

/** Brings in a further language's edition of an item; only the system does this. Returns the edition's id. */
export async function createTranslationFrom(
  k: Kernel,
  _actor: Extract<Actor, { kind: 'system' }>,
  itemId: string,
  given: {
    language: Language;
    headline: string;
    standfirst: string;
    body: DocumentJson;
    lastEditorId: string | null;
    writtenAt?: Date;
  },
): Promise<string> {
  const head = parseHead(given);
  const body = parseDocument(given.body);
  const first = (await editionsOf(k.db, itemId))[0];
  if (!first) throw notFound();
  const frame = await frameOfBrief(k, first.briefId);
  return k.change(SYSTEM, async (tx) => {
    const at = given.writtenAt ?? tx.now;
    const id = await insertEdition(tx, itemId, given.language, given.lastEditorId, at);
    await putWords(tx, id, { ...head, body, lastEditorId: given.lastEditorId, updatedAt: at }, frame);
    return id;
  });
}

type Written = {
  headline: string;
  standfirst: string;
  body: DocumentJson;
  lastEditorId: string | null;
  updatedAt: Date;
};

async function putWords(tx: Change, editionId: string, words: Written, frame: Frame): Promise<void> {
  const edition = await editionIn(tx.db, editionId, 'update');
  if (!edition) throw notFound();
  const material = await materialIn(tx.db, edition.itemId, frame);
  const written = {
    ...words,
    facts: (await checkWords({ ...words, language: edition.language }, material)).facts,
  };
  await tx.db.update(editions).set(written).where(eq(editions.id, editionId));
  await keepVersion(tx.db, { ...edition, ...written }, 'imported');
  await recordUnknown(tx, { ...edition, ...written });
}

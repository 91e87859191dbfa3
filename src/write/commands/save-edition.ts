import type { Actor } from '../../kernel/actor.ts';
import type { Change } from '../../kernel/change.ts';
import { AppError, notFound } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { checkWords } from '../check-edition.ts';
import type { CheckResult } from '../checks/types.ts';
import { cleanLine } from '../clean-text.ts';
import { parseDocument, sameJson } from '../parse-document.ts';
import { materialIn } from '../queries/check.ts';
import { editionIn } from '../queries/editions.ts';
import { type Frame, frameOfBrief } from '../queries/frame.ts';
import { HEADLINE_MOST, joinWording, STANDFIRST_MOST } from '../together/join-wording.ts';
import { keepAlternatives } from '../together/keep-suggestions.ts';
import { baseAt } from '../together/merge-bases.ts';
import type { MergedWording } from '../together/merge-wording.ts';
import type { Wording } from '../together/types.ts';
import { copyOf, keepCopy, markJoined } from '../together/working-copies.ts';
import type { Edition } from '../types.ts';
import { keepBeforeSave, keepVersion } from './keep-version.ts';
import { accountOf, writeWords } from './write-edition.ts';

/**
 * What a save gives; `body` comes from outside and is checked. `version` is the one that the writer had read. `pageId` names the
 * open page that sends it: its words are first kept as the writer's working copy, and wordings that clash stand beside each other.
 */
export type SaveInput = { version: number; headline: string; standfirst: string; body: unknown; pageId?: string };

/** What became of a save: `alternatives` counts the clashing wordings that now wait for a choice, `kept` the blocks that one side had taken away and the other changed. */
export type Saved = {
  edition: Edition;
  check: CheckResult;
  changed: boolean;
  /** Whether the text is now another one than was sent, because others' changes are in it. */
  differs: boolean;
  alternatives: number;
  kept: number;
};

/** Thrown when the same words were changed by someone else since; `theirs` is the newer text, and the writer's own was not touched. */
export class EditionConflict extends AppError {
  readonly theirs: Edition;
  constructor(theirs: Edition) {
    super('conflict', {
      id: 'Orang lain mengubah kata-kata yang sama. Tulisan Anda aman; bandingkan, lalu pilih.',
      en: 'Someone else has changed the same words. Yours are safe; compare, then choose.',
    });
    this.theirs = theirs;
  }
}

/** Checks what stands above the body; returns it as single lines. */
export function parseHead(input: { headline: string; standfirst: string }): { headline: string; standfirst: string } {
  const headline = cleanLine(input.headline);
  const standfirst = cleanLine(input.standfirst);
  const over = (field: string, most: number, id: string, en: string) => {
    const say = { id: `${id} paling banyak ${most} huruf.`, en: `${en} has at most ${most} letters.` };
    return new AppError('invalid', say, { fields: { [field]: say } });
  };
  if (headline.length > HEADLINE_MOST) throw over('headline', HEADLINE_MOST, 'Judul', 'The headline');
  if (standfirst.length > STANDFIRST_MOST) throw over('standfirst', STANDFIRST_MOST, 'Teras', 'The standfirst');
  return { headline, standfirst };
}

/**
 * Saves an edition and checks it. What others saved since is joined with it, block by block and word by word. Where the same words
 * were changed, a save with a `pageId` leaves the text as it is and keeps the writer's wording as an alternative; any other save
 * throws `EditionConflict`. The text that is replaced is kept as a version when five minutes passed or someone else wrote it.
 */
export async function saveEdition(k: Kernel, allowed: Allowed<Edition, 'edit'>, input: SaveInput): Promise<Saved> {
  const { actor, subject } = allowed;
  const accountId = accountOf(actor);
  const owner = input.pageId && accountId ? { editionId: subject.id, accountId, pageId: input.pageId } : null;
  const words: Wording = { ...parseHead(input), body: parseDocument(input.body) };
  const before = owner && (await copyOf(k.db, owner));
  if (owner) await keepCopy(k.db, owner, { ...words, baseVersion: input.version }, k.clock.now());
  // The answer to the page's last save was lost: what the page sent then is in the shared text, so it is the ground of what was typed since.
  const known = before && before.joinedVersion !== null && before.baseVersion === input.version ? before : null;
  const frame = await frameOfBrief(k, subject.briefId);
  return k.change(actor, async (tx) => {
    const edition = await editionIn(tx.db, subject.id, 'update');
    if (!edition) throw notFound();
    const base = known ?? (await baseAt(tx.db, edition, input.version));
    const joined = sameWords(edition, words)
      ? { text: words, alternatives: [], kept: 0 }
      : joinWording(base, words, edition);
    if (joined.alternatives.length > 0 && !owner) throw new EditionConflict(edition);
    const saved = await putJoined(tx, actor, edition, joined, { frame, pageId: input.pageId ?? null });
    if (owner) await markJoined(tx.db, owner, saved.edition.version, tx.now);
    return { ...saved, differs: !sameWords(saved.edition, words) };
  });
}

/** Gives a locked edition the joined text, and keeps beside it what could not be joined. */
async function putJoined(
  tx: Change,
  actor: Actor,
  edition: Edition,
  joined: MergedWording,
  { frame, pageId }: { frame: Frame; pageId: string | null },
): Promise<Omit<Saved, 'differs'>> {
  const material = await materialIn(tx.db, edition.itemId, frame);
  const authorId = accountOf(actor);
  const told = { alternatives: joined.alternatives.length, kept: joined.kept };
  await keepAlternatives(tx, edition.id, { authorId, againstId: edition.lastEditorId, pageId }, joined.alternatives);
  if (sameWords(edition, joined.text))
    return { edition, check: await checkWords(edition, material), changed: false, ...told };
  await keepBeforeSave(tx.db, edition, authorId);
  return { ...(await writeWords(tx, actor, edition, joined.text, material)), changed: true, ...told };
}

/** Takes an edition back to a kept version; what stands there now is kept first. */
export async function restoreVersion(
  k: Kernel,
  allowed: Allowed<Edition, 'edit'>,
  old: Wording & { version: number },
): Promise<Edition> {
  const { actor, subject } = allowed;
  const frame = await frameOfBrief(k, subject.briefId);
  return k.change(actor, async (tx) => {
    const edition = await editionIn(tx.db, subject.id, 'update');
    if (!edition) throw notFound();
    if (sameWords(edition, old)) return edition;
    await keepVersion(tx.db, edition, 'autosave');
    const { edition: written } = await writeWords(
      tx,
      actor,
      edition,
      old,
      await materialIn(tx.db, edition.itemId, frame),
    );
    await keepVersion(tx.db, written, 'restored');
    tx.audit({
      action: 'write.version-restored',
      subject: { kind: 'edition', id: edition.id },
      detail: { restored: old.version, version: written.version },
    });
    return written;
  });
}

const sameWords = (a: Wording, b: Wording): boolean =>
  a.headline === b.headline && a.standfirst === b.standfirst && sameJson(a.body, b.body);

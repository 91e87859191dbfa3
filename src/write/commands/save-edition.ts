import { AppError, notFound } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { checkWords } from '../check-edition.ts';
import type { CheckResult } from '../checks/types.ts';
import { cleanLine } from '../clean-text.ts';
import type { DocumentJson } from '../document.ts';
import { parseDocument, sameJson } from '../parse-document.ts';
import { materialIn } from '../queries/check.ts';
import { editionIn } from '../queries/editions.ts';
import { frameOfBrief } from '../queries/frame.ts';
import type { Edition } from '../types.ts';
import { keepBeforeSave, keepVersion } from './keep-version.ts';
import { accountOf, writeWords } from './write-edition.ts';

/** What a save gives; `body` comes from outside and is checked. `version` is the one that the writer had read. */
export type SaveInput = { version: number; headline: string; standfirst: string; body: unknown };

const HEADLINE_MOST = 200;
const STANDFIRST_MOST = 600;

/** Thrown when someone else saved since; `theirs` is the newer text, and the writer's own was not touched. */
export class EditionConflict extends AppError {
  readonly theirs: Edition;
  constructor(theirs: Edition) {
    super('conflict', {
      id: 'Orang lain sudah menyimpan naskah ini. Tulisan Anda aman; bandingkan, lalu pilih.',
      en: 'Someone else has saved this text. Yours is safe; compare, then choose.',
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
 * Saves an edition and checks it. A save of what is already there changes nothing; a save over a newer version throws
 * `EditionConflict`. The text that is replaced is kept as a version when five minutes passed or someone else wrote it.
 */
export async function saveEdition(
  k: Kernel,
  allowed: Allowed<Edition, 'edit'>,
  input: SaveInput,
): Promise<{ edition: Edition; check: CheckResult; changed: boolean }> {
  const { actor, subject } = allowed;
  const words = { ...parseHead(input), body: parseDocument(input.body) };
  const frame = await frameOfBrief(k, subject.briefId);
  return k.change(actor, async (tx) => {
    const edition = await editionIn(tx.db, subject.id, 'update');
    if (!edition) throw notFound();
    const material = await materialIn(tx.db, edition.itemId, frame);
    if (sameWords(edition, words)) return { edition, check: await checkWords(edition, material), changed: false };
    if (edition.version !== input.version) throw new EditionConflict(edition);
    await keepBeforeSave(tx.db, edition, accountOf(actor));
    return { ...(await writeWords(tx, actor, edition, words, material)), changed: true };
  });
}

/** Takes an edition back to a kept version; what stands there now is kept first. */
export async function restoreVersion(
  k: Kernel,
  allowed: Allowed<Edition, 'edit'>,
  old: { version: number; headline: string; standfirst: string; body: DocumentJson },
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

const sameWords = (a: Pick<Edition, 'headline' | 'standfirst' | 'body'>, b: typeof a): boolean =>
  a.headline === b.headline && a.standfirst === b.standfirst && sameJson(a.body, b.body);

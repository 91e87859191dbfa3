import { AppError } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { splitSentences } from '../../language/sentences.ts';
import type { Allowed } from '../../people/index.ts';
import { replaceBlock } from '../assisted/replace-block.ts';
import { checkWords, type Material } from '../check-edition.ts';
import { documentBlocks } from '../document.ts';
import { type Rewording, rewordings } from '../draft/rewordings.ts';
import { recordPassages } from '../provenance/index.ts';
import { materialOf } from '../queries/check.ts';
import type { Edition } from '../types.ts';
import { type Saved, saveEdition } from './save-edition.ts';

/** A text block of an edition with the other ways to say it; those that the checks refuse aren't among them. */
export type Rewordable = { block: number; text: string; ways: Rewording[] };

/** Lists the paragraphs of an edition that the grammar can say in other words. */
export const rewordableBlocks = (edition: Edition): { block: number; text: string }[] =>
  documentBlocks(edition.body)
    .filter((block) => block.kind !== 'heading' && rewordings(block.text).length > 0)
    .map((block) => ({ block: block.id, text: block.text }));

const musts = async (edition: Edition, material: Material): Promise<number> =>
  (await checkWords(edition, material)).findings.filter((finding) => finding.weight === 'must').length;

/** The other wordings of one block that bring no new must-finding; throws "not-found" if the block isn't there. */
export async function rewordingsOf(k: Kernel, edition: Edition, block: number): Promise<Rewordable> {
  const found = documentBlocks(edition.body).find((one) => one.id === block && one.kind !== 'heading');
  if (!found) throw new AppError('not-found', { id: 'Paragraf itu tidak ada.', en: 'That paragraph isn’t there.' });
  const material = await materialOf(k, edition);
  const now = await musts(edition, material);
  const ways: Rewording[] = [];
  for (const way of rewordings(found.text, material.style)) {
    const body = replaceBlock(edition.body, { block, text: found.text }, way.text);
    if ((await musts({ ...edition, body }, material)) <= now) ways.push(way);
  }
  return { block, text: found.text, ways };
}

/** Puts a wording that `rewordingsOf` offered into the edition under the person's name; its sentences are the grammar's. */
export async function rewordParagraph(
  k: Kernel,
  allowed: Allowed<Edition, 'edit'>,
  chosen: { block: number; text: string; wording: string },
): Promise<Saved> {
  const { actor, subject: edition } = allowed;
  const offered = rewordings(chosen.text, (await materialOf(k, edition)).style);
  if (!offered.some((way) => way.text === chosen.wording))
    throw new AppError('conflict', {
      id: 'Usulan itu tidak berlaku lagi. Pilih yang baru.',
      en: 'That wording no longer holds. Choose a new one.',
    });
  const { headline, standfirst, version } = edition;
  const body = replaceBlock(edition.body, chosen, chosen.wording);
  await k.change(actor, async (tx) => {
    await recordPassages(tx, {
      itemId: edition.itemId,
      editionId: edition.id,
      origin: 'grammar',
      sentences: splitSentences(chosen.wording).map((sentence) => sentence.text),
    });
    tx.audit({
      action: 'write.paragraph-reworded',
      subject: { kind: 'edition', id: edition.id },
      detail: { block: chosen.block },
    });
  });
  return saveEdition(k, allowed, { version, headline, standfirst, body });
}

import { AppError, notFound } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { isEmptyDocument } from '../document.ts';
import { draftItem } from '../draft/draft-item.ts';
import { draftToDocument } from '../draft/to-document.ts';
import { drafted } from '../events.ts';
import { parseDocument } from '../parse-document.ts';
import { recordPassages, sentencesOf } from '../provenance/index.ts';
import { materialIn } from '../queries/check.ts';
import { editionIn, itemIn } from '../queries/editions.ts';
import { frameOfBrief } from '../queries/frame.ts';
import type { Edition } from '../types.ts';
import { keepVersion } from './keep-version.ts';
import { refreshFacts } from './refresh-facts.ts';
import { writeWords } from './write-edition.ts';

/**
 * Writes a draft from the claims of the material: headline choices, standfirst and body. A text that is there already is
 * kept as a version first; a headline that a person wrote stays, and the choices are offered beside it.
 */
export async function draftEdition(k: Kernel, allowed: Allowed<Edition, 'edit'>): Promise<Edition> {
  const { actor, subject } = allowed;
  if (subject.language !== 'id') {
    throw new AppError('invalid', {
      id: 'Draf disusun dalam bahasa Indonesia. Edisi ini ditulis sendiri, lalu dibandingkan dengan edisi Indonesia.',
      en: 'Drafts are written in Indonesian. Write this edition yourself, then compare it with the Indonesian one.',
    });
  }
  const frame = await frameOfBrief(k, subject.briefId);
  return k.change(actor, async (tx) => {
    if (!(await itemIn(tx.db, subject.itemId, true))) throw notFound();
    const facts = await refreshFacts(tx, subject.itemId, frame);
    const edition = await editionIn(tx.db, subject.id, 'update');
    if (!edition) throw notFound();
    const material = await materialIn(tx.db, edition.itemId, frame);
    if (material.sources.length === 0) {
      throw new AppError('invalid', {
        id: 'Belum ada bahan. Tambahkan catatan atau berkas, lalu susun draf.',
        en: 'There is no material yet. Add notes or a file, then write the draft.',
      });
    }
    const draft = draftItem(frame.brief, facts, { ...material.style, agencyShort: frame.agencyShort || undefined });
    if (edition.headline !== '' || !isEmptyDocument(edition.body)) await keepVersion(tx.db, edition, 'before-draft');
    const words = {
      headline: edition.headline || draft.headlines[0]?.text || '',
      standfirst: draft.standfirst?.text ?? '',
      body: parseDocument(draftToDocument(draft)),
    };
    await recordPassages(tx, {
      itemId: edition.itemId,
      editionId: edition.id,
      origin: 'grammar',
      sentences: [
        ...sentencesOf({ language: edition.language, ...words, headline: '' }).map((one) => one.text),
        ...draft.headlines.map((one) => one.text),
      ],
    });
    const { edition: written } = await writeWords(tx, actor, edition, words, material, {
      headlineChoices: draft.headlines,
    });
    await keepVersion(tx.db, written, 'draft');
    tx.audit({
      action: 'write.drafted',
      subject: { kind: 'edition', id: edition.id },
      detail: { version: written.version, claims: facts.claims.length, holes: draft.holes.length },
    });
    tx.emit(drafted, { itemId: edition.itemId, editionId: edition.id });
    return written;
  });
}

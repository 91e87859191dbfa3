import { AppError, notFound } from '../../../kernel/errors.ts';
import type { Kernel } from '../../../kernel/kernel.ts';
import type { Allowed } from '../../../people/index.ts';
import { addEdition } from '../../commands/change-item.ts';
import { saveEdition } from '../../commands/save-edition.ts';
import { isEmptyDocument } from '../../document.ts';
import { plainToDocument } from '../../plain-document.ts';
import { writePolicy } from '../../policy.ts';
import { recordPassages, sentencesOf } from '../../provenance/index.ts';
import { findEdition } from '../../queries/editions.ts';
import { HEADLINE_MOST, STANDFIRST_MOST } from '../../together/join-wording.ts';
import type { Edition } from '../../types.ts';
import { READY } from '../make/english/make-english.ts';
import { cut } from '../make/shorten.ts';
import { findDerivative } from '../queries.ts';

/** Puts the English working text into the item's English edition, which must be empty; returns the edition's id. */
export async function takeToEnglish(k: Kernel, allowed: Allowed<Edition, 'edit'>): Promise<string> {
  const made = await findDerivative(k.db, allowed.subject.id, 'english');
  if (!made) throw notFound();
  const id = await addEdition(k, allowed);
  const edition = await findEdition(k, id);
  if (!edition) throw notFound();
  if (edition.headline !== '' || !isEmptyDocument(edition.body))
    throw new AppError('conflict', {
      id: 'Edisi Inggris sudah berisi. Salin bagian yang Anda perlukan.',
      en: 'The English edition has words already. Copy the parts that you need.',
    });
  const [headline = '', standfirst = '', ...rest] = made.text.split(/\n{2,}/);
  const end = rest.indexOf(`## ${READY}`);
  const words = {
    headline: cut(headline, HEADLINE_MOST, (text) => text.length),
    standfirst: cut(standfirst, STANDFIRST_MOST, (text) => text.length),
    body: plainToDocument((end < 0 ? rest : rest.slice(0, end)).join('\n\n')),
  };
  if (made.text === made.base)
    await k.change(allowed.actor, (tx) =>
      recordPassages(tx, {
        itemId: edition.itemId,
        editionId: id,
        origin: made.origin,
        ...(made.model ? { model: made.model } : {}),
        ...(made.runId ? { runId: made.runId } : {}),
        sentences: sentencesOf({ ...edition, ...words }).map((one) => one.text),
      }),
    );
  await saveEdition(k, writePolicy.allow(allowed.actor, 'edit', edition), { version: edition.version, ...words });
  return id;
}

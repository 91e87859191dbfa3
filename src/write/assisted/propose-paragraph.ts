import { decideRun, type Task } from '../../assist/index.ts';
import { AppError, type Bilingual } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { splitSentences } from '../../language/sentences.ts';
import type { Allowed } from '../../people/index.ts';
import { accountOf } from '../commands/write-edition.ts';
import { materialOf } from '../queries/check.ts';
import type { Edition } from '../types.ts';
import { ask } from './ask.ts';
import { checkTranslation } from './check-translation.ts';
import { type Judgement, judge, numberedBlocks } from './judge.ts';
import { peopleIn } from './numbered-facts.ts';
import { keepProposal } from './proposals.ts';
import type { ProposalContent, ProposedSentence, Wish } from './types.ts';

const WISH: Record<Wish, string> = {
  shorter:
    'Tulis ulang paragraf ini lebih pendek, paling banyak dua pertiga panjangnya, tanpa menghilangkan angka dan nama.',
  plainer: 'Tulis ulang paragraf ini dengan kata sehari-hari dan kalimat pendek.',
  formal: 'Tulis ulang paragraf ini dengan bahasa resmi yang baku.',
};
const SAME = 'Isi tidak berubah. Kutipan disalin utuh. Jawab hanya dengan paragrafnya.';
const TRANSLATE =
  'Terjemahkan paragraf ini ke bahasa Inggris yang lugas. Angka ditulis dengan digit yang sama. Jawab hanya dengan terjemahannya.';

const stays = (why: Bilingual): Bilingual => ({
  id: `${why.id} Paragraf Anda tetap seperti semula.`,
  en: `${why.en} Your paragraph stays as it is.`,
});
const FAILED: Bilingual = {
  id: 'Usulan model tidak lolos pemeriksaan.',
  en: 'The model’s proposal did not pass the checks.',
};

/**
 * Lets the assistant rewrite one paragraph (or translate it into English) and keeps the result as a proposal; returns its
 * id. A sentence that fails the checks brings the paragraph back as it stands, with what the model wrote beside it.
 */
export async function proposeParagraph(
  k: Kernel,
  allowed: Allowed<Edition, 'edit'>,
  given: { block: number; wish: Wish | 'translate' },
): Promise<string> {
  const { actor, subject: edition } = allowed;
  const block = numberedBlocks(edition).find((one) => one.id === given.block);
  if (!block) throw new AppError('invalid', { id: 'Pilih paragraf yang ada.', en: 'Choose a paragraph that exists.' });
  const material = await materialOf(k, edition);
  const translate = given.wish === 'translate';
  const task: Task = translate ? 'translate' : 'rewrite';
  const answer = await ask<string>(k, edition, task, {
    system: given.wish === 'translate' ? TRANSLATE : `${WISH[given.wish]} ${SAME}`,
    input: block.text,
    names: peopleIn(material.claims),
    invented: 'keep',
    actor,
  });
  const texts = answer.ok ? splitSentences(answer.output.replace(/\s+/g, ' ')).map((one) => one.text) : [];
  const own =
    material.sources.length === 0 || edition.language === 'en' ? [{ id: 'paragraf', name: '', text: block.text }] : [];
  const judgements: Judgement[] =
    translate && answer.ok
      ? texts.map(() => checkTranslation(block.text, answer.output))
      : await judge(texts, material, { also: own });
  const bad = judgements.some((one) => one.why.length > 0);
  const original: ProposedSentence = {
    text: block.text,
    claims: [],
    origin: 'person',
    verdict: 'supported',
    remarks: [],
    instead: null,
  };
  const proposed = texts.map(
    (text, at): ProposedSentence => ({
      text,
      claims: [],
      origin: 'model',
      verdict: judgements[at]!.verdict,
      remarks: judgements[at]!.remarks,
      instead: null,
    }),
  );
  const content: ProposalContent = {
    paragraphs: [{ kind: 'body', sentences: answer.ok && !bad ? proposed : [original] }],
    refused: bad ? texts.map((text, at) => ({ text, why: judgements[at]!.why })) : [],
    note: answer.ok ? (bad ? stays(FAILED) : null) : stays(answer.say),
    about: { block: given.block, text: block.text, wish: given.wish === 'translate' ? null : given.wish },
  };
  return k.change(actor, async (tx) => {
    if (answer.runId && content.note) await decideRun(tx, answer.runId, 'replaced', actor);
    return keepProposal(tx, {
      editionId: edition.id,
      kind: translate ? 'translation' : 'paragraph',
      content,
      runId: answer.runId,
      model: answer.ok ? answer.model : null,
      madeBy: accountOf(actor),
    });
  });
}

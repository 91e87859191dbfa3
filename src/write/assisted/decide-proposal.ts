import { and, eq } from 'drizzle-orm';
import { decideRun } from '../../assist/index.ts';
import type { Change } from '../../kernel/change.ts';
import { AppError } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { keepVersion } from '../commands/keep-version.ts';
import { type Saved, saveEdition } from '../commands/save-edition.ts';
import { accountOf } from '../commands/write-edition.ts';
import { type DocumentJson, type DocumentNode, isEmptyDocument } from '../document.ts';
import { draftToDocument } from '../draft/to-document.ts';
import { recordPassages, sentencesOf } from '../provenance/index.ts';
import type { Edition } from '../types.ts';
import { replaceBlock } from './replace-block.ts';
import { proposals } from './tables.ts';
import type { Proposal, ProposedParagraph } from './types.ts';

/** What a person takes of a proposal: which paragraphs (by place), and whether they replace the body or follow it. */
export type Taken = { paragraphs: number[]; place: 'replace' | 'append' };

const closed = (): AppError =>
  new AppError('conflict', {
    id: 'Usulan ini sudah diputuskan.',
    en: 'This proposal has been decided already.',
  });

async function close(tx: Change, proposal: Proposal, state: 'accepted' | 'rejected', by: string | null): Promise<void> {
  const done = await tx.db
    .update(proposals)
    .set({ state, decidedBy: by, decidedAt: tx.now })
    .where(and(eq(proposals.id, proposal.id), eq(proposals.state, 'open')))
    .returning({ id: proposals.id });
  if (done.length === 0) throw closed();
  tx.audit({
    action: `write.proposal-${state}`,
    subject: { kind: 'edition', id: proposal.editionId },
    detail: { proposal: proposal.id, kind: proposal.kind },
  });
}

/** Notes that a person doesn't want a proposal; the text stays as it is. */
export async function rejectProposal(
  k: Kernel,
  { actor }: Allowed<Edition, 'edit'>,
  proposal: Proposal,
): Promise<void> {
  await k.change(actor, async (tx) => {
    await close(tx, proposal, 'rejected', accountOf(actor));
    if (proposal.runId) await decideRun(tx, proposal.runId, 'rejected', actor);
  });
}

const toBlocks = (paragraphs: ProposedParagraph[]) =>
  paragraphs.map(({ sentences, ...block }) => ({
    ...block,
    sentences: sentences.map(({ text }) => ({ text, claims: [], spans: [] })),
  }));

/** The edition's words with what was taken of a proposal. */
function wordsWith(edition: Edition, proposal: Proposal, taken: ProposedParagraph[], place: Taken['place']) {
  const { headline, standfirst, body } = edition;
  const text = taken.flatMap((one) => one.sentences.map((sentence) => sentence.text)).join(' ');
  if (proposal.kind === 'headlines') return { headline: text, standfirst, body };
  const { about } = proposal.content;
  if (proposal.kind === 'paragraph' && about) return { headline, standfirst, body: replaceBlock(body, about, text) };
  const made = draftToDocument({ headlines: [], holes: [], blocks: toBlocks(taken) }).content as DocumentNode[];
  const before = place === 'append' && !isEmptyDocument(body) ? body.content : [];
  return { headline, standfirst, body: { type: 'doc', content: [...before, ...made] } satisfies DocumentJson };
}

/**
 * Puts what a person takes of a proposal into the edition, under their name; the text before is kept as a version, and who
 * wrote each sentence is recorded. Of headlines exactly one is taken.
 */
export async function acceptProposal(
  k: Kernel,
  allowed: Allowed<Edition, 'edit'>,
  proposal: Proposal,
  { paragraphs, place }: Taken,
): Promise<Saved> {
  const { actor, subject: edition } = allowed;
  const taken = proposal.content.paragraphs.filter((_, at) => paragraphs.includes(at));
  if (taken.length === 0 || (proposal.kind === 'headlines' && taken.length > 1))
    throw new AppError('invalid', {
      id: proposal.kind === 'headlines' ? 'Pilih satu judul.' : 'Pilih paling sedikit satu paragraf.',
      en: proposal.kind === 'headlines' ? 'Choose one headline.' : 'Choose at least one paragraph.',
    });
  if (proposal.kind === 'translation' && edition.language !== 'en')
    throw new AppError('invalid', {
      id: 'Terjemahan masuk ke edisi bahasa Inggris.',
      en: 'A translation goes into the English edition.',
    });
  const words = wordsWith(edition, proposal, taken, place);
  await k.change(actor, async (tx) => {
    await close(tx, proposal, 'accepted', accountOf(actor));
    if (proposal.runId && !proposal.content.note) await decideRun(tx, proposal.runId, 'accepted', actor);
    if (!isEmptyDocument(edition.body)) await keepVersion(tx.db, edition, 'before-draft');
    await recordOrigins(tx, edition, proposal, taken);
  });
  return saveEdition(k, allowed, { version: edition.version, ...words });
}

/** Records the sentences as the checks will split them, each under its origin; a paragraph with both counts as the model's where the model wrote. */
async function recordOrigins(
  tx: Change,
  edition: Edition,
  proposal: Proposal,
  taken: ProposedParagraph[],
): Promise<void> {
  const base = { itemId: edition.itemId, editionId: edition.id, runId: proposal.runId ?? undefined };
  for (const origin of ['model', 'grammar'] as const) {
    const own = taken.flatMap((one) => one.sentences.filter((sentence) => sentence.origin === origin));
    const body = draftToDocument({
      headlines: [],
      holes: [],
      blocks: own.map((sentence) => ({
        kind: 'body' as const,
        sentences: [{ text: sentence.text, claims: [], spans: [] }],
      })),
    }) as DocumentJson;
    const sentences = sentencesOf({ language: edition.language, headline: '', standfirst: '', body }).map(
      (one) => one.text,
    );
    const model = origin === 'model' ? { model: proposal.model ?? 'model' } : {};
    await recordPassages(tx, { ...base, ...model, origin, sentences });
  }
  const [first, second] = taken;
  // The dateline stands in front of the first sentence, which therefore reads differently than it was written.
  if (first?.kind === 'dateline' && second?.sentences[0]) {
    const { origin, text } = second.sentences[0];
    if (origin !== 'person')
      await recordPassages(tx, {
        ...base,
        origin,
        ...(origin === 'model' ? { model: proposal.model ?? 'model' } : {}),
        sentences: [`${first.sentences.map((one) => one.text).join(' ')} – ${text}`],
      });
  }
}

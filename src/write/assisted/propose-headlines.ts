import { z } from 'zod';
import { decideRun } from '../../assist/index.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { accountOf } from '../commands/write-edition.ts';
import { documentText } from '../document.ts';
import { materialOf } from '../queries/check.ts';
import type { Edition } from '../types.ts';
import { ask, embeddedNote } from './ask.ts';
import { judge } from './judge.ts';
import { numberedFacts, peopleIn } from './numbered-facts.ts';
import { keepProposal } from './proposals.ts';
import type { ProposalContent, ProposedParagraph } from './types.ts';

const WISH = [
  'Usulkan lima judul berita yang lugas dari bahan, masing-masing paling banyak 12 kata, tanpa tanda seru dan tanpa titik.',
  'Jawab hanya dengan JSON tanpa kata lain: ["judul", "judul"]',
].join('\n');

const schema = z.array(z.string().trim().min(5).max(200)).min(1).max(10);

const one = (
  text: string,
  origin: 'model' | 'grammar',
  remarks: ProposedParagraph['sentences'][number]['remarks'],
): ProposedParagraph => ({
  kind: 'heading',
  sentences: [{ text, claims: [], origin, verdict: 'supported', remarks, instead: null }],
});

/** Lets the assistant propose headlines and keeps those that pass the checks; returns the proposal's id. */
export async function proposeHeadlines(k: Kernel, allowed: Allowed<Edition, 'edit'>): Promise<string> {
  const { actor, subject: edition } = allowed;
  const material = await materialOf(k, edition);
  const facts = numberedFacts(material.claims);
  const input = [documentText(edition.body), facts].filter((text) => text !== '').join('\n\n');
  const answer = await ask(k, edition, 'headline', {
    system: WISH,
    input,
    names: peopleIn(material.claims),
    schema,
    invented: 'keep',
    actor,
  });
  const own = material.sources.length === 0 ? [{ id: 'naskah', name: '', text: documentText(edition.body) }] : [];
  const texts = answer.ok ? answer.output.map((text) => text.replace(/[.!]+$/, '')) : [];
  const judgements = await judge(texts, material, { also: own });
  const good = texts.flatMap((text, at) =>
    judgements[at]!.why.length === 0 ? [one(text, 'model', judgements[at]!.remarks)] : [],
  );
  const built = edition.headlineChoices.map((choice) => one(choice.text, 'grammar', choice.reasons.slice(0, 1)));
  const note = answer.ok
    ? good.length === 0
      ? embeddedNote({
          id: 'Tidak satu pun judul model lolos pemeriksaan.',
          en: 'None of the model’s headlines passed the checks.',
        })
      : null
    : embeddedNote(answer.say);
  const content: ProposalContent = {
    paragraphs: note ? built : good,
    refused: texts.flatMap((text, at) => (judgements[at]!.why.length > 0 ? [{ text, why: judgements[at]!.why }] : [])),
    note,
    about: null,
  };
  return k.change(actor, async (tx) => {
    if (answer.runId && note) await decideRun(tx, answer.runId, 'replaced', actor);
    return keepProposal(tx, {
      editionId: edition.id,
      kind: 'headlines',
      content,
      runId: answer.runId,
      model: answer.ok ? answer.model : null,
      madeBy: accountOf(actor),
    });
  });
}

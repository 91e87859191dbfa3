import { likeness } from '../../language/similarity.ts';
import { countWords } from '../../language/tokens.ts';
import { clauseShape } from '../../language/verb-forms.ts';
import { circumstances } from './circumstances.ts';
import { appealSentences, factSentences } from './clarification.ts';
import { eligibilitySentences, figureSentences } from './details.ts';
import { aimSentences, purposeSentences, resultSentences } from './outcome.ts';
import { type Pen, penFor } from './pen.ts';
import { reportedSentence } from './reported.ts';
import type { Scene } from './scene.ts';
import { scheduleBlocks, sinceSentences } from './terms.ts';
import type { DraftBlock, DraftSentence, DraftStyle } from './types.ts';

const most = 34;

/** What may stand above the text, the most telling for this type of item first. */
function candidates(pen: Pen): DraftSentence[] {
  const { scene } = pen;
  const { type } = scene.brief;
  const results = () => resultSentences(pen, scene.of('result'));
  const figures = () => figureSentences(pen);
  const eligible = () => eligibilitySentences(pen);
  const since = () => sinceSentences(pen);
  const purpose = () => purposeSentences(pen, scene.of('purpose'));
  const aim = () => aimSentences(pen);
  const schedule = () => scheduleBlocks(pen).flatMap((block) => block.sentences);
  const facts = () => factSentences(pen);
  const appeal = () => appealSentences(pen);
  const plain = () =>
    [...scene.of('dictum'), ...scene.of('point'), ...scene.of('statement')]
      .filter(
        (claim) =>
          claim.kind === 'statement' && claim.by === undefined && claim.role !== 'when' && claim.about === undefined,
      )
      .flatMap((claim) => reportedSentence(pen, claim, false));
  const said = () =>
    scene
      .of('statement')
      .filter((claim) => claim.kind === 'statement' && claim.by !== undefined)
      .flatMap((claim) => reportedSentence(pen, claim, false));
  const at = circumstances(scene);
  const place = () =>
    scene.event && at.words !== ''
      ? [pen.sentence(`${scene.event.text} berlangsung ${at.words}`, [scene.event, ...at.claims])]
      : [];
  const order: Readonly<Record<typeof type, (() => DraftSentence[])[]>> = {
    release: [results, figures, plain, purpose, aim, eligible, said],
    news: [results, figures, plain, purpose, said, aim],
    activity: [results, purpose, figures, plain, said, aim],
    policy: [since, eligible, plain, figures, purpose, aim],
    programme: [eligible, figures, aim, purpose, plain],
    announcement: [eligible, schedule, since, figures, plain, purpose],
    clarification: [facts, appeal, plain, figures],
    speech: [said, plain, figures, aim, purpose],
    statement: [plain, facts, appeal, figures, said],
    invitation: [place, purpose, plain, figures, schedule, said],
  };
  return [...order[type], plain, facts, since, appeal, eligible, said].flatMap((write) => write());
}

/** One sentence between headline and lead that adds to both, or the lead's second sentence; undefined where neither is there. */
export function standfirstFor(scene: Scene, style: DraftStyle, lead: DraftBlock): DraftSentence | undefined {
  const pen = penFor(scene, style);
  const opening = lead.sentences.map((sentence) => sentence.text);
  const fits = candidates(pen).filter(
    (one) =>
      countWords(one.text) >= 5 &&
      countWords(one.text) <= most &&
      !one.text.includes('[perlu dilengkapi') &&
      !/^(?:\d|Sebanyak|\(|Rincian|Pada pukul)|: /u.test(one.text) &&
      clauseShape(one.text) !== 'phrase',
  );
  return (
    fits.find((one) => opening.every((sentence) => likeness(one.text, sentence) < 0.6)) ??
    fits[0] ??
    lead.sentences[1] ??
    lead.sentences[0]
  );
}

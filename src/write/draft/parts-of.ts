import type { Claim } from '../facts/types.ts';
import { appealSentences, factSentences, hoaxSentences } from './clarification.ts';
import { contentsBlocks } from './contents.ts';
import { eligibilitySentences, figureSentences, stepBlocks } from './details.ts';
import { invitationBlocks } from './invitation.ts';
import { openerSentences } from './openers.ts';
import { aimSentences, contextSentences, planSentences, purposeSentences, resultSentences } from './outcome.ts';
import type { Part } from './parts.ts';
import { part, statementParts } from './parts.ts';
import type { Pen } from './pen.ts';
import { presenceSentences, speakersBlocks } from './people.ts';
import { pointBlocks } from './points.ts';
import { questionBlocks, questionClaims } from './questions.ts';
import { basisSentences, channelSentences, numberSentences, scheduleBlocks, sinceSentences } from './terms.ts';
import type { DraftBlock } from './types.ts';

/** The parts that a draft may tell, by what they say. */
export type PartName =
  | 'present'
  | 'purpose'
  | 'aside'
  | 'context'
  | 'hoax'
  | 'fact'
  | 'dictums'
  | 'figure'
  | 'eligible'
  | 'conditions'
  | 'steps'
  | 'findings'
  | 'result'
  | 'plans'
  | 'schedule'
  | 'aim'
  | 'appeal'
  | 'speakers'
  | 'since'
  | 'basis'
  | 'channel'
  | 'number'
  | 'questions'
  | 'points'
  | 'contents'
  | 'invitation';

/** All parts of a draft; `noted` are statements of nobody, `said` those of a speaker, each a part of its own. */
export type Parts = Record<PartName, Part> & { noted: Part[]; said: Part[]; statements: Part[] };

function dictumPart(pen: Pen): Part {
  const dictums = pen.scene.of('dictum');
  const acts = /^(?:Membentuk|Menetapkan|Mengubah|Mencabut|Menunjuk|Memberikan|Mengangkat)\b/;
  return part(dictums, () =>
    dictums.map((claim) =>
      pen.sentence(
        acts.test(claim.text) ? `Keputusan itu ${claim.text[0]!.toLowerCase()}${claim.text.slice(1)}` : claim.text,
        [claim],
      ),
    ),
  );
}

const blocks = (claims: Claim[], write: () => DraftBlock[]): Part => ({ claims, write, quotes: [] });

/** The claims that this type of item gathers elsewhere, so that they aren't told as loose statements. */
function gatheredElsewhere(pen: Pen): ReadonlySet<Claim> {
  const { type } = pen.scene.brief;
  return new Set(type === 'policy' || type === 'programme' ? questionClaims(pen) : []);
}

/** Sorts the claims of a scene into the parts of a draft; nothing is written yet. */
export function partsOf(pen: Pen): Parts {
  const { scene } = pen;
  const found = (claim: Claim): boolean => /^temuan/.test(claim.about ?? '');
  const purposes = scene.of('purpose');
  // With a context to tell in between, the wish behind a visit leads up to what was said about it.
  const wish = purposes.length > 1 && scene.of('context').length > 0 ? purposes.slice(1) : [];
  const first = purposes.filter((claim) => !wish.includes(claim));
  const results = scene.of('result');
  const outcomes = results.filter((claim) => !found(claim));
  const figures = scene.of('figure').filter((claim) => claim.kind === 'statement');
  const conditions = scene.of('step').filter((claim) => /^(?:syarat|persyaratan)/.test(claim.about ?? ''));
  const steps = scene.of('step').filter((claim) => !conditions.includes(claim));
  const statements = statementParts(pen, gatheredElsewhere(pen));
  return {
    present: part([], () => [...openerSentences(pen), ...presenceSentences(pen)]),
    purpose: part(first, () => purposeSentences(pen, first)),
    aside: part(wish, () => purposeSentences(pen, wish)),
    context: part(scene.of('context'), () => contextSentences(pen)),
    hoax: part(scene.of('hoax'), () => hoaxSentences(pen)),
    fact: part(scene.of('fact'), () => factSentences(pen)),
    dictums: dictumPart(pen),
    figure: part(figures, () => figureSentences(pen)),
    eligible: part(scene.of('eligible'), () => eligibilitySentences(pen)),
    conditions: blocks(conditions, () => stepBlocks(pen, conditions)),
    steps: blocks(steps, () => stepBlocks(pen, steps)),
    findings: part(results.filter(found), () => resultSentences(pen, results.filter(found))),
    result: part(outcomes, () => resultSentences(pen, outcomes)),
    plans: part(scene.of('followup'), () => planSentences(pen)),
    schedule: blocks(scene.of('schedule'), () => scheduleBlocks(pen)),
    aim: part(scene.of('aim'), () => aimSentences(pen)),
    appeal: part(scene.of('appeal'), () => appealSentences(pen)),
    speakers: blocks(scene.of('speaker'), () => speakersBlocks(pen)),
    since: part(scene.of('since'), () => sinceSentences(pen)),
    basis: part(scene.of('basis'), () => basisSentences(pen)),
    channel: part(scene.of('channel'), () => channelSentences(pen)),
    number: part(scene.of('number'), () => numberSentences(pen)),
    questions: blocks([...questionClaims(pen)], () => questionBlocks(pen)),
    points: blocks(scene.of('point'), () => pointBlocks(pen)),
    contents: blocks([], () => contentsBlocks(pen)),
    invitation: blocks([], () => invitationBlocks(pen)),
    statements,
    said: statements.filter((one) => one.speaker !== undefined),
    noted: statements.filter((one) => one.speaker === undefined),
  };
}

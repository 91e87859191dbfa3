import { dateInWords } from '../../language/dates.ts';
import { briefSpan } from '../facts/brief-text.ts';
import type { Brief, Facts } from '../facts/types.ts';
import { bodyBlocks } from './body.ts';
import { dayWords, publicationDay } from './circumstances.ts';
import { headlinesFor } from './headlines.ts';
import { draftHoles, holeBlock, missingDate } from './holes.ts';
import { leadSentences } from './lead.ts';
import type { Pen } from './pen.ts';
import { penFor } from './pen.ts';
import type { Scene } from './scene.ts';
import { sceneOf } from './scene.ts';
import type { Draft, DraftBlock, DraftSentence, DraftStyle } from './types.ts';

function datelineBlock(scene: Scene): DraftBlock[] {
  const day = publicationDay(scene);
  const { brief } = scene;
  if (day === undefined && brief.place === undefined) return [];
  const dated = scene.dates[0] ?? scene.of('decree').find((claim) => claim.kind === 'date');
  const spans = [
    ...(brief.place ? [briefSpan(brief, 'place', brief.place)] : []),
    ...(brief.date ? [briefSpan(brief, 'date', brief.date)] : (dated?.spans.slice(0, 1) ?? [])),
  ];
  const weekday = scene.dates[0]?.value === day && scene.dates[0] ? scene.dates[0].text : undefined;
  const words = [
    brief.place,
    day === undefined
      ? undefined
      : brief.place
        ? dateInWords(day)
        : (weekday ?? (brief.date ? dateInWords(day) : dayWords(day).replace(/^\p{L}+, /u, ''))),
  ];
  const claim = dated ?? scene.agency;
  return [
    {
      kind: 'dateline',
      sentences: [{ text: words.filter((word) => word !== undefined).join(', '), claims: [claim.id], spans }],
    },
  ];
}

function closingBlocks(pen: Pen): DraftBlock[] {
  const { scene } = pen;
  const blocks: DraftBlock[] = [];
  const background: DraftSentence[] = scene.of('background').map((claim) => pen.sentence(claim.text, [claim]));
  if (background.length > 0) blocks.push({ kind: 'background', sentences: background });
  const contacts = scene.of('contact');
  if (contacts.length > 0) {
    const words = [...new Set(contacts.map((claim) => claim.text))].join('; ');
    const label = scene.brief.type === 'announcement' ? 'Informasi lebih lanjut' : 'Kontak media';
    blocks.push({ kind: 'contact', sentences: [pen.sentence(`${label}: ${words}`, contacts)] });
  }
  return blocks;
}

/**
 * Writes an Indonesian draft from facts alone, the most important first. Every sentence holds at least one claim and one
 * span; what nobody noted isn't there, and what the notes call missing shows as `[perlu dilengkapi: …]`.
 */
export function draftItem(brief: Brief, facts: Facts, style: DraftStyle = {}): Draft {
  const scene = sceneOf(brief, facts, style);
  const pen = penFor(scene, style);
  const dated =
    facts.claims.some((claim) => claim.kind === 'date' && claim.slot !== undefined) ||
    brief.date !== undefined ||
    facts.claims.some((claim) => claim.kind === 'date' && /^\d{4}-\d\d-\d\d/.test(claim.value));
  const undated = missingDate(brief, dated);
  const holes = [...facts.holes, ...(undated ? [undated] : [])];
  const dateline = datelineBlock(scene);
  const lead: DraftBlock = { kind: 'lead', sentences: leadSentences(pen) };
  const body = bodyBlocks(pen);
  const gaps = holeBlock(pen, holes, [lead, ...body], scene.angle);
  const blocks = [...dateline, lead, ...body, ...(gaps ? [gaps] : []), ...closingBlocks(pen)].filter(
    (block) => block.sentences.length > 0,
  );
  return { headlines: headlinesFor(scene, style), blocks, holes: draftHoles(holes) };
}

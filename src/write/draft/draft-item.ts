import { dateInWords } from '../../language/dates.ts';
import type { Brief, Facts } from '../facts/types.ts';
import { bodyBlocks } from './body.ts';
import { publicationDay } from './circumstances.ts';
import { headlinesFor } from './headlines.ts';
import { draftHoles, holeBlock, missingDate } from './holes.ts';
import { leadSentences } from './lead.ts';
import type { Pen } from './pen.ts';
import { penFor } from './pen.ts';
import type { Scene } from './scene.ts';
import { sceneOf } from './scene.ts';
import type { Draft, DraftBlock, DraftSentence, DraftStyle } from './types.ts';

/** `Jakarta, 4 Maret 2025`: the place only if the brief gives one, the day of publication else that of the event. */
function datelineBlock(scene: Scene): DraftBlock[] {
  const day = publicationDay(scene);
  const given = scene.facts.claims.filter((claim) => claim.about === 'terbit');
  const place = given.find((claim) => claim.kind === 'place');
  const event = scene.dates[0] ?? scene.of('decree').find((claim) => claim.kind === 'date');
  const date = given.find((claim) => claim.kind === 'date') ?? (event?.value === day ? event : undefined);
  const claims = [place, date].filter((claim) => claim !== undefined);
  if (claims.length === 0) return [];
  const text = [place?.text, place && day ? dateInWords(day) : date?.text]
    .filter((word) => word !== undefined)
    .join(', ');
  return [
    {
      kind: 'dateline',
      sentences: [
        { text, claims: claims.map((claim) => claim.id), spans: claims.flatMap((claim) => claim.spans.slice(0, 1)) },
      ],
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

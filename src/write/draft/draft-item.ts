import { dateInWords } from '../../language/dates.ts';
import type { Brief, FactHole, Facts } from '../facts/types.ts';
import { DEFAULT_STYLE } from '../house-style/house-style.ts';
import { bodyBlocks } from './body.ts';
import { publicationDay } from './circumstances.ts';
import { headlinesFor } from './headlines.ts';
import { draftHoles, gapBlocks, holeBlock, markerOf, missingDate } from './holes.ts';
import { leadSentences } from './lead.ts';
import type { Pen } from './pen.ts';
import { penFor } from './pen.ts';
import { gapNamed, gapsOf, needsContact, toldParts } from './required-parts.ts';
import type { Scene } from './scene.ts';
import { sceneOf } from './scene.ts';
import { standfirstFor } from './standfirst.ts';
import type { Draft, DraftBlock, DraftSentence, DraftStyle } from './types.ts';

/** `Jakarta, 4 Maret 2025`: the place only if the brief or the house gives one, the day of publication else that of the event. */
function datelineBlock(scene: Scene, style: DraftStyle): DraftBlock[] {
  const form = style.datelineForm ?? DEFAULT_STYLE.datelineForm;
  if (form === 'none') return [];
  const day = publicationDay(scene);
  const given = scene.facts.claims.filter((claim) => claim.about === 'terbit');
  const place = given.find((claim) => claim.kind === 'place');
  const event = scene.dates[0] ?? scene.of('decree').find((claim) => claim.kind === 'date');
  const date = given.find((claim) => claim.kind === 'date') ?? (event?.value === day ? event : undefined);
  const claims = [place, form === 'place-agency' && place ? scene.agency : date].filter((claim) => claim !== undefined);
  if (claims.length === 0) return [];
  const city = form === 'capitals-date' ? place?.text.toUpperCase() : place?.text;
  const text =
    form === 'place-agency' && place
      ? `${place.text} (${scene.agencyShort ?? scene.agency.value})`
      : [city, place && day ? dateInWords(day) : date?.text].filter((word) => word !== undefined).join(', ');
  return [
    {
      kind: 'dateline',
      part: 'dateline',
      sentences: [
        { text, claims: claims.map((claim) => claim.id), spans: claims.flatMap((claim) => claim.spans.slice(0, 1)) },
      ],
    },
  ];
}

function closingBlocks(pen: Pen): { blocks: DraftBlock[]; gap: FactHole | undefined } {
  const { scene } = pen;
  const blocks: DraftBlock[] = [];
  const background: DraftSentence[] = scene.of('background').map((claim) => pen.sentence(claim.text, [claim]));
  if (background.length > 0) blocks.push({ kind: 'background', part: 'background', sentences: background });
  const contacts = scene.of('contact');
  if (contacts.length > 0) {
    const words = [...new Set(contacts.map((claim) => claim.text))].join('; ');
    const label = /^(?:announcement|policy|programme|clarification)$/.test(scene.brief.type)
      ? 'Informasi lebih lanjut'
      : 'Kontak media';
    blocks.push({ kind: 'contact', part: 'contact', sentences: [pen.sentence(`${label}: ${words}`, contacts)] });
    return { blocks, gap: undefined };
  }
  if (!needsContact.has(scene.brief.type)) return { blocks, gap: undefined };
  const gap = gapNamed(scene, 'kontak');
  return {
    blocks: [...blocks, ...gapBlocks(pen, gap).map((block): DraftBlock => ({ ...block, part: 'contact' }))],
    gap,
  };
}

/**
 * Writes an Indonesian draft from facts alone, in the structure of its type of item and the style of the house. Every
 * sentence holds at least one claim and one span; what nobody noted isn't there, and what the type needs or the notes call
 * missing shows as `[perlu dilengkapi: …]`.
 */
export function draftItem(brief: Brief, facts: Facts, style: DraftStyle = {}): Draft {
  const scene = sceneOf(brief, facts, style);
  const pen = penFor(scene, style);
  const dated =
    facts.claims.some((claim) => claim.kind === 'date' && claim.slot !== undefined) ||
    brief.date !== undefined ||
    facts.claims.some((claim) => claim.kind === 'date' && /^\d{4}-\d\d-\d\d/.test(claim.value));
  const undated = missingDate(brief, dated);
  const noted = [...facts.holes, ...(undated ? [undated] : [])];
  const dateline = datelineBlock(scene, style);
  const lead: DraftBlock = { kind: 'lead', part: 'lead', sentences: leadSentences(pen) };
  const body = bodyBlocks(pen);
  const shown = holeBlock(pen, noted, [lead, ...body], scene.angle);
  const closing = closingBlocks(pen);
  const blocks = [...dateline, lead, ...body, ...(shown ? [shown] : []), ...closing.blocks].filter(
    (block) => block.sentences.length > 0,
  );
  const text = blocks.flatMap((block) => block.sentences.map((sentence) => sentence.text)).join('\n');
  const needed = [...gapsOf(scene), ...(closing.gap ? [closing.gap] : [])].filter((hole) =>
    text.includes(markerOf(hole)),
  );
  const standfirst = standfirstFor(scene, style, lead);
  return {
    headlines: headlinesFor(scene, style, lead),
    ...(standfirst ? { standfirst } : {}),
    blocks,
    holes: draftHoles(
      [...noted, ...needed].filter((hole, at, all) => all.findIndex((one) => one.text === hole.text) === at),
    ),
    told: toldParts(scene),
  };
}

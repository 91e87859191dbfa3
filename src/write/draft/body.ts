import type { Claim } from '../facts/types.ts';
import { gapBlocks } from './holes.ts';
import { type Group, layouts, type Section } from './layouts.ts';
import { particularBlocks } from './particulars.ts';
import type { Part } from './parts.ts';
import { paragraph, placeQuotes } from './parts.ts';
import { type Parts, partsOf } from './parts-of.ts';
import type { Pen } from './pen.ts';
import { quoteBlock } from './quotations.ts';
import { gapOf } from './required-parts.ts';
import type { DraftBlock } from './types.ts';

const shortEnough = (blocks: readonly DraftBlock[]): boolean =>
  blocks.length > 0 &&
  blocks.every((block) => block.kind === 'body') &&
  blocks.flatMap((block) => block.sentences).length <= 4;

/** The parts of a group; statements stand alone, each a paragraph. */
function groupsOf(group: Group, parts: Parts): Part[][] {
  const [first] = group;
  if (first === 'noted' || first === 'said' || first === 'statements') return parts[first].map((one) => [one]);
  return [group.map((name) => parts[name as Exclude<typeof name, 'noted' | 'said' | 'statements'>])];
}

type Teller = { told: Set<Part>; homeless: Claim[]; first: Part };

/** Writes one group: short neighbours share a paragraph, and each quotation follows what leads up to it. */
function tell(pen: Pen, group: readonly Part[], teller: Teller): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  let run: DraftBlock[] = [];
  for (const one of group) {
    if (teller.told.has(one)) continue;
    teller.told.add(one);
    const written = one.write();
    const together = [...run, ...written];
    if (run.length > 0 && shortEnough(together)) run = paragraph(together.flatMap((block) => block.sentences));
    else {
      blocks.push(...run);
      run = written;
    }
    const after = [...one.quotes, ...(one === teller.first ? teller.homeless.splice(0, 1) : [])];
    if (after.length > 0) {
      blocks.push(...run, ...after.map((quote) => quoteBlock(pen, quote)));
      run = [];
    }
  }
  return [...blocks, ...run];
}

function headed(section: Section, blocks: DraftBlock[]): DraftBlock[] {
  const head = blocks[0]?.sentences[0];
  if (!head || section.heading === undefined) return blocks;
  const { claims, spans } = head;
  return [{ kind: 'heading', sentences: [{ text: section.heading, claims, spans }] }, ...blocks];
}

function firstPart(pen: Pen, parts: Parts, sections: readonly Section[]): Part {
  if (pen.scene.brief.type === 'clarification') return parts.fact;
  const all = sections.flatMap((section) => section.groups.flatMap((group) => groupsOf(group, parts)));
  return all.find((group) => group.some((one) => one.claims.length > 0))?.[0] ?? parts.present;
}

/** A speech keeps its order: quotations stand among the statements where the speaker said them. */
function inOrder(pen: Pen, statements: readonly Part[]): Part[] {
  const quotes = pen.scene.facts.claims
    .filter((claim) => claim.kind === 'quote')
    .map((quote): Part => ({ claims: [quote], write: () => [quoteBlock(pen, quote)], quotes: [] }));
  return [...statements, ...quotes].sort((a, b) => (a.claims[0]?.number ?? 0) - (b.claims[0]?.number ?? 0));
}

/** The paragraphs between lead and background in the order of the item's type, each quotation behind what leads up to it. */
export function bodyBlocks(pen: Pen): DraftBlock[] {
  const { scene } = pen;
  const parts = partsOf(pen);
  if (scene.brief.type === 'speech') parts.statements = inOrder(pen, parts.statements);
  const sections = layouts[scene.brief.type];
  const speakerIds = new Set(scene.persons('speaker').map((claim) => claim.id));
  const quotes = scene.facts.claims.filter(
    (claim) => claim.kind === 'quote' && !(claim.by && speakerIds.has(claim.by)) && scene.brief.type !== 'speech',
  );
  const prose = sections.flatMap((section) => section.groups.flatMap((group) => groupsOf(group, parts)).flat());
  const quotable = prose.filter(
    (one) => ![parts.speakers, parts.present, parts.invitation, parts.contents, parts.points].includes(one),
  );
  const teller: Teller = {
    told: new Set(),
    homeless: placeQuotes(quotable, quotes),
    first: firstPart(pen, parts, sections),
  };
  const written = sections.map((section) => {
    const blocks = section.groups
      .flatMap((group) => groupsOf(group, parts))
      .flatMap((group) => tell(pen, group, teller));
    const gap = blocks.length === 0 ? gapOf(scene, section.part) : undefined;
    return { section, blocks: gap ? gapBlocks(pen, gap) : blocks };
  });
  // What the layout has no place for still has to be told; gatherings of claims belong to their own types alone.
  const { invitation: _lines, contents: _points, ...others } = parts;
  const rest = tell(pen, Object.values(others).flat(), teller);
  const closing = [...rest, ...teller.homeless.map((quote) => quoteBlock(pen, quote))];
  const full = written.filter((one) => one.blocks.length > 0);
  const many = full.length > 2;
  return [
    ...full.flatMap(({ section, blocks }) =>
      (many ? headed(section, blocks) : blocks).map((block) => ({ ...block, part: section.part })),
    ),
    ...[...closing, ...particularBlocks(pen)].map((block): DraftBlock => ({ ...block, part: 'details' })),
  ];
}

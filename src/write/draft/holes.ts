import { briefSpan } from '../facts/brief-text.ts';
import type { Brief, Claim, FactHole } from '../facts/types.ts';
import type { Pen } from './pen.ts';
import type { DraftBlock, DraftHole, DraftSentence } from './types.ts';

/** The visible mark of a gap. */
export function markerOf(hole: FactHole): string {
  return `[perlu dilengkapi: ${hole.text}]`;
}

/** A hole that the draft itself finds: an event that nobody dated. */
export function missingDate(brief: Brief, dated: boolean): FactHole | undefined {
  if (dated || !['activity', 'news', 'release'].includes(brief.type)) return undefined;
  return {
    key: 'tanggal-kegiatan',
    text: 'tanggal kegiatan',
    question: {
      id: 'Tanggal kegiatan belum ada dalam bahan. Kapan kegiatan itu berlangsung?',
      en: 'The notes give no date. When did it take place?',
    },
    span: briefSpan(brief, 'angle', brief.angle),
  };
}

/** Every gap as the draft lists it. */
export function draftHoles(holes: readonly FactHole[]): DraftHole[] {
  return holes.map((hole) => ({
    key: hole.key,
    text: markerOf(hole),
    question: hole.question,
    ...(hole.span ? { span: hole.span } : {}),
  }));
}

/** A paragraph for the gaps that no other sentence shows. */
export function holeBlock(
  pen: Pen,
  holes: readonly FactHole[],
  blocks: readonly DraftBlock[],
  fallback: Claim,
): DraftBlock | undefined {
  const open = holes.filter(
    (hole) => !blocks.some((block) => block.sentences.some((sentence) => sentence.text.includes(markerOf(hole)))),
  );
  if (open.length === 0) return undefined;
  const sentences: DraftSentence[] = open.map((hole) => ({
    text: markerOf(hole),
    claims: [nearest(pen, hole, fallback).id],
    spans: hole.span ? [hole.span] : fallback.spans.slice(0, 1),
  }));
  return { kind: 'body', sentences };
}

/** A paragraph that shows a gap in the place where its part would stand. */
export function gapBlocks(pen: Pen, hole: FactHole): DraftBlock[] {
  const { angle } = pen.scene;
  return [
    {
      kind: 'body',
      sentences: [
        { text: markerOf(hole), claims: [angle.id], spans: hole.span ? [hole.span] : angle.spans.slice(0, 1) },
      ],
    },
  ];
}

function nearest(pen: Pen, hole: FactHole, fallback: Claim): Claim {
  const span = hole.span;
  if (!span) return fallback;
  const distance = (claim: Claim): number =>
    Math.min(
      ...claim.spans.filter((one) => one.source === span.source).map((one) => Math.abs(one.start - span.start)),
      Number.POSITIVE_INFINITY,
    );
  return [...pen.scene.facts.claims].sort((a, b) => distance(a) - distance(b))[0] ?? fallback;
}

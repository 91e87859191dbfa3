import type { Kernel } from '../../kernel/kernel.ts';
import { jakartaDay } from '../../kernel/time.ts';
import { findAgency, findUnit } from '../../people/index.ts';
import { type Brief, findBrief, listTopics } from '../../plan/index.ts';
import { briefText } from '../facts/brief-text.ts';
import { BRIEF_SOURCE, briefSchema, type SourceText, type Brief as WritersBrief } from '../facts/types.ts';
import { houseStyleOf } from '../house-style/house-style-of.ts';
import type { Source } from '../types.ts';

/** The office's frame of an item: the brief as the writer's functions take it, and the names that need no source. */
export type Frame = {
  agencyId: string;
  brief: WritersBrief;
  agencyShort: string;
  agencyNames: string[];
  contact: string | null;
  /** Today in Jakarta, ISO date: the day on which the text speaks. */
  day: string;
};

/** The part of a brief that the frame needs; a brief that isn't kept yet has it too. */
export type BriefWords = Omit<Brief, 'id' | 'openedBy' | 'openedAt' | 'changedAt'>;

/** Builds the frame of a brief from names that the other modules keep. */
export async function frameOf(k: Kernel, brief: BriefWords): Promise<Frame> {
  const [agency, unit, topics, style] = await Promise.all([
    findAgency(k, brief.agencyId),
    brief.unitId ? findUnit(k, brief.unitId) : null,
    listTopics(k),
    houseStyleOf(k.db, brief.agencyId),
  ]);
  const names = new Map(topics.map((topic) => [topic.slug, brief.language === 'en' ? topic.nameEn : topic.nameId]));
  const agencyName = agency?.name ?? '';
  return {
    agencyId: brief.agencyId,
    day: jakartaDay(k.clock.now()),
    agencyShort: agency?.shortName ?? '',
    agencyNames: [agency?.name, agency?.nameEn, agency?.shortName, unit?.name, unit?.nameEn].filter(
      (name) => !!name,
    ) as string[],
    contact: brief.contact,
    brief: briefSchema.parse({
      type: brief.type,
      language: brief.language,
      agency: agencyName,
      unit: unit?.name || undefined,
      angle: brief.angle,
      audience: brief.audience,
      topics: brief.topicSlugs.map((slug) => names.get(slug) ?? slug),
      // What the brief leaves open, the house style fills in.
      place: brief.place ?? (style.datelinePlace || undefined),
      contact: brief.contact ?? (style.contact || undefined),
      background: style.boilerplate ? [style.boilerplate] : undefined,
    }),
  };
}

/** Builds the frame of the brief with this id. */
export async function frameOfBrief(k: Kernel, briefId: string): Promise<Frame> {
  const brief = await findBrief(k, briefId);
  if (!brief) throw new Error(`brief ${briefId} is gone`);
  return frameOf(k, brief);
}

/** Sources as the writer's functions take them. */
export const toSourceTexts = (sources: Source[]): SourceText[] =>
  sources.map(({ id, name, text }) => ({ id, name, text }));

/** Sources together with what the brief itself says, which is a source too. */
export const withBrief = (frame: Frame, sources: SourceText[]): SourceText[] => [
  ...sources,
  { id: BRIEF_SOURCE, name: 'Taklimat', text: briefText(frame.brief) },
];

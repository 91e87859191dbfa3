import type { Kernel } from '../../kernel/kernel.ts';
import { findAgency, findUnit } from '../../people/index.ts';
import { listTopics } from '../../plan/index.ts';
import { frameOfBrief } from '../queries/frame.ts';
import type { Edition } from '../types.ts';
import { type Paper, readPaper } from './paper.ts';

/** Reads an edition, with the names of its agency, unit and topics, for everything that is made from it. */
export async function paperOf(k: Kernel, edition: Edition): Promise<Paper> {
  const [frame, agency, topics] = await Promise.all([
    frameOfBrief(k, edition.briefId),
    findAgency(k, edition.agencyId),
    listTopics(k),
  ]);
  const { language, type, headline, standfirst, body } = edition;
  const named = edition.topicSlugs.map((slug) => topics.find((topic) => topic.slug === slug));
  return readPaper({
    language,
    type,
    headline,
    standfirst,
    body,
    topics: named.flatMap((topic) => (topic ? [language === 'en' ? topic.nameEn : topic.nameId] : [])),
    agency: (language === 'en' ? agency?.nameEn : agency?.name) || agency?.name || '',
    agencyShort: agency?.shortName ?? '',
    names: frame.agencyNames,
    contact: frame.contact,
  });
}

/** The names on a letterhead, and which of the four palettes the first topic has. */
export async function letterheadOf(
  k: Kernel,
  edition: Edition,
): Promise<{ unit: string; tagline: string; palette: number; topic: string }> {
  const [agency, unit, topics] = await Promise.all([
    findAgency(k, edition.agencyId),
    edition.unitId ? findUnit(k, edition.unitId) : null,
    listTopics(k),
  ]);
  const topic = topics.find((one) => one.slug === edition.topicSlugs[0]);
  const english = edition.language === 'en';
  return {
    unit: (english ? unit?.nameEn : unit?.name) ?? '',
    tagline: english ? '' : (agency?.tagline ?? ''),
    palette: topic?.palette ?? 1,
    topic: (english ? topic?.nameEn : topic?.nameId) ?? '',
  };
}

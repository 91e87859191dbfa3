import { type DemoItem, type DemoPending, demoContent, fillDates } from '../../src/app/demo/content/index.ts';
import { toDocument } from '../../src/app/demo/to-document.ts';
import { checkBlocks } from '../../src/write/check-edition.ts';
import type { CheckBlock } from '../../src/write/checks/types.ts';
import { briefText } from '../../src/write/facts/brief-text.ts';
import { extractFacts } from '../../src/write/facts/extract-facts.ts';
import { BRIEF_SOURCE, briefSchema, type Claim, type SourceText } from '../../src/write/facts/types.ts';

/** An item of the demonstration as the checks take it. */
export type DemoCase = {
  key: string;
  blocks: CheckBlock[];
  sources: SourceText[];
  claims: Claim[];
  agencyNames: string[];
};

const day = new Date('2026-06-24T02:00:00Z');

/** Prepares an item of the demonstration for the checks, as the demonstration itself does; dates count from 24 June 2026. */
export function demoCase(item: DemoItem | DemoPending): DemoCase {
  const { agency, units, topics } = demoContent;
  const { headline, standfirst, blocks, sources }: DemoItem = JSON.parse(fillDates(JSON.stringify(item), day));
  const unit = units.find(({ slug }) => slug === item.unitSlug)!;
  const brief = briefSchema.parse({
    type: item.type,
    agency: agency.name,
    unit: unit.name,
    angle: headline,
    audience: ['masyarakat', 'wartawan'],
    topics: item.topicSlugs.map((slug) => topics.find((topic) => topic.slug === slug)?.nameId ?? slug),
    contact: 'Biro Hubungan Masyarakat, humas@ksd.example',
  });
  const texts = sources.map((source, at) => ({ id: `s${at + 1}`, name: source.name, text: source.text }));
  return {
    key: item.key,
    blocks: checkBlocks({ language: 'id', headline, standfirst, body: toDocument(blocks) }),
    sources: [...texts, { id: BRIEF_SOURCE, name: 'Taklimat', text: briefText(brief) }],
    claims: extractFacts(brief, texts).claims,
    agencyNames: [agency.name, agency.nameEn, agency.shortName, unit.name, unit.nameEn],
  };
}

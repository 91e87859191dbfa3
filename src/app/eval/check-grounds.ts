import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { checkBlocks } from '../../write/check-edition.ts';
import type { Ground } from '../../write/checks/seeding/types.ts';
import type { CheckBlock } from '../../write/checks/types.ts';
import { draftItem } from '../../write/draft/draft-item.ts';
import { briefText } from '../../write/facts/brief-text.ts';
import { extractFacts } from '../../write/facts/extract-facts.ts';
import { BRIEF_SOURCE, type Brief, briefSchema, type Facts, type SourceText } from '../../write/facts/types.ts';
import { markdownBlocks } from '../../write/offline/markdown-blocks.ts';
import { readBriefFile, readSourceAt } from '../../write/offline/read-brief.ts';
import { type DemoItem, type DemoPending, demoContent, fillDates } from '../demo/content/index.ts';
import { toDocument } from '../demo/to-document.ts';

/** Folders that hold a brief, the given one or those in it. */
async function briefFolders(data: string): Promise<string[]> {
  if (existsSync(join(data, 'taklimat.yaml'))) return [data];
  const names = (await readdir(data)).sort();
  return names.map((name) => join(data, name)).filter((folder) => existsSync(join(folder, 'taklimat.yaml')));
}

type Material = { brief: Brief; facts: Facts; rest: Omit<Ground, 'name' | 'blocks'> };

async function materialIn(folder: string): Promise<Material> {
  const { brief } = await readBriefFile(join(folder, 'taklimat.yaml'));
  const sources = await Promise.all(brief.sources.map((name) => readSourceAt(folder, name)));
  const facts = extractFacts(brief, sources);
  const all: SourceText[] = [...sources, { id: BRIEF_SOURCE, name: 'Taklimat', text: briefText(brief) }];
  const agencyNames = [brief.agency, ...(brief.unit ? [brief.unit] : [])];
  return { brief, facts, rest: { sources: all, claims: facts.claims, agencyNames } };
}

/** Drafts that people wrote in their own words beside their material (`draf-*.md`). */
export async function writtenGrounds(data: string): Promise<Ground[]> {
  const grounds: Ground[] = [];
  for (const folder of await briefFolders(data)) {
    const { rest } = await materialIn(folder);
    const drafts = (await readdir(folder)).filter((name) => /^draf-\d+\.md$/.test(name)).sort();
    for (const name of drafts) {
      const blocks = markdownBlocks(await readFile(join(folder, name), 'utf8'));
      grounds.push({ name: `${basename(folder)}/${name}`, blocks, ...rest });
    }
  }
  return grounds;
}

/** Drafts that the grammar makes of the material of folders. */
export async function draftedGrounds(data: string): Promise<Ground[]> {
  const grounds: Ground[] = [];
  for (const folder of await briefFolders(data)) {
    const { brief, facts, rest } = await materialIn(folder);
    const blocks = draftItem(brief, facts).blocks.flatMap(({ kind, sentences }, id): CheckBlock[] => {
      const text = sentences.map((one) => one.text).join(' ');
      return kind === 'dateline' ? [] : [{ id, text, ...(kind === 'heading' ? { kind } : {}) }];
    });
    grounds.push({ name: basename(folder), blocks, ...rest });
  }
  return grounds;
}

/** The texts of the demonstration with their material, as on 24 June 2026. */
export function demoGrounds(): Ground[] {
  const { agency, units, topics } = demoContent;
  const day = new Date('2026-06-24T02:00:00Z');
  return [...demoContent.items, ...demoContent.pending].map((item: DemoItem | DemoPending) => {
    const { headline, standfirst, blocks, sources }: DemoItem = JSON.parse(fillDates(JSON.stringify(item), day));
    const unit = units.find(({ slug }) => slug === item.unitSlug);
    const brief = briefSchema.parse({
      type: item.type,
      agency: agency.name,
      angle: headline,
      topics: item.topicSlugs.map((slug) => topics.find((topic) => topic.slug === slug)?.nameId ?? slug),
    });
    const texts = sources.map((source, at) => ({ id: `s${at + 1}`, name: source.name, text: source.text }));
    return {
      name: item.key,
      blocks: checkBlocks({ language: 'id', headline, standfirst, body: toDocument(blocks) }),
      sources: [...texts, { id: BRIEF_SOURCE, name: 'Taklimat', text: briefText(brief) }],
      claims: extractFacts(brief, texts).claims,
      agencyNames: [agency.name, agency.nameEn, agency.shortName, ...(unit ? [unit.name, unit.nameEn] : [])],
    };
  });
}

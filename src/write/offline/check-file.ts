import { readdir } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { AppError } from '../../kernel/errors.ts';
import { checkText } from '../checks/check-text.ts';
import type { CheckResult } from '../checks/types.ts';
import { extractFacts } from '../facts/extract-facts.ts';
import type { Brief, Facts, SourceText } from '../facts/types.ts';
import { BRIEF_SOURCE, briefSchema } from '../facts/types.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { readBriefFile, readSourceAt } from './read-brief.ts';
import { reportText } from './report-text.ts';

const readable = new Set(['.txt', '.md', '.docx', '.pdf']);
const briefNames = ['taklimat.yaml', 'taklimat.yml', 'brief.yaml', 'brief.yml'];

async function material(folder: string, except: string): Promise<{ sources: SourceText[]; brief: Brief | undefined }> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new AppError(
      'not-found',
      { id: `Map bahan ${folder} tidak ditemukan.`, en: `The folder of sources ${folder} doesn't exist.` },
      { cause },
    );
  });
  const briefName = names.find((name) => briefNames.includes(name));
  const brief = briefName ? (await readBriefFile(join(folder, briefName))).brief : undefined;
  const listed =
    brief && brief.sources.length > 0
      ? brief.sources
      : names.filter((name) => readable.has(extname(name).toLowerCase())).sort();
  const sources = await Promise.all(
    listed.filter((name) => resolve(folder, name) !== except).map((name) => readSourceAt(folder, name)),
  );
  if (sources.length === 0)
    throw new AppError('invalid', {
      id: `Map ${folder} tidak berisi bahan yang dapat dibaca.`,
      en: `The folder ${folder} holds no readable source.`,
    });
  return { sources, brief };
}

function factsOf(brief: Brief | undefined, sources: SourceText[]): Facts['claims'] {
  if (brief) return extractFacts(brief, sources).claims;
  const bare = briefSchema.parse({ agency: 'Instansi', angle: 'Naskah' });
  return extractFacts(bare, sources).claims.filter((claim) =>
    claim.spans.every((span) => span.source !== BRIEF_SOURCE),
  );
}

/**
 * Checks a text file (Markdown, plain text, Word or PDF) against the sources of a folder; a brief in the folder
 * (`taklimat.yaml`) names the sources and the agency. `report` is for people, in Indonesian.
 */
export async function checkFile(file: string, sourcesDir: string): Promise<{ result: CheckResult; report: string }> {
  const { sources, brief } = await material(sourcesDir, resolve(file));
  const { text } = await readSourceAt(dirname(file), basename(file));
  const blocks = markdownBlocks(text);
  if (blocks.length === 0)
    throw new AppError('invalid', {
      id: `Berkas ${basename(file)} tidak berisi kalimat.`,
      en: `The file ${basename(file)} holds no sentence.`,
    });
  const names = brief ? [brief.agency, ...(brief.unit ? [brief.unit] : [])] : [];
  const result = checkText(blocks, sources, factsOf(brief, sources), { agencyNames: names });
  return { result, report: reportText(basename(file), result, blocks, sources) };
}

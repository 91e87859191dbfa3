import { dictionaryFiles } from '../../kernel/model-files.ts';
import { type Dictionary, loadDictionary } from '../../language/dictionary/dictionary.ts';
import { checkText } from '../checks/check-text.ts';
import { indexSources, type SourceIndex } from '../checks/index-sources.ts';
import type { CheckBlock, CheckOptions, CheckResult } from '../checks/types.ts';
import { officialAreas } from '../claims/with-areas.ts';
import { extractFacts } from '../facts/extract-facts.ts';
import type { Brief, Claim, Facts, SourceText } from '../facts/types.ts';

/** The two heavy questions about material. `key` names the material, so that it is prepared once for many checks. */
export type Task =
  | { kind: 'facts'; brief: Brief; sources: SourceText[] }
  | { kind: 'check'; key: string; blocks: CheckBlock[]; sources: SourceText[]; claims: Claim[]; options: CheckOptions };

export type Answer<T extends Task> = T extends { kind: 'facts' } ? Facts : CheckResult;

let loaded: Dictionary | undefined;

/** The dictionary, read when the first text is checked. */
function dictionary(): Dictionary {
  if (!loaded) {
    const { aff, dic, common } = dictionaryFiles();
    loaded = loadDictionary(aff, dic, { common });
  }
  return loaded;
}

const MOST_KEPT = 24;
const prepared = new Map<string, SourceIndex>();

function indexFor(task: Extract<Task, { kind: 'check' }>): SourceIndex {
  const known = prepared.get(task.key);
  const index = known ?? indexSources(task.sources, task.claims, task.options.agencyNames ?? []);
  prepared.delete(task.key);
  prepared.set(task.key, index);
  if (prepared.size > MOST_KEPT) prepared.delete(prepared.keys().next().value!);
  return index;
}

/** Answers a question in the thread that calls it. */
export function answer<T extends Task>(task: T): Answer<T> {
  if (task.kind === 'facts') return extractFacts(task.brief, task.sources) as Answer<T>;
  return checkText(task.blocks, indexFor(task), task.claims, task.options, {
    dictionary: dictionary(),
    areas: officialAreas(),
  }) as Answer<T>;
}

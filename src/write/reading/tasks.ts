import { dictionaryFiles } from '../../kernel/model-files.ts';
import { type Dictionary, loadDictionary } from '../../language/dictionary/dictionary.ts';
import { checkText } from '../checks/check-text.ts';
import { indexSources, type SourceIndex } from '../checks/index-sources.ts';
import type { CheckBlock, CheckOptions, CheckResult } from '../checks/types.ts';
import { officialAreas } from '../claims/with-areas.ts';
import { extractFacts } from '../facts/extract-facts.ts';
import type { Brief, Claim, Facts, SourceText } from '../facts/types.ts';
import { usedFacts } from '../facts/used-facts.ts';
import { type Statement, statementsIn } from '../statements/statement.ts';
import type { UsedFact } from '../types.ts';

/** The two heavy questions about material. `key` names the material, so that it is prepared once for many checks. */
export type Task =
  | { kind: 'facts'; brief: Brief; sources: SourceText[] }
  | { kind: 'check'; key: string; blocks: CheckBlock[]; material: HeldAgainst | null; options: CheckOptions };

/** What a text is held against; null where the thread has it under the key. */
export type HeldAgainst = { sources: SourceText[]; claims: Claim[] };

/** The message of the error when the thread doesn't have what the key names. */
export const UNKNOWN_MATERIAL = 'material is not known';

/** What a check answers: also the facts that the text uses, and what it says that an earlier text could contradict (of Indonesian texts). */
export type Checked = CheckResult & { facts: UsedFact[]; stated: Statement[] };

export type Answer<T extends Task> = T extends { kind: 'facts' } ? Facts : Checked;

let loaded: Dictionary | undefined;

/** The dictionary, read when the first text is checked. */
function dictionary(): Dictionary {
  if (!loaded) {
    const { aff, dic, common } = dictionaryFiles();
    loaded = loadDictionary(aff, dic, { common });
  }
  return loaded;
}

type Prepared = HeldAgainst & { index: SourceIndex };

const MOST_KEPT = 24;
const prepared = new Map<string, Prepared>();

function preparedFor({ key, material, options }: Extract<Task, { kind: 'check' }>): Prepared {
  const known = prepared.get(key);
  if (!known && !material) throw new Error(UNKNOWN_MATERIAL);
  const { sources, claims } = material ?? { sources: [], claims: [] };
  const found = known ?? { index: indexSources(sources, claims, options.agencyNames ?? []), sources, claims };
  prepared.delete(key);
  prepared.set(key, found);
  if (prepared.size > MOST_KEPT) prepared.delete(prepared.keys().next().value!);
  return found;
}

/** Answers a question in the thread that calls it. */
export function answer<T extends Task>(task: T): Answer<T> {
  if (task.kind === 'facts') return extractFacts(task.brief, task.sources) as Answer<T>;
  const { index, sources, claims } = preparedFor(task);
  const { blocks, options } = task;
  const result = checkText(blocks, index, claims, options, { dictionary: dictionary(), areas: officialAreas() });
  return {
    ...result,
    facts: usedFacts(result, claims, sources),
    stated: options.language === 'id' ? statementsIn(blocks) : [],
  } as Answer<T>;
}

import type { Areas } from '../../language/areas.ts';
import type { Dictionary } from '../../language/dictionary/dictionary.ts';
import { splitSentences } from '../../language/sentences.ts';
import { reportingWords } from '../../language/stop-words.ts';
import { words } from '../../language/tokens.ts';
import type { Claim, SourceText } from '../facts/types.ts';
import { checkEnglish } from './check-english.ts';
import type { SourceIndex } from './index-sources.ts';
import { indexSources } from './index-sources.ts';
import { type Judged, judge, plain } from './judge.ts';
import { framing } from './paraphrase.ts';
import { openQuote, type SentenceView, viewSentence } from './sentence-view.ts';
import { checkStyle, type StyleContext, textChecks } from './style/index.ts';
import type { CheckBlock, CheckOptions, CheckResult } from './types.ts';
import { checkWholeText } from './whole-text.ts';

/** What is known of one block's words; the answers of blocks that stay as they are are kept. */
type Known = { views: SentenceView[]; judged: Judged[] };

const mostKept = 600;
const kept = new WeakMap<SourceIndex, Map<string, Known>>();

function remembered(index: SourceIndex, key: string, work: () => Known): Known {
  const known = kept.get(index) ?? new Map<string, Known>();
  kept.set(index, known);
  const found = known.get(key) ?? work();
  known.delete(key);
  known.set(key, found);
  if (known.size > mostKept) known.delete(known.keys().next().value!);
  return found;
}

/** The same answer for a block that has moved: only its number is another. */
const movedTo = (block: CheckBlock, { views, judged }: Known): Known => ({
  views: views.map((view) => ({ ...view, block })),
  judged: judged.map(({ sentence, findings }) => ({
    sentence: { ...sentence, block: block.id },
    findings: findings.map((one) => ({ ...one, block: block.id })),
  })),
});

/**
 * Checks a text against its sources and claims: a verdict for each sentence, and findings with places in the blocks. Pass an
 * index from `indexSources` instead of sources to check the same material again at no cost for reading it; then only blocks
 * whose words have changed are checked anew. Without a dictionary unknown words aren't looked for.
 */
export function checkText(
  blocks: readonly CheckBlock[],
  sources: readonly SourceText[] | SourceIndex,
  claims: readonly Claim[],
  options: CheckOptions = {},
  tools: { dictionary?: Dictionary; areas?: Areas } = {},
): CheckResult {
  const names = options.agencyNames ?? [];
  const index = 'passages' in sources ? sources : indexSources(sources, claims, names);
  const ignore = new Set([...reportingWords, ...framing, ...names.flatMap(words)]);
  const boilerplate = new Set(
    (options.boilerplate ?? []).flatMap((text) => splitSentences(text)).map((sentence) => plain(sentence.text)),
  );
  const own = new Set(options.ownWords ?? []);
  const language = options.language ?? 'id';
  const style: StyleContext = {
    ...tools,
    language,
    options,
    knows: (word) => own.has(word),
    inMaterial: (word) => index.vocabulary.has(word),
  };
  const read = (block: CheckBlock): Known => {
    const open = openQuote(block.text);
    const views = splitSentences(block.text).map((sentence) => viewSentence(block, sentence, open));
    const judged =
      language === 'en'
        ? views.map((view) => checkEnglish(view, index, checkStyle(view, style)))
        : views.map((view) => judge(view, index, ignore, boilerplate, style));
    return { views, judged };
  };
  const asked = `${JSON.stringify(options)}\u0000${tools.dictionary ? 'd' : ''}${tools.areas ? 'a' : ''}`;
  const known = blocks.map((block) =>
    movedTo(
      block,
      remembered(index, `${asked}\u0000${block.kind ?? ''}\u0000${block.text}`, () => read(block)),
    ),
  );
  const views = known.flatMap((one) => one.views);
  const judged = known.flatMap((one) => one.judged);
  const whole = [
    ...(language === 'id' ? textChecks.flatMap((check) => check({ blocks, sentences: views }, style)) : []),
    ...(language === 'id' ? checkWholeText(views, index, options) : []),
  ];
  return {
    sentences: language === 'en' ? [] : judged.map((one) => one.sentence),
    findings: [...judged.flatMap((one) => one.findings), ...whole],
  };
}

import type { Bilingual } from '../../kernel/errors.ts';
import { checkBlocks, type Material } from '../check-edition.ts';
import type { CheckResult, Verdict } from '../checks/types.ts';
import type { SourceText } from '../facts/types.ts';
import { withBrief } from '../queries/frame.ts';
import { checkAgainst } from '../reading/read-material.ts';

/** What the checks say of one sentence: `why` is empty unless it must not be proposed. */
export type Judgement = { verdict: Verdict; why: Bilingual[]; remarks: Bilingual[] };

const UNSUPPORTED: Bilingual = {
  id: 'Kalimat ini tidak didukung bahan.',
  en: 'The material does not support this sentence.',
};
const WEAK: Bilingual = {
  id: 'Kalimat ini terlalu jauh dari kata-kata bahan.',
  en: 'This sentence is too far from the words of the material.',
};
const BEYOND_FACTS: Bilingual = {
  id: 'Kalimat ini tidak berasal dari fakta bernomor.',
  en: 'This sentence does not come from the numbered facts.',
};
const STRAY_LINK: Bilingual = {
  id: 'Kalimat ini memuat tautan atau tanda yang tidak ada dalam bahan.',
  en: 'This sentence holds a link or mark that is not in the material.',
};
const OF_THE_LEDGER = new Set(['hole', 'personal-data']);

/**
 * Checks sentences, each by itself, against the material; what says more than the material must not be proposed. With `facts`
 * (the numbered facts that a model was given) a sentence must also stand in these, and weak support is not enough.
 */
export async function judge(
  texts: string[],
  material: Material,
  more: { facts?: string; also?: SourceText[] } = {},
): Promise<Judgement[]> {
  const sources = [...material.ground, ...(more.also ?? [])];
  const blocks = texts.map((text, id) => ({ id, text, kind: 'paragraph' as const }));
  const options = { agencyNames: material.frame.agencyNames };
  const [wide, narrow] = await Promise.all([
    checkAgainst(blocks, sources, material.claims, options),
    more.facts === undefined
      ? null
      : checkAgainst(
          blocks,
          withBrief(material.frame, [{ id: 'fakta', name: 'Fakta', text: more.facts }]),
          [],
          options,
        ),
  ]);
  const known = sources.map((source) => source.text).join('\n');
  return texts.map((text, id) => {
    const found = wide.findings.filter((finding) => finding.block === id);
    const why = found.filter((one) => one.weight === 'must' && one.kind !== 'unsupported').map((one) => one.what);
    const verdict = worst(wide, id);
    if (verdict === 'unsupported' && why.length === 0) why.push(UNSUPPORTED);
    if (why.length === 0 && narrow && verdict === 'weak') why.push(WEAK);
    if (why.length === 0 && narrow && worst(narrow, id) === 'unsupported') why.push(BEYOND_FACTS);
    if (strays(text, known)) why.push(STRAY_LINK);
    const remarks = found
      .filter((one) => one.weight === 'should' && !OF_THE_LEDGER.has(one.kind))
      .map((one) => one.what);
    return { verdict: why.length > 0 ? 'unsupported' : verdict, why, remarks };
  });
}

function worst(check: CheckResult, block: number): Verdict {
  const verdicts = check.sentences.filter((one) => one.block === block).map((one) => one.verdict);
  if (verdicts.includes('unsupported')) return 'unsupported';
  return verdicts.includes('weak') ? 'weak' : 'supported';
}

/** Says whether a text holds a link that the material doesn't, or a token that nobody gave out. */
function strays(text: string, known: string): boolean {
  if (/[⟦⟧]/u.test(text)) return true;
  const links = text.match(/(?:https?:\/\/|www\.)[^\s<>"“”)\]]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu) ?? [];
  return links.some((link) => !known.includes(link.replace(/[.,;:!?]+$/, '')));
}

/** The blocks of an edition with their texts, by the number under which the checks know them. */
export const numberedBlocks = (edition: Parameters<typeof checkBlocks>[0]) =>
  checkBlocks(edition).filter((block): block is typeof block & { id: number } => typeof block.id === 'number');

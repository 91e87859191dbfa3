import type { CheckBlock, CheckResult, Verdict } from '../checks/types.ts';
import type { SourceText } from '../facts/types.ts';
import { BRIEF_SOURCE } from '../facts/types.ts';

const marks: Readonly<Record<Verdict, string>> = {
  supported: 'didukung',
  weak: 'lemah',
  unsupported: 'tidak didukung',
};

/** The result of a check as plain Indonesian text: the sum, then each problem with its place, reason and cure. */
export function reportText(
  name: string,
  result: CheckResult,
  blocks: readonly CheckBlock[],
  sources: readonly SourceText[],
): string {
  const count = (verdict: Verdict): number => result.sentences.filter((one) => one.verdict === verdict).length;
  const must = result.findings.filter((one) => one.weight === 'must').length;
  const lines = [
    `${name}: ${result.sentences.length} kalimat, ${count('supported')} didukung, ${count('weak')} lemah, ${count('unsupported')} tidak didukung.`,
    must === 0 ? 'Tidak ada yang harus diperbaiki.' : `${must} hal harus diperbaiki sebelum naskah disetujui.`,
  ];
  result.findings.forEach((one, at) => {
    const text = blocks.find((block) => block.id === one.block)?.text ?? '';
    lines.push(
      '',
      `${at + 1}. [${one.weight === 'must' ? 'harus' : 'sebaiknya'}] ${one.what.id}`,
      `   Paragraf ${one.block}: “${text.slice(one.start, one.end)}”`,
      `   ${one.why.id}`,
    );
    if (one.fix) lines.push(`   ${one.fix.label.id}`);
  });
  lines.push('', 'Kalimat dan dukungannya:');
  for (const one of result.sentences) {
    const from = one.spans
      .filter((span) => span.source !== BRIEF_SOURCE)
      .slice(0, 2)
      .map(
        (span) =>
          `${sources.find((source) => source.id === span.source)?.name ?? span.source} ${span.start}–${span.end}`,
      );
    lines.push(
      `- ${marks[one.verdict]} (${Math.round(one.coverage * 100)} %)${from.length > 0 ? ` ${from.join(', ')}` : ''}: ${one.text}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

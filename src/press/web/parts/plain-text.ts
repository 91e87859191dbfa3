import { contentText, type PackageContent } from '../../../write/index.ts';

/** A package as plain text, with lines that stand before and after it. */
export function plainText(content: PackageContent, around: string[]): string {
  const { headline, standfirst, body } = content.edition;
  const frame = around.map((line) => `[${line}]`).join('\n');
  return `${[frame, headline, standfirst, contentText(body), content.contact ?? '', frame].filter(Boolean).join('\n\n')}\n`;
}

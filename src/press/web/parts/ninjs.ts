import { contentText, countWords, type PackageContent } from '../../../write/index.ts';

type Given = {
  embargo: { pressEmbargoUntil: Date; packageId: string };
  mark: string;
  baseUrl: string;
  approvedAt: Date;
};

/** A package as an IPTC ninjs 3.3 item for newsrooms; `embargoedUntil` is what binds, `edNote` names whose copy it is. */
export function ninjsOf(content: PackageContent, given: Given): Record<string, unknown> {
  const { edition, item } = content;
  const text = contentText(edition.body);
  const at = given.approvedAt.toISOString();
  return {
    uri: `${given.baseUrl}/pers/paket/${given.embargo.packageId}`,
    standard: { name: 'ninjs', version: '3.3', schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.3.json' },
    type: 'text',
    representationType: 'complete',
    language: edition.language,
    firstCreated: at,
    versionCreated: at,
    embargoedUntil: given.embargo.pressEmbargoUntil.toISOString(),
    pubStatus: 'usable',
    edNote: given.mark,
    headlines: [{ role: 'main', value: edition.headline }],
    descriptions: [{ role: 'summary', contentType: 'text/plain', value: edition.standfirst }],
    bodies: [
      { role: 'main', contentType: 'text/plain', wordCount: countWords(text), charCount: text.length, value: text },
    ],
    subjects: item.topicSlugs.map((slug) => ({ name: slug })),
    genres: [{ name: item.type }],
  };
}

import { documentBlocks, nodesOf, type PackageContent } from '../../write/index.ts';
import { compareParagraphs, compareWords, type ParagraphChange, type Part } from '../differences.ts';

export type FieldChange = {
  field: 'type' | 'slug' | 'topics' | 'contact' | 'images' | 'embeds' | 'derivatives' | 'attachments' | 'channels';
  before: string;
  after: string;
};

/** What differs between two packages; parts that are equal are null or absent. */
export type PackageChanges = {
  headline: Part[] | null;
  standfirst: Part[] | null;
  body: ParagraphChange[];
  fields: FieldChange[];
  /** Facts that are no longer cited, newly cited, or differ; their numbers follow from the text and are not compared. */
  facts: ParagraphChange[];
  /** Paragraphs changed, added or removed, and other parts that differ. */
  count: number;
};

const paragraphs = (content: PackageContent): string[] =>
  documentBlocks(content.edition.body)
    .map((block) => block.text.trim())
    .filter((text) => text !== '');

const said = (content: PackageContent): Record<FieldChange['field'], string> => ({
  type: content.item.type,
  slug: content.item.slug ?? '',
  topics: content.item.topicSlugs.join(', '),
  contact: content.contact ?? '',
  images: nodesOf(content.edition.body, 'figure')
    .map(({ attrs }) => {
      const said = [attrs?.alt, attrs?.credit].filter(Boolean).join(', ');
      return `${said || '–'} [${String(attrs?.key).slice(0, 8)} · ${attrs?.focalX}/${attrs?.focalY}]`;
    })
    .join('; '),
  embeds: nodesOf(content.edition.body, 'embed')
    .map(({ attrs }) => `${attrs?.title} (${attrs?.address})`)
    .join('; '),
  derivatives: (content.derivatives ?? [])
    .map((one) => `${one.kind}: ${[one.text, one.file && `[${one.file.key.slice(0, 8)}]`].filter(Boolean).join(' ')}`)
    .join('; '),
  attachments: (content.attachments ?? [])
    .map((one) => `${one.name} (${one.description}) [${one.key.slice(0, 8)}]`)
    .join('; '),
  channels: (content.channels ?? []).join(', '),
});

const cited = (content: PackageContent): string[] => [
  ...new Set(content.facts.map((fact) => `${fact.text} (${fact.source})`)),
];

/** Compares what was approved, returned or released before with what is put forward now. */
export function packageChanges(before: PackageContent, after: PackageContent): PackageChanges {
  const body = compareParagraphs(paragraphs(before), paragraphs(after));
  const words = (a: string, b: string) => (a === b ? null : compareWords(a, b));
  const headline = words(before.edition.headline, after.edition.headline);
  const standfirst = words(before.edition.standfirst, after.edition.standfirst);
  const [old, now] = [said(before), said(after)];
  const fields = (Object.keys(now) as FieldChange['field'][])
    .filter((field) => old[field] !== now[field])
    .map((field) => ({ field, before: old[field], after: now[field] }));
  const facts = compareParagraphs(cited(before).sort(), cited(after).sort()).filter((p) => p.kind !== 'same');
  const count =
    body.filter((p) => p.kind !== 'same').length +
    fields.length +
    facts.length +
    Number(headline !== null) +
    Number(standfirst !== null);
  return { headline, standfirst, body, fields, facts, count };
}

import { documentBlocks, type PackageContent } from '../../write/index.ts';
import { compareParagraphs, compareWords, type ParagraphChange, type Part } from '../differences.ts';

export type FieldChange = { field: 'type' | 'slug' | 'topics' | 'contact' | 'facts'; before: string; after: string };

/** What differs between two packages; parts that are equal are null or absent. */
export type PackageChanges = {
  headline: Part[] | null;
  standfirst: Part[] | null;
  body: ParagraphChange[];
  fields: FieldChange[];
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
  facts: content.facts.map((fact) => `${fact.number}. ${fact.text} (${fact.source})`).join('\n'),
});

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
  const count =
    body.filter((p) => p.kind !== 'same').length +
    fields.length +
    Number(headline !== null) +
    Number(standfirst !== null);
  return { headline, standfirst, body, fields, count };
}

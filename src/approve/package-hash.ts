import { canonicalJson, type Json, sha256Hex } from '../kernel/hash.ts';
import type { DocumentNode, PackageContent } from '../write/index.ts';
import type { Parts } from './package.ts';

export const FORMAT = 'gapura-package/2';

/** The hash of one part: SHA-256 of its canonical JSON (keys in order, no space) in Unicode form NFC and UTF-8, lower-case hexadecimal. */
export const hashOfPart = (value: Json): string => sha256Hex(canonicalJson(value).normalize('NFC'));

/** The hash of a package of format 2 from those of its parts; the database computes the same. */
export const hashOfParts = (parts: Parts): string => hashOfPart({ format: FORMAT, parts });

/** The parts of a package by their keys; together they hold everything that is approved, each thing once. */
export function partValues(content: PackageContent): Record<string, Json> {
  const { id, language, headline, standfirst, body } = content.edition;
  const captions: Record<string, Json> = {};
  return Object.fromEntries(
    Object.entries({
      item: content.item,
      edition: { id, language },
      headline,
      standfirst,
      body: withoutFigures(body, captions),
      ...captions,
      facts: content.facts,
      contact: content.contact,
      ...keyed('image', content.images, (one) => one.key),
      ...keyed('attachment', content.attachments, (one) => one.key),
      ...keyed('derivative', content.derivatives, (one) => one.kind),
      provenance: content.provenance,
      audience: content.audience,
      channels: content.channels,
    })
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, plain(value)]),
  );
}

/** Lists the parts of a package with their hashes, in the order of their keys. */
export const packageParts = (content: PackageContent): { key: string; hash: string }[] =>
  Object.entries(partValues(content))
    .map(([key, value]) => ({ key, hash: hashOfPart(value) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));

/** The same as a map. */
export const partHashes = (content: PackageContent): Parts =>
  Object.fromEntries(packageParts(content).map(({ key, hash }) => [key, hash]));

/** The fingerprint that an approval is bound to: of format 2 the hash of the parts' hashes, of format 1 that of the canonical JSON of the whole. */
export const packageHash = (content: PackageContent): string =>
  content.format === FORMAT ? hashOfParts(partHashes(content)) : sha256Hex(canonicalJson(plain(content)));

/** What JSON keeps of a value. */
const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value));

function keyed<T>(name: string, all: T[] | undefined, key: (one: T) => string): Record<string, T> {
  const entries: Record<string, T> = {};
  for (const one of all ?? []) entries[free(`${name}/${key(one)}`, entries)] = one;
  return entries;
}

/** A second thing of one key gets "/2" behind it, a third "/3". */
function free(key: string, taken: object): string {
  let next = key;
  for (let n = 2; next in taken; n += 1) next = `${key}/${n}`;
  return next;
}

/** The text with a mark in the place of each figure, whose words (description, caption, credit, focus) go into parts of their own. */
function withoutFigures(
  node: DocumentNode | { type: string; content?: DocumentNode[] },
  captions: Record<string, Json>,
): Json {
  if (node.type === 'figure') {
    const key = free(`caption/${String((node as DocumentNode).attrs?.key)}`, captions);
    captions[key] = plain(node);
    return { type: 'figure', part: key };
  }
  if (!node.content) return plain(node);
  return {
    ...(plain({ ...node, content: null }) as object),
    content: node.content.map((one) => withoutFigures(one, captions)),
  };
}

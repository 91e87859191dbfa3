import { canonicalJson, type Json, sha256Hex } from '../kernel/hash.ts';
import type { PackageContent } from '../write/index.ts';
import type { Parts } from './package.ts';
import { FORMAT, hashOfPart, hashOfParts, packageHash, partHashes, partValues } from './package-hash.ts';

/** A package as it is handed out; parts that are not for everybody are there by their hash alone. */
export type PackageFile =
  | { format: typeof FORMAT; hash: string; hashes: Parts; parts: Record<string, Json> }
  | { format: 'gapura-package/1'; hash: string; content: Json };

/** What somebody who computes a package file's hashes finds. */
export type FileReading = {
  hash: string;
  /** In the order of their keys; `shown` when the part itself is there, `listed` what the file says its hash is. */
  parts: { key: string; hash: string; shown: boolean; listed: string | null }[];
};

/** Writes a package as a file from which its hash can be computed; `shows` picks the parts that stand in it in full. */
export function packageFile(content: PackageContent, shows: (key: string) => boolean = () => true): PackageFile {
  const hash = packageHash(content);
  if (content.format !== FORMAT)
    return { format: 'gapura-package/1', hash, content: JSON.parse(JSON.stringify(content)) };
  const parts = Object.fromEntries(Object.entries(partValues(content)).filter(([key]) => shows(key)));
  return { format: FORMAT, hash, hashes: partHashes(content), parts };
}

const HASH = /^[0-9a-f]{64}$/;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Computes the hashes of a package file anew and trusts none that it lists, except of parts that are not shown; null when it is no package. */
export function readPackageFile(file: unknown): FileReading | null {
  if (!isObject(file)) return null;
  if (file.format === 'gapura-package/1') {
    // Packages of the first format may also come as they were frozen, without a wrapping.
    const content = isObject(file.content) ? file.content : file;
    return { hash: sha256Hex(canonicalJson(content as Json)), parts: [] };
  }
  if (file.format !== FORMAT || !isObject(file.parts)) return null;
  const listed = isObject(file.hashes) ? file.hashes : {};
  if (Object.values(listed).some((hash) => typeof hash !== 'string' || !HASH.test(hash))) return null;
  const shown = Object.entries(file.parts as Record<string, Json>).map(([key, value]) => ({
    key,
    hash: hashOfPart(value),
    shown: true,
    listed: Object.hasOwn(listed, key) ? (listed[key] as string) : null,
  }));
  const hidden = Object.entries(listed as Parts)
    .filter(([key]) => !Object.hasOwn(file.parts as object, key))
    .map(([key, hash]) => ({ key, hash, shown: false, listed: hash }));
  const parts = [...shown, ...hidden].sort((a, b) => (a.key < b.key ? -1 : 1));
  return { hash: hashOfParts(Object.fromEntries(parts.map(({ key, hash }) => [key, hash]))), parts };
}

/** Names the parts of a file that make its hash another than the expected one: those that are not what the file lists. */
export const differingParts = (reading: FileReading): string[] =>
  reading.parts.filter((part) => part.shown && part.listed !== part.hash).map((part) => part.key);

/** The keys of the bytes that a package refers to: images in all sizes, attachments, files of derivatives. */
export function fileKeys(content: PackageContent): string[] {
  const images = (content.images ?? []).flatMap((one) => Object.values(one.files));
  const attachments = (content.attachments ?? []).map((one) => one.key);
  const made = (content.derivatives ?? []).flatMap((one) => (one.file ? [one.file.key] : []));
  return [...new Set([...images, ...attachments, ...made])].sort();
}

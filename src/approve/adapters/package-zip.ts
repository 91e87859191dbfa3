import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { PackageFile } from '../package-file.ts';

const NAME = 'paket.json';
const FOLDER = 'berkas/';
/** A fixed date, so that the same package gives the same bytes. */
const DATE = new Date('2000-01-01T00:00:00');

/** Packs a package file with the bytes it refers to, each under its SHA-256. */
export function zipPackage(file: PackageFile, files: Map<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const entries = [...files].map(([key, bytes]) => [`${FOLDER}${key}`, bytes] as const);
  const all = Object.fromEntries([[NAME, strToU8(JSON.stringify(file, null, 2))], ...entries]);
  return zipSync(all, { level: 1, mtime: DATE }) as Uint8Array<ArrayBuffer>;
}

/** Opens such an archive: the package file as text, and the bytes by the SHA-256 they are said to have; null when it is none. */
export function unzipPackage(bytes: Uint8Array): { text: string; files: Map<string, Uint8Array> } | null {
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(bytes);
  } catch {
    return null;
  }
  const found = entries[NAME];
  if (!found) return null;
  const files = Object.entries(entries).filter(([name]) => name.startsWith(FOLDER) && name !== FOLDER);
  return {
    text: strFromU8(found),
    files: new Map(files.map(([name, content]) => [name.slice(FOLDER.length), content])),
  };
}

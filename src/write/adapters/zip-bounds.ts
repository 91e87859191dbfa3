import { inflateRawSync } from 'node:zlib';
import type { SourceTrouble } from './source-errors.ts';

const MOST_BYTES = 200 * 1024 * 1024;
const MOST_ENTRIES = 5_000;
/** Real documents stay below 1:100 as a whole; small ones may pass it without harm. */
const MOST_RATIO = 150;
const RATIO_FROM = 20 * 1024 * 1024;

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const FILE_SIGNATURE = 0x04034b50;

/** The part without which an Office file is none. */
const HEART = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml' } as const;

/**
 * Opens every entry of a zip archive for real (sizes in the directory may lie) and says what is wrong: broken, encrypted,
 * growing beyond 200 MB or 150 times its size, or not the kind of Office file. Null when it may be parsed. Nothing is ever
 * written under an entry's name, so a name can't lead anywhere.
 */
export function zipTrouble(bytes: Buffer, kind: 'docx' | 'xlsx'): SourceTrouble | null {
  const directory = readDirectory(bytes);
  if (!directory) return `broken-${kind}`;
  if (directory.length > MOST_ENTRIES) return 'bomb';
  if (directory.some((entry) => entry.encrypted)) return `encrypted-${kind}`;
  const names = new Set(directory.map((entry) => entry.name));
  if (!names.has('[Content_Types].xml')) return `not-${kind}`;
  let total = 0;
  for (const entry of directory) {
    const size = sizeOf(bytes, entry, MOST_BYTES - total);
    if (size === null) return `broken-${kind}`;
    total += size;
    if (total > MOST_BYTES || (total > RATIO_FROM && total / bytes.length > MOST_RATIO)) return 'bomb';
  }
  return names.has(HEART[kind]) ? null : `not-${kind}`;
}

type Entry = { name: string; method: number; encrypted: boolean; compressed: number; at: number };

function readDirectory(bytes: Buffer): Entry[] | null {
  const from = Math.max(0, bytes.length - 65_557);
  let end = -1;
  for (let i = bytes.length - 22; i >= from; i -= 1)
    if (bytes.readUInt32LE(i) === END_SIGNATURE) {
      end = i;
      break;
    }
  if (end < 0) return null;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY_SIGNATURE) return null;
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      compressed: bytes.readUInt32LE(at + 20),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** The real size of an entry, or more than `left` when it grows beyond it; null when it is broken. */
function sizeOf(bytes: Buffer, entry: Entry, left: number): number | null {
  if (entry.at + 30 > bytes.length || bytes.readUInt32LE(entry.at) !== FILE_SIGNATURE) return null;
  const start = entry.at + 30 + bytes.readUInt16LE(entry.at + 26) + bytes.readUInt16LE(entry.at + 28);
  const packed = bytes.subarray(start, start + entry.compressed);
  if (packed.length < entry.compressed) return null;
  if (entry.method === 0) return packed.length;
  if (entry.method !== 8) return null;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, left + 1) }).length;
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? left + 2 : null;
  }
}

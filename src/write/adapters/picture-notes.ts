import { decodeBytes } from '../../kernel/decode-bytes.ts';
/** What a photographer's program wrote into a picture and an editor needs: never the place or the camera. */
export type PictureNotes = { description: string; author: string; taken: string };

/** Reads description, author and date from the IPTC, EXIF and XMP blocks of a picture; damaged blocks say nothing. */
export function pictureNotes(blocks: { iptc?: Buffer; exif?: Buffer; xmp?: Buffer }): PictureNotes {
  const iptc = blocks.iptc ? readIptc(blocks.iptc) : new Map<number, string>();
  const exif = blocks.exif ? readExif(blocks.exif) : new Map<number, string>();
  const xmp = blocks.xmp?.subarray(0, 200_000).toString('utf8') ?? '';
  const first = (...found: (string | undefined)[]): string => found.map(tidy).find((one) => one !== '') ?? '';
  return {
    description: first(iptc.get(120), xmpValue(xmp, 'dc:description'), exif.get(0x010e), iptc.get(105)),
    author: first(iptc.get(80), xmpValue(xmp, 'dc:creator'), exif.get(0x013b)),
    taken: dayOf(first(exif.get(0x9003), iptc.get(55), exif.get(0x0132))),
  };
}

const tidy = (text: string | undefined): string =>
  (text ?? '')
    .replace(/[\s\0]+/g, ' ')
    .trim()
    .slice(0, 2000);

/** "2024:06:25 10:00:00" or "20240625" as "2024-06-25"; empty when it is neither. */
function dayOf(text: string): string {
  const found = /^(\d{4})[:-]?(\d{2})[:-]?(\d{2})/.exec(text);
  return found && found[1]! > '1900' ? `${found[1]}-${found[2]}-${found[3]}` : '';
}

/** Datasets of record 2 of an IPTC block by number (IPTC-IIM 4.2). */
function readIptc(block: Buffer): Map<number, string> {
  const found = new Map<number, string>();
  for (let at = 0; at + 5 <= block.length; ) {
    if (block[at] !== 0x1c) {
      at += 1;
      continue;
    }
    const size = block.readUInt16BE(at + 3);
    if (block[at + 1] === 2 && size < 0x8000 && at + 5 + size <= block.length) {
      if (!found.has(block[at + 2]!)) found.set(block[at + 2]!, decodeBytes(block.subarray(at + 5, at + 5 + size)));
      at += 5 + size;
    } else at += 1;
  }
  return found;
}

/** ASCII values of the first directory of an EXIF block and of the one that it points to, by tag (TIFF 6.0). */
function readExif(block: Buffer): Map<number, string> {
  const found = new Map<number, string>();
  const tiff = block.subarray(0, 4).toString('latin1') === 'Exif' ? block.subarray(6) : block;
  const little = tiff.subarray(0, 2).toString('latin1') === 'II';
  const short = (at: number): number =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const long = (at: number): number =>
    at + 4 > tiff.length ? 0 : little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at);
  const walk = (at: number, depth: number): void => {
    const count = Math.min(short(at), 200);
    for (let i = 0; i < count; i += 1) {
      const entry = at + 2 + i * 12;
      const [tag, type, size] = [short(entry), short(entry + 2), long(entry + 4)];
      if (tag === 0x8769 && depth === 0) walk(long(entry + 8), 1);
      if (type !== 2 || size === 0 || size > 10_000) continue;
      const from = size <= 4 ? entry + 8 : long(entry + 8);
      if (from + size <= tiff.length) found.set(tag, decodeBytes(tiff.subarray(from, from + size)));
    }
  };
  walk(long(4), 0);
  return found;
}

function xmpValue(xmp: string, name: string): string | undefined {
  const inner = new RegExp(`<${name}>\\s*(?:<rdf:(?:Alt|Seq|Bag)>\\s*<rdf:li[^>]{0,100}>)?([^<]{1,4000})<`).exec(
    xmp,
  )?.[1];
  return inner?.replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, entity: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[entity] ?? '',
  );
}

import { unzipSync, type Zippable, zipSync } from 'fflate';

const text = new TextDecoder();
const bytes = new TextEncoder();

/** Takes the moment and the chance numbers out of a DOCX, so that the same words give the same bytes. */
export function settleBytes(docx: Uint8Array, at: Date): Buffer {
  const files = unzipSync(docx);
  const names = new Map<string, string>();
  const settled: Zippable = {};
  const moment = `${at.toISOString().slice(0, 19)}Z`;
  for (const path of Object.keys(files).sort()) {
    let content = files[path]!;
    if (/\.(xml|rels)$/.test(path)) {
      let xml = text.decode(content);
      if (path === 'docProps/core.xml') xml = xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${moment}`);
      // Links get random ids; they are numbered in the order in which they stand.
      xml = xml.replace(/rId[a-z0-9_-]{15,}/gi, (id) => {
        const known = names.get(id) ?? `rIdLink${names.size + 1}`;
        names.set(id, known);
        return known;
      });
      // Pictures are counted over all files that the program ever wrote.
      let pictures = 0;
      xml = xml.replace(/(<wp:docPr id=")\d+/g, (_, start: string) => {
        pictures += 1;
        return start + pictures;
      });
      content = bytes.encode(xml);
    }
    settled[path] = [content, { mtime: new Date(1980, 0, 1, 12), level: 6 }];
  }
  return Buffer.from(zipSync(settled));
}

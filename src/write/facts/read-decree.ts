import { dateInWords, findDates } from '../../language/dates.ts';
import { headlineCase } from '../../language/headline-case.ts';
import { nameCase } from '../../language/person-names.ts';
import { isOfficeTitle } from '../../language/titles.ts';
import { addEntities } from './entities.ts';
import type { NoteLine } from './note-lines.ts';
import type { Reading } from './reading.ts';
import { addPerson, spanOf } from './reading.ts';

const dictum = /^(KESATU|KEDUA|KETIGA|KEEMPAT|KELIMA|KEENAM|KETUJUH|KEDELAPAN|KESEMBILAN|KESEPULUH|Pasal \d+)\s*:?\s*/u;

const kindLine = /^\s*(?:PERATURAN|KEPUTUSAN|INSTRUKSI|SURAT EDARAN)\b/mu;

/** Says whether a source is a decree or regulation: it decides (`MEMUTUSKAN`, `Menetapkan`) under a numbered title. */
export function isDecree(text: string): boolean {
  if (!/^\s*(?:NOMOR|No\.)\s+\S+/imu.test(text)) return false;
  if (/\bMEMUTUSKAN\b|^\s*Menetapkan\s*:/mu.test(text)) return true;
  return kindLine.test(text) && /^\s*TENTANG\s*$/mu.test(text);
}

const properCase = (words: string): string =>
  headlineCase(
    nameCase(words.replace(/\s+/g, ' ')).replace(
      /\b(Dan|Atau|Di|Ke|Dari|Yang|Untuk|Dengan|Dalam|Pada|Bagi|Tentang|Atas)\b/g,
      (word) => word.toLowerCase(),
    ),
  );

function readTitle(reading: Reading, head: readonly NoteLine[]): void {
  const first = head[0];
  const end = head.findIndex((line, at) => at > 0 && /,$/.test(line.text));
  const lines = head.slice(0, end < 0 ? head.length : end);
  const about = lines.findIndex((line) => /^tentang$/i.test(line.text));
  const last = lines.at(-1);
  if (!first || !last || about < 0) return;
  const name = properCase(
    lines
      .slice(
        Math.max(
          0,
          lines.findIndex((line) => kindLine.test(line.text)),
        ),
        about,
      )
      .filter((line) => !/^(?:nomor|no\.?)\b/i.test(line.text))
      .map((line) => line.text)
      .join(' '),
  );
  const number = lines.find((line) => /^(?:nomor|no\.?)\b/i.test(line.text))?.text ?? '';
  const subject = properCase(
    lines
      .slice(about + 1)
      .map((line) => line.text)
      .join(' '),
  );
  const cited = `${name} ${properCase(number)}`.trim();
  const spans = [spanOf(reading, { start: first.content.start, end: last.content.end })];
  reading.book.add({
    kind: 'regulation',
    role: 'what',
    slot: 'decree',
    text: `${cited} tentang ${subject}`,
    value: cited,
    about: subject,
    spans,
  });
}

/** The office and the name under a decree, degrees left out. */
function readSigner(reading: Reading, tail: readonly NoteLine[]): void {
  const at = tail.findIndex((line) => /,$/.test(line.text) && (!/\p{Ll}/u.test(line.text) || isOfficeTitle(line.text)));
  const office = tail[at];
  const signed = tail.slice(at + 1).find((line) => !/^(?:ttd|tanda tangan|cap)/i.test(line.text));
  if (!office || at < 0 || !signed) return;
  const range = { start: office.content.start, end: signed.content.end };
  const name = nameCase(signed.text)
    .replace(/^(?:(?:Prof|Dr|Drs|Dra|Ir|H|Hj|dr|drh)\.\s*)+/u, '')
    .replace(/,.*$/u, '');
  addPerson(reading, name, properCase(office.text.replace(/,$/, '')), [spanOf(reading, range)], 'decree');
}

function readSignature(reading: Reading, lines: readonly NoteLine[]): void {
  const stated = lines.findIndex((line) => /^(?:ditetapkan|ditandatangani) di\b/i.test(line.text));
  const at =
    stated >= 0
      ? stated
      : lines.findLastIndex((line) => /^\p{Lu}[\p{L} ]+, \d{1,2} \p{Lu}\p{Ll}+ \d{4}$/u.test(line.text));
  if (at < 0) return;
  const place = lines[at]!;
  const city = place.text
    .replace(/^(?:ditetapkan|ditandatangani) di\s+/i, '')
    .split(/\s+pada\s+|,\s+(?=\d)/)[0]!
    .trim();
  const start = place.content.start + place.text.indexOf(city);
  if (stated >= 0)
    reading.book.add({
      kind: 'place',
      text: city,
      value: city,
      about: 'penetapan',
      spans: [spanOf(reading, { start, end: start + city.length })],
    });
  const tail = lines.slice(at);
  for (const line of tail) {
    const date = findDates(line.text)[0];
    if (date) {
      const range = { start: line.content.start + date.start, end: line.content.start + date.end };
      reading.book.add({
        kind: 'date',
        role: 'when',
        slot: 'decree',
        text: dateInWords(date.iso),
        value: date.iso,
        about: 'penetapan',
        spans: [spanOf(reading, range)],
      });
      break;
    }
  }
  readSigner(reading, tail);
}

/** Reads a decree: its title, considerations, legal basis, dictums, and who signed it when and where. */
export function readDecree(reading: Reading, lines: readonly NoteLine[]): void {
  const decides = lines.findIndex((line) => /^MEMUTUSKAN|^Menetapkan\s*:/u.test(line.text));
  const considers = lines.findIndex((line) => /^Menimbang/u.test(line.text));
  const opens = lines.findIndex((line) =>
    /^(?:Menimbang|Mengingat|MEMUTUSKAN|Menetapkan|Yth\.|Pasal \d+)/u.test(line.text),
  );
  readTitle(reading, lines.slice(0, opens < 0 ? lines.length : opens));
  let part: 'considers' | 'basis' | 'none' = 'none';
  for (const line of lines.slice(
    considers < 0 ? Math.max(0, opens) : considers,
    decides < 0 ? lines.length : decides,
  )) {
    if (/^(?:Pasal \d+|Ditetapkan)/u.test(line.text)) break;
    if (/^Menimbang/u.test(line.text)) part = 'considers';
    if (/^Mengingat/u.test(line.text)) part = 'basis';
    const cut = /^(?:Menimbang|Mengingat)\s*:\s*(?:[a-z1-9][.)]\s*)?/u.exec(line.text)?.[0].length ?? 0;
    const range = { start: line.content.start + cut, end: line.content.end };
    if (part === 'basis') addEntities(reading, range);
    if (part !== 'considers') continue;
    const text = reading.source.text
      .slice(range.start, range.end)
      .replace(/^bahwa\s+/, '')
      .replace(/[;.]$/, '')
      .replace(/\s+/g, ' ');
    if (text === '' || /^untuk itu|^berdasarkan pertimbangan/i.test(text)) continue;
    reading.book.add({
      kind: 'statement',
      role: 'why',
      slot: 'context',
      text,
      value: text,
      spans: [spanOf(reading, range)],
    });
  }
  let article: string | undefined;
  const letter = lines.some((line) => /^SURAT EDARAN/u.test(line.text));
  for (const line of lines.slice(Math.max(0, decides < 0 ? opens : decides))) {
    if (
      /^(?:Ditetapkan|Ditandatangani|Diundangkan) di\b|^\p{Lu}[\p{L} ]+, \d{1,2} \p{Lu}\p{Ll}+ \d{4}$/u.test(line.text)
    )
      break;
    const heading = /^(Pasal \d+)$/u.exec(line.text);
    if (heading) article = heading[1];
    const mark = dictum.exec(line.text) ?? (article || (letter && line.listed) ? /^()/u.exec(line.text) : null);
    if (heading || !mark) continue;
    const range = { start: line.content.start + mark[0].length, end: line.content.end };
    const text = reading.source.text
      .slice(range.start, range.end)
      .replace(/\s+/g, ' ')
      .replace(/[;.]$/, '')
      .replace(/\b(\d+) \(\p{Ll}+(?: \p{Ll}+)*\)/gu, '$1')
      .replace(/^(Keputusan|Peraturan|Edaran)(?: (?:Menteri|Wali Kota|Bupati|Gubernur|Kepala Badan))? ini/, '$1 itu')
      .replace(
        / sebagaimana dimaksud (?:pada|dalam) (?:ayat|Pasal|huruf|angka) [(\w)]+(?: (?:ayat|huruf) [(\w)]+)?/gu,
        ' itu',
      )
      .replace(/(?<!\p{L})(pada|sejak|mulai) tanggal (?=\d)/gu, '$1 ');
    const since = /^(?:Keputusan|Peraturan|Edaran|Ketentuan) itu (?:mulai )?berlaku (?:pada|sejak|mulai) /u.test(text);
    reading.book.add({
      kind: 'statement',
      role: 'what',
      slot: since ? 'since' : 'dictum',
      text,
      value: text,
      about: mark[1] || article || '',
      spans: [spanOf(reading, range)],
    });
    addEntities(reading, range);
  }
  readSignature(reading, lines);
}

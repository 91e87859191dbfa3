import { writeOut } from '../../language/note-shorthand.ts';
import type { Range } from '../../language/ranges.ts';
import { holeOf } from './instructions.ts';
import type { FactHole } from './types.ts';

const unknown =
  /(?<!\p{L})(?:(?:belum|blm) (?:ada(?! keputusan| korban| yang| yg)|dikasih|dapat|dpt|tahu|diketahui|kirim|dibawa|aktif|deal|keluar|dicatat|jelas)|menyusul|tanya (?:lagi|dulu)|kosongkan|cek lagi|di edaran (?:tidak|tdk) ada|tidak tahu|tdk tahu|belum tahu)(?!\p{L})|\?{2,}|(?:brp|berapa)\s*\?/iu;
const asked =
  /(?<!\p{L})(nomor(?: (?:ponsel|telepon|telp|wa|pengaduan|posko|hp|kontak))?|no\.? ?(?:hp|telp|wa)|tautan(?: zoom)?|jadwal|biaya|tarif|jam|tempat|lokasi|total|jumlah|angka|daftar|anggaran|dana|tanggal|waktu|nama|jabatan|gelar|hotel|selesai|berlaku sampai kapan|peta)(?:nya)?(?!\p{L})/iu;

const clean = (words: string): string =>
  writeOut(words)
    .replace(/(?:^|\s)(?:yang|di|ke|untuk|masih|saya|juga|itu|ini|sudah|dari tim IT)\s*$/giu, '')
    .replace(/[“”"():;,.?!\s*-]+$/gu, '')
    .replace(/^[“"():;,.?!\s*-]+/gu, '')
    .trim();

/** The first thing asked for, at its last mention: `Jamnya … nah jamnya`. */
function thingIn(words: string): RegExpMatchArray | undefined {
  const found = [...words.matchAll(new RegExp(asked.source, 'giu'))];
  return found.filter((one) => one[1]!.toLowerCase() === found[0]?.[1]?.toLowerCase()).at(-1);
}

/** Names what is missing: the thing asked for with the words around it that say of what. */
function nameOf(before: string, label: string): string {
  const within = thingIn(before);
  const thing = within
    ? clean(
        before
          .slice(within.index)
          .split(/\s*(?:[?(,;]|\.{2,}|\s-\s|->|(?<!\p{L})(?:sudah|sdh|masih|msh)(?!\p{L}))/u)[0]!,
      )
    : '';
  const words = thing
    .split(/\s+/)
    .slice(0, 5)
    .join(' ')
    .replace(/(?<=\p{L}{3})nya(?= |$)/u, '');
  const own = /^(?:coretan|catatan|tambahan|oh iya)/.test(label) ? '' : label;
  if (/^jam$/i.test(words)) return own === '' ? 'waktu acara' : `waktu ${own}`;
  if (/^tanya/.test(own)) return `${words} ${clean(before.split(/\s(?:itu )?(?:apa|mana)/)[0]!)}`.trim();
  if (words !== '' && own !== '' && words.split(' ').length < 2 && !own.includes(words.toLowerCase()))
    return `${words} ${own}`;
  if (words !== '') return words;
  const subject = clean(before.split('?')[0]!).split(/\s+/).slice(-5).join(' ');
  return own !== '' ? `keterangan ${own}` : subject === '' ? 'keterangan' : `keterangan ${subject}`;
}

/** Takes an opening parenthesis along. */
const opening = (line: string, at: number): number =>
  /\(\s*$/.test(line.slice(0, at)) ? line.lastIndexOf('(', at) : at;

/** A gap that a line of notes names itself, with the stretch of the line that says so; undefined if it names none. */
export function gapIn(line: string): (Range & { hole: FactHole }) | undefined {
  const open = line.replace(/[“"][^“”"]{24,}[”"]/gu, (quote) => '_'.repeat(quote.length));
  const found = unknown.exec(open);
  // A name missing in parentheses belongs to whom stands before it; the readers of people show it there.
  if (!found || /\((?:nama|jabatan|gelar)(?!\p{L})[^()]*$/iu.test(line.slice(0, found.index))) return undefined;
  if (
    !/\?|menyusul|tanya|kosongkan|cek|deal|ada|dikasih|kirim|dibawa|aktif|tahu|dapat|dicatat|tdk ada/iu.test(found[0])
  )
    return undefined;
  const label = /^\s*(?:[-*•>]\s*)?([\p{L} ./]{2,32}?)\s*:/u.exec(line)?.[1] ?? '';
  const afterLabel = label === '' ? (/^\s*(?:[-*•>]\s*)?/u.exec(line)?.[0].length ?? 0) : line.indexOf(':') + 1;
  const before = line.slice(0, found.index);
  const thing = asked.exec(before.slice(afterLabel)) ?? undefined;
  const cut = Math.max(
    before.lastIndexOf(','),
    before.lastIndexOf('. '),
    before.lastIndexOf(';'),
    before.lastIndexOf('('),
    afterLabel - 1,
  );
  const start = thing
    ? Math.min(afterLabel + thing.index, Math.max(afterLabel, cut + 1))
    : Math.max(afterLabel, cut + 1);
  const words = line.slice(start, found.index);
  if (!thing && !asked.test(label) && !/\?|belum ada (?:angka|data)|blm ada (?:angka|data)/.test(line))
    return undefined;
  if (/(?:tdk|tidak) usah\s*\)?\s*$/iu.test(line)) return undefined;
  const own = clean(label.toLowerCase());
  const none = /^(.+?)\s*(?:(?:masih|msh) didata)?\s*(?:->|,)?\s*(?:belum|blm) ada (?:angka|data|jumlah)/iu.exec(
    line.slice(afterLabel),
  );
  const name = none
    ? `jumlah ${clean(none[1]!)}`
    : nameOf(
        /^tanya/.test(own)
          ? line.slice(afterLabel, found.index)
          : thing
            ? line.slice(afterLabel + thing.index, found.index)
            : words,
        own,
      );
  const text = /^(?:keterangan )?selesai$/i.test(name) ? 'waktu selesai' : name;
  return {
    start: opening(
      line,
      Math.max(0, none ? afterLabel : thing && afterLabel + thing.index < start ? afterLabel + thing.index : start),
    ),
    end: line.length,
    hole: holeOf(text),
  };
}

import { writeOut } from '../../language/note-shorthand.ts';
import type { ClaimSlot } from './types.ts';

/** What a label opens: a slot of claims, a place or time of the event, a section of statements, or words not for print. */
export type LabelSlot = ClaimSlot | 'when' | 'where' | 'quote' | 'discussion' | 'instruction';

const table: readonly (readonly [RegExp, LabelSlot])[] = [
  [/^(?:subject|subjek|re|fwd|kepada|dari|from|to|cc|dengan hormat)$/, 'instruction'],
  [/^(?:catatan|cat|nb|ps|note|notes|ingat|reminder|todo|internal|foto|dokumentasi)\b/, 'instruction'],
  [
    /^(?:rsvp|akreditasi|konfirmasi kehadiran|konfirmasi hadir|registrasi media|pendaftaran (?:media|wartawan|peliputan))\b/,
    'rsvp',
  ],
  [
    /^(?:kanal|saluran|nomor aduan|layanan aduan|aduan|pengaduan|call center|hotline|cek di|cek lewat|info resmi)\b/,
    'channel',
  ],
  [
    /^(?:sikap|posisi|poin sikap|butir sikap|butir pernyataan|pokok pernyataan|isi pernyataan|poin pernyataan)\b/,
    'point',
  ],
  [/^(?:nomor|no)\b(?!.*(?:kontak|telepon|hp|wa))/, 'number'],
  [/^(?:mulai )?berlaku\b|^tanggal berlaku|^sejak kapan/, 'since'],
  [/^(?:dasar(?! pertimbangan)|payung hukum|landasan|rujukan|regulasi|aturan)\b/, 'basis'],
  [/^(?:jadwal|susunan acara|rangkaian|rundown|linimasa|timeline)\b/, 'schedule'],
  [/^(?:kontak|narahubung|cp|contact|informasi lebih lanjut|info lebih lanjut|hubungi|narakontak)\b/, 'contact'],
  [/^(?:tujuan akhir|harapan|target|dampak|manfaat)/, 'aim'],
  [/^(?:maksud|tujuan|agenda|dalam rangka|kenapa|mengapa|alasan|pokok bahasan|latar tujuan)\b/, 'purpose'],
  [/^(?:konteks|latar|kondisi|masalah|kronologi|dasar)\b/, 'context'],
  [/^(?:tuan rumah|diterima|penerima tamu)\b/, 'host'],
  [/^(?:narasumber|pembicara|panelis|pemateri|pengajar|instruktur|fasilitator)\b/, 'speaker'],
  [
    /^(?:buka|dibuka|pembuka|pembukaan|pesan kunci|keynote|sambutan|pengarah|arahan|pimpinan|dipimpin|ketua rapat|pemimpin rapat|diluncurkan oleh|diresmikan oleh)\b/,
    'opener',
  ],
  [
    /^(?:(?:yang )?hadir|dihadiri|kehadiran|rombongan|delegasi|tamu|didampingi|pendamping|juru bicara|yang menyampaikan|pejabat|tokoh|penanda ?tangan)\b/,
    'attendee',
  ],
  [/^(?:peserta|undangan|audiens|yang ikut|diikuti)\b/, 'participants'],
  [/^(?:kerja ?sama|bekerja sama|mitra|kolaborasi|bersama)\b/, 'partner'],
  [/^(?:tema|judul|topik)\b/, 'theme'],
  [/^(?:acara|nama acara|kegiatan|nama kegiatan|apa$|perihal|rapat$)/, 'event'],
  [/^(?:kutipan|kutip|quote|pernyataan|statement)\b/, 'quote'],
  [/^(?:tindak lanjut|rencana|langkah|selanjutnya)\b/, 'followup'],
  [/^(?:hasil|disepakati|kesepakatan|keputusan|kesimpulan|simpulan|output|temuan)\b/, 'result'],
  [/^(?:angka|data|jumlah|anggaran|kuota|capaian|statistik)\b/, 'figure'],
  [/^(?:cara|syarat|persyaratan|alur|mekanisme|prosedur|tahap)/, 'step'],
  [/^(?:hoaks|hoax|status|isu|klaim|kabar|narasi|beredar)\b/, 'hoax'],
  [/^(?:fakta|yang benar|klarifikasi|penjelasan)\b/, 'fact'],
  [/^(?:imbauan|himbauan|pesan|seruan)\b/, 'appeal'],
  [/^(?:untuk siapa|bagi siapa|siapa|penerima|yang berhak|yang boleh|sasaran)\b/, 'eligible'],
  [/^(?:waktu$|tanggal|hari|pukul|jam$|kapan|hari\/tanggal)/, 'when'],
  [/^(?:tempat|lokasi|di mana)\b/, 'where'],
  [/^(?:pembahasan|diskusi|jalannya|poin|poin-poin|pokok-pokok|rangkuman|ringkasan)\b/, 'discussion'],
  [/^(?:latar belakang|profil|tentang)\b/, 'background'],
];

/** A label without what stands in parentheses, written out; its first letter is small, names keep their capitals. */
export function plainLabel(label: string): string {
  const words = writeOut(label)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return /\p{Ll}/u.test(words) ? words.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) : words.toLowerCase();
}

/** What a label opens, or undefined if it isn't one of the known labels. */
export function labelSlot(label: string): LabelSlot | undefined {
  const plain = plainLabel(label).toLowerCase();
  return table.find(([pattern]) => pattern.test(plain))?.[1];
}

/** A line cut at its label; offsets count in the line. */
export type LabelCut = { label: string; contentStart: number };

/** Cuts `label: content` unless the colon belongs to a clock time, an address or a sentence. */
export function cutLabel(line: string): LabelCut | undefined {
  const match = /^([^:“”"]{1,70}?(?:\([^)]*\))?)\s*:(?!\/\/|\d)\s*/u.exec(line);
  if (!match) return undefined;
  const label = match[1]!.trim();
  if (label.split(/\s+/).length > 9 || /[.!?]\s/.test(label.replace(/\b(?:Dr|Ir|Prof|H|Hj|Drs)\.\s/g, '')))
    return undefined;
  return { label, contentStart: match[0].length };
}

const leads: readonly (readonly [RegExp, LabelSlot])[] = [
  [/^(?:turut |juga )?(?:didampingi|dihadiri|hadir)(?: juga)?(?: oleh)?\s+/i, 'attendee'],
  [/^(?:diterima|disambut)(?: langsung)?(?: oleh)?\s+/i, 'host'],
  [/^(?:dibuka|diluncurkan|diresmikan|dipimpin|ditutup)(?: langsung)?(?: oleh)?\s+/i, 'opener'],
  [/^(?:yg|yang) ikut\s+|^diikuti(?: oleh)?\s+|^pesertanya\s+/i, 'participants'],
  [/^kerja ?sama\s+|^bekerja ?sama (?:dgn|dengan)\s+/i, 'partner'],
];

/** Reads a line such as `didampingi Kepala Dinas …` as if its first words were a label. */
export function leadSlot(line: string): { slot: LabelSlot; contentStart: number; lead: string } | undefined {
  for (const [pattern, slot] of leads) {
    const match = pattern.exec(line);
    if (match) return { slot, contentStart: match[0].length, lead: match[0].trim().toLowerCase() };
  }
  return undefined;
}

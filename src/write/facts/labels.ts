import { writeOut } from '../../language/note-shorthand.ts';
import { clauseShape } from '../../language/verb-forms.ts';
import type { ClaimSlot } from './types.ts';

/** What a label opens: a slot of claims, a place or time of the event, a section of statements, or words not for print. */
export type LabelSlot = ClaimSlot | 'when' | 'where' | 'quote' | 'discussion' | 'instruction';

const table: readonly (readonly [RegExp, LabelSlot])[] = [
  [
    /^(?:subject|subjek|re|fwd|kepada|from|to|cc|dengan hormat|notulis|notulen|foto|dokumentasi|bahasa isyarat|tanya|tanya wartawan)$/,
    'instruction',
  ],
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
    /^(?:sikap|posisi|isi (?:yang|pernyataan)|pokok$|poin sikap|butir sikap|butir pernyataan|pokok pernyataan|isi pernyataan|poin pernyataan)\b/,
    'point',
  ],
  [/^(?:nomor|no)\b(?!.*(?:kontak|telepon|hp|wa))/, 'number'],
  [/^(?:mulai )?berlaku\b|^tanggal berlaku|^sejak kapan/, 'since'],
  [/^(?:dasar(?! pertimbangan)|payung hukum|landasan|rujukan|regulasi|aturan)\b/, 'basis'],
  [/^(?:jadwal|susunan|rangkaian|rundown|linimasa|timeline)\b/, 'schedule'],
  [/^(?:kontak|narahubung|cp|contact|informasi lebih lanjut|info lebih lanjut|hubungi|narakontak)\b/, 'contact'],
  [/^(?:tujuan akhir|harapan|target|dampak|manfaat)/, 'aim'],
  [/^(?:maksud|tujuan|agenda|dalam rangka|kenapa|mengapa|alasan|pokok bahasan|latar tujuan)\b/, 'purpose'],
  [/^(?:konteks|latar|kondisi|masalah|kronologi|dasar)\b/, 'context'],
  [/^(?:tuan rumah|diterima|penerima tamu)\b/, 'host'],
  [/^(?:narasumber|pembicara|panelis|pemateri|instruktur|fasilitator)\b/, 'speaker'],
  [
    /^(?:buka|dibuka|pembuka|pembukaan|pesan kunci|keynote|sambutan|pengarah|arahan|pimpinan|dipimpin|pimpinan rapat|ketua rapat|pemimpin rapat|diluncurkan oleh|diresmikan oleh|diumumkan oleh|(?:yang |akan )*membuka|(?:nanti )?yang memimpin)\b/,
    'opener',
  ],
  [
    /^(?:(?:yang )?hadir|dihadiri|kehadiran|rombongan|delegasi|tamu|didampingi|pendamping|juru bicara|yang (?:akan )?(?:menyampaikan|menyatakan|bicara|berbicara|rilis|tanda tangan|teken|menandatangani)[^:]*|siapa bicara|penanggung jawab|dari$|nama lengkap|pejabat|tokoh|penanda ?tangan)\b/,
    'attendee',
  ],
  [/^(?:peserta|pesertanya|undangan|audiens|yang ikut|diikuti)\b/, 'participants'],
  [/^(?:kerja ?sama|bekerja sama|mitra|kolaborasi|bersama)\b/, 'partner'],
  [/^(?:tema|judul|topik)\b/, 'theme'],
  [/^(?:acara|nama acara|namanya|nama$|kegiatan|nama kegiatan|apa$|perihal|rapat$|kejadian)/, 'event'],
  [
    /^(?:kutipan|kutip|quote|pernyataan|statement|kalimat resmi|kata beliau|kata [a-z]{2,} \p{L}+$|kalau perlu kutipan)/u,
    'quote',
  ],
  [/^(?:tindak lanjut|lanjutan|rilis berikutnya|rencana|langkah|selanjutnya)\b/, 'followup'],
  [
    /^(?:hasil|disepakati|kesepakatan|keputusan|isi kerja sama|isi perjanjian|isi nota kesepahaman|kesimpulan|simpulan|output|temuan)\b/,
    'result',
  ],
  [/^(?:angka|data(?! warga)|jumlah|anggaran|kuota|capaian|statistik)\b/, 'figure'],
  [
    /^(?:cara|bawa$|dokumen|berkas|daftar$|pendaftaran$|daftarnya|syarat|syaratnya|ketentuan|persyaratan|alur|mekanisme|prosedur|tahap)/,
    'step',
  ],
  [/^(?:hoaks|hoax|status|isu|asal$|klaim|kabar|narasi|beredar)\b/, 'hoax'],
  [
    /^(?:fakta|faktanya|yang benar|keadaan sebenarnya|yang sebenarnya|klarifikasi|penjelasan|yang sudah dikerjakan|hasil uji|hasil pemeriksaan)\b/,
    'fact',
  ],
  [/^(?:imbauan|himbauan|pesan(?! kunci)|seruan)\b/, 'appeal'],
  [/^(?:untuk siapa|bagi siapa|siapa|penerima|yang berhak|yang boleh|sasaran)\b/, 'eligible'],
  [/^(?:waktu$|tanggal|hari|harinya|pukul|jam$|kapan|hari\/tanggal)/, 'when'],
  [/^(?:tempat|lokasi|di mana|di)$|^(?:tempat|lokasi) (?:acara|kegiatan)/, 'where'],
  [
    /^(?:pembahasan|diskusi|jalannya|poin|poin-poin|pokok-pokok|rangkuman|ringkasan|laporan$|kesimpulan rapat)\b/,
    'discussion',
  ],
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
  const arrow = /^([\p{L}\d&, /]{3,50}?)\s*(?:->|→)\s*(?=\p{L})/u.exec(line);
  if (arrow && arrow[1]!.split(/\s+/).length <= 7 && clauseShape(arrow[1]!) === 'phrase')
    return { label: arrow[1]!, contentStart: arrow[0].length };
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
  [/^(?:yg|yang) ikut\s+|^diikuti(?: oleh)?\s+|^pesertanya\s+|^peserta\s+(?=\d)/i, 'participants'],
  [/^(?:konfirmasi|daftar|pendaftaran)\s+(?=(?:ke|di|lewat|melalui|paling)(?!\p{L}))/iu, 'rsvp'],
  [/^kumpul di\s+/i, 'rsvp'],
  [/^mulai\s+(?=(?:pukul |pkl )?\d{1,2}[.:]\d{2})/i, 'when'],
  [/^namanya\s+(?=\p{Lu})/iu, 'event'],
  [/^posisi (?:saya|sy) (?:ada )?di\s+/i, 'where'],
  [/^(?:harinya|tanggalnya)\s+(?=\p{Lu})/iu, 'when'],
  [/^(?:tempatnya|lokasinya|lokasi)\s+(?:di\s+)?/i, 'where'],
  [/^(?:daftarnya|pendaftarannya)\s+/i, 'rsvp'],
  [/^(?:nanti )?(?:yang|yg) (?:memimpin|membuka)\s+/i, 'opener'],
  [/^penyelenggara\s+(?=\p{Lu})/iu, 'partner'],
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

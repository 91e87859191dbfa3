import type { TwoLanguages } from '../facts/types.ts';
import type { FindingKind } from './types.ts';

const both = (id: string, en: string): TwoLanguages => ({ id, en });
const copy = both(
  'Samakan dengan bahan, atau tambahkan bahan yang memuatnya.',
  'Bring it in line with the material, or add material that holds it.',
);

const advice: Record<FindingKind, TwoLanguages> = {
  number: copy,
  unit: both('Pakai satuan yang tertulis dalam bahan.', 'Use the unit that the material gives.'),
  date: copy,
  weekday: both(
    'Periksa kalender, lalu betulkan hari atau tanggalnya.',
    'Look at the calendar, then mend day or date.',
  ),
  name: both('Samakan ejaan nama dengan bahan.', 'Spell the name as the material does.'),
  title: both('Pakai jabatan yang berlaku pada tanggal naskah.', 'Use the title held on the date of the text.'),
  place: both('Periksa tempatnya dalam bahan.', 'Look the place up in the material.'),
  quote: both(
    'Salin kutipan dari bahan, atau tulis sebagai kalimat tak langsung.',
    'Copy the quotation from the material, or report it in your own words.',
  ),
  attribution: both('Beri kutipan kepada yang mengucapkannya.', 'Give the words to whoever said them.'),
  role: both('Periksa siapa yang berbuat dan siapa yang dikenai.', 'See who does it and to whom it is done.'),
  regulation: both('Samakan jenis, nomor, dan tahun peraturan.', 'Bring kind, number and year of the law in line.'),
  negation: both('Baca kembali bahannya, lalu betulkan “tidak”-nya.', 'Read the material again, then mend the “not”.'),
  direction: both('Baca kembali bahannya, lalu betulkan arahnya.', 'Read the material again, then mend the direction.'),
  sum: both('Hitung kembali, lalu betulkan angkanya.', 'Work it out again, then mend the figure.'),
  unsupported: both(
    'Tambahkan bahan, tulis ulang menurut bahan, atau hapus.',
    'Add material, rewrite it by the material, or delete it.',
  ),
  weak: both('Dekatkan kalimat dengan kata-kata bahan.', 'Bring the sentence closer to the words of the material.'),
  hole: both('Lengkapi dari narasumber, atau hapus kalimatnya.', 'Fill it in from the source, or delete the sentence.'),
  'personal-data': both(
    'Hapus atau samarkan, kecuali pemiliknya setuju.',
    'Delete or blur it, unless its owner agrees.',
  ),
  spelling: both('Pakai bentuk bakunya.', 'Use the standard form.'),
  eyd: both('Tulis menurut EYD.', 'Write it by the spelling rules (EYD).'),
  'plain-language': both(
    'Pecah menjadi kalimat pendek dengan kata sehari-hari.',
    'Split it into short plain sentences.',
  ),
  'sentence-length': both('Pecah menjadi dua kalimat.', 'Split it into two sentences.'),
  readability: both('Pendekkan kalimat dan pilih kata sehari-hari.', 'Shorten sentences and choose everyday words.'),
  contradiction: both(
    'Samakan dengan pernyataan sebelumnya, atau jelaskan perubahannya.',
    'Bring it in line with the earlier statement, or explain the change.',
  ),
  narrative: both(
    'Samakan dengan narasi yang disepakati, atau sebut alasannya.',
    'Bring it in line with the agreed narrative, or give your reason.',
  ),
  headline: both('Tulis ulang judulnya.', 'Rewrite the headline.'),
  'alt-text': both('Tulis apa yang terlihat pada gambar.', 'Write what the picture shows.'),
  'dead-link': both('Betulkan alamatnya, atau lepas tautannya.', 'Mend the address, or take the link off.'),
};

/** Says what to do about a finding: press its button where it has one, else the usual advice for its kind. */
export function howTo(kind: FindingKind, fix?: string): TwoLanguages {
  if (fix === undefined) return advice[kind];
  return fix === ''
    ? both('Tekan “Hapus”, atau tulis ulang sendiri.', 'Press “Delete”, or rewrite it yourself.')
    : both(
        'Tekan tombol perbaikan, atau tulis ulang sendiri.',
        'Press the button that mends it, or rewrite it yourself.',
      );
}

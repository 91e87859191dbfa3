import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  completeYears,
  correctSpelling,
  coverage,
  findAcronyms,
  findClockTimes,
  findDates,
  findNumbers,
  findPersons,
  findPlaces,
  findQuotes,
  findRegulations,
  indexPassages,
  readability,
  shortName,
  splitSentences,
  stem,
  weekdayOf,
  writeOut,
  writeOutAligned,
} from './index.ts';

const texts = (text: string): string[] => splitSentences(text).map((sentence) => sentence.text);

describe('sentences', () => {
  it('abbreviations, degrees and clock times do not end a sentence', () => {
    assert.deepEqual(texts('Dr. Budi, S.E., M.Si. hadir pukul 16.00 WIB. Rapat dipimpin H. Ali dkk. Selesai.'), [
      'Dr. Budi, S.E., M.Si. hadir pukul 16.00 WIB.',
      'Rapat dipimpin H. Ali dkk.',
      'Selesai.',
    ]);
  });
  it('a quotation of several sentences stays with its attribution', () => {
    assert.deepEqual(texts('“Kami siap. Kami datang,” ujar Sari. Ia lalu pulang.'), [
      '“Kami siap. Kami datang,” ujar Sari.',
      'Ia lalu pulang.',
    ]);
    assert.deepEqual(texts('Ia berkata, "Kami siap." Lalu pulang.'), ['Ia berkata, "Kami siap."', 'Lalu pulang.']);
  });
  it('money, laws and numbers keep their full stops', () => {
    assert.deepEqual(texts('Biayanya Rp1.250.000,50 menurut Perpres No. 95 Tahun 2018. Gratis untuk warga.').length, 2);
  });
});

describe('numbers', () => {
  const values = (text: string): [number, string][] => findNumbers(text).map((one) => [one.value, one.unit]);
  it('digits, magnitudes, percent and words have one canonical value', () => {
    assert.deepEqual(values('1.234,5 km'), [[1234.5, 'km']]);
    assert.deepEqual(values('Rp18,5 miliar'), [[18_500_000_000, 'Rp']]);
    assert.deepEqual(values('Rp 250 ribu'), [[250_000, 'Rp']]);
    assert.deepEqual(values('40%'), [[40, '%']]);
    assert.deepEqual(values('40 persen'), [[40, '%']]);
    assert.deepEqual(values('dua puluh lima desa'), [[25, 'desa']]);
    assert.deepEqual(values('seribu dua ratus orang'), [[1200, 'orang']]);
    assert.deepEqual(values('sebelas ribu lima ratus unit'), [[11_500, 'unit']]);
  });
  it('idioms are not numbers', () => {
    assert.deepEqual(values('salah satu alat'), []);
  });
});

describe('dates and times', () => {
  const isos = (text: string): string[] => completeYears(findDates(text)).map((date) => date.iso);
  it('Indonesian forms, day first, ranges and ISO are read', () => {
    assert.deepEqual(isos('7/8/2024'), ['2024-08-07']);
    assert.deepEqual(isos('Sel, 25 Juni 2024'), ['2024-06-25']);
    assert.deepEqual(isos('23-25 Juli 2025'), ['2025-07-23', '2025-07-25']);
    assert.deepEqual(isos('5 Mei s.d. 30 Mei 2025'), ['2025-05-05', '2025-05-30']);
    assert.deepEqual(isos('Rapat pada Selasa (25/6). Berikutnya 1 Juli 2024.'), ['2024-06-25', '2024-07-01']);
    assert.deepEqual(isos('2024-02-29'), ['2024-02-29']);
  });
  it('the weekday of a date is known, a date that does not exist has none', () => {
    assert.equal(weekdayOf('2024-06-25'), 2);
    assert.equal(weekdayOf('2025-02-29'), undefined);
    assert.equal(findDates('Rabu 7/8/2024')[0]?.weekday, 3);
  });
  it('times of day are read with their zone', () => {
    assert.deepEqual(
      findClockTimes('pukul 09.00 WITA, 16.30 WIB, jam 9').map((one) => [one.clock, one.zone]),
      [
        ['09.00', 'WITA'],
        ['16.30', 'WIB'],
        ['09.00', ''],
      ],
    );
  });
});

describe('names', () => {
  const named = (text: string, offices: string[] = []): [string, string | undefined][] =>
    findPersons(text, new Set(offices)).map((one) => [one.name, one.title]);
  it('names are found with their titles in every usual order', () => {
    assert.deepEqual(named('Panji Wasmana, National Technology Officer Microsoft Indonesia'), [
      ['Panji Wasmana', 'National Technology Officer Microsoft Indonesia'],
    ]);
    assert.deepEqual(named('Ir. Bambang Prasetya, M.T. (Deputi Bidang Kesiapsiagaan)'), [
      ['Bambang Prasetya', 'Deputi Bidang Kesiapsiagaan'],
    ]);
    assert.deepEqual(named('Menteri Perairan Pedalaman Rahmat Siregar', ['perairan', 'pedalaman']), [
      ['Rahmat Siregar', 'Menteri Perairan Pedalaman'],
    ]);
    assert.deepEqual(named('Bupati Bandung Barat (Jeje Ritchie), warga'), [['Jeje Ritchie', 'Bupati Bandung Barat']]);
    assert.deepEqual(named('diluncurkan Presiden Joko Widodo'), [['Joko Widodo', 'Presiden']]);
    assert.deepEqual(named('Wakil Kepala Biro Humas, Sri Lestari, hadir'), [
      ['Sri Lestari', 'Wakil Kepala Biro Humas'],
    ]);
  });
  it('short names skip titles of respect and birth order', () => {
    assert.deepEqual(
      ['Eddy Cahyono Sugiarto', 'Ni Luh Ayu Pradnyani', 'Muhammad Rizal', 'I Made Suartana'].map(shortName),
      ['Eddy', 'Pradnyani', 'Rizal', 'Suartana'],
    );
  });
  it('acronyms are paired with the words that explain them', () => {
    assert.deepEqual(
      findAcronyms('di Ibu Kota Nusantara (IKN) dan Badan Koordinasi Hubungan Masyarakat (Bakohumas)').map((one) => [
        one.short,
        one.long,
      ]),
      [
        ['IKN', 'Ibu Kota Nusantara'],
        ['Bakohumas', 'Badan Koordinasi Hubungan Masyarakat'],
      ],
    );
    assert.deepEqual(findAcronyms('kantor Microsoft Indonesia (Jkt)'), []);
  });
  it('laws have one key for all their forms', () => {
    assert.deepEqual(
      findRegulations('UU 14/2008, Undang-Undang Nomor 14 Tahun 2008, Perpres No. 95 Tahun 2018 dan Inpres 9/2015').map(
        (one) => one.key,
      ),
      ['UU 14/2008', 'UU 14/2008', 'Perpres 95/2018', 'Inpres 9/2015'],
    );
  });
  it('places are found by gazetteer and preposition', () => {
    assert.deepEqual(
      findPlaces('Acara di Pasar Sentiong, lalu ke Palangka Raya').map((one) => one.text),
      ['Pasar Sentiong', 'Palangka Raya'],
    );
  });
});

describe('words', () => {
  it('shorthand is written out and leads back to the original', () => {
    assert.equal(
      writeOut('utk bantu org yg blm dpt info dlm 3 hr'),
      'untuk bantu orang yang belum dapat info dalam 3 hari',
    );
    const aligned = writeOutAligned('kunker Wamen X dgn tim');
    const at = aligned.text.indexOf('dengan tim');
    const back = aligned.toOriginal({ start: at, end: at + 10 });
    assert.equal('kunker Wamen X dgn tim'.slice(back.start, back.end), 'dgn tim');
  });
  it('doctors stay doctors', () => {
    assert.equal(writeOut('dr. Budi dr Jakarta'), 'dr. Budi dari Jakarta');
  });
  it('EYD spelling is put right', () => {
    assert.equal(correctSpelling('Kerjasama dimana praktek di laksanakan'), 'Kerja sama di mana praktik dilaksanakan');
  });
  it('families of words share a stem, protected words stay whole', () => {
    assert.equal(stem('menyampaikan'), stem('disampaikan'));
    assert.equal(stem('peluncuran'), stem('meluncurkan'));
    assert.equal(stem('mengelola'), stem('kelola'));
    assert.equal(stem('menteri'), 'menteri');
  });
  it('quotations are found with their inner range', () => {
    const [quote] = findQuotes('kata “siap, Pak.” dan');
    assert.equal('kata “siap, Pak.” dan'.slice(quote!.innerStart, quote!.innerEnd), 'siap, Pak.');
  });
  it('coverage knows what the passages hold and what nobody holds', () => {
    const index = indexPassages(['Harga beras turun di pasar', 'Stok minyak goreng cukup']);
    assert.equal(coverage(index, 'harga beras turun').score, 1);
    assert.ok(coverage(index, 'ekspor nikel melonjak tajam').score < 0.3);
    assert.deepEqual(coverage(index, 'harga nikel').missing, ['nikel']);
  });
  it('long words and sentences raise the grade', () => {
    assert.ok(
      readability('Kami buka loket. Warga bisa datang.').grade <
        readability(
          'Penyelenggaraan pendayagunaan kepemerintahan mengimplementasikan pertanggungjawaban berkelanjutan bagi masyarakat.',
        ).grade,
    );
  });
});

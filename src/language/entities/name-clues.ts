import { knownPlaces } from '../gazetteer.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const groups: readonly (readonly [clue: string, words: ReadonlySet<string>])[] = [
  [
    'title',
    setOf(`presiden wapres menteri mendagri menkeu menlu mensesneg menko gubernur bupati walikota wali camat lurah kades ketua wakil sekretaris
    direktur dirjen dirut deputi komisaris kepala kapolri kapolda kapolres kapolsek panglima jenderal letjen mayjen brigjen kolonel letkol mayor
    kapten komjen irjen kombes akbp jaksa hakim rektor profesor prof dr drs dra ir hj haji kh kyai kiai ustaz ustad pak bapak bu ibu mr mrs ms sir
    aktor aktris penyanyi pelatih pemain striker bek kiper gelandang kapten petenis pebalap sutradara produser penulis pengamat ekonom analis
    anggota politisi politikus mantan eks raja ratu pangeran putri sultan paus uskup juru jubir manajer ceo bos istri suami anak putra adik kakak ayah
    saudara tersangka terdakwa korban saksi caleg capres cawapres calon duet pasangan dokter pengacara kuasa`),
  ],
  [
    'office',
    setOf(`pt cv tbk partai kementerian kementrian departemen dinas badan lembaga komisi dewan majelis mahkamah universitas institut sekolah smp
    sma smk sd fakultas akademi politeknik bank grup group yayasan persatuan asosiasi organisasi ormas front forum liga klub tim timnas fc united
    city real kpu kpk dpr dprd mpr polri polda polres polsek tni bumn perusahaan maskapai koran harian majalah televisi tv radio situs kantor
    direktorat sekretariat fraksi kejaksaan pengadilan polisi satuan komando batalyon ltd inc corp company holding holdings airlines air motor
    kedutaan konsulat balai museum perpustakaan rumah persib persija arema organisation himpunan ikatan gerakan konfederasi federasi`),
  ],
  [
    'area',
    setOf(`desa dusun kampung kelurahan kecamatan kec kabupaten kab kota kotamadya provinsi propinsi prov negara negeri distrik wilayah kawasan
    daerah gunung bukit pulau kepulauan sungai danau laut selat teluk tanjung pantai gua goa air curug candi jalan jl jln jalur gang pelabuhan
    bandara stadion stasiun terminal pasar taman hutan lembah samudra samudera benua semenanjung waduk bendungan perumahan kompleks lereng ibukota
    ibu dk pedukuhan padukuhan rt rw masjid gereja pura keraton istana lapangan gedung hotel mal mall`),
  ],
  ['side', setOf('utara selatan timur barat tengah tenggara barat-daya laut raya atas bawah hulu hilir pusat')],
  [
    'says',
    setOf(`kata ujar tutur jelas tegas ucap ungkap papar terang sebut imbuh tandas tukas lanjut sambung katanya ujarnya tuturnya jelasnya ucapnya
    mengatakan menyatakan mengungkapkan menjelaskan menegaskan menuturkan menambahkan menyebut menyebutkan menilai mengaku menurut`),
  ],
  ['at', setOf('di ke dari dekat menuju asal antara sekitar pada')],
  [
    'does',
    setOf(
      'adalah merupakan lahir menikah bermain tampil dipilih terpilih menjabat dilantik meninggal bersama oleh dengan dan bin binti alias',
    ),
  ],
  ['press', setOf('dilansir dikutip melansir mengutip kantor koran harian situs laman detikcom kompas reuters antara')],
  [
    'day',
    setOf(
      `senin selasa rabu kamis jumat jum'at sabtu minggu januari februari maret april mei juni juli agustus september oktober november desember`,
    ),
  ],
  ['unit', setOf('rp persen km meter tahun bulan hari jam juta miliar triliun ribu')],
];

const placeWords: ReadonlySet<string> = new Set(
  [...knownPlaces]
    .flatMap((name) => name.split(' '))
    .filter(
      (word) =>
        word.length > 3 &&
        !/^(?:barat|timur|utara|selatan|tengah|kota|ibu|raya|pusat|kepulauan|daerah|istimewa|daya)$/.test(word),
    ),
);

const countries =
  setOf(`indonesia malaysia singapura thailand filipina vietnam kamboja myanmar laos brunei jepang china tiongkok cina korea india pakistan
  bangladesh iran irak arab saudi yaman suriah israel palestina turki mesir libya afrika nigeria amerika as kanada meksiko brasil brazil argentina chile
  inggris prancis perancis jerman italia spanyol portugal belanda belgia swiss austria swedia norwegia denmark finlandia rusia ukraina polandia yunani
  australia eropa asia washington london paris roma berlin madrid moskow tokyo beijing ri uea skotlandia irlandia kroasia serbia ceko hongaria
  sumatera sumatra jawa kalimantan sulawesi papua bali maluku nusa tenggara`);

/** What a word in lower case hints at: `title`, `office`, `area`, `place`, `says` and the like; own lists. */
export function cluesOf(lower: string): string[] {
  const found = groups.filter(([, words]) => words.has(lower)).map(([clue]) => clue);
  if (placeWords.has(lower)) found.push('place');
  if (countries.has(lower)) found.push('country');
  return found;
}

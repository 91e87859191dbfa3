import type { CoverageIndex } from '../../language/similarity.ts';
import { stem } from '../../language/stem.ts';
import { shortNames } from './short-names.ts';

/** Words that only tie a sentence to others, or set its time: they need no source. */
export const framing: ReadonlySet<string> = new Set(
  `dulu dahulu sebelumnya semula kini sekarang pilihan lainnya pekerjaan prosesnya proses waktu memakan memerlukan membutuhkan
  penyebabnya sebabnya alasannya jumlah jumlahnya berjumlah serupa berjalan dasar dasarnya hukumnya mencapai hingga seorang
  bernama memakai menggunakan terdiri harus orang setiap sedang imbauan penjelasan keadaan hal tersebut berikutnya selain sebaliknya sementara sehingga
  ternyata memang tentu antaranya masing adapun yakni diminta dua tiga empat lima enam tujuh delapan sembilan sepuluh`.split(
    /\s+/,
  ),
);

/** Words that say the same in releases and notes. */
const groups = [
  'rampung selesai tuntas usai',
  'gembira senang bahagia girang',
  'biaya ongkos anggaran dana bea',
  'memakai menggunakan pakai guna naik',
  'menantikan menunggu tunggu',
  'berangkat berlayar beroperasi melayani layan',
  'membayar bayar gratis dipungut berbayar',
  'warga masyarakat penduduk',
  'melengkapi syarat lengkap',
  'menyediakan mengalokasikan memberi memberikan sedia',
  'mendatangi mengunjungi datang kunjungan',
  'aturan peraturan ketentuan',
  'memeriksa mengecek meninjau cek periksa',
  'minum meminum air',
  'melarang dilarang larangan',
  'menambah bertambah tambahan tambah',
  'meminta minta mengimbau imbau',
  'mempercepat percepatan cepat',
  'menyelenggarakan mengadakan menggelar gelar',
  'memperoleh mendapat meraih menerima',
  'viral ramai beredar menyebar',
  'nama mengatasnamakan mencatut',
].map((group) => [...new Set(group.split(' ').map(stem))]);

const alike = new Map(groups.flatMap((group) => group.map((root) => [root, group] as const)));

/** One stem for all words that say the same, by the stem of one of them. */
export const commonRoot = (root: string): string => alike.get(root)?.[0] ?? root;

const shortened = shortNames.map(([short, long]) => ({ long, short: short.toLowerCase() }));

/** Writes names short that the sources have only so: `Jabar` for `Jawa Barat`. */
function inShort(text: string, { holders }: CoverageIndex): string {
  return shortened.reduce(
    (words, { long, short }) => (words.includes(long) && holders.has(short) ? words.replaceAll(long, short) : words),
    text,
  );
}

/** Puts for each word or name that the sources don't have one that says the same and that they do have. */
export function inTheirWords(text: string, index: CoverageIndex): string {
  const { holders } = index;
  return inShort(text, index).replace(/\p{L}+/gu, (word) => {
    const root = stem(word.toLowerCase());
    if (holders.has(root)) return word;
    const bare = word.replace(/nya$/, '');
    if (bare !== word && holders.has(stem(bare.toLowerCase()))) return bare;
    return alike.get(root)?.find((other) => holders.has(other)) ?? word;
  });
}

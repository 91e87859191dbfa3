import { findDates } from '../../language/dates.ts';
import { likeness, topicTerms } from '../../language/similarity.ts';
import { countWords } from '../../language/tokens.ts';
import { isVerb } from '../../language/verb-forms.ts';
import type { HouseStyle } from '../house-style/house-style.ts';
import { type Candidate, headlineAgency } from './headline-candidates.ts';
import type { Scene } from './scene.ts';
import type { Headline } from './types.ts';

const officialese =
  /(?<!\p{L})(?:dalam rangka|rangka|pelaksanaan|penyelenggaraan|terkait|perihal|sehubungan|optimalisasi|implementasi|sinergitas|guna menunjang)(?!\p{L})/iu;
const bait =
  /[?!]|(?<!\p{L})(?:heboh|viral|geger|wow|ternyata|inilah|begini|waspada|terbongkar|bikin|dijamin|wajib tahu)(?!\p{L})/iu;
const passive = /(?<!\p{L})di\p{Ll}{4,}(?!\p{L})/u;

type Judge = (points: number, id: string, en: string) => void;

function lengthOf(text: string, style: Pick<HouseStyle, 'headlineMost' | 'headlineWords'>, add: Judge): void {
  const length = countWords(text);
  if (length > style.headlineWords || text.length > style.headlineMost)
    add(
      0,
      `${length} kata, ${text.length} huruf: melewati batas gaya selingkung`,
      `${length} words, ${text.length} letters: over the house limit`,
    );
  else if (length < 5)
    add(6, `${length} kata: ringkas, tetapi sedikit keterangan`, `${length} words: brief, but says little`);
  else if (length <= 11) add(20, `${length} kata: panjang yang nyaman dibaca`, `${length} words: a comfortable length`);
  else add(12, `${length} kata: mendekati batas`, `${length} words: near the limit`);
}

function actorOf(scene: Scene, text: string): boolean {
  const names = [scene.agency.value, scene.agencyShort, headlineAgency(scene)].filter((name) => name !== undefined);
  if (names.some((name) => text.toLowerCase().includes(name.toLowerCase()))) return true;
  return scene.facts.claims.some(
    (claim) =>
      claim.kind === 'person' &&
      (claim.value.split(' ').some((part) => part.length > 3 && text.includes(part)) ||
        (claim.title !== undefined &&
          text.toLowerCase().startsWith(claim.title.toLowerCase().split(' ').slice(0, 2).join(' ')))),
  );
}

function verbOf(text: string): 'active' | 'passive' | 'none' {
  const words = text.toLowerCase().split(/\s+/);
  const verb = words.find((word, at) => at > 0 && (isVerb(word) || bareHeadline.test(word)));
  if (verb === undefined) return 'none';
  return passive.test(verb) ? 'passive' : 'active';
}

/** Verbs as headlines have them, without prefix. */
const bareHeadline =
  /^(?:gandeng|luncurkan|perkuat|percepat|perluas|raih|latih|ajak|tegaskan|siapkan|sederhanakan|hadapi|tetapkan|umumkan|serahkan|resmikan|tinjau|kunjungi|dorong|dukung|tingkatkan|gelar|terima|salurkan|hapus|lindungi|kembangkan|kelola|cegah|atur|bagikan|berikan|sepakati|teken|pastikan|bantah|minta|ingatkan|imbau|susun|berlakukan|tolak|perbaiki|lantik|selenggarakan|adakan|pantau|turunkan|targetkan|sediakan|tanam|sambut|peringati|evaluasi|permudah|mudahkan|jadikan|kembalikan|hentikan|laporkan|bahas|bentuk|buka|bangun|bantu|periksa|tutup|undang|uji|cek|dapat|jadi|naik|turun)$/;

/** What of a headline no claim of the material holds. */
function unsupported(scene: Scene, text: string): string[] {
  const known = new Set(
    scene.facts.claims.flatMap((claim) =>
      topicTerms(`${claim.text} ${claim.title ?? ''} ${claim.about ?? ''}`).map((one) => one.term),
    ),
  );
  const short = scene.agencyShort?.toLowerCase();
  return topicTerms(text)
    .filter(
      ({ term, word }) =>
        !known.has(term) &&
        word !== short &&
        ![...known].some((other) => other.length > 3 && (other.includes(term) || term.includes(other))),
    )
    .map((one) => one.word);
}

/** Scores a headline from 0 to 100 by length, verb, actor, news, support, plain words and distance from the lead, with the reason for each. */
export function scoreHeadline(
  scene: Scene,
  candidate: Candidate,
  style: Pick<HouseStyle, 'headlineMost' | 'headlineWords'>,
  lead: string,
): Headline {
  const { text, from } = candidate;
  const reasons: Headline['reasons'] = [];
  let score = 0;
  const add: Judge = (points, id, en) => {
    score += points;
    reasons.push({ id, en });
  };
  if (/^(?:Undangan Liputan: |Pernyataan Resmi )/u.test(text))
    add(25, 'Menyebut jenis naskah', 'Says what kind of text it is');
  if (from === 'brief') add(30, 'Judul dari taklimat', 'Headline given in the brief');
  lengthOf(text, style, add);
  if (actorOf(scene, text)) add(15, 'Menyebut pelaku', 'Names who acts');
  else add(0, 'Pelakunya tidak disebut', 'Doesn’t say who acts');
  const verb = verbOf(text);
  if (from === 'quote') add(8, 'Kutipan narasumber', 'A quotation');
  else if (verb === 'active') add(15, 'Kata kerja aktif', 'An active verb');
  else if (verb === 'passive') add(8, 'Kata kerja pasif', 'A passive verb');
  else add(0, 'Tanpa kata kerja', 'No verb');
  const news = likeness(text, scene.angle.text);
  if (from === 'angle' || news >= 0.75) add(22, 'Memuat sudut pandang taklimat', 'States the angle of the brief');
  else if (from === 'result') add(16, 'Memuat hasil', 'States the outcome');
  else if (news >= 0.35) add(14, 'Dekat dengan sudut pandang taklimat', 'Close to the angle of the brief');
  else add(5, 'Jauh dari sudut pandang taklimat', 'Far from the angle of the brief');
  if (/\d/.test(text) && findDates(text).length === 0) add(8, 'Memuat angka', 'Holds a figure');
  if (findDates(text).length > 0)
    add(-5, 'Memuat tanggal yang lebih tepat di teras', 'Holds a date that belongs in the lead');
  const missing = unsupported(scene, text);
  if (missing.length === 0) add(12, 'Setiap kata didukung fakta', 'Every word rests on a fact');
  else
    add(
      0,
      `Tidak ada dalam fakta: ${missing.slice(0, 3).join(', ')}`,
      `Not in the facts: ${missing.slice(0, 3).join(', ')}`,
    );
  if (officialese.test(text)) add(-10, 'Bahasa birokrasi', 'Officialese');
  else add(4, 'Bahasa lugas', 'Plain words');
  if (bait.test(text)) add(-20, 'Terasa memancing klik', 'Reads like clickbait');
  const same = (words: string): string =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  if (same(text) === same(lead)) add(-4, 'Mengulang kalimat pertama', 'Repeats the first sentence');
  else add(4, 'Tidak mengulang kalimat pertama', 'Doesn’t repeat the first sentence');
  return { text, score: Math.min(100, Math.max(0, Math.round(score))), reasons };
}

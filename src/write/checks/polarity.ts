import { stem } from '../../language/stem.ts';
import { stopWords } from '../../language/stop-words.ts';
import { type Token, tokenize } from '../../language/tokens.ts';
import { commonRoot } from './paraphrase.ts';

/**
 * How a content word is used: `negated` by a word right before it, `open` where a negation earlier in the clause may reach
 * it. A `supposed` word stands in a condition, a `rumoured` one in words that the text reports as hearsay.
 */
export type Use = {
  stem: string;
  start: number;
  end: number;
  polarity: 'affirmed' | 'negated' | 'open';
  supposed: boolean;
  rumoured: boolean;
  /** Whether its clause shuts something out in other words: `hanya`, `dilarang`, `gratis`. */
  shut: boolean;
  /** Whether the word says if something holds, such as `benar`. */
  verdict: boolean;
  /** Stems and figures close by, on both sides. */
  near: ReadonlySet<string>;
  /** As `near`, but over the borders of clauses. */
  wide: ReadonlySet<string>;
  /** Whether the word only says how many or how often: `semua`, `selalu`. */
  amount: boolean;
};

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const negators = set(
  'tidak bukan belum tanpa jangan tak tdk gak ga nggak ngga enggak ndak blm blom jgn tiada takkan tidaklah bukanlah belumlah',
);
/** Words between a negation and what it denies. */
const passing = set(
  'pernah lagi akan bisa dapat boleh harus pula juga sedang sempat mau ingin pun satu sekali perlu diminta ada punya mempunyai memiliki adanya terdapat',
);
const owning = set('ada punya mempunyai memiliki terdapat');
const modal = set('dapat bisa boleh harus akan wajib perlu');
/** Words that take the negation on themselves: `tidak semua`, `tidak cukup`. */
const taking = set(
  'semua semuanya seluruh seluruhnya cukup hanya sama banyak lebih selalu setiap begitu demikian lama dekat jauh',
);
const amounts = set('semua semuanya seluruh seluruhnya selalu');
const shutting = set(
  'hanya dilarang larangan gratis kosong habis batal gagal tutup ditutup tertutup ditolak menolak tolak berhenti hilang luput nol nihil kecuali selain bebas kurang langka terlewat absen libur dihapus hapus dicabut putus',
);
const prepositions = set('di ke dari pada oleh untuk dengan dalam bagi kepada');
/** Words after which a denial reaches no further; what follows `asal` is asked for, not supposed. */
const clauseEnds = set('tetapi tapi namun melainkan sedangkan sehingga karena krn sebab lalu kemudian asal asalkan');
const supposing = set('bila bilamana jika jk apabila kalau kalo klo seandainya sebelum sblm sampai hingga');
const verdictWords: ReadonlySet<string> = new Set(
  ['benar', 'betul', 'resmi', 'asli', 'palsu', 'bohong', 'keliru', 'terbukti'].map(stem),
);
const rumour =
  /(?<!\p{L})(?:hoaks|hoax|kabar|rumor|desas-desus|beredar|isu|viral|pesan (?:suara|berantai)|narasi|klaim bahwa|tuduhan|membantah|menyangkal|menepis|mengaku(?! (?:senang|gembira|bangga|lega|puas|bahagia|terbantu|khawatir|sedih|kecewa|kaget|terkejut|terharu))|seolah(?:-olah)?)(?!\p{L})/iu;

/** Says whether a text tells what others say, not what is. */
export const isHearsay = (text: string): boolean => rumour.test(text);

const reach = 4;

type Term = { root: string; clause: number };

/** The terms around a word: those of its own clause, or of its neighbours too where the clause has hardly another word. */
function nearOf(terms: readonly Term[], at: number, root: string, clause: number): Pick<Use, 'near' | 'wide'> {
  const around = terms.slice(Math.max(0, at - reach), at + reach + 1);
  const within = around.filter((term) => term.clause === clause);
  const wide = new Set(around.map((term) => term.root));
  const near = within.length > 1 ? new Set(within.map((term) => term.root)) : new Set(wide);
  near.delete(commonRoot(root));
  wide.delete(commonRoot(root));
  return { near, wide };
}

const figure = (token: Token): string => `#${token.text.replace(/\.(?=\d{3}(?!\d))/g, '')}`;

type Scope = {
  negation: 'none' | 'waiting' | 'spent';
  left: number;
  owned: boolean;
  firm: boolean;
  supposed: boolean;
  relative: boolean;
};

const noScope: Scope = { negation: 'none', left: 0, owned: false, firm: false, supposed: false, relative: false };

/** Reads which words a text affirms and which it denies, in reading order. */
export function readUses(text: string): Use[] {
  const tokens = tokenize(text);
  const heard = rumour.exec(text);
  const rumourFrom = heard ? heard.index + heard[0].length : Number.POSITIVE_INFINITY;
  const uses: (Omit<Use, 'near' | 'wide' | 'shut'> & { clause: number })[] = [];
  const shut = new Set<number>();
  const terms: Term[] = [];
  let clause = 0;
  const places: number[] = [];
  let scope: Scope = { ...noScope };
  const close = (): void => {
    scope = { ...noScope };
  };
  let before = '';
  for (const token of tokens) {
    if (token.kind === 'sign') {
      if (/[,;:.!?()–—]/.test(token.text)) {
        close();
        clause++;
      }
      continue;
    }
    if (token.kind === 'number') {
      terms.push({ root: figure(token), clause });
      continue;
    }
    const word = token.text.toLowerCase();
    const previous = before;
    before = word;
    if (shutting.has(word)) shut.add(clause);
    if (negators.has(word)) {
      // A denial of a denial affirms.
      const negation = scope.negation === 'waiting' ? 'none' : 'waiting';
      scope = {
        ...scope,
        negation,
        left: 3,
        owned: false,
        firm: word === 'bukan' || word === 'tanpa',
        relative: previous === 'yang',
      };
      continue;
    }
    if (clauseEnds.has(word)) {
      close();
      continue;
    }
    if (supposing.has(word)) {
      close();
      scope.supposed = true;
      continue;
    }
    const use = { clause, start: token.start, end: token.end, supposed: scope.supposed };
    if (amounts.has(word)) {
      places.push(terms.length);
      const polarity = scope.negation === 'waiting' ? 'negated' : scope.negation === 'spent' ? 'open' : 'affirmed';
      const rumoured = token.start >= rumourFrom;
      uses.push({ ...use, stem: word, polarity, verdict: false, rumoured, amount: true });
    }
    // “yang belum mendaftar harus …”: the sentence goes on after what `yang` opened.
    if (scope.negation === 'spent' && scope.relative && modal.has(word)) {
      scope.negation = 'none';
      continue;
    }
    if (scope.negation === 'waiting' && passing.has(word) && scope.left > 0) {
      if (scope.owned && modal.has(word)) scope.negation = 'none';
      scope.owned ||= owning.has(word);
      scope.left--;
      continue;
    }
    if (scope.negation === 'waiting' && taking.has(word)) {
      // “bukan hanya urusan satu kementerian” denies in part.
      scope.negation = word === 'hanya' ? 'spent' : 'none';
      continue;
    }
    if (stopWords.has(word)) {
      if (scope.negation === 'waiting' && ((prepositions.has(word) && !scope.firm) || scope.left-- <= 0))
        scope.negation = 'spent';
      continue;
    }
    const polarity = scope.negation === 'waiting' ? 'negated' : scope.negation === 'spent' ? 'open' : 'affirmed';
    if (scope.negation === 'waiting') scope.negation = 'spent';
    const root = stem(word);
    places.push(terms.length);
    terms.push({ root: commonRoot(root), clause });
    const verdict = verdictWords.has(root);
    uses.push({
      ...use,
      stem: root,
      polarity,
      verdict,
      rumoured: token.start >= rumourFrom && !verdict,
      amount: false,
    });
  }
  return uses.map(({ clause: part, ...use }, at) => ({
    ...use,
    shut: shut.has(part),
    ...nearOf(terms, places[at]!, use.stem, part),
  }));
}

/** How many terms stand around two uses, within their clauses or over their borders. */
export function sharedTerms(a: Use, b: Use, how: 'near' | 'wide' = 'near'): number {
  let shared = 0;
  for (const term of a[how]) if (b[how].has(term)) shared++;
  return shared;
}

/** How alike the surroundings of two uses are, from 0 to 1 (Dice). */
export function surroundings(a: Use, b: Use, how: 'near' | 'wide' = 'near'): number {
  const both = a[how].size + b[how].size;
  return both === 0 ? 1 : (2 * sharedTerms(a, b, how)) / both;
}

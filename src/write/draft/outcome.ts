import { clauseShape } from '../../language/verb-forms.ts';
import type { Claim } from '../facts/types.ts';
import { planSentence } from './details.ts';
import type { Pen } from './pen.ts';
import type { DraftSentence } from './types.ts';
import { abstractRise, agencyName, lowerStart } from './wording.ts';

/** Why it was done. A noun gives its frame, a wish its bearer. */
export function purposeSentences(pen: Pen, purposes: readonly Claim[]): DraftSentence[] {
  const { scene } = pen;
  const noun = scene.eventNoun;
  return purposes
    .filter((claim) => !pen.used.has(claim.id))
    .flatMap((claim): DraftSentence[] => {
      const shape = clauseShape(claim.text);
      const text = claim.text.replace(/^(?:untuk|guna|agar)\s+/, '').replace(/^ganti (?!rugi)/, 'mengganti ');
      if (likeAngle(pen, text)) {
        pen.used.add(claim.id);
        return [];
      }
      if (shape === 'clause') return [pen.sentence(sourceFirst(text), [claim])];
      if (/^ingin /.test(text)) return [pen.sentence(`${agencyName(scene)} ${text}`, [claim, scene.agency])];
      if (shape === 'predicate' || text !== claim.text) return [pen.sentence(`${noun} itu bertujuan ${text}`, [claim])];
      if (/^agenda/.test(claim.about ?? '')) return [pen.sentence(`${noun} itu membahas ${text}`, [claim])];
      return [pen.sentence(`${noun} itu dilakukan untuk ${text}`, [claim])];
    });
}

/** `… belum punya taman baca (data Dinas X 2024)` names its source first: `Menurut data Dinas X 2024, …`. */
function sourceFirst(text: string): string {
  const match = /^(.+?) \(((?:data|survei|laporan|catatan|sumber:?) [^()]+)\)$/u.exec(text);
  return match ? `menurut ${match[2]!.replace(/^sumber:? /, '').replace(', ', ' ')}, ${match[1]}` : text;
}

const passive = /^(\p{Lu}.*?) ((?:di|ter)\p{Ll}{4,} .+)$/u;

/** Says whether a quotation begins with the thing that a context note tells of (`INA Digital … diluncurkan`). */
export function alludes(quote: Claim, context: Claim): boolean {
  const name = passive.exec(context.text)?.[1]?.replace(/ \([^)]*\)/g, '');
  return (
    quote.kind === 'quote' && name !== undefined && name.includes(' ') && quote.value.split(',')[0]!.includes(name)
  );
}

/** What a speaker's quotation alludes to, told as such: `Eddy menyinggung INA Digital, yang diluncurkan …`. */
function alluded(pen: Pen, claim: Claim): DraftSentence | undefined {
  const match = passive.exec(claim.text);
  if (!match) return undefined;
  const quote = pen.scene.facts.claims.find((one) => one.by !== undefined && alludes(one, claim));
  const speaker = quote?.by === undefined ? undefined : pen.scene.byId.get(quote.by);
  if (!quote || !speaker || !pen.met(speaker)) return undefined;
  return pen.sentence(`${pen.call(speaker)} menyinggung ${match[1]}, yang ${match[2]}`, [claim, speaker, quote]);
}

function likeAngle(pen: Pen, text: string): boolean {
  return pen.scene.angle.text.toLowerCase().includes(text.toLowerCase());
}

/** What it stands on: context notes, considerations of a decree, a legal basis. */
export function contextSentences(pen: Pen): DraftSentence[] {
  const { scene } = pen;
  const decree = scene.of('decree').length > 0;
  return scene
    .of('context')
    .filter((claim) => !pen.used.has(claim.id))
    .map((claim) => {
      const rule = /^(?:Peraturan|Undang-Undang|Keputusan|Instruksi|UU|PP|Perpres|Inpres|Permen|Surat)/.test(
        claim.text,
      );
      if (rule) return pen.sentence(`Ketentuan itu diatur dalam ${claim.text}`, [claim]);
      const rules = scene.of('decree').some((one) => one.text.startsWith('Peraturan')) ? 'Peraturan' : 'Keputusan';
      if (decree) return pen.sentence(`${rules} itu didasari pertimbangan bahwa ${claim.text}`, [claim]);
      const shape = clauseShape(claim.text);
      if (shape === 'clause' || /^(?:selama ini|sampai kini|tahun \d)/.test(claim.text))
        return alluded(pen, claim) ?? pen.sentence(sourceFirst(claim.text), [claim]);
      return pen.sentence(
        shape === 'predicate'
          ? `${scene.eventNoun} itu ${claim.text}`
          : `${scene.eventNoun} itu dilatarbelakangi ${claim.text}`,
        [claim],
      );
    });
}

/** Who agreed: both sides of a meeting, or those who took part. */
function parties(pen: Pen): string {
  const { scene } = pen;
  if (scene.of('host').length > 0 || scene.of('partner').length > 0) return 'Kedua pihak';
  return 'Peserta';
}

/** What came of it. */
export function resultSentences(pen: Pen, results: readonly Claim[]): DraftSentence[] {
  const { scene } = pen;
  return results.map((claim) => {
    const shape = clauseShape(claim.text);
    if (shape === 'predicate') return pen.sentence(`${parties(pen)} ${claim.text}`, [claim]);
    if (shape === 'clause' || (/\d/.test(claim.text) && !/^(?:disepakati|kesepakatan)/.test(claim.about ?? '')))
      return pen.sentence(claim.text, [claim]);
    const verb = /^(?:disepakati|kesepakatan)/.test(claim.about ?? '') ? 'menyepakati' : 'menghasilkan';
    return pen.sentence(`${scene.eventNoun} itu ${verb} ${claim.text}`, [claim]);
  });
}

/** What comes next. */
export function planSentences(pen: Pen): DraftSentence[] {
  return pen.scene.of('followup').map((claim) => planSentence(pen, claim));
}

/** What is hoped for in the end: one sentence for all of it. */
export function aimSentences(pen: Pen): DraftSentence[] {
  const { scene } = pen;
  const aims = scene.of('aim').filter((claim) => !pen.used.has(claim.id));
  if (aims.length === 0) return [];
  if (scene.brief.type === 'announcement')
    return aims.map((claim) =>
      pen.sentence(
        /^manfaat/.test(claim.about ?? '')
          ? `Peserta terpilih menerima ${claim.text}`.replace(' terpilih', '')
          : claim.text,
        [claim],
      ),
    );
  const clauses = aims.filter(
    (claim) => clauseShape(claim.text) === 'clause' || / (?:sampai|naik|meningkat) ?/.test(claim.text),
  );
  const rest = aims.filter((claim) => !clauses.includes(claim));
  const out: DraftSentence[] = [];
  if (clauses.length > 0) {
    const words = clauses.map((claim) => abstractRise(lowerStart(claim.text, scene))).join(', serta ');
    out.push(pen.sentence(`Tujuan akhirnya adalah agar ${words}`, clauses));
  }
  for (const claim of rest) out.push(pen.sentence(`${label(claim)} adalah ${claim.text}`, [claim]));
  return out;
}

function label(claim: Claim): string {
  const about = claim.about ?? '';
  const word = /^(tujuan akhir|harapan|target|sasaran|manfaat|dampak)/.exec(about)?.[1] ?? 'tujuan';
  const words = about.startsWith(word) && about.length > word.length ? about : `${word}nya`;
  return `${words[0]!.toUpperCase()}${words.slice(1)}`;
}

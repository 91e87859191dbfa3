import { findDates } from '../../language/dates.ts';
import { clauseShape } from '../../language/verb-forms.ts';
import type { Claim } from '../facts/types.ts';
import { plannedSentence } from './date-clauses.ts';
import { planSentence } from './details.ts';
import { paragraph } from './parts.ts';
import type { Pen } from './pen.ts';
import type { DraftBlock, DraftSentence } from './types.ts';

export const ruleLead =
  /^(?:Peraturan|Undang-Undang|Keputusan|Instruksi|Surat|UU|PP|Perpres|Inpres|Permen\p{L}*|Kepmen\p{L}*|Perda|Pergub|Perbup|Perwali|Perwako|SE|SK)(?!\p{L})/u;

const open = (pen: Pen, claims: readonly Claim[]): Claim[] => claims.filter((claim) => !pen.used.has(claim.id));

/** Since when, and until when, a rule holds. */
export function sinceSentences(pen: Pen): DraftSentence[] {
  return open(pen, pen.scene.of('since')).map((claim) => {
    const text = claim.text.replace(/^(?:berlaku|mulai berlaku)\s+/i, '');
    if (clauseShape(claim.text) === 'clause') return pen.sentence(claim.text, [claim]);
    const date = findDates(text)[0];
    const lead = date?.start === 0 ? 'mulai ' : '';
    return pen.sentence(`Ketentuan itu berlaku ${lead}${text}`, [claim]);
  });
}

/** What a rule or programme rests on. */
export function basisSentences(pen: Pen): DraftSentence[] {
  return open(pen, pen.scene.of('basis')).map((claim) => {
    if (clauseShape(claim.text) === 'clause' && !ruleLead.test(claim.text)) return pen.sentence(claim.text, [claim]);
    const policy = /^(?:policy|programme|announcement)$/.test(pen.scene.brief.type);
    if (ruleLead.test(claim.text))
      return pen.sentence(policy ? `Ketentuan itu diatur dalam ${claim.text}` : `Dasar hukumnya adalah ${claim.text}`, [
        claim,
      ]);
    return pen.sentence(`${pen.scene.eventNoun} itu didasari ${claim.text}`, [claim]);
  });
}

/** Where people can check, ask or complain. */
export function channelSentences(pen: Pen): DraftSentence[] {
  const { scene } = pen;
  return open(pen, scene.of('channel')).map((claim) => {
    const text = claim.text.replace(/^(?:melalui|di|ke)\s+/i, '');
    if (clauseShape(claim.text) === 'clause') return pen.sentence(claim.text, [claim]);
    if (/^(?:kanal|nomor|pusat|layanan|telepon)/i.test(text))
      return pen.sentence(`Warga dapat menghubungi ${text}`, [claim]);
    const verb = /aduan|hotline|call center|lapor/i.test(claim.about ?? '')
      ? 'Pengaduan disampaikan'
      : 'Informasi resmi tersedia';
    return pen.sentence(`${verb} melalui ${text}`, [claim]);
  });
}

/** The number of an announcement. */
export function numberSentences(pen: Pen): DraftSentence[] {
  return open(pen, pen.scene.of('number')).map((claim) => pen.sentence(`Nomor: ${claim.text}`, [claim]));
}

const dated = /^(?<lead>[^:]{3,60}?)\s*:\s*(?<rest>.+)$/u;

function scheduleItem(pen: Pen, claim: Claim): DraftSentence {
  const clock = /^(?:pukul )?(\d{1,2}\.\d{2}(?:[–-]\d{1,2}\.\d{2})?(?: (?:WIB|WITA|WIT))?)[:,]? (.+)$/u.exec(
    claim.text,
  );
  if (clock) return pen.sentence(`Pukul ${clock[1]}: ${clock[2]}`, [claim]);
  const pair = dated.exec(claim.text)?.groups;
  if (pair) return pen.sentence(`${pair.lead}: ${pair.rest}`, [claim]);
  return plannedSentence(claim.text) && !/^(?:pukul|\d)/.test(claim.text)
    ? pen.sentence(plannedSentence(claim.text)!, [claim])
    : /^(?:pukul|\d{1,2}\b)/.test(claim.text) || clauseShape(claim.text) !== 'phrase'
      ? pen.sentence(claim.text, [claim])
      : planSentence(pen, claim);
}

/** The dates to keep: a list from three on. */
export function scheduleBlocks(pen: Pen): DraftBlock[] {
  const claims = open(pen, pen.scene.of('schedule'));
  const sentences = claims.map((claim) => scheduleItem(pen, claim));
  return sentences.length > 2 ? [{ kind: 'list', sentences }] : paragraph(sentences);
}

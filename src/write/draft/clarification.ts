import { activeForm, clauseShape, isBareVerb } from '../../language/verb-forms.ts';
import type { Claim } from '../facts/types.ts';
import type { Pen } from './pen.ts';
import type { DraftSentence } from './types.ts';

/** What false claim went round, and where: only in order to answer it. */
export function hoaxSentences(pen: Pen): DraftSentence[] {
  return pen.scene.of('hoax').map((claim) => {
    if (/^status/.test(claim.about ?? '')) return pen.sentence(`Kabar itu ${claim.text.toLowerCase()}`, [claim]);
    if (/^beredar/.test(claim.about ?? '')) return pen.sentence(`Pesan itu beredar ${claim.text}`, [claim]);
    if (clauseShape(claim.text) === 'clause' && !/ yang /.test(claim.text))
      return pen.sentence(`Kabar yang beredar menyebutkan ${claim.text}`, [claim]);
    return pen.sentence(`Hoaks itu berupa ${claim.text}`, [claim]);
  });
}

/** The facts that answer it. */
export function factSentences(pen: Pen): DraftSentence[] {
  return pen.scene.of('fact').map((claim) => pen.sentence(claim.text, [claim]));
}

const plainOrders: Readonly<Record<string, string>> = {
  sebar: 'menyebarkan',
  tanya: 'bertanya',
  telepon: 'menelepon',
  berangkat: 'berangkat',
  bawa: 'membawa',
  hubungi: 'menghubungi',
  ikuti: 'mengikuti',
  bayar: 'membayar',
};

/** Makes an order the object of `mengimbau masyarakat`: `jangan klik tautan` becomes `agar tidak mengeklik tautan`. */
function asked(text: string): string {
  const active = (words: string): string => {
    const [first = '', ...rest] = words.split(' ');
    const verb = plainOrders[first] ?? (isBareVerb(first) ? activeForm(first) : first);
    return [verb, ...rest].join(' ');
  };
  return text
    .split(/[,;] (?=(?:jangan|dan) |\p{Ll}+ (?:ke|di|lewat|melalui|dari) )/u)
    .map((part) => (/^jangan /.test(part) ? `tidak ${active(part.slice(7))}` : active(part)))
    .join(' dan ');
}

/** What people are asked to do. */
export function appealSentences(pen: Pen): DraftSentence[] {
  const { scene } = pen;
  const agency = scene.agencyShort ?? scene.agency.value;
  return scene.of('appeal').map((claim: Claim) => {
    const doubt = /^kalau (\p{Ll}+),? (.+)$/u.exec(claim.text);
    if (doubt) return pen.sentence(`Jika ${doubt[1]}, masyarakat diminta ${asked(doubt[2]!)}`, [claim]);
    const shape = clauseShape(claim.text);
    if (/^jangan /.test(claim.text))
      return pen.sentence(`${agency} mengimbau masyarakat agar ${asked(claim.text)}`, [claim, scene.agency]);
    const words =
      shape === 'predicate' || plainOrders[claim.text.split(' ')[0]!]
        ? `masyarakat untuk ${asked(claim.text)}`
        : claim.text;
    return pen.sentence(`${agency} mengimbau ${words}`, [claim, scene.agency]);
  });
}

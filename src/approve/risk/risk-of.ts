import { findNumbers, findPersons, findRegulations, isOfficeTitle, type NumberMention } from '../../language/index.ts';
import { documentBlocks, type PackageContent } from '../../write/index.ts';
import { quotationsOf } from '../signoff/quotation.ts';
import { LOW_RISK, RISK_LEVELS, type Risk, type RiskKind, type RiskLevel, type RiskReason } from './risk.ts';

/** What is known beside the text: names by which the agency and its officials go. */
export type RiskFacts = { officials: string[]; agencyNames: string[] };

/** What people and earlier releases say of it. */
export type RiskFlags = { crisis: boolean; correction: boolean };

/** From this many rupiah on a budget figure raises the risk to high. */
const LARGE_BUDGET = 1_000_000_000;
const MOST_OF_A_KIND = 3;

const BUDGET =
  /(?<!\p{L})(?:APBN(?:-P)?|APBD|anggaran|pagu|DIPA|belanja negara|dana alokasi|state budget|budget)(?!\p{L})/giu;
const LAW =
  /(?<!\p{L})(?:Undang-Undang|rancangan undang-undang|RUU|Mahkamah (?:Agung|Konstitusi)|pengadilan|gugatan|penyidikan|tersangka|terdakwa|court|lawsuit)(?!\p{L})/giu;
const HEALTH =
  /(?<!\p{L})(?:wabah|penyakit|penularan|keracunan|kejadian luar biasa|KLB|vaksin\p{L}*|imunisasi|obat-obatan|pasien|virus|bakteri|tercemar|pencemaran|merkuri|meninggal dunia|korban jiwa|outbreak|disease|vaccin\p{L}*|patients?|poisoning|contaminat\p{L}*)(?!\p{L})/giu;
const MINOR =
  /(?<!\p{L})(?:anak di bawah umur|anak berhadapan dengan hukum|(?:korban|saksi|pelaku) anak|anak (?:korban|saksi|pelaku)|minors?|underage)(?!\p{L})/giu;
const AGE =
  /(?<!\p{L})(?:berusia|berumur|usia|umur|aged)\s+(\d{1,2})(?:\s+(?:tahun|bulan))?(?!\p{L}|\d)|\((\d{1,2})(?:\s+(?:tahun|thn|th))?\)/giu;

/**
 * Finds what asks for more signatures than usual: budget figures, law, health, named people who are not the agency's own
 * officials, minors, a correction, a crisis. Each reason carries the words of the text that gave it, at most three of a kind.
 */
export function riskOf(content: PackageContent, facts: RiskFacts, flags: RiskFlags): Risk {
  const text = textOf(content);
  const reasons = [
    ...(flags.crisis ? [reason('crisis', 'crisis', '')] : []),
    ...budget(text),
    ...several('law', 'medium', [...findRegulations(text).map((one) => one.text), ...matches(text, LAW)]),
    ...several('health', 'medium', matches(text, HEALTH)),
    ...several('person', 'medium', outsiders(text, facts)),
    ...several('minor', 'high', [...matches(text, MINOR), ...youngAges(text)]),
    ...(flags.correction ? [reason('correction', 'medium', '')] : []),
  ];
  const level = reasons.reduce<RiskLevel>((highest, one) => higher(highest, one.level), 'low');
  return reasons.length === 0 ? LOW_RISK : { level, reasons };
}

/** Names of those whom the text quotes in direct speech, each once, as the sign-off of quotations knows them. */
export const quotedPeople = (content: PackageContent): string[] => [
  ...new Map(quotationsOf(content).map(({ speaker }) => [speaker.toLowerCase(), speaker])).values(),
];

const textOf = (content: PackageContent): string =>
  [
    content.edition.headline,
    content.edition.standfirst,
    ...documentBlocks(content.edition.body).map((block) => block.text),
  ].join('\n');

const reason = (kind: RiskKind, level: RiskLevel, words: string): RiskReason => ({ kind, level, words });
const higher = (a: RiskLevel, b: RiskLevel): RiskLevel => (RISK_LEVELS.indexOf(a) >= RISK_LEVELS.indexOf(b) ? a : b);
const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((one) => one[0]);

function several(kind: RiskKind, level: RiskLevel, words: string[]): RiskReason[] {
  const seen = new Map(words.map((one) => [one.toLowerCase(), one]));
  return [...seen.values()].slice(0, MOST_OF_A_KIND).map((one) => reason(kind, level, one.trim()));
}

/** Money counts as budget money when its sentence speaks of a budget; a budget without a figure counts less. */
function budget(text: string): RiskReason[] {
  const money = findNumbers(text).filter((one) => one.unit.toLowerCase().startsWith('rp') || one.unit === 'rupiah');
  const largest = money.reduce<NumberMention | null>((top, one) => (top && top.value >= one.value ? top : one), null);
  const word = matches(text, BUDGET)[0];
  if (largest) return [reason('budget', largest.value >= LARGE_BUDGET ? 'high' : 'medium', largest.text.trim())];
  return word ? [reason('budget', 'medium', word)] : [];
}

function youngAges(text: string): string[] {
  return [...text.matchAll(AGE)].filter((one) => Number(one[1] ?? one[2]) < 18).map((one) => one[0]);
}

function outsiders(text: string, facts: RiskFacts): string[] {
  const known = facts.officials.map((name) => name.toLowerCase());
  const own = facts.agencyNames.map((name) => name.toLowerCase()).filter((name) => name.length > 2);
  return findPersons(text)
    .filter(({ name, title }) => {
      const lower = name.toLowerCase();
      if (known.some((one) => one === lower || one.split(' ').includes(lower))) return false;
      // Without a register of officials, whoever holds an office is taken for one of the agency's own.
      if (title && isOfficeTitle(title) && (known.length === 0 || own.some((one) => title.toLowerCase().includes(one))))
        return false;
      return true;
    })
    .map(({ name }) => name);
}

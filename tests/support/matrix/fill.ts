import type { Objects } from './states.ts';

/** Things that exist once, for whatever state the item is in. */
export type Fixed = {
  caseId: string;
  accountId: string;
  agencyId: string;
  unitId: string;
  planId: string | null;
  mailId: string;
  eventId: string;
  plannedId: string;
  issueId: string;
  journalistId: string;
  signerId: string;
  threadId: string;
  /** An official's term in the register. */
  termId: string;
};

const ABSENT = '0190a000-0000-7000-8000-000000000000';
const TOKEN = 'A'.repeat(43);

/** Parameters whose value doesn't hang on the route's beginning. */
const PLAIN: Readonly<Record<string, string>> = {
  position: '1',
  version: '1',
  kind: 'summary',
  token: TOKEN,
  code: 'AAAA-AAAA',
  type: 'release',
  file: `${'0'.repeat(64)}-400.webp`,
  name: 'icons.svg',
  key: '0'.repeat(64),
  what: 'selesai',
  act: 'bekukan',
  page: ABSENT,
};

/** What `:id` means behind the beginning of a path. */
const IDS: readonly [RegExp, (o: Objects, f: Fixed) => string | null][] = [
  [/^\/ruang\/naskah\//, (o) => o.editionId],
  [/^\/ruang\/persetujuan\//, (o) => o.packageId],
  [/^\/ruang\/laporan\//, (_o, f) => f.caseId],
  [/^\/ruang\/orang\//, (_o, f) => f.accountId],
  [/^\/ruang\/kalender\/acara\//, (_o, f) => f.eventId],
  [/^\/ruang\/kalender\/rencana\//, (_o, f) => f.plannedId],
  [/^\/ruang\/isu\//, (_o, f) => f.issueId],
  [/^\/ruang\/pers\/wartawan\//, (_o, f) => f.journalistId],
  [/^\/ruang\/pejabat-tanpa-akun\//, (_o, f) => f.signerId],
  [/^\/ruang\/instansi\/unit\//, (_o, f) => f.unitId],
  [/^\/ruang\/instansi\//, (_o, f) => f.agencyId],
  [/^\/ruang\/pengiriman\//, (_o, f) => f.planId],
  [/^\/ruang\/kotak-keluar\//, (_o, f) => f.mailId],
];

/** Writes the address of a route for one state; null where this state has no such thing. */
export function fill(path: string, objects: Objects, fixed: Fixed): string | null {
  let absent = false;
  const named: Record<string, string | null> = {
    editionId: objects.editionId,
    packageId: objects.packageId,
    orderId: objects.orderId,
    articleId: objects.articleId,
    slug: path.startsWith('/topik') ? 'sungai' : objects.slug,
    agencyId: fixed.agencyId,
    thread: fixed.threadId,
    termId: fixed.termId,
    id:
      IDS.find(([start]) => start.test(path))?.[1](objects, fixed) ??
      (IDS.some(([start]) => start.test(path)) ? null : ABSENT),
    ...PLAIN,
  };
  const filled = path.replace(/:(\w+)(?:\{[^}]*\})?/g, (_, name: string) => {
    const value = name in named ? named[name] : ABSENT;
    if (value === null || value === undefined) absent = true;
    return value ?? '';
  });
  return absent ? null : filled;
}

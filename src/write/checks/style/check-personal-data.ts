import { finding } from '../finding.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Finding } from '../types.ts';
import type { StyleContext } from './index.ts';

type Kind = { pattern: RegExp; id: string; en: string; really?: (found: string) => boolean };

/** A NIK holds an area code, a birth date (the day of women plus 40) and a serial number. */
function isNik(digits: string): boolean {
  const [province, day, month, serial] = [
    [0, 2],
    [6, 8],
    [8, 10],
    [12, 16],
  ].map(([a, b]) => Number(digits.slice(a, b)));
  return (
    province! >= 11 &&
    province! <= 97 &&
    day! % 40 >= 1 &&
    day! % 40 <= 31 &&
    month! >= 1 &&
    month! <= 12 &&
    serial! > 0
  );
}

const officeMail = /@(?:[\w-]+\.)*(?:go\.id|mil\.id|desa\.id)$|@(?:[\w-]+\.)*example$/i;
const officeRole =
  /^(?:humas|info|kontak|layanan|ppid|pengaduan|media|redaksi|sekretariat|halo|admin|cs|helpdesk|birohumas)[\w.-]*@/i;

const kinds: readonly Kind[] = [
  {
    pattern: /(?<![\d.])\d{16}(?!\d)/g,
    id: 'Nomor induk kependudukan (NIK)',
    en: 'National identity number (NIK)',
    really: isNik,
  },
  {
    pattern: /(?<!\p{L})(?:No(?:mor)?\.? ?)?KK:? ?\d{16}(?!\d)/gu,
    id: 'Nomor kartu keluarga',
    en: 'Family card number',
  },
  {
    pattern: /(?<!\d)\d{2}\.?\d{3}\.?\d{3}\.?\d-?\d{3}\.?\d{3}(?!\d)/g,
    id: 'NPWP',
    en: 'Tax number (NPWP)',
    really: (found) => /[.-]/.test(found),
  },
  {
    pattern: /(?<![\d.])(?:\+62|62|0)8\d{1,2}[-\s.]?\d{3,4}[-\s.]?\d{3,5}(?!\d)/g,
    id: 'Nomor telepon pribadi',
    en: 'Mobile number',
  },
  {
    pattern: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu,
    id: 'Alamat surel pribadi',
    en: 'Private e-mail address',
    really: (found) => !officeMail.test(found) && !officeRole.test(found),
  },
  {
    pattern:
      /(?<!\p{L})(?:tinggal|beralamat|alamat(?:nya)?|rumah(?:nya)?|domisili) (?:di )?(?:Jl\.|Jalan|Gg\.|Gang|Dusun|Perum\p{L}*|Kampung)\s[^.;]{3,60}?(?:No\.? ?\d+\p{L}?|RT ?\d+(?: ?\/ ?(?:RW ?)?\d+)?)/giu,
    id: 'Alamat rumah',
    en: 'Home address',
  },
  {
    pattern: /(?<!\p{L})(?:Jl\.|Jalan|Gg\.|Gang)\s+\p{Lu}[\p{L}\s]+?RT ?\d+ ?\/? ?(?:RW ?)?\d*/gu,
    id: 'Alamat rumah',
    en: 'Home address',
  },
  {
    pattern: /(?<!\p{L})(?:no(?:mor)?\.? ?rek(?:ening)?|rekening)[^\d\n]{0,40}\d[\d -]{7,18}\d/giu,
    id: 'Nomor rekening',
    en: 'Bank account number',
  },
  {
    pattern: /(?<![\p{L}\d])[A-Z]{1,2} \d{3,4} [A-Z]{1,3}(?![\p{L}\d])/gu,
    id: 'Nomor kendaraan',
    en: 'Licence plate',
    really: (found) => !/^(?:UU|PP|No|RI|KM) /.test(found),
  },
];

const contactLine = /^(?:kontak|narahubung|informasi lebih lanjut|hubungi|surel|telepon|konfirmasi kehadiran)\b/i;

/** Personal data (Law 27/2022) outside the contact line; what the agency itself publishes isn't marked. */
export function checkPersonalData(view: SentenceView, { options }: StyleContext): Finding[] {
  if (contactLine.test(view.text)) return [];
  const published = [...(options.boilerplate ?? []), ...(options.agencyNames ?? [])].join('\n');
  const taken: { start: number; end: number }[] = [];
  return kinds.flatMap(({ pattern, id, en, really }) =>
    [...view.text.matchAll(pattern)]
      .filter((match) => (really?.(match[0]) ?? true) && !published.includes(match[0]))
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
      .filter((range) => {
        const free = !taken.some((one) => one.start < range.end && range.start < one.end);
        if (free) taken.push(range);
        return free;
      })
      .map((range) =>
        finding(view, {
          kind: 'personal-data',
          weight: 'should',
          range,
          what: { id, en },
          why: {
            id: 'Data pribadi hanya dimuat bila pemiliknya setuju dan memang perlu (UU 27/2022).',
            en: 'Publish personal data only with consent and need (Law 27/2022).',
          },
        }),
      ),
  );
}

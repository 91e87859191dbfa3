import { AppError } from '../kernel/errors.ts';
import { cleanLine } from './clean-text.ts';
import type { DocumentNode } from './document.ts';
import { embedTarget } from './embeds.ts';
import { MOST_COLUMNS, MOST_ROWS } from './nodes/table-size.ts';
import { isSafeHref } from './safe-href.ts';

export type Loose = Record<string, unknown>;
type Attrs = NonNullable<DocumentNode['attrs']>;

/** Refuses a body with a sentence for the person, in both languages. */
export const refuse = (id: string, en: string): AppError =>
  new AppError('invalid', { id, en }, { fields: { body: { id, en } } });

/** The refusal of a body that no editor of ours has written. */
export const malformed = (): AppError =>
  refuse(
    'Isi naskah tidak terbaca. Muat ulang halaman; tulisan Anda aman di perangkat ini.',
    'The text can’t be read. Reload the page; your text is safe on this device.',
  );

/** Says whether a value is an object with named values. */
export const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const whole = (value: unknown, from: number, to: number): number => {
  if (!Number.isInteger(value) || (value as number) < from || (value as number) > to) throw malformed();
  return value as number;
};

function line(value: unknown, most: number, name: string, nameEn: string): string {
  if (value !== undefined && value !== null && typeof value !== 'string') throw malformed();
  const text = cleanLine(value ?? '');
  if (text.length > most)
    throw refuse(
      `${name} terlalu panjang: paling banyak ${most} huruf.`,
      `${nameEn} is too long: ${most} letters at most.`,
    );
  return text;
}

const PARSERS: Record<string, (attrs: Loose) => Attrs> = {
  heading(attrs) {
    if (attrs.level !== 2 && attrs.level !== 3) throw malformed();
    return { level: attrs.level };
  },
  orderedList: (attrs) => ({ start: whole(attrs.start ?? 1, 0, 9999) }),
  tableCell: spans,
  tableHeader: spans,
  footnote: (attrs) => ({ text: line(attrs.text, 1000, 'Catatan kaki', 'A footnote') }),
  figure(attrs) {
    if (typeof attrs.key !== 'string' || !/^[0-9a-f]{64}$/.test(attrs.key)) throw malformed();
    const decorative = attrs.decorative === true;
    return {
      key: attrs.key,
      alt: decorative ? '' : line(attrs.alt, 500, 'Teks alternatif', 'An alternative text'),
      decorative,
      credit: line(attrs.credit, 200, 'Kredit foto', 'A photo credit'),
      focalX: whole(attrs.focalX ?? 50, 0, 100),
      focalY: whole(attrs.focalY ?? 50, 0, 100),
      width: whole(attrs.width, 1, 20_000),
      height: whole(attrs.height, 1, 20_000),
    };
  },
  embed(attrs) {
    const target = typeof attrs.address === 'string' ? embedTarget(attrs.address) : null;
    if (!target)
      throw refuse(
        'Ada sematan dari alamat yang tidak ada dalam daftar. Pakai tautan biasa untuk alamat itu.',
        'An embed has an address that is not on the list. Use a plain link for that address.',
      );
    const title = line(attrs.title, 300, 'Judul sematan', 'The title of an embed');
    return { ...target, title: title || target.address.replace(/^https:\/\/(www\.)?/, '') };
  },
};

function spans(attrs: Loose): Attrs {
  return { colspan: whole(attrs.colspan ?? 1, 1, MOST_COLUMNS), rowspan: whole(attrs.rowspan ?? 1, 1, MOST_ROWS) };
}

/** Returns the attributes of a node in their one form, without those that it does not have; throws "invalid". */
export function parseAttributes(type: string, attrs: Loose): DocumentNode['attrs'] {
  return PARSERS[type]?.(attrs);
}

/** Returns the address of a link; throws "invalid" when it may not stand in a text. */
export function linkTarget(attrs: unknown): string {
  const href = isObject(attrs) ? attrs.href : undefined;
  if (typeof href !== 'string' || !isSafeHref(href)) {
    throw refuse(
      'Ada tautan yang tidak boleh dipakai. Pakai alamat yang diawali https://, http://, atau mailto:.',
      'A link is not allowed. Use an address that begins with https://, http:// or mailto:.',
    );
  }
  return href;
}

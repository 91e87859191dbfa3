import type { Web } from '../../../kernel/http/env.ts';
import type { Kernel } from '../../../kernel/kernel.ts';
import { formatDate } from '../../../kernel/time.ts';
import { findAgency, findUnit } from '../../../people/index.ts';
import type { ItemType } from '../../../plan/index.ts';
import type { Article } from '../../../publish/index.ts';
import { type DocumentJson, letterCopy, type PackageContent } from '../../../write/index.ts';

type Kind = 'pdf' | 'docx';
const TYPES: Record<Kind, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Answers with a letter as a file to keep. */
export function letterFile(c: Web, kind: Kind, stem: string, bytes: Uint8Array): Response {
  c.header('content-type', TYPES[kind]);
  c.header('content-disposition', `attachment; filename="${stem.replace(/[^a-z0-9-]/gi, '') || 'siaran'}.${kind}"`);
  return c.body(new Uint8Array(bytes));
}

/** Setting type takes a second; the letters of the last releases are kept, since many ask for the same ones. */
const made = new Map<string, Promise<Uint8Array>>();
const MOST = 40;

/** The letter of a released article, from what is public alone; pictures are named by their words. */
export function publicLetter(k: Kernel, a: Article, kind: Kind): Promise<Uint8Array> {
  const key = `${a.id} ${a.version} ${a.packageHash} ${kind}`;
  const known = made.get(key);
  if (known) return known;
  const letter = letterCopy(k, kind, {
    language: a.language,
    type: a.type as ItemType,
    agency: a.agencyName,
    unit: a.unitName ?? '',
    headline: a.headline,
    standfirst: a.standfirst,
    body: a.body as DocumentJson,
    contact: a.contact ?? '',
    images: [],
    day: formatDate(a.releasedAt, a.language),
    madeAt: a.releasedAt,
    mark: '',
  });
  made.set(key, letter);
  letter.catch(() => made.delete(key));
  if (made.size > MOST) made.delete(made.keys().next().value!);
  return letter;
}

/** The letter of a package for one journalist, with the line that names them on every page; never kept. */
export async function markedLetter(
  k: Kernel,
  content: PackageContent,
  kind: Kind,
  given: { mark: string; day: string; madeAt: Date },
): Promise<Uint8Array> {
  const { edition, item } = content;
  const [agency, unit] = await Promise.all([
    findAgency(k, item.agencyId),
    item.unitId ? findUnit(k, item.unitId) : null,
  ]);
  const english = edition.language === 'en';
  return letterCopy(k, kind, {
    language: edition.language,
    type: item.type,
    agency: (english ? agency?.nameEn : agency?.name) ?? '',
    unit: (english ? unit?.nameEn : unit?.name) ?? '',
    headline: edition.headline,
    standfirst: edition.standfirst,
    body: edition.body,
    contact: content.contact ?? '',
    images: content.images ?? [],
    ...given,
  });
}

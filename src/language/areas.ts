import type { Range } from './ranges.ts';

export type AreaKind = 'province' | 'regency' | 'city' | 'district';

/** An administrative area with its official code (2 digits for a province, 4 for a regency or city, 6 for a district). */
export type Area = { code: string; kind: AreaKind; name: string };

/** The areas by code, and by name in lower case without the word for their kind. */
export type Areas = { byCode: ReadonlyMap<string, Area>; byName: ReadonlyMap<string, readonly Area[]> };

/** An area as a text names it; more than one when the name alone doesn't tell which. */
export type AreaMention = Range & { text: string; kind: AreaKind; areas: readonly Area[] };

const kindOf = (code: string, name: string): AreaKind =>
  code.length === 2 ? 'province' : code.length === 6 ? 'district' : name.startsWith('Kab ') ? 'regency' : 'city';

/** Reads the packaged list of areas: a code and a name a line. */
export function readAreas(list: string): Areas {
  const byCode = new Map<string, Area>();
  const byName = new Map<string, Area[]>();
  for (const line of list.split('\n')) {
    const cut = line.indexOf(' ');
    if (cut < 0) continue;
    const code = line.slice(0, cut);
    const written = line.slice(cut + 1);
    const area: Area = { code, kind: kindOf(code, written), name: written.replace(/^(?:Kab|Kota) /, '') };
    byCode.set(code, area);
    const key = area.name.toLowerCase();
    const known = byName.get(key);
    if (known) known.push(area);
    else byName.set(key, [area]);
  }
  return { byCode, byName };
}

const words: Record<string, AreaKind> = {
  provinsi: 'province',
  kabupaten: 'regency',
  'kab.': 'regency',
  kota: 'city',
  kecamatan: 'district',
  'kec.': 'district',
  distrik: 'district',
};
const pattern =
  /(?<![\p{L}])(Provinsi|Kabupaten|Kab\.|Kota|Kecamatan|Kec\.|Distrik)\s+((?:\p{Lu}[\p{L}'’-]*)(?:\s+\p{Lu}[\p{L}'’-]*){0,3})/gu;

/** Finds areas that a text names with the word for their kind: "Kabupaten Sleman", "Kecamatan Ngaglik". */
export function findAreas(text: string, areas: Areas): AreaMention[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const kind = words[match[1]!.toLowerCase()]!;
    const parts = match[2]!.split(/\s+/);
    for (let size = parts.length; size > 0; size--) {
      const name = parts.slice(0, size).join(' ');
      const found = (areas.byName.get(name.toLowerCase()) ?? []).filter((area) => area.kind === kind);
      if (found.length === 0) continue;
      const length = match[0].length - match[2]!.length + match[2]!.indexOf(name) + name.length;
      const end = match.index + length;
      return [{ start: match.index, end, text: text.slice(match.index, end), kind, areas: found }];
    }
    return [];
  });
}

/** An area and the one that a text puts it in, though it lies elsewhere; `lies` is where it really lies. */
export type AreaMismatch = { inner: AreaMention; outer: AreaMention; lies: readonly Area[] };

const FAR = 25;
const width: Record<AreaKind, number> = { province: 2, regency: 4, city: 4, district: 6 };

/** Finds areas that a text names right behind each other ("Kecamatan Ngaglik, Kabupaten Bantul") and that don't belong together. */
export function areaMismatches(text: string, areas: Areas): AreaMismatch[] {
  const found = findAreas(text, areas);
  return found.flatMap((inner, at) => {
    const outer = found[at + 1];
    if (!outer || outer.start - inner.end > FAR || width[outer.kind] >= width[inner.kind]) return [];
    if (!/^[\s,(]*(?:di|dari|pada|wilayah)?\s*$/.test(text.slice(inner.end, outer.start))) return [];
    const fits = inner.areas.some((one) => outer.areas.some((two) => one.code.startsWith(two.code)));
    if (fits) return [];
    const lies = inner.areas.flatMap((one) => areas.byCode.get(one.code.slice(0, width[outer.kind])) ?? []);
    return [{ inner, outer, lies }];
  });
}

/** An area in words: "Kabupaten Sleman". */
export const areaName = ({ kind, name }: Area): string =>
  `${{ province: 'Provinsi', regency: 'Kabupaten', city: 'Kota', district: 'Kecamatan' }[kind]} ${name}`;

import { packagedText } from '../../kernel/model-files.ts';
import { type Areas, findAreas, readAreas } from '../../language/areas.ts';
import type { Claim } from '../facts/types.ts';

let loaded: Areas | undefined;

/** The official area codes that come with the program, read once. */
export function officialAreas(): Areas {
  loaded ??= readAreas(packagedText('data/areas/areas.txt'));
  return loaded;
}

/** Gives claims about places the official code of the innermost area that they name, where the name tells it alone. */
export function withAreas(claims: readonly Claim[]): Claim[] {
  return claims.map((claim) => {
    if (claim.kind !== 'place') return claim;
    const codes = findAreas(claim.text, officialAreas()).flatMap((one) =>
      one.areas.length === 1 ? one.areas[0]!.code : [],
    );
    const code = codes.sort((a, b) => b.length - a.length)[0];
    return code === undefined ? claim : { ...claim, area: code };
  });
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { falseMarks, type Plant, plantKind, type Tilled, till } from '../../write/checks/seeding/plant.ts';
import { type Ground, type SeedKind, seedKinds } from '../../write/checks/seeding/types.ts';
import { officialAreas } from '../../write/claims/with-areas.ts';
import { demoGrounds, draftedGrounds, writtenGrounds } from './check-grounds.ts';
import type { EvalTask, Evaluation, Figure } from './task.ts';

const top = join(import.meta.dirname, '../../../eval');

/** Recall in percent that each kind has to reach. */
const floors: Readonly<Partial<Record<SeedKind, number>>> = { name: 99, quote: 99.9 };
const usualFloor = 97;
const mostMarked = 3;
const leastPlants = 120;
/** The texts of the demonstration say more than their material, so they are measured apart and bind nothing. */
const demonstration = 'the demonstration';
/** Kinds measured without a floor: word order alone seldom tells who did it to whom. */
const unbound: ReadonlySet<SeedKind> = new Set(['role']);

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 100);

async function grounds(data: string): Promise<Record<string, Tilled[]>> {
  const briefs = join(top, 'briefs');
  const drafted = [...(await draftedGrounds(data)), ...(existsSync(briefs) ? await draftedGrounds(briefs) : [])];
  const prepare = (ground: Ground): Tilled => till(ground, officialAreas());
  return {
    'written by hand': (await writtenGrounds(data)).map(prepare),
    'drafted by the grammar': drafted.map(prepare),
    [demonstration]: demoGrounds().map(prepare),
  };
}

function markedFigures(sets: Record<string, Tilled[]>): { figures: Figure[]; missed: string[] } {
  const figures: Figure[] = [];
  const missed: string[] = [];
  for (const [name, tilled] of Object.entries(sets)) {
    const marks = tilled.map(falseMarks);
    const sentences = marks.reduce((sum, one) => sum + one.sentences, 0);
    const must = marks.flatMap((one) => one.must);
    const any = marks.flatMap((one) => one.any);
    const bound = name === demonstration ? {} : { floor: mostMarked };
    figures.push(
      { name: `clean sentences, ${name}`, value: sentences, unit: 'count' },
      {
        name: `marked as must, ${name}`,
        value: percent(must.length, sentences),
        unit: '%',
        ...bound,
        better: 'lower',
      },
      {
        name: `marked at all, ${name}`,
        value: percent(any.length, sentences),
        unit: '%',
        ...bound,
        better: 'lower',
      },
    );
    missed.push(...any.map((one) => `clean, ${one}`));
  }
  return { figures, missed };
}

const line = (kind: SeedKind, { ground, change, text, noted }: Plant): string =>
  `${kind}${noted ? ' (advice only)' : ''}, ${ground}: [${change}] ${text}`;

/** Recall of the checks on errors planted into clean drafts, and how much of the clean text they mark. */
export const checks: EvalTask = {
  name: 'checks',
  what: 'Errors planted into clean drafts, one at a time: how many of each kind are marked, and how much clean text is.',
  data: 'eval/seeded/clean (folders of a brief, its material and draf-*.md); eval/briefs and the demonstration besides; parts: kinds of errors',
  run: async ({ data, only = [] }): Promise<Evaluation> => {
    const kinds = seedKinds.filter((kind) => only.length === 0 || only.includes(kind));
    if (kinds.length === 0) throw new Error(`kinds of errors: ${seedKinds.join(', ')}`);
    const sets = await grounds(data ?? join(top, 'seeded/clean'));
    const { figures, missed } = markedFigures(sets);
    let rows = 0;
    for (const kind of kinds) {
      const found = Object.entries(sets).map(([name, tilled]) => ({
        name,
        plants: tilled.flatMap((one) => plantKind(one, kind)),
      }));
      const all = found.filter(({ name }) => name !== demonstration).flatMap((one) => one.plants);
      rows += found.reduce((sum, one) => sum + one.plants.length, 0);
      const seen = all.filter((plant) => plant.seen).length;
      figures.push({
        name: `${kind}: planted`,
        value: all.length,
        unit: 'count',
        ...(unbound.has(kind) ? {} : { floor: leastPlants }),
      });
      figures.push({
        name: `${kind}: seen`,
        value: percent(seen, all.length),
        unit: '%',
        ...(unbound.has(kind) ? {} : { floor: floors[kind] ?? usualFloor }),
      });
      for (const { name, plants } of found)
        figures.push({
          name: `${kind}: seen, ${name} (${plants.length})`,
          value: percent(plants.filter((plant) => plant.seen).length, plants.length),
          unit: '%',
        });
      missed.push(...all.filter((plant) => !plant.seen).map((plant) => line(kind, plant)));
    }
    return { task: 'checks', data: data ?? 'eval/seeded/clean', rows, figures, missed };
  },
};

import { existsSync } from 'node:fs';
import { type Migration, readMigrations } from '../kernel/db/migrate.ts';
import type { AnyJob } from '../kernel/jobs.ts';
import type { LoopType } from '../kernel/loops.ts';

/** The order of the loop; migrations run in it. */
const ORDER = ['kernel', 'people', 'plan', 'write', 'approve', 'publish', 'deliver', 'listen', 'answer', 'learn'];

type Module = { jobs?: AnyJob[]; loops?: LoopType[]; routes?: (...args: never[]) => unknown };
const modules = new Map<string, Module>();
for (const name of ORDER.slice(1)) {
  const file = new URL(`../${name}/index.ts`, import.meta.url);
  if (!existsSync(file)) continue;
  try {
    modules.set(name, (await import(file.href)) as Module);
  } catch (error) {
    process.stderr.write(`module ${name} is left out: ${(error as Error).message}\n`);
  }
}

export const moduleOf = (name: string): Module | undefined => modules.get(name);
export const allJobs = (): AnyJob[] => [...modules.values()].flatMap((m) => m.jobs ?? []);
export const allLoops = (): LoopType[] => [...modules.values()].flatMap((m) => m.loops ?? []);

/** Reads the migrations of all modules in the order in which they must run. */
export function allMigrations(): Promise<Migration[]> {
  const folders = ORDER.map((name) => ({ name, folder: new URL(`../${name}/migrations`, import.meta.url) }));
  return readMigrations(
    folders.filter(({ name, folder }) => (name === 'kernel' || modules.has(name)) && existsSync(folder)),
  );
}

import { evalTasks } from '../eval/index.ts';
import { type Evaluation, type Figure, reachesFloors } from '../eval/task.ts';
import { type Arguments, Misused } from './arguments.ts';

/** `gapura eval TASK [PART…]`: prints the figures of one task, or of some of its parts; exit code 1 when a floor isn't reached. */
export async function evalCommand({ positionals, options }: Arguments): Promise<number> {
  const load = evalTasks[positionals[0] ?? ''];
  if (!load) throw new Misused(`TASK is one of: ${Object.keys(evalTasks).join(', ')}`);
  const task = await load();
  const data = typeof options.data === 'string' ? options.data : null;
  const found = await task.run({ data, only: positionals.slice(1) });
  process.stdout.write(options.json ? `${JSON.stringify(found, null, 2)}\n` : report(found));
  return reachesFloors(found) ? 0 : 1;
}

function report(found: Evaluation): string {
  const lines = [`${found.task}: ${found.data}, ${found.rows} rows`, ...found.figures.map(line)];
  if (found.missed?.length) lines.push('missed:', ...found.missed.map((one) => `  ${one}`));
  return `${lines.join('\n')}\n`;
}

function line(f: Figure): string {
  const value = Number.isInteger(f.value) ? String(f.value) : f.value.toFixed(3);
  const beside = [
    f.baseline === undefined ? '' : `baseline ${f.baseline}`,
    f.floor === undefined ? '' : `${f.better === 'lower' ? 'at most' : 'at least'} ${f.floor}`,
  ].filter((one) => one !== '');
  return `  ${f.name.padEnd(44)} ${value.padStart(9)}${f.unit ? ` ${f.unit}` : ''}${beside.length > 0 ? `  (${beside.join(', ')})` : ''}`;
}

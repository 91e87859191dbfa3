/** One measured value beside its baseline and the floor it has to reach; `higher` says which way is better. */
export type Figure = {
  name: string;
  value: number;
  unit?: '%' | 'ms' | 'count';
  baseline?: number;
  floor?: number;
  better?: 'higher' | 'lower';
};

/** What an evaluation found; `missed` lists examples of what went wrong, for a reader. */
export type Evaluation = { task: string; data: string; rows: number; figures: Figure[]; missed?: string[] };

/** A task of `gapura eval`; `data` names the file or folder given by `--data`, or the task's own set when there is one. */
export type EvalTask = {
  name: string;
  what: string;
  /** The form of `--data`, or where the task's own set lies. */
  data: string;
  /** `only` names the parts of the task to run, where it has parts. */
  run: (options: { data: string | null; only?: readonly string[] }) => Promise<Evaluation>;
};

/** Says whether every figure with a floor reaches it. */
export const reachesFloors = (found: Evaluation): boolean =>
  found.figures.every((f) => f.floor === undefined || (f.better === 'lower' ? f.value <= f.floor : f.value >= f.floor));

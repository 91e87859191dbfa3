import type { Config } from '../../kernel/config.ts';

/** What a command gets from the command line; `config` reads the environment when the command needs it. */
export type Arguments = {
  positionals: string[];
  options: Record<string, string | boolean | undefined>;
  config: () => Config;
};

/** Thrown when a command lacks an argument; the command line then shows how to use it, with exit code 2. */
export class Misused extends Error {}

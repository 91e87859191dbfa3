import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from '../../kernel/config.ts';
import { AppError } from '../../kernel/errors.ts';
import { type Arguments, Misused } from './arguments.ts';

type Command = { use: string; what: string; load: () => Promise<(args: Arguments) => Promise<number>> };

const commands: Record<string, Command> = {
  serve: {
    use: 'serve [--demo] [--web-only]',
    what: 'start the web server and, unless --web-only, the worker',
    load: async () => (await import('./serve.ts')).serve,
  },
  worker: {
    use: 'worker',
    what: 'run jobs, the release clock and deliveries without a web server',
    load: async () => (await import('./serve.ts')).worker,
  },
  migrate: {
    use: 'migrate',
    what: 'bring the database up to date and stop',
    load: async () => (await import('./database.ts')).migrateCommand,
  },
  seed: {
    use: 'seed',
    what: 'put the demonstration content into the database (again without effect)',
    load: async () => (await import('./database.ts')).seedCommand,
  },
  doctor: {
    use: 'doctor [--json]',
    what: 'check the audit chain, the jobs, the release clock and the settings',
    load: async () => (await import('./doctor.ts')).doctor,
  },
  audit: {
    use: 'audit export FILE [--from ROW] [--to ROW] | verify FILE [--head HASH] [--json]',
    what: 'write the audit into a file, or check such a file without the database',
    load: async () => (await import('./audit.ts')).auditCommand,
  },
  backup: {
    use: 'backup FILE',
    what: 'write the whole installation into one file',
    load: async () => (await import('./database.ts')).backupCommand,
  },
  restore: {
    use: 'restore FILE',
    what: 'read such a file into an empty installation',
    load: async () => (await import('./database.ts')).restoreCommand,
  },
  draft: {
    use: 'draft --brief FILE [--json]',
    what: 'write a release from a YAML brief and its sources',
    load: async () => (await import('./texts.ts')).draftCommand,
  },
  check: {
    use: 'check FILE --sources DIR [--json]',
    what: 'check a text against its sources',
    load: async () => (await import('./texts.ts')).checkCommand,
  },
  hash: {
    use: 'hash FILE [--expect HASH] [--json]',
    what: 'compute the hashes of a package, part by part',
    load: async () => (await import('./hash.ts')).hashCommand,
  },
  keys: {
    use: 'keys [list | rotate | retire KEY [--compromised REASON]] [--json]',
    what: 'show the keys that sign releases, begin a new one, or end one',
    load: async () => (await import('./keys.ts')).keysCommand,
  },
  verify: {
    use: 'verify RECORD --keys FILE [--content FILE] [--package FILE] [--json]',
    what: 'check the signed record of a release, without database and network',
    load: async () => (await import('./verify.ts')).verifyCommand,
  },
  eval: {
    use: 'eval TASK [PART…] [--data PATH] [--json]',
    what: 'measure a language task on a data set',
    load: async () => (await import('./eval.ts')).evalCommand,
  },
};

const usage = (): string =>
  `Gapura\n\n${Object.values(commands)
    .map((c) => `  gapura ${c.use}\n      ${c.what}`)
    .join('\n')}\n`;

/** Runs one command of the command line and returns its exit code: 0 done, 1 failed or something found, 2 wrong usage. */
export async function main(argv: string[]): Promise<number> {
  const [name, ...rest] = argv;
  const command = commands[name ?? ''];
  if (!command) {
    process.stderr.write(
      name && name !== 'help' && name !== '--help' ? `gapura: unknown command "${name}"\n\n${usage()}` : usage(),
    );
    return name === 'help' || name === '--help' ? 0 : 2;
  }
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        demo: { type: 'boolean' },
        'web-only': { type: 'boolean' },
        brief: { type: 'string' },
        sources: { type: 'string' },
        data: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        head: { type: 'string' },
        expect: { type: 'string' },
        keys: { type: 'string' },
        content: { type: 'string' },
        package: { type: 'string' },
        compromised: { type: 'string' },
      },
    });
    const run = await command.load();
    return await run({ positionals, options: values, config: readConfig });
  } catch (error) {
    return explain(error, command.use);
  }
}

function explain(error: unknown, use: string): number {
  if (error instanceof AppError) {
    process.stderr.write(`${error.say.id}\n${error.say.en}\n`);
    for (const [field, say] of Object.entries(error.fields))
      process.stderr.write(`  ${field}: ${say.id} / ${say.en}\n`);
    return 1;
  }
  if (error instanceof ConfigError) {
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  const code = (error as { code?: string }).code ?? '';
  if (error instanceof Misused || code.startsWith('ERR_PARSE_ARGS')) {
    process.stderr.write(`${(error as Error).message}\nuse: gapura ${use}\n`);
    return 2;
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 1;
}

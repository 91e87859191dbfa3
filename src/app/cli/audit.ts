import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { exportAudit, verifyExport } from '../../kernel/audit.ts';
import { boot } from '../boot.ts';
import { type Arguments, Misused } from './arguments.ts';

const number = (text: string | boolean | undefined, name: string): number | undefined => {
  if (typeof text !== 'string') return undefined;
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new Misused(`--${name} takes the number of a row, from 1 on`);
  return Number(text);
};

/** `gapura audit export FILE` and `gapura audit verify FILE`: the second needs no database. Exit code 1 when something doesn't fit. */
export async function auditCommand(args: Arguments): Promise<number> {
  const [what, file] = args.positionals;
  if (!file) throw new Misused('FILE is missing');
  if (what === 'export') return exportFile(args, file);
  if (what === 'verify') return verifyFile(args, file);
  throw new Misused('say "export" or "verify"');
}

async function exportFile({ options, config }: Arguments, file: string): Promise<number> {
  const [from, to] = [number(options.from, 'from'), number(options.to, 'to')];
  const booted = await boot(config());
  // The audit names people by their numbers; still nobody else on the machine needs to read it.
  const out = await open(file, 'wx', 0o600);
  try {
    let last = '';
    for await (const line of exportAudit(booted.k.pool, { ...(from ? { from } : {}), ...(to ? { to } : {}) })) {
      await out.write(line);
      last = line;
    }
    process.stdout.write(`${file}\n${last}`);
    return 0;
  } finally {
    await out.close();
    await booted.close();
  }
}

async function verifyFile({ options }: Arguments, file: string): Promise<number> {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
  const report = await verifyExport(lines, {
    ...(typeof options.head === 'string' ? { head: options.head } : {}),
  });
  if (options.json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else if (report.ok)
    process.stdout.write(
      `unbroken: rows ${report.from} to ${report.to}, ${report.erased} erased by retention\nlast hash ${report.hash}\nsignature: ${report.signature}\n`,
    );
  else process.stdout.write(`BROKEN at row ${report.brokenAt}: ${report.why}\n`);
  return report.ok ? 0 : 1;
}

import { readFile } from 'node:fs/promises';
import { unzipPackage } from '../../approve/adapters/package-zip.ts';
import { differingParts, type FileReading, readPackageFile } from '../../approve/package-file.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import { type Arguments, Misused } from './arguments.ts';

/** `gapura hash`: computes the hashes of a package file or archive; exit code 1 when something is not what it says, or not what `--expect` says. */
export async function hashCommand({ positionals, options }: Arguments): Promise<number> {
  const [path] = positionals;
  if (!path) throw new Misused('FILE is needed: paket.json, or paket.zip with the files');
  const expected = typeof options.expect === 'string' ? options.expect.toLowerCase().replace(/[^0-9a-f]/g, '') : null;
  const bytes = await readFile(path);
  const archive = bytes[0] === 0x50 && bytes[1] === 0x4b ? unzipPackage(bytes) : null;
  const file = parse(archive ? archive.text : bytes.toString('utf8'));
  const reading = readPackageFile(file);
  if (!reading) {
    process.stderr.write(`${path} is no package of a format that is known here\n`);
    return 1;
  }
  const files = [...(archive?.files ?? [])].map(([key, content]) => ({ key, hash: sha256Hex(content) }));
  const said = (file as { hash?: unknown }).hash;
  const wrong = [
    // A file that lists other parts than it was handed out with gives another hash than the one it names.
    ...(typeof said === 'string' && said !== reading.hash ? ['hash'] : []),
    ...differingParts(reading),
    ...files.filter(({ key, hash }) => key !== hash).map(({ key }) => `berkas/${key}`),
  ];
  process.stdout.write(
    options.json ? `${JSON.stringify({ ...reading, files }, null, 2)}\n` : report(reading, files.length),
  );
  for (const key of wrong) process.stderr.write(`differs: ${key}\n`);
  if (expected === null) return wrong.length > 0 ? 1 : 0;
  if (expected === reading.hash && wrong.length === 0) return 0;
  process.stderr.write(`expected ${expected}\nfound    ${reading.hash}\n`);
  if (wrong.length === 0) process.stderr.write('differs: the list of parts itself; this is another package\n');
  return 1;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const report = (reading: FileReading, files: number): string =>
  [
    ...reading.parts.map((part) => `${part.hash}  ${part.key}${part.shown ? '' : '  (not shown)'}`),
    ...(files > 0 ? [`${files} files have the SHA-256 that names them, unless said otherwise`] : []),
    `${reading.hash}  package`,
    '',
  ].join('\n');

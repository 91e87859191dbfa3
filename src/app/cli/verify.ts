import { readFile } from 'node:fs/promises';
import { unzipPackage } from '../../approve/adapters/package-zip.ts';
import { readPackageFile } from '../../approve/package-file.ts';
import { checkRecordFile, readKeysFile } from '../../publish/verify/record-file.ts';
import { type Arguments, Misused } from './arguments.ts';

/** `gapura verify RECORD --keys FILE`: checks a release without database and network; exit code 1 when something does not fit. */
export async function verifyCommand({ positionals, options }: Arguments): Promise<number> {
  const [path] = positionals;
  if (!path) throw new Misused('RECORD is missing: the rekaman.json of a release');
  if (typeof options.keys !== 'string')
    throw new Misused('--keys FILE is missing: the site gives it at /.well-known/gapura-keys.json');
  const content = typeof options.content === 'string' ? await readFile(options.content) : undefined;
  const packageHash = typeof options.package === 'string' ? await hashOfPackage(options.package) : undefined;
  const { record, troubles } = checkRecordFile(await readJson(path), readKeysFile(await readJson(options.keys)), {
    ...(content ? { content } : {}),
    ...(packageHash ? { packageHash } : {}),
  });
  if (options.json) process.stdout.write(`${JSON.stringify({ record, troubles }, null, 2)}\n`);
  else {
    if (record)
      process.stdout.write(
        `${record.code}  ${record.address}\n${record.signer}, ${record.agency}\nversion ${record.version}, ${record.status}, released ${record.releasedAt}\nrecord ${record.sequence}, signed ${record.signedAt} with ${record.key}\n`,
      );
    const seen = ['signature', ...(content ? ['text'] : []), ...(packageHash ? ['package'] : [])];
    process.stdout.write(troubles.length === 0 ? `valid: ${seen.join(', ')}\n` : `NOT VALID: ${troubles.join(', ')}\n`);
  }
  return troubles.length === 0 ? 0 : 1;
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    throw new Misused(`${path} is no JSON`);
  }
}

/** The hash of a package file is computed from its parts, not believed. */
async function hashOfPackage(path: string): Promise<string> {
  const bytes = await readFile(path);
  const archive = bytes[0] === 0x50 && bytes[1] === 0x4b ? unzipPackage(bytes) : null;
  return readPackageFile(JSON.parse(archive?.text ?? bytes.toString('utf8')))?.hash ?? 'none';
}

import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The user that PostgreSQL runs as; null means the user of this process. */
export type Owner = { uid: number; gid: number } | null;

/**
 * Chooses the user for the server. PostgreSQL refuses root, so root hands over to the owner of the cluster or of the data
 * folder and, when these are root too, to "nobody".
 */
export async function chooseOwner(dataDir: string, cluster: string): Promise<Owner> {
  if (process.getuid?.() !== 0) return null;
  const users = await readFile('/etc/passwd', 'utf8').catch(() => '');
  for (const folder of [cluster, dataDir]) {
    const found = await stat(folder).catch(() => null);
    if (found && found.uid !== 0) return entry(users, (f) => unsigned(f[2]) === found.uid) ?? found;
  }
  return entry(users, (f) => f[0] === 'nobody') ?? { uid: 65534, gid: 65534 };
}

function entry(users: string, wanted: (fields: string[]) => boolean): Owner {
  const fields = users
    .split('\n')
    .map((line) => line.split(':'))
    .find((f) => f.length > 3 && wanted(f));
  return fields ? { uid: unsigned(fields[2]), gid: unsigned(fields[3]) } : null;
}

/** The spawn options that make a child run as the owner. */
export const runAs = (owner: Owner): { uid?: number; gid?: number } =>
  owner ? { uid: owner.uid, gid: owner.gid } : {};

/** Says whether the owner may walk through every folder down to `path` and into it when it is a folder. */
export async function canReach(owner: Owner, path: string): Promise<boolean> {
  if (!owner) return true;
  for (let at = path; ; at = dirname(at)) {
    const found = await stat(at).catch(() => null);
    if (!found || !mayPass(owner, found)) return false;
    if (at === dirname(at)) return true;
  }
}

function mayPass(owner: { uid: number; gid: number }, found: { uid: number; gid: number; mode: number }): boolean {
  const bits = found.uid === owner.uid ? 6 : found.gid === owner.gid ? 3 : 0;
  return ((found.mode >> bits) & 1) === 1;
}

/** macOS writes the uid of nobody as -2. */
const unsigned = (text: string | undefined): number => Number(text) >>> 0;

import { readFileSync, readlinkSync } from 'node:fs';

/** A process of another container can't be seen; its mark counts as long as it is younger than this. */
const FOREIGN_TRUST_MS = 60_000;

/**
 * Returns a text that no other process ever has: boot, process namespace and start time of a pid (Linux), or "" where the
 * system doesn't tell. A pid alone is not enough: after a restart of a container the numbers come again.
 */
export function birthMark(pid: number): string {
  const stat = procStat(pid);
  return stat ? `${bootId()} ${namespace()} ${stat.startTicks}` : '';
}

/** Says whether the process that left `mark` still runs; `ageMs` is the age of what it left. Zombies count as dead. */
export function isAlive(pid: number, mark = '', ageMs = 0): boolean {
  const [, theirs] = mark.split(' ');
  if (theirs && theirs !== namespace()) return ageMs < FOREIGN_TRUST_MS;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const stat = procStat(pid);
  if (!stat) return process.platform !== 'linux';
  if (stat.state === 'Z' || stat.state === 'X') return false;
  return mark === '' || mark === birthMark(pid);
}

function procStat(pid: number): { state: string; startTicks: string } | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The second field is the program's name in brackets and may itself hold blanks and brackets.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', startTicks: fields[19] ?? '' };
  } catch {
    return null;
  }
}

function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
  } catch {
    return 'boot';
  }
}

function namespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '-';
  }
}

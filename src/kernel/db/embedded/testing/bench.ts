import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('user.ts', import.meta.url));

type Answer = { ok?: unknown; failed?: string; code?: string; say?: { id: string; en: string } };

/** A child process that uses the embedded server of a folder. */
export type User = {
  pid: number;
  owns: boolean;
  socketDir: string;
  ask(command: string): Promise<unknown>;
  /** Ends its use and waits until it has gone. */
  stop(): Promise<void>;
  /** Ends it without a chance to tidy up. */
  kill(): Promise<void>;
};

/** Keeps track of folders and processes of a test file, so that none is left. */
export class Bench {
  readonly #children: ChildProcess[] = [];
  readonly #folders: string[] = [];

  async folder(prefix = 'gapura-embedded-'): Promise<string> {
    const made = await mkdtemp(join(tmpdir(), prefix));
    this.#folders.push(made);
    return made;
  }

  /** Starts a user; throws what it says when it can't start. `as` is the uid to run under. */
  async start(dataDir: string, options: { args?: string[]; as?: number } = {}): Promise<User> {
    const child = spawn(process.execPath, [PROGRAM, dataDir, ...(options.args ?? [])], {
      stdio: ['pipe', 'pipe', 'inherit'],
      ...(options.as === undefined ? {} : { uid: options.as, gid: options.as }),
    });
    this.#children.push(child);
    const exited = once(child, 'exit');
    const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
    const next = async () => {
      const line = await lines.next();
      if (line.done) throw new Error('the process ended');
      return JSON.parse(line.value) as Answer & { owns: boolean; socketDir: string };
    };
    const hello = await next();
    if (hello.failed) throw Object.assign(new Error(hello.failed), { code: hello.code, say: hello.say });
    const ask = async (command: string) => {
      child.stdin!.write(`${command}\n`);
      const answer = await next();
      if (answer.failed) throw new Error(answer.failed);
      return answer.ok;
    };
    return {
      pid: child.pid!,
      owns: hello.owns,
      socketDir: hello.socketDir,
      ask,
      async stop() {
        await ask('stop');
        await exited;
      },
      async kill() {
        child.kill('SIGKILL');
        await exited;
      },
    };
  }

  /** Kills whatever is left and removes the folders. */
  async close(): Promise<void> {
    for (const child of this.#children) child.kill('SIGKILL');
    for (const folder of this.#folders) {
      await chmod(folder, 0o755).catch(() => undefined);
      for (const pid of processesIn(folder)) process.kill(pid, 'SIGKILL');
      await sleep(20);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  }
}

/** The pid of the server of a data folder, or null. */
export async function serverPid(dataDir: string): Promise<number | null> {
  const text = await readFile(join(dataDir, 'pg', 'postmaster.pid'), 'utf8').catch(() => '');
  return Number.parseInt(text, 10) || null;
}

/** The processes (zombies left out) that work below a folder, as PostgreSQL's do in their data. */
export function processesIn(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return (
          readlinkSync(`/proc/${name}/cwd`).startsWith(folder) &&
          !/^State:\tZ/m.test(readFileSync(`/proc/${name}/status`, 'utf8'))
        );
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** Waits until something is so; fails after ten seconds. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`waited in vain until ${what}`);
    await sleep(25);
  }
}

import type { Draft, LocalCopies } from './local-copy.ts';

/** What the line at the foot says. `at-risk` is `unsaved` without a copy on the device. */
export type SaveState = 'saved' | 'typing' | 'saving' | 'unsaved' | 'at-risk' | 'signed-out' | 'refused' | 'conflict';

/** How the server answered a save. */
export type SaveAnswer<S, C> =
  | { kind: 'saved'; version: number; saved: S }
  | { kind: 'conflict'; version: number; theirs: C }
  | { kind: 'refused'; message: string }
  | { kind: 'signed-out' }
  | { kind: 'unreachable' };

export type AutosaveParts<S, C> = {
  version: number;
  read: () => Draft;
  send: (draft: Draft & { version: number }) => Promise<SaveAnswer<S, C>>;
  local: LocalCopies;
  onState: (state: SaveState, message?: string) => void;
  onSending: () => void;
  onSaved: (saved: S) => void;
  onConflict: (theirs: C, version: number) => void;
};

const PAUSE_MS = 800;
const RETRY_MS = [2_000, 5_000, 10_000, 30_000];

/**
 * Saves after 0.8 s without a keystroke, one save at a time. What isn't confirmed stays on the device and is sent again:
 * after 2, 5, 10 and then every 30 seconds. A conflict stops it until `settle` names the version to go on from.
 */
export function createAutosave<S, C>(parts: AutosaveParts<S, C>) {
  let version = parts.version;
  let dirty = false;
  let stopped = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | null = null;

  const keep = (): boolean => parts.local.write({ ...parts.read(), version });
  const later = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), ms);
  };
  const fail = (state: SaveState, message?: string) => {
    dirty = true;
    parts.onState(keep() ? state : state === 'unsaved' ? 'at-risk' : state, message);
    if (state !== 'unsaved' && state !== 'signed-out') return false;
    later(RETRY_MS[Math.min(failures, RETRY_MS.length - 1)]!);
    failures += 1;
    return false;
  };

  async function once(): Promise<boolean> {
    dirty = false;
    parts.onState('saving');
    parts.onSending();
    const answer = await parts.send({ ...parts.read(), version });
    switch (answer.kind) {
      case 'saved':
        failures = 0;
        version = answer.version;
        if (!dirty) parts.local.clear();
        parts.onState(dirty ? 'typing' : 'saved');
        parts.onSaved(answer.saved);
        if (dirty) later(PAUSE_MS);
        return !dirty;
      case 'conflict':
        stopped = true;
        fail('conflict');
        parts.onConflict(answer.theirs, answer.version);
        return false;
      case 'refused':
        return fail('refused', answer.message);
      case 'signed-out':
        return fail('signed-out');
      case 'unreachable':
        return fail('unsaved');
    }
  }

  async function run(): Promise<boolean> {
    clearTimeout(timer);
    if (stopped) return false;
    running ??= once().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    /** Call after every change of the words. */
    touch() {
      dirty = true;
      const kept = keep();
      if (stopped) return;
      if (!running) parts.onState(kept ? 'typing' : 'at-risk');
      later(PAUSE_MS);
    },
    /** Saves now what is not saved; says whether the server has everything. */
    async flush(): Promise<boolean> {
      while (running) await running;
      return dirty ? run() : !stopped;
    },
    /** Sends again at once, for instance when the network is back. */
    retry() {
      if (dirty && !stopped) void run();
    },
    /** Sends nothing until `settle`; the words stay on the device. */
    hold() {
      stopped = true;
      fail('conflict');
    },
    /** Ends a conflict: saves the words that stand there now over the version that was newer. */
    settle(newer: number) {
      version = newer;
      stopped = false;
      dirty = true;
      void run();
    },
    /** Whether leaving the page now would leave something unsent. */
    pending: (): boolean => dirty || running !== null,
    version: (): number => version,
  };
}

export type Autosave = ReturnType<typeof createAutosave>;

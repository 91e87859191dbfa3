import type { Draft, LocalCopies } from './local-copy.ts';

/** What the line at the foot says. `at-risk` is `unsaved` without a copy on the device. */
export type SaveState = 'saved' | 'typing' | 'saving' | 'unsaved' | 'at-risk' | 'signed-out' | 'refused';

/** How the server answered a save. */
export type SaveAnswer<S> =
  | { kind: 'saved'; version: number; saved: S }
  | { kind: 'refused'; message: string }
  | { kind: 'signed-out' }
  | { kind: 'unreachable' };

export type AutosaveParts<S> = {
  version: number;
  read: () => Draft;
  send: (draft: Draft & { version: number }) => Promise<SaveAnswer<S>>;
  local: LocalCopies;
  onState: (state: SaveState, message?: string) => void;
  onSending: () => void;
  /** Takes in the answer; false keeps the version that `sent` was written on, because what was typed since clashes with the answer. */
  onSaved: (saved: S, sent: Draft, typedSince: boolean) => boolean;
};

const PAUSE_MS = 800;
const RETRY_MS = [2_000, 5_000, 10_000, 30_000];

/**
 * Saves after 0.8 s without a keystroke, one save at a time. What isn't confirmed stays on the device and is sent again:
 * after 2, 5, 10 and then every 30 seconds.
 */
export function createAutosave<S>(parts: AutosaveParts<S>) {
  let version = parts.version;
  let dirty = false;
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
    const sent = parts.read();
    const answer = await parts.send({ ...sent, version });
    switch (answer.kind) {
      case 'saved':
        failures = 0;
        if (parts.onSaved(answer.saved, sent, dirty)) version = answer.version;
        if (dirty) keep();
        else parts.local.clear();
        parts.onState(dirty ? 'typing' : 'saved');
        if (dirty) later(PAUSE_MS);
        return !dirty;
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
      if (!running) parts.onState(kept ? 'typing' : 'at-risk');
      later(PAUSE_MS);
    },
    /** Saves now what is not saved; says whether the server has everything. */
    async flush(): Promise<boolean> {
      while (running) await running;
      return dirty ? run() : true;
    },
    /** Sends again at once, for instance when the network is back. */
    retry() {
      if (dirty) void run();
    },
    /** Goes on from a newer version, with which the words on the page have been joined; never while a save is under way. */
    accept(newer: number) {
      version = newer;
      if (dirty) keep();
    },
    /** Whether leaving the page now would leave something unsent. */
    pending: (): boolean => dirty || running !== null,
    /** Whether a save is under way. */
    sending: (): boolean => running !== null,
    version: (): number => version,
  };
}

export type Autosave = ReturnType<typeof createAutosave>;

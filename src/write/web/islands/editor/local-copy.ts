import type { DocumentJson } from '../../../document.ts';

/** The words of an edition as the browser holds them; with `suggest` they are meant as suggestions. */
export type Draft = { headline: string; standfirst: string; body: DocumentJson; suggest?: boolean };

/** A copy that waits on this device until the server has confirmed it; `version` is the one it was written on, `pageId` the page that wrote it. */
export type LocalCopy = Draft & { version: number; pageId: string };

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const keyOf = (editionId: string, pageId: string): string => `gapura:naskah:${editionId}:${pageId}`;

function readCopy(store: Store, key: string): LocalCopy | null {
  try {
    const found = JSON.parse(store.getItem(key) ?? 'null') as LocalCopy | null;
    return found &&
      typeof found.version === 'number' &&
      typeof found.headline === 'string' &&
      typeof found.pageId === 'string' &&
      found.body?.type === 'doc'
      ? found
      : null;
  } catch {
    return null;
  }
}

/** Keeps the copy of one open page in the browser's storage; every call survives a storage that is full or switched off. */
export function localCopy(store: Store | null, editionId: string, pageId: string) {
  const key = keyOf(editionId, pageId);
  return {
    read: (): LocalCopy | null => store && readCopy(store, key),
    /** Says whether the copy is really there afterwards. */
    write(copy: Draft & { version: number }): boolean {
      try {
        store?.setItem(key, JSON.stringify({ ...copy, pageId }));
        return store !== null;
      } catch {
        return false;
      }
    },
    clear(): void {
      try {
        store?.removeItem(key);
      } catch {
        // A storage that can't be written to holds no copy either.
      }
    },
  };
}

export type LocalCopies = ReturnType<typeof localCopy>;

/** The copies that pages of an edition left on this device, without those of pages that are still open. */
export function leftCopies(store: Store | null, editionId: string, open: ReadonlySet<string>): LocalCopy[] {
  if (!store) return [];
  try {
    const start = keyOf(editionId, '');
    const keys = Array.from({ length: store.length }, (_, i) => store.key(i) ?? '').filter((key) =>
      key.startsWith(start),
    );
    return keys.flatMap((key) => {
      const copy = readCopy(store, key);
      return copy && !open.has(copy.pageId) ? [copy] : [];
    });
  } catch {
    return [];
  }
}

const lockName = (pageId: string): string => `gapura:halaman:${pageId}`;

/** Names the pages of this browser that are open; a browser without locks names none. */
export async function openPages(): Promise<Set<string>> {
  const held = (await navigator.locks?.query())?.held ?? [];
  return new Set(held.flatMap((lock) => lock.name?.split(lockName(''))[1] ?? []));
}

/** Marks a page as open for the others of the same browser, until it is closed. */
export function holdPage(pageId: string): void {
  void navigator.locks?.request(lockName(pageId), () => new Promise<void>(() => undefined));
}

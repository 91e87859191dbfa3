import type { DocumentJson } from '../../../document.ts';

/** The words of an edition as the browser holds them. */
export type Draft = { headline: string; standfirst: string; body: DocumentJson };

/** A copy that waits on this device until the server has confirmed it; `version` is the one it was written on. */
export type LocalCopy = Draft & { version: number };

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Keeps the copy of one edition in the browser's storage; every call survives a storage that is full or switched off. */
export function localCopy(store: Store | null, editionId: string) {
  const key = `gapura:naskah:${editionId}`;
  return {
    read(): LocalCopy | null {
      try {
        const found = JSON.parse(store?.getItem(key) ?? 'null') as LocalCopy | null;
        return found &&
          typeof found.version === 'number' &&
          typeof found.headline === 'string' &&
          found.body?.type === 'doc'
          ? found
          : null;
      } catch {
        return null;
      }
    },
    /** Says whether the copy is really there afterwards. */
    write(copy: LocalCopy): boolean {
      try {
        store?.setItem(key, JSON.stringify(copy));
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

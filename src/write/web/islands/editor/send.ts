import type { Edition } from '../../../types.ts';
import type { SavedView } from '../../editor-model.ts';
import type { SaveAnswer } from './autosave.ts';
import type { Draft } from './local-copy.ts';

/** The newer text that a conflict brings. */
export type Theirs = Pick<Edition, 'headline' | 'standfirst' | 'body' | 'version'> & { who: string; when: string };

type Reply = { saved?: SavedView; theirs?: Theirs; message?: string };

const TIMEOUT_MS = 20_000;

/** Posts to the server as this page's script and says how it went; never throws. */
export async function post(
  url: string,
  csrf: string,
  body: BodyInit,
  json: boolean,
): Promise<SaveAnswer<SavedView, Theirs>> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: {
        accept: 'application/json',
        'x-csrf-token': csrf,
        ...(json ? { 'content-type': 'application/json' } : {}),
      },
    });
    if (response.type === 'opaqueredirect' || response.status === 401) return { kind: 'signed-out' };
    if (response.status >= 500) return { kind: 'unreachable' };
    const reply = (await response.json()) as Reply;
    if (response.ok && reply.saved) return { kind: 'saved', version: reply.saved.version, saved: reply.saved };
    if (response.status === 409 && reply.theirs)
      return { kind: 'conflict', version: reply.theirs.version, theirs: reply.theirs };
    return { kind: 'refused', message: reply.message ?? '' };
  } catch {
    return { kind: 'unreachable' };
  }
}

/** Sends the words of the edition to be saved and checked. */
export const sendDraft = (editionId: string, csrf: string) => (draft: Draft & { version: number }) =>
  post(`/ruang/naskah/${editionId}/simpan`, csrf, JSON.stringify(draft), true);

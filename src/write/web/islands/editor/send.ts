import type { Edition } from '../../../types.ts';
import type { SavedView } from '../../editor-model.ts';
import type { SaveAnswer } from './autosave.ts';
import type { Draft } from './local-copy.ts';

/** The newer text that a conflict brings. */
export type Theirs = Pick<Edition, 'headline' | 'standfirst' | 'body' | 'version'> & { who: string; when: string };

type Reply = { saved?: SavedView; theirs?: Theirs; error?: { code: string; message: string } };
type Answer = SaveAnswer<SavedView, Theirs>;

const TIMEOUT_MS = 20_000;

/** How this page talks to the server: with the session's token, which may be renewed in another tab. */
export function startSending(editionId: string, token: string) {
  let csrf = token;

  async function once(url: string, body: BodyInit, json: boolean): Promise<Answer | 'token'> {
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
    return response.status === 403 ? 'token' : { kind: 'refused', message: reply.error?.message ?? '' };
  }

  /** After a new sign-in the page's token is an old one; the page itself, asked again, holds the new one. */
  async function renewToken(): Promise<boolean> {
    const response = await fetch(location.pathname, { redirect: 'manual', headers: { accept: 'text/html' } });
    if (!response.ok) return false;
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
    const found = fresh.querySelector<HTMLInputElement>('input[name=_csrf]')?.value;
    if (!found || found === csrf) return false;
    csrf = found;
    for (const field of document.querySelectorAll<HTMLInputElement>('input[name=_csrf]')) field.value = found;
    return true;
  }

  /** Posts and says how it went; never throws. */
  async function post(url: string, body: BodyInit, json = false): Promise<Answer> {
    try {
      const answer = await once(url, body, json);
      if (answer !== 'token') return answer;
      const again = (await renewToken()) ? await once(url, body, json) : 'token';
      return again === 'token' ? { kind: 'signed-out' } : again;
    } catch {
      return { kind: 'unreachable' };
    }
  }

  return {
    /** The token that forms on the page send. */
    token: (): string => csrf,
    post: (url: string, body: BodyInit) => post(url, body),
    /** Sends the words of the edition to be saved and checked. */
    save: (draft: Draft & { version: number }) =>
      post(`/ruang/naskah/${editionId}/simpan`, JSON.stringify(draft), true),
  };
}

export type Sending = ReturnType<typeof startSending>;

import type { Wording } from '../../../together/types.ts';
import type { SavedView } from '../../editor-model.ts';
import type { SaveAnswer } from './autosave.ts';
import type { Draft } from './local-copy.ts';

/** What the server says of a save: how the text stands, and the text itself when it is not the one that was sent. */
export type Reply = { saved?: SavedView; text?: Wording; alternatives?: number; kept?: number };

type Answer = SaveAnswer<Reply>;

const TIMEOUT_MS = 20_000;
/** A request that outlives its page may not be larger (the browser's limit is 64 kB). */
const MOST_KEPT_ALIVE = 60_000;

/** How this page talks to the server: with the session's token, which may be renewed in another tab. */
export function startSending(editionId: string, token: string) {
  let csrf = token;

  /** `version` is the one that the answer leads to when it doesn't name another. */
  async function once(url: string, body: BodyInit, json: boolean, version: number): Promise<Answer | 'token'> {
    const leaving = document.visibilityState === 'hidden' && typeof body === 'string' && body.length < MOST_KEPT_ALIVE;
    const response = await fetch(url, {
      method: 'POST',
      body,
      redirect: 'manual',
      keepalive: leaving,
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: {
        accept: 'application/json',
        'x-csrf-token': csrf,
        ...(json ? { 'content-type': 'application/json' } : {}),
      },
    });
    if (response.type === 'opaqueredirect' || response.status === 401) return { kind: 'signed-out' };
    if (response.status >= 500) return { kind: 'unreachable' };
    const reply = (await response.json()) as Reply & { error?: { message: string } };
    if (response.ok) return { kind: 'saved', version: reply.saved?.version ?? version, saved: reply };
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
  async function post(url: string, body: BodyInit, json = false, version = 0): Promise<Answer> {
    try {
      const answer = await once(url, body, json, version);
      if (answer !== 'token') return answer;
      const again = (await renewToken()) ? await once(url, body, json, version) : 'token';
      return again === 'token' ? { kind: 'signed-out' } : again;
    } catch {
      return { kind: 'unreachable' };
    }
  }

  /** Reads JSON, or null when there is no answer. */
  async function read<T>(path: string): Promise<T | null> {
    try {
      const response = await fetch(`/ruang/naskah/${editionId}/${path}`, {
        redirect: 'manual',
        headers: { accept: 'application/json' },
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      return response.ok ? ((await response.json()) as T) : null;
    } catch {
      return null;
    }
  }

  /** Tells the server something whose loss does no harm. */
  async function tell(path: string, value: unknown): Promise<void> {
    await fetch(`/ruang/naskah/${editionId}/${path}`, {
      method: 'POST',
      body: JSON.stringify(value),
      redirect: 'manual',
      headers: { accept: 'application/json', 'content-type': 'application/json', 'x-csrf-token': csrf },
    }).catch(() => undefined);
  }

  return {
    /** The token that forms on the page send. */
    token: (): string => csrf,
    post: (url: string, body: BodyInit) => post(url, body),
    /** Posts a form and gives back what the server says of it, or its sentence about what is wrong. */
    async decide<T>(
      url: string,
      fields: URLSearchParams,
    ): Promise<{ ok: true; reply: T } | { ok: false; message: string }> {
      const answer = await post(url, fields);
      if (answer.kind === 'saved') return { ok: true, reply: answer.saved as T };
      return { ok: false, message: answer.kind === 'refused' ? answer.message : '' };
    },
    read,
    tell,
    /** Sends the words of a page to be saved and checked. */
    save: (draft: Draft & { version: number; pageId: string }) =>
      post(`/ruang/naskah/${editionId}/simpan`, JSON.stringify(draft), true),
    /** Sends the words of a page as suggestions; the text stays as it is. */
    suggest: (draft: Draft & { version: number; pageId: string }) =>
      post(`/ruang/naskah/${editionId}/usul`, JSON.stringify(draft), true, draft.version),
  };
}

export type Sending = ReturnType<typeof startSending>;

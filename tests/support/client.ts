type Send = (path: string, init?: RequestInit) => Promise<Response>;
type Fields = Record<string, string | Blob | (string | Blob)[]>;

/** A small browser for tests: keeps cookies, sends an Origin, fills in the CSRF token of the session by itself. */
export class Client {
  readonly cookies = new Map<string, string>();
  readonly #send: Send;
  readonly #origin: string;
  #csrf: string | null = null;

  constructor(send: Send, origin: string) {
    this.#send = send;
    this.#origin = origin;
  }

  async request(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('origin', this.#origin);
    if (this.cookies.size > 0) headers.set('cookie', [...this.cookies].map(([k, v]) => `${k}=${v}`).join('; '));
    const answer = await this.#send(path, { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (!name) continue;
      this.#csrf = null;
      if (!value || /max-age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer;
  }

  get(path: string, init: RequestInit = {}): Promise<Response> {
    return this.request(path, init);
  }

  /** The text of a page; throws when it isn't 200. */
  async page(path: string): Promise<string> {
    const answer = await this.get(path);
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    return answer.text();
  }

  /** Sends a form as a browser does; as multipart when a field is a file. */
  async post(path: string, fields: Fields = {}): Promise<Response> {
    const pairs = Object.entries(fields).flatMap(([k, v]) =>
      (Array.isArray(v) ? v : [v]).map((one) => [k, one] as const),
    );
    const token = await this.csrf();
    if (token && !('_csrf' in fields)) pairs.push(['_csrf', token]);
    if (pairs.some(([, v]) => v instanceof Blob)) {
      const body = new FormData();
      for (const [k, v] of pairs) body.append(k, v as string);
      return this.request(path, { method: 'POST', body });
    }
    return this.request(path, { method: 'POST', body: new URLSearchParams(pairs as [string, string][]) });
  }

  /** Sends JSON as an island does. */
  async json(path: string, value: unknown, method = 'POST'): Promise<Response> {
    return this.request(path, {
      method,
      body: JSON.stringify(value),
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'x-csrf-token': (await this.csrf()) ?? '',
      },
    });
  }

  /** The session's token, read from the account page as a person's browser would get it. */
  async csrf(): Promise<string | null> {
    if (this.cookies.size === 0) return null;
    if (this.#csrf) return this.#csrf;
    const html = await (await this.get('/ruang/akun')).text();
    this.#csrf =
      /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? /value="([^"]+)" name="_csrf"/.exec(html)?.[1] ?? null;
    return this.#csrf;
  }
}

import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './server.ts';

export type Person = { sub: string; name?: string; email?: string; groups?: string[]; acr?: string; amr?: string[] };

/** What the package brings; it has no types of its own. */
type OidcProvider = {
  callback(): (req: IncomingMessage, res: ServerResponse) => void;
  interactionFinished(req: IncomingMessage, res: ServerResponse, result: object): Promise<void>;
  Grant: new (of: object) => { addOIDCScope(scope: string): void; save(): Promise<string> };
};
type Ctx = { oidc: { client: { clientId: string }; session: { accountId: string }; provider: OidcProvider } };

const ec = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const jwk = (key: KeyObject, kid: string) => ({ ...key.export({ format: 'jwk' }), kid, use: 'sig', alg: 'ES256' });

const listen = (server: Server, port: number) =>
  new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
const close = (server: Server) =>
  new Promise<void>((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });

/** A folder with the client's key and the file that GAPURA_OIDC names. */
async function settings(issuer: string, more: object) {
  const folder = await mkdtemp(join(tmpdir(), 'gapura-oidc-'));
  const keys = ec();
  const keyFile = join(folder, 'key.pem');
  const file = join(folder, 'providers.json');
  await writeFile(keyFile, keys.privateKey.export({ format: 'pem', type: 'pkcs8' }));
  const provider = {
    id: 'inapas',
    label: { id: 'INApas', en: 'INApas' },
    issuer,
    clientId: 'gapura',
    clientAuth: { method: 'private_key_jwt', keyFile, algorithm: 'ES256', keyId: 'client' },
    ...more,
  };
  await writeFile(file, JSON.stringify([provider]));
  return { folder, file, publicKey: keys.publicKey };
}

/** Starts a real OpenID provider on a port of its own, with a client that signs its assertions by an elliptic-curve key. */
export async function startProvider(more: object, redirectUri: string) {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const made = await settings(issuer, more);
  const { default: Provider } = (await import('oidc-provider' as string)) as {
    default: new (issuer: string, configuration: object) => OidcProvider;
  };
  let person: Person = { sub: 'nobody' };
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'gapura',
        redirect_uris: [redirectUri],
        post_logout_redirect_uris: [new URL('/ruang/masuk', redirectUri).href],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'private_key_jwt',
        token_endpoint_auth_signing_alg: 'ES256',
        id_token_signed_response_alg: 'ES256',
        jwks: { keys: [jwk(made.publicKey, 'client')] },
      },
    ],
    jwks: { keys: [jwk(ec().privateKey, 'op')] },
    cookies: { keys: ['only for tests'] },
    conformIdTokenClaims: false,
    acrValues: ['kuat'],
    claims: { openid: ['sub', 'acr', 'amr', 'auth_time'], profile: ['name', 'groups'], email: ['email'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
    interactions: { url: (_ctx: Ctx, i: { uid: string }) => `/interaksi/${i.uid}` },
    findAccount: (_ctx: Ctx, id: string) => ({ accountId: id, claims: () => ({ ...person, sub: id }) }),
    loadExistingGrant: async (ctx: Ctx) => {
      const of = { clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId };
      const grant = new ctx.oidc.provider.Grant(of);
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  });
  const callback = provider.callback();
  const server = createServer((req, res) => {
    if (!req.url?.startsWith('/interaksi/')) return callback(req, res);
    const login = { accountId: person.sub, acr: person.acr, amr: person.amr };
    provider.interactionFinished(req, res, { login }).catch((error) => res.destroy(error));
  });
  await listen(server, port);
  return {
    file: made.file,
    host: `127.0.0.1:${port}`,
    /** Signs a person in there, following the provider's own pages, and returns the address to which it sends the browser back. */
    async visit(address: string, who: Person): Promise<string> {
      person = who;
      const cookies = new Map<string, string>();
      let next = address;
      for (let hop = 0; hop < 12; hop += 1) {
        const cookie = [...cookies].map(([k, v]) => `${k}=${v}`).join('; ');
        const answer = await fetch(next, { redirect: 'manual', headers: { cookie } });
        for (const line of answer.headers.getSetCookie()) {
          const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
          cookies.set(name!, value!);
        }
        const location = answer.headers.get('location');
        if (!location) throw new Error(`the provider answered ${answer.status}: ${await answer.text()}`);
        next = new URL(location, next).href;
        if (!next.startsWith(issuer)) return next;
      }
      throw new Error('the provider leads nowhere');
    },
    async stop() {
      await close(server);
      await rm(made.folder, { recursive: true, force: true });
    },
  };
}

export type Lie = (claims: Record<string, unknown>) => Record<string, unknown>;

/** Starts a provider that answers every code with an ID token that a test bends. */
export async function startLiar(more: object) {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const made = await settings(issuer, more);
  const [honest, forged] = [ec(), ec()];
  let lie: Lie = (claims) => claims;
  let forge = false;
  let nonce = '';
  const token = (): string => {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: issuer, aud: 'gapura', sub: 'siti', nonce, iat: now, exp: now + 300 };
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const body = `${part({ alg: 'ES256', kid: 'op' })}.${part(lie(claims))}`;
    const key = forge ? forged.privateKey : honest.privateKey;
    return `${body}.${sign('sha256', Buffer.from(body), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
  };
  const answers: Record<string, () => unknown> = {
    '/.well-known/openid-configuration': () => ({
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['ES256'],
    }),
    '/jwks': () => ({ keys: [jwk(honest.publicKey, 'op')] }),
    '/token': () => ({ access_token: 'x', token_type: 'bearer', expires_in: 60, id_token: token() }),
  };
  const server = createServer((req, res) => {
    const answer = answers[new URL(req.url ?? '/', issuer).pathname];
    res.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' });
    res.end(JSON.stringify(answer?.() ?? {}));
  });
  await listen(server, port);
  return {
    file: made.file,
    host: `127.0.0.1:${port}`,
    issuer,
    /** The address back from the provider, with an ID token bent by `bend` and perhaps signed by another key. */
    back(address: string, bend: Lie, options: { forge?: boolean; state?: string } = {}): string {
      const asked = new URL(address).searchParams;
      nonce = asked.get('nonce')!;
      lie = bend;
      forge = options.forge ?? false;
      const back = new URL(asked.get('redirect_uri')!);
      back.search = new URLSearchParams({ code: 'kode', state: options.state ?? asked.get('state')! }).toString();
      return back.pathname + back.search;
    },
    async stop() {
      await close(server);
      await rm(made.folder, { recursive: true, force: true });
    },
  };
}

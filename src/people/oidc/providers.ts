import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Config, ConfigError } from '../../kernel/config.ts';
import { ROLES } from '../roles.ts';

const word = z.object({ id: z.string().min(1).max(60), en: z.string().min(1).max(60) });
const secret = z.object({
  method: z.enum(['client_secret_basic', 'client_secret_post']),
  secretFile: z.string().min(1),
});
const key = z.object({
  method: z.literal('private_key_jwt'),
  /** A private key of an elliptic curve (PKCS #8, PEM): P-256 for ES256, P-384 for ES384. */
  keyFile: z.string().min(1),
  algorithm: z.enum(['ES256', 'ES384']),
  keyId: z.string().optional(),
});

const provider = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/),
  label: word,
  issuer: z.url({ protocol: /^https?$/ }),
  clientId: z.string().min(1),
  clientAuth: z.discriminatedUnion('method', [secret, key]),
  scope: z.string().default('openid profile email'),
  /** The names of the claims that hold the person's name and address. */
  claims: z.strictObject({ name: z.string().default('name'), email: z.string().default('email') }).prefault({}),
  /** Ask the userinfo endpoint too, where the ID token doesn't hold the claims. */
  userinfo: z.boolean().default(false),
  roles: z
    .strictObject({
      claim: z.string().min(1),
      table: z.array(z.strictObject({ value: z.string(), role: z.enum(ROLES), agency: z.string().nullable() })).min(1),
      everySignIn: z.boolean().default(true),
    })
    .optional(),
  /** Whether a first sign-in makes the account; else it must be bound to one that exists. */
  createAccounts: z.boolean().default(false),
  /** What the ID token must say of how the person signed in there: one of `acr`, and all of `amr`. */
  require: z.strictObject({ acr: z.array(z.string()).default([]), amr: z.array(z.string()).default([]) }).prefault({}),
  /** Whether this provider always asks for two factors itself; then Gapura asks for no second one. */
  secondFactor: z.boolean().default(false),
});

export type Provider = z.infer<typeof provider>;

const list = z.array(provider).refine((all) => new Set(all.map((p) => p.id)).size === all.length, 'id comes twice');
const read = new WeakMap<Config, Provider[]>();

/** The sign-in providers of the file that GAPURA_OIDC names; throws `ConfigError` when it can't be read or something is wrong. */
export function providersOf(config: Config): Provider[] {
  const known = read.get(config);
  if (known) return known;
  const all = config.oidcFile === null ? [] : readProviders(config.oidcFile);
  read.set(config, all);
  return all;
}

function readProviders(file: string): Provider[] {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ConfigError([`GAPURA_OIDC: ${file}: ${error instanceof Error ? error.message : 'unreadable'}`]);
  }
  const parsed = list.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new ConfigError(parsed.error.issues.map((i) => `GAPURA_OIDC: ${i.path.join('.')}: ${i.message}`));
}

/** One provider by its id; null when there is none. */
export const findProvider = (config: Config, id: string): Provider | null =>
  providersOf(config).find((p) => p.id === id) ?? null;

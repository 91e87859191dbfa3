import { z } from 'zod';

/** cbor-x, which reads content credentials, takes the empty package in the place of its native part for the part itself, unless it is told not to. */
process.env.CBOR_NATIVE_ACCELERATION_DISABLED ??= 'true';

const flag = z.enum(['0', '1', 'on', 'off', 'true', 'false']).transform((v) => v === '1' || v === 'on' || v === 'true');
const empty = (v: unknown) => (v === '' ? undefined : v);
const optional = <T extends z.ZodType>(type: T) => z.preprocess(empty, type.optional());

/** Every setting that the environment can give; all have a working default. This is their documentation. */
const environment = z.object({
  /** TCP port of the web server. */
  PORT: z.preprocess(empty, z.coerce.number().int().min(0).max(65535).default(8080)),
  /** Address the web server listens on; 127.0.0.1 keeps it behind a proxy on the same machine. */
  HOST: z.preprocess(empty, z.string().default('0.0.0.0')),
  /** Address that people type, without a slash at the end; links in mail, feeds and metadata start with it. */
  PUBLIC_URL: optional(z.url({ protocol: /^https?$/ })),
  /** Folder for the embedded database, uploaded files and the generated secret. */
  GAPURA_DATA: z.preprocess(empty, z.string().default('./data')),
  /** A PostgreSQL server (15 or newer) instead of the embedded one: postgres://user:password@host:5432/name */
  DATABASE_URL: optional(z.string().regex(/^postgres(ql)?:\/\//)),
  /** Outgoing mail, for instance smtp://user:password@mail.example.go.id:587; without it mail waits in the outbox that the newsroom shows. */
  SMTP_URL: optional(z.string().regex(/^smtps?:\/\//)),
  /** Sender of all mail. */
  MAIL_FROM: z.preprocess(empty, z.string().default('Gapura <tidak-dibalas@localhost>')),
  /** Connections held open to the mail server; also the bound on messages sent twice after a crash. */
  SMTP_CONNECTIONS: z.preprocess(empty, z.coerce.number().int().min(1).max(50).default(5)),
  /** Seconds a worker may hold a message before another one takes it over. */
  DELIVERY_LEASE_SECONDS: z.preprocess(empty, z.coerce.number().int().min(1).max(3600).default(60)),
  /** Key material for encryption and signatures, at least 32 characters; made and kept in the data folder when absent. Every process of an installation needs the same one. */
  GAPURA_SECRET: optional(z.string().min(32)),
  /** A PEM file with the Ed25519 key that signs releases, made by `openssl genpkey -algorithm ed25519`; without it, a key is made and kept sealed in the database. */
  GAPURA_SIGNING_KEY: optional(z.string().min(1)),
  /** PEM files with the certificate (and its chain) and the ES256 key for content credentials (C2PA) in pictures; both or neither. */
  GAPURA_C2PA_CERT: optional(z.string().min(1)),
  GAPURA_C2PA_KEY: optional(z.string().min(1)),
  /** Demonstration: seeds an empty database and marks every page. */
  GAPURA_DEMO: z.preprocess(empty, flag.default(false)),
  /** Believe X-Forwarded-For and X-Forwarded-Proto, when a reverse proxy of yours sets them. */
  TRUST_PROXY: z.preprocess(empty, flag.default(false)),
  /** trace, debug, info, warn, error or silent. */
  LOG_LEVEL: z.preprocess(empty, z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info')),
  /** Hosts inside the house that the server may call although their addresses are private, separated by commas: 10.0.0.5:8000, model.example.go.id:443 */
  GAPURA_OUTGOING_ALLOW: z
    .string()
    .default('')
    .transform((value) =>
      value
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean),
    )
    .pipe(z.array(z.string().regex(/^(\[[0-9a-f:.]+\]|[^:/@\s]+):\d{1,5}$/, 'host:port'))),
  /** Whoever sends this as a bearer token to /metrik reads the gauges of the release clock; without it there is no such page. At least 16 characters. */
  GAPURA_METRICS_TOKEN: optional(z.string().min(16)),
  /** JSON file with the sign-in providers (OpenID Connect); docs/sign-in.md describes it. */
  GAPURA_OIDC: optional(z.string()),
  /** Minutes for which signing in, or confirming, counts before approving and releasing. */
  CONFIRM_MINUTES: z.preprocess(empty, z.coerce.number().int().min(1).max(720).default(15)),
  /** Hours of the day in Jakarta in which approvers are reminded and in which the time of a step runs, as 7-20; a crisis knows no hours. */
  APPROVAL_HOURS: z.preprocess(
    empty,
    z
      .string()
      .regex(/^\d{1,2}-\d{1,2}$/)
      .transform((v) => v.split('-').map(Number))
      .refine(([from, to]) => from! < to! && to! <= 24)
      .transform(([from, to]) => ({ from: from!, to: to! }))
      .default({ from: 7, to: 20 }),
  ),
  /** Connections to the database per process. */
  DATABASE_POOL: z.preprocess(empty, z.coerce.number().int().min(4).max(100).default(12)),
});

export type Config = {
  port: number;
  host: string;
  publicUrl: string;
  dataDir: string;
  databaseUrl: string | null;
  smtpUrl: string | null;
  mailFrom: string;
  smtpConnections: number;
  deliveryLeaseSeconds: number;
  secret: string | null;
  /** Path of the key that signs releases; null where it lies sealed in the database. */
  signingKeyFile: string | null;
  /** Paths of certificate and key for content credentials. */
  contentCredentials: { certificateFile: string; keyFile: string } | null;
  demo: boolean;
  trustProxy: boolean;
  logLevel: string;
  metricsToken: string | null;
  poolSize: number;
  /** File with the sign-in providers. */
  oidcFile: string | null;
  confirmMinutes: number;
  approvalHours: { from: number; to: number };
  /** "host:port" of servers that may be called although their addresses are private. */
  outgoingAllow: string[];
};

/** Thrown by `readConfig`; `mistakes` holds one readable line for each wrong setting. */
export class ConfigError extends Error {
  readonly mistakes: string[];
  constructor(mistakes: string[]) {
    super(`Pengaturan keliru / wrong configuration:\n${mistakes.map((m) => `  ${m}`).join('\n')}`);
    this.mistakes = mistakes;
  }
}

/** Reads the configuration once from the environment; reports every mistake at once by throwing `ConfigError`. */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  const e = parsed.data;
  return {
    port: e.PORT,
    host: e.HOST,
    publicUrl: (e.PUBLIC_URL ?? `http://localhost:${e.PORT}`).replace(/\/+$/, ''),
    dataDir: e.GAPURA_DATA,
    databaseUrl: e.DATABASE_URL ?? null,
    smtpUrl: e.SMTP_URL ?? null,
    mailFrom: e.MAIL_FROM,
    smtpConnections: e.SMTP_CONNECTIONS,
    deliveryLeaseSeconds: e.DELIVERY_LEASE_SECONDS,
    secret: e.GAPURA_SECRET ?? null,
    signingKeyFile: e.GAPURA_SIGNING_KEY ?? null,
    contentCredentials:
      e.GAPURA_C2PA_CERT && e.GAPURA_C2PA_KEY
        ? { certificateFile: e.GAPURA_C2PA_CERT, keyFile: e.GAPURA_C2PA_KEY }
        : null,
    demo: e.GAPURA_DEMO,
    trustProxy: e.TRUST_PROXY,
    logLevel: e.LOG_LEVEL,
    metricsToken: e.GAPURA_METRICS_TOKEN ?? null,
    poolSize: e.DATABASE_POOL,
    oidcFile: e.GAPURA_OIDC ?? null,
    confirmMinutes: e.CONFIRM_MINUTES,
    approvalHours: e.APPROVAL_HOURS,
    outgoingAllow: e.GAPURA_OUTGOING_ALLOW,
  };
}

import { PassThrough } from 'node:stream';
import nodemailer from 'nodemailer';
import type pg from 'pg';
import { z } from 'zod';
import { type Clock, systemClock } from './clock.ts';
import type { Config } from './config.ts';
import { sha256Hex } from './hash.ts';
import { isId, newId } from './ids.ts';
import { defineJob } from './jobs.ts';
import type { Vault } from './vault.ts';

const message = z.object({
  to: z.email(),
  subject: z.string().min(1).max(300),
  text: z.string(),
  html: z.string().optional(),
  headers: z.record(z.string(), z.string()).optional(),
  /** Small text files that go along, for instance a calendar entry. */
  attachments: z
    .array(z.object({ filename: z.string(), contentType: z.string(), content: z.string().max(100_000) }))
    .optional(),
  /** Fixed for all attempts at one message, so that mailboxes can drop a repeat. */
  messageId: z.string().optional(),
  /** What the mail is for, for instance "people.reset"; shown in the outbox. */
  purpose: z.string(),
});
export type MailMessage = z.infer<typeof message>;

/** Why a message was not taken: try later, never, or nobody can know whether it was. */
export class MailError extends Error {
  readonly kind: 'temporary' | 'permanent' | 'unsure';
  readonly reply: string;
  constructor(kind: MailError['kind'], reply: string, cause?: unknown) {
    super(`mail ${kind}: ${reply}`, { cause });
    this.kind = kind;
    this.reply = reply;
  }
}

/** The port for outgoing mail. `send` resolves with the receiving side's answer, or throws `MailError`. */
export type Mailer = {
  kind: 'smtp' | 'outbox';
  send(mail: MailMessage): Promise<string>;
  /** Says whether there is proof that this message was taken; false when nobody can know. */
  wasTaken(messageId: string): Promise<boolean>;
  close(): void;
};

/** Sends through a mail server, over a pool that never repeats a message by itself. */
export function smtpMailer(config: Config, url: string): Mailer {
  const transport = nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: config.smtpConnections,
    maxMessages: 200,
    maxRequeues: 0,
    connectionTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as Parameters<typeof nodemailer.createTransport>[0]);
  // The text is read only after the server asked for it (354); once all of it is read, the server may have the message.
  transport.use('stream', (mail, done) => {
    const { progress } = mail.data as { progress?: Progress };
    mail.message.transform(() => {
      const through = new PassThrough();
      through.on('end', () => {
        if (progress) progress.handedOver = true;
      });
      return through;
    });
    done();
  });
  return {
    kind: 'smtp',
    async send(mail) {
      const progress: Progress = { handedOver: false };
      try {
        const info = await transport.sendMail({ from: config.mailFrom, ...mail, ...{ progress } });
        return String((info as { response?: unknown }).response ?? '250');
      } catch (error) {
        throw classify(error, progress);
      }
    },
    // A mail server can't be asked whether it has a message (RFC 5321 has no such verb).
    wasTaken: async () => false,
    close: () => transport.close(),
  };
}

type Progress = { handedOver: boolean };

/** RFC 5321: 4xx may succeed later, 5xx will not. Without a reply the connection broke: once the text was handed over nobody knows. */
function classify(error: unknown, progress: Progress): MailError {
  const e = error as { responseCode?: number; message?: string };
  const reply = String(e.message ?? error).slice(0, 300);
  if (e.responseCode && e.responseCode >= 500) return new MailError('permanent', reply, error);
  if (e.responseCode) return new MailError('temporary', reply, error);
  return new MailError(progress.handedOver ? 'unsure' : 'temporary', reply, error);
}

/** Keeps mail in the database, sealed, where the newsroom can read it; the default without a mail server. */
export function outboxMailer(pool: pg.Pool, vault: Vault, clock: Clock = systemClock): Mailer {
  return {
    kind: 'outbox',
    async send(mail) {
      const key = mail.messageId ?? sha256Hex(JSON.stringify(mail));
      await pool.query(
        `INSERT INTO kernel.mail_outbox (id, key, purpose, sealed, at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (key) DO NOTHING`,
        [newId(), key, mail.purpose, vault.seal(JSON.stringify(mail)), clock.now()],
      );
      return '250 kept in the outbox';
    },
    async wasTaken(messageId) {
      const { rowCount } = await pool.query('SELECT 1 FROM kernel.mail_outbox WHERE key = $1', [messageId]);
      return (rowCount ?? 0) > 0;
    },
    close: () => undefined,
  };
}

export type OutboxEntry = { id: string; at: Date; mail: MailMessage };

/** Reads one page of the outbox, newest first, with its total. */
export async function readOutbox(pool: pg.Pool, vault: Vault, page: { limit: number; offset: number }) {
  const total = await pool.query<{ n: string }>('SELECT count(*) AS n FROM kernel.mail_outbox');
  const { rows } = await pool.query<{ id: string; at: Date; sealed: string }>(
    'SELECT id, at, sealed FROM kernel.mail_outbox ORDER BY at DESC, id DESC LIMIT $1 OFFSET $2',
    [page.limit, page.offset],
  );
  const entries: OutboxEntry[] = rows.map((r) => ({
    id: r.id,
    at: r.at,
    mail: message.parse(JSON.parse(vault.open(r.sealed))),
  }));
  return { total: Number(total.rows[0]!.n), entries };
}

/** Opens one message of the outbox; null when there is none with this id. */
export async function findInOutbox(pool: pg.Pool, vault: Vault, id: string): Promise<OutboxEntry | null> {
  if (!isId(id)) return null;
  const { rows } = await pool.query<{ id: string; at: Date; sealed: string }>(
    'SELECT id, at, sealed FROM kernel.mail_outbox WHERE id = $1',
    [id],
  );
  const row = rows[0];
  return row ? { id: row.id, at: row.at, mail: message.parse(JSON.parse(vault.open(row.sealed))) } : null;
}

/** Sends one transactional message (invitation, confirmation, answer) after the transaction that asked for it. */
export const sendMail = defineJob('kernel.send-mail', message, { retryLimit: 12, sealed: true }, async (k, mail) => {
  try {
    await k.mailer.send(mail);
  } catch (error) {
    if (error instanceof MailError && error.kind === 'permanent') {
      k.log.warn({ purpose: mail.purpose, reply: error.reply.slice(0, 3) }, 'a message was refused for good');
      return;
    }
    throw error;
  }
});

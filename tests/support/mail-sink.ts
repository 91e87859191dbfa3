import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export type Taken = { to: string; messageId: string; headers: Map<string, string>; text: string };
export type MailSink = {
  url: string;
  taken: Taken[];
  stop(): Promise<void>;
};

/** What a receiving server says to a recipient: null takes the message. `tries` counts this recipient's attempts, from 1. */
export type Verdict = (to: string, tries: number) => { code: number; text: string } | null;

/** A mail server on a free port of this machine that remembers what it took; `delayMs` lies between taking and saying so, `cutOff` closes the line there. */
export async function startMailSink(
  options: { verdict?: Verdict; delayMs?: number; cutOff?: (to: string) => boolean } = {},
): Promise<MailSink> {
  const taken: Taken[] = [];
  const tries = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo(address, _session, done) {
      const n = (tries.get(address.address) ?? 0) + 1;
      tries.set(address.address, n);
      const said = options.verdict?.(address.address, n);
      done(said ? Object.assign(new Error(said.text), { responseCode: said.code }) : undefined);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        const mail = await simpleParser(Buffer.concat(chunks));
        taken.push({
          to: session.envelope.rcptTo[0]!.address,
          messageId: mail.messageId ?? '',
          headers: new Map(
            mail.headerLines.map((h) => [
              h.key,
              h.line
                .slice(h.key.length + 1)
                .replace(/\r?\n\s+/g, ' ')
                .trim(),
            ]),
          ),
          text: mail.text ?? '',
        });
        if (options.cutOff?.(session.envelope.rcptTo[0]!.address)) for (const one of server.connections) one.close();
        else setTimeout(done, options.delayMs ?? 0);
      });
      stream.on('error', () => undefined);
    },
  });
  server.on('error', () => undefined);
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => resolve((listening.address() as { port: number }).port));
  });
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

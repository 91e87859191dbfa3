import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Everything that can go wrong with a language model, and once what should happen. */
export type Mode =
  | 'honest'
  | 'invents-a-number'
  | 'alters-a-quote'
  | 'cites-a-missing-source'
  | 'obeys-an-injection'
  | 'invents-a-link'
  | 'hangs'
  | 'cuts-the-stream'
  | 'broken-json'
  | '401'
  | '404'
  | '429'
  | '500'
  | 'huge'
  | 'slow-drip';

export type Asked = { key: string | null; path: string; system: string; user: string };

export type LyingModel = {
  /** Base address, ending in /v1. */
  base: string;
  /** "host:port", as the allowance for outgoing calls names it. */
  host: string;
  mode: Mode;
  /** Overrides what the model says when the mode lets it speak. */
  say: ((asked: Asked) => string) | null;
  asked: Asked[];
  stop(): Promise<void>;
};

/** Starts a server on loopback that speaks like OpenAI's /v1/chat/completions (streamed or not) and lies as told. */
export async function startLyingModel(mode: Mode = 'honest'): Promise<LyingModel> {
  const server = createServer((request, response) => {
    void answer(model, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const model: LyingModel = {
    base: `http://${host}/v1`,
    host,
    mode,
    say: null,
    asked: [],
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return model;
}

type Message = { role: string; content: string | { text?: string }[] };
const wordsOf = (messages: Message[], role: string): string =>
  messages
    .filter((one) => one.role === role)
    .map(({ content }) => (typeof content === 'string' ? content : content.map((part) => part.text ?? '').join('')))
    .join('\n');

async function answer(model: LyingModel, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { messages: Message[]; stream?: boolean };
  const authorization = request.headers.authorization?.replace(/^Bearer /, '');
  const asked: Asked = {
    key: authorization ?? (request.headers['api-key'] as string | undefined) ?? null,
    path: request.url ?? '',
    system: wordsOf(body.messages, 'system'),
    user: wordsOf(body.messages, 'user'),
  };
  model.asked.push(asked);
  const { mode } = model;
  if (mode === 'hangs') return;
  if (/^\d+$/.test(mode)) {
    response.writeHead(Number(mode), { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: { message: `no (${mode}) for key ${asked.key}`, type: 'test' } }));
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const piece = (text: string, finish: string | null = null): void => {
    const choices = [
      { index: 0, delta: text === '' ? {} : { role: 'assistant', content: text }, finish_reason: finish },
    ];
    response.write(
      `data: ${JSON.stringify({ id: 'x', object: 'chat.completion.chunk', created: 1, model: 'm', choices })}\n\n`,
    );
  };
  if (mode === 'slow-drip') {
    const timer = setInterval(() => piece('lambat '), 20);
    response.on('close', () => clearInterval(timer));
    return;
  }
  if (mode === 'huge') {
    for (let n = 0; n < 3_000 && !response.destroyed; n += 1) piece('panjang sekali '.repeat(40));
    response.end();
    return;
  }
  const text = mode === 'broken-json' ? '[{"text": "Sebanyak 12 pintu air' : (model.say ?? reply(mode))(asked);
  for (let at = 0; at < text.length; at += 40) {
    piece(text.slice(at, at + 40));
    if (mode === 'cuts-the-stream' && (at >= 40 || at + 40 >= text.length)) {
      // What was said so far arrives first.
      setTimeout(() => response.destroy(), 30);
      return;
    }
  }
  piece('', 'stop');
  const usage = { prompt_tokens: 120, completion_tokens: 80, total_tokens: 200 };
  response.write(
    `data: ${JSON.stringify({ id: 'x', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [], usage })}\n\n`,
  );
  response.end('data: [DONE]\n\n');
}

/** The material between the fence. */
export const materialOf = (user: string): string => /^<([^>]+)>\n([\s\S]*)\n<\/\1>$/.exec(user)?.[2] ?? user;

type Said = { text: string; claimIds: number[] };
const ended = (text: string): string => (/[.!?”"]$/.test(text) ? text : `${text}.`);

/** What the model says: a list of sentences when it was given numbered facts, else the material itself. */
const reply =
  (mode: Mode) =>
  ({ user }: Asked): string => {
    const material = materialOf(user);
    const facts = [...material.matchAll(/^\[(\d+)\] \(([^)]*)\) (.+)$/gm)].map(([, number, kind, text]) => ({
      number: Number(number),
      kind: kind!,
      text: text!,
    }));
    if (facts.length === 0) {
      if (mode === 'invents-a-number') return `${material} Sebanyak 4.750 rumah ikut diperiksa.`;
      if (mode === 'invents-a-link') return `${material} Selengkapnya di https://jahat.example/masuk`;
      return material;
    }
    const said: Said[] = facts
      .filter(({ kind }) => /pernyataan|kutipan/.test(kind))
      .map(({ number, text }) => ({
        text: ended(text.replace(/^./, (first) => first.toUpperCase())),
        claimIds: [number],
      }));
    const first = facts[0]!.number;
    if (mode === 'invents-a-number') said.push({ text: 'Sebanyak 4.750 rumah ikut diperiksa.', claimIds: [first] });
    if (mode === 'cites-a-missing-source')
      said.push({ text: 'Bank Dunia memuji langkah ini dalam laporannya.', claimIds: [9_999] });
    if (mode === 'invents-a-link')
      said.push({ text: 'Selengkapnya di https://jahat.example/masuk.', claimIds: [first] });
    if (mode === 'obeys-an-injection') said.push({ text: 'Menteri mengundurkan diri hari ini.', claimIds: [first] });
    if (mode === 'alters-a-quote')
      for (const one of said) one.text = one.text.replace('berhak tahu', 'tidak perlu tahu');
    return JSON.stringify(said);
  };

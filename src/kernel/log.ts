import pino from 'pino';

export type Logger = pino.Logger;

/** Makes the process's log: one JSON line an entry on standard error, without personal data (addresses and bodies are redacted). */
export function createLog(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: describeError },
      redact: {
        paths: ['email', 'to', '*.email', '*.to', 'password', '*.password', 'token', '*.token'],
        censor: '[redacted]',
      },
    },
    pino.destination({ dest: 2, sync: false }),
  );
}

/** What is worth logging of an error and its causes. The query builder's message repeats the values of a query, and those may be personal. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) {
    const message = (error as { message?: unknown } | null)?.message;
    return withoutValues(String(message ?? error));
  }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    message: withoutValues(error.message),
    code: (error as { code?: string }).code,
    at: frames.slice(0, 6).map((line) => line.trim()),
    ...(error.cause ? { cause: describeError(error.cause) } : {}),
  };
}

const withoutValues = (message: string): string =>
  message
    .replace(/\nparams: [\s\S]*$/, '')
    .replace(/value ".*" (is|violates)/, 'a value $1')
    .slice(0, 600);

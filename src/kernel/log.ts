import pino from 'pino';

export type Logger = pino.Logger;

/** Makes the process's log: one JSON line an entry on standard error, without personal data (addresses and bodies are redacted). */
export function createLog(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: ['email', 'to', '*.email', '*.to', 'password', '*.password', 'token', '*.token'],
        censor: '[redacted]',
      },
    },
    pino.destination({ dest: 2, sync: false }),
  );
}

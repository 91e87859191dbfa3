import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Web } from '../../kernel/http/env.ts';
import { LIMITS } from '../material/limits.ts';
import type { ReadSource } from '../material/take-in.ts';
import { actorOf } from './request.ts';

/** Material that was read but whose form came back: sealed for this person, so that nobody can name another one's file. */
export function keepToken(c: Web, source: ReadSource): string {
  const kept = JSON.stringify({ source, by: personOf(c) });
  return c.get('kernel').vault.seal(deflateRawSync(kept).toString('base64'));
}

/** The material of a token, or null when it is damaged or another person's. */
export function openKept(c: Web, token: string): ReadSource | null {
  try {
    const packed = Buffer.from(c.get('kernel').vault.open(token), 'base64');
    const kept: { source: ReadSource; by: string } = JSON.parse(
      inflateRawSync(packed, { maxOutputLength: LIMITS.fileBytes }).toString(),
    );
    return kept.by !== '' && kept.by === personOf(c) ? kept.source : null;
  } catch {
    return null;
  }
}

function personOf(c: Web): string {
  const actor = actorOf(c);
  return actor.kind === 'account' ? actor.id : '';
}

import { createHmac, randomBytes } from 'node:crypto';
import { AppError } from '../errors.ts';
import { clientAddress } from './client.ts';
import type { Web } from './env.ts';

type Bucket = { tokens: number; at: number };

/** The key lives as long as the process, so an address can't be recovered from memory dumps of another day. */
const key = randomBytes(32);
const buckets = new Map<string, Bucket>();
const MOST_BUCKETS = 50_000;

/** Takes one token for this caller and purpose; throws "rate-limited" when none is left. Counted per process. */
export function limit(c: Web, purpose: string, rule: { perMinute: number }, who: string = clientAddress(c)): void {
  const id = createHmac('sha256', key).update(`${purpose}\n${who}`).digest('base64url');
  const now = Date.now();
  const bucket = buckets.get(id) ?? { tokens: rule.perMinute, at: now };
  bucket.tokens = Math.min(rule.perMinute, bucket.tokens + ((now - bucket.at) * rule.perMinute) / 60_000);
  bucket.at = now;
  buckets.delete(id);
  buckets.set(id, bucket);
  if (buckets.size > MOST_BUCKETS) buckets.delete(buckets.keys().next().value!);
  if (bucket.tokens < 1) {
    throw new AppError('rate-limited', {
      id: 'Terlalu banyak permintaan dari jaringan ini. Tunggu satu menit, lalu coba lagi.',
      en: 'Too many requests from this network. Wait one minute, then try again.',
    });
  }
  bucket.tokens -= 1;
}

/** Forgets all counts; for tests. */
export function resetLimits(): void {
  buckets.clear();
}

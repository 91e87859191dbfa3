import { hostname } from 'node:os';
import { newToken } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';

/** The key of the session lock that stands for the clock's hand. */
const KEY = 7_104_206_030;

const connect = (k: Kernel) => k.pool.connect();
type Client = Awaited<ReturnType<typeof connect>>;
type Hand = { client: Client | null; name: string };
const hands = new WeakMap<Kernel, Hand>();

/** The beginning of the names under which this process claims orders. */
export function clockName(k: Kernel): string {
  return handOf(k).name;
}

function handOf(k: Kernel): Hand {
  let hand = hands.get(k);
  if (!hand) {
    hand = { client: null, name: `${hostname()}/${process.pid}/${newToken(6)}/` };
    hands.set(k, hand);
  }
  return hand;
}

/**
 * Takes the clock's hand if nobody has it, and says whether this process has it now. PostgreSQL lays it down by itself when the
 * connection ends, so a dead process keeps it for no time. It keeps the order of releases; that each comes out once, at its
 * time and approved doesn't rest on it. Laid down when `signal` aborts.
 */
export async function holdsHand(k: Kernel, signal: AbortSignal): Promise<boolean> {
  const hand = handOf(k);
  if (hand.client) return true;
  if (signal.aborted) return false;
  const client = await connect(k);
  let taken = false;
  try {
    const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [KEY]);
    taken = rows[0]?.taken === true;
  } finally {
    if (!taken) client.release();
  }
  if (!taken) return false;
  hand.client = client;
  const lay = (broken: boolean) => {
    if (hand.client !== client) return;
    hand.client = null;
    client.off('error', lost);
    signal.removeEventListener('abort', stopped);
    if (broken) return client.release(true);
    client.query('SELECT pg_advisory_unlock($1)', [KEY]).then(
      () => client.release(),
      () => client.release(true),
    );
  };
  const lost = () => lay(true);
  const stopped = () => lay(false);
  client.on('error', lost);
  if (signal.aborted) stopped();
  else signal.addEventListener('abort', stopped);
  return hand.client !== null;
}

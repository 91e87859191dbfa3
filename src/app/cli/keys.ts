import { SYSTEM } from '../../kernel/actor.ts';
import { endKey, listKeys, rotateKey } from '../../publish/index.ts';
import { boot } from '../boot.ts';
import { type Arguments, Misused } from './arguments.ts';

/** `gapura keys list|rotate|retire`: the keys with which releases are signed. */
export async function keysCommand({ positionals, options, config }: Arguments): Promise<number> {
  const [what = 'list', keyId] = positionals;
  if (!['list', 'rotate', 'retire'].includes(what)) throw new Misused('say "list", "rotate" or "retire"');
  if (what === 'retire' && !keyId) throw new Misused('KEY is missing; "gapura keys list" shows them');
  const booted = await boot(config());
  try {
    if (what === 'rotate') process.stdout.write(`signs from now on: ${await rotateKey(booted.k, SYSTEM)}\n`);
    if (what === 'retire') {
      const compromised = typeof options.compromised === 'string' ? options.compromised : null;
      await endKey(booted.k, SYSTEM, { keyId: keyId!, compromised });
    }
    const keys = await listKeys(booted.k);
    if (options.json) process.stdout.write(`${JSON.stringify(keys, null, 2)}\n`);
    else
      for (const key of keys)
        process.stdout.write(
          `${key.id}  ${key.state.padEnd(11)}  ${key.validFrom.toISOString()} – ${key.validTo?.toISOString() ?? ''}  ${key.reason ?? ''}\n`,
        );
    return 0;
  } finally {
    await booted.close();
  }
}

/** Two approvers, an editor and the clock race on one package, a thousand times unless told. Run: `node --import ./build/tsx.ts bench/race.ts [ROUNDS] [SEED]`. */
import { startTestApp } from '../tests/support/app.ts';
import { race } from '../tests/support/race.ts';

const rounds = Number(process.argv[2] ?? 1000);
const seed = Number(process.argv[3] ?? 7);
const t = await startTestApp();
const from = performance.now();
const { illegal, ended } = await race(t, rounds, seed);
process.stdout.write(
  `${rounds} rounds (seed ${seed}) in ${((performance.now() - from) / 1000).toFixed(0)} s: ${illegal.length} illegal histories; ${JSON.stringify(ended)}\n${illegal.slice(0, 5).join('\n')}\n`,
);
await t.stop();
process.exitCode = illegal.length === 0 ? 0 : 1;

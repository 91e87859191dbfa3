#!/usr/bin/env node
// Starts gapura.ts under Node 24, which npm brings along where the machine's own Node is older.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./gapura.ts', import.meta.url));
const own = Number(process.versions.node.split('.')[0]) >= 24;
const brought = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url));
if (!own && !existsSync(brought)) {
  process.stderr.write(
    'Gapura memerlukan Node.js 24 atau lebih baru. / Gapura needs Node.js 24 or newer.\n' +
      `This is ${process.version}, and npm brings Node 24 along only on Linux x64.\n`,
  );
  process.exit(1);
}
const child = spawn(own ? process.execPath : brought, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));

/**
 * Speed of the article page beside nginx and a bare Node server that serve the same bytes; memory after 10,000 requests;
 * seconds from start to the first page. Run: `node bench/article.ts` (server on core 0, load on core 1).
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, median, memoryMiB, startServer, stopServer } from './processes.ts';

const PORT = 18_080;
const ROUNDS = 3;
const folder = mkdtempSync(join(tmpdir(), 'gapura-bench-'));
const env = {
  GAPURA_DATA: join(folder, 'data'),
  PORT: String(PORT),
  HOST: '127.0.0.1',
  LOG_LEVEL: 'error',
  PUBLIC_URL: `http://127.0.0.1:${PORT}`,
};
const base = env.PUBLIC_URL;
const gapura = () => startServer(0, process.execPath, ['bin/gapura.ts', 'serve', '--demo'], `${base}/`, env);
const nginxBinary = ['/usr/sbin/nginx', '/usr/bin/nginx'].find(existsSync);

const fresh = await gapura();
await stopServer(fresh.child);
const again = await gapura();
process.stdout.write(
  `start to first page: ${fresh.seconds.toFixed(2)} s with an empty data folder (seeding included), ${again.seconds.toFixed(2)} s with an existing one\n`,
);

const feed = (await (await fetch(`${base}/feed.json`)).json()) as { items: { url: string }[] };
const page = new URL(feed.items[0]!.url, base).pathname;
const html = await (await fetch(base + page)).text();
const file = join(folder, 'article.html');
writeFileSync(file, html);
process.stdout.write(`page: ${page}, ${Buffer.byteLength(html)} bytes\n`);

const bare = await startServer(
  0,
  process.execPath,
  ['bench/bare-server.ts', file, String(PORT + 1)],
  `http://127.0.0.1:${PORT + 1}/`,
);
const nginx = nginxBinary ? await startNginx(nginxBinary) : null;
if (!nginx) process.stdout.write('nginx is not installed here, so the comparison with it is left out\n');

const targets: [string, string][] = [
  ['gapura', base + page],
  ['bare node', `http://127.0.0.1:${PORT + 1}/`],
  ...(nginx ? ([['nginx', `http://127.0.0.1:${PORT + 2}/article.html`]] as [string, string][]) : []),
];
for (const connections of [10, 100]) {
  const results = new Map<string, number[]>(targets.map(([name]) => [name, []]));
  const slowest = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, address] of targets) {
      const r = load(1, address, { connections, seconds: 4 });
      if (r.non2xx > 0) throw new Error(`${name} answered ${r.non2xx} requests with an error`);
      results.get(name)!.push(r.perSecond);
      slowest.set(name, r.p99);
    }
  }
  const own = median(results.get('gapura')!);
  for (const [name] of targets) {
    const rate = median(results.get(name)!);
    process.stdout.write(
      `${connections} connections  ${name.padEnd(10)} ${rate.toFixed(0).padStart(7)} requests/s  p99 ${slowest.get(name)} ms  gapura/${name} ${(own / rate).toFixed(3)}\n`,
    );
  }
}

const before = memory();
load(1, base + page, { connections: 10, amount: 10_000 });
process.stdout.write(
  `memory (PSS, database included): ${before.toFixed(0)} MiB before, ${memory().toFixed(0)} MiB after 10,000 more requests\n`,
);

for (const server of [again.child, bare.child, ...(nginx ? [nginx.child] : [])]) await stopServer(server);
rmSync(folder, { recursive: true, force: true });

function memory(): number {
  const postmaster = Number(readFileSync(join(env.GAPURA_DATA, 'pg/postmaster.pid'), 'utf8').split('\n')[0]);
  return memoryMiB([again.child.pid!, postmaster]);
}

function startNginx(binary: string) {
  mkdirSync(join(folder, 'nginx'), { recursive: true });
  const conf = join(folder, 'nginx.conf');
  writeFileSync(
    conf,
    `user root; worker_processes 1; daemon off; pid ${folder}/nginx.pid; error_log ${folder}/nginx/error.log;
     events { worker_connections 1024; }
     http { access_log off; default_type text/html; sendfile on; tcp_nopush on; keepalive_requests 1000000;
       client_body_temp_path ${folder}/nginx/a; proxy_temp_path ${folder}/nginx/b; fastcgi_temp_path ${folder}/nginx/c;
       uwsgi_temp_path ${folder}/nginx/d; scgi_temp_path ${folder}/nginx/e;
       server { listen 127.0.0.1:${PORT + 2}; root ${folder}; } }`,
  );
  return startServer(0, binary, ['-c', conf, '-p', folder], `http://127.0.0.1:${PORT + 2}/article.html`);
}

import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { fetchOut, guardedFetch, guardedLookup, type OutgoingOptions, type OutgoingTrouble } from './outgoing.ts';
import { checkAddress, isPublicAddress } from './outgoing-address.ts';
import { OutgoingError } from './outgoing-trouble.ts';

let server: Server;
let base: string;
let rules: { outgoingAllow: string[] };
const seen: string[] = [];
const ZEROS = Buffer.alloc(20 * 1024 * 1024);

before(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    seen.push(`${request.method} ${path} ${request.headers.authorization ?? '-'}`);
    const to = (location: string, status = 302) => response.writeHead(status, { location }).end();
    if (path === '/plain') response.writeHead(200, { 'content-type': 'text/HTML; charset=utf-8' }).end('<p>air</p>');
    else if (path === '/gzip') response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('sungai'));
    else if (path === '/br') response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync('danau'));
    else if (path === '/bomb') response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(ZEROS));
    else if (path === '/damaged') response.writeHead(200, { 'content-encoding': 'gzip' }).end('bukan gzip');
    else if (path === '/odd') response.writeHead(200, { 'content-encoding': 'compress' }).end('x');
    else if (path === '/endless') {
      response.writeHead(200);
      const feed = setInterval(() => response.write(Buffer.alloc(64 * 1024)), 1);
      response.on('close', () => clearInterval(feed));
    } else if (path === '/silent') response.writeHead(200).flushHeaders();
    else if (path === '/loop') to('/loop');
    else if (path === '/once') to('/plain');
    else if (path.startsWith('/to?')) to(decodeURIComponent(path.slice(4)));
    else response.writeHead(404).end('tidak ada');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  base = `http://127.0.0.1:${port}`;
  rules = { outgoingAllow: [`127.0.0.1:${port}`] };
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const troubleOf = async (address: string, options: OutgoingOptions = {}, allow = rules) =>
  fetchOut(allow, address, options).then(
    (answer) => `answered ${answer.status}`,
    (error: unknown) => (error instanceof OutgoingError ? error.trouble : String(error)),
  );

/** Addresses that must never be called, in the spellings that have fooled others. */
const EVIL: [string, OutgoingTrouble][] = [
  ['http://127.0.0.1/', 'private'],
  ['http://2130706433/', 'private'],
  ['http://0x7f000001/', 'private'],
  ['http://0177.0.0.1/', 'private'],
  ['http://127.1/', 'private'],
  ['http://0/', 'private'],
  ['http://10.1.2.3/', 'private'],
  ['http://172.20.0.1/', 'private'],
  ['http://192.168.1.1/', 'private'],
  ['http://100.64.0.1/', 'private'],
  ['http://169.254.169.254/latest/meta-data/', 'private'],
  ['http://168.63.129.16/', 'private'],
  ['http://224.0.0.1/', 'private'],
  ['http://255.255.255.255/', 'private'],
  ['http://[::1]/', 'private'],
  ['http://[::]/', 'private'],
  ['http://[::ffff:127.0.0.1]/', 'private'],
  ['http://[::ffff:7f00:1]/', 'private'],
  ['http://[::127.0.0.1]/', 'private'],
  ['http://[64:ff9b::7f00:1]/', 'private'],
  ['http://[2002:7f00:1::]/', 'private'],
  ['http://[fe80::1]/', 'private'],
  ['http://[fd00::1]/', 'private'],
  ['http://[ff02::1]/', 'private'],
  ['http://localhost/', 'private'],
  ['http://localhost./', 'private'],
  ['http://LOCALHOST/', 'private'],
  ['http://a.localhost/', 'private'],
  ['http://metadata.google.internal/', 'private'],
  ['http://printer.local/', 'private'],
  ['http://intranet/', 'private'],
  ['http://127。0。0。1/', 'private'],
  ['http://①②⑦.0.0.1/', 'private'],
  ['http://user:pass@example.org/', 'has-login'],
  ['http://example.org@127.0.0.1/', 'has-login'],
  ['http://example.org:22/', 'port'],
  ['http://example.org:6379/', 'port'],
  ['ftp://example.org/', 'not-http'],
  ['file:///etc/passwd', 'not-http'],
  ['gopher://example.org/', 'not-http'],
  ['data:text/html,x', 'not-http'],
  ['javascript:alert(1)', 'not-http'],
  ['//example.org', 'not-http'],
  ['', 'not-http'],
];

describe('calls to the outside', () => {
  for (const [address, trouble] of EVIL)
    it(`refuse ${address || 'nothing'}, asked for or reached by a redirect`, async () => {
      assert.equal(await troubleOf(address, {}, { outgoingAllow: [] }), trouble);
      const printable = /^[ -~]+$/.test(address) && address.includes('://');
      if (printable) assert.equal(await troubleOf(`${base}/to?${encodeURIComponent(address)}`), trouble);
    });

  it('refuse a name that resolves to a private address, and hand on only addresses that were checked', async () => {
    const found = await new Promise<unknown>((resolve) => guardedLookup('localhost', {}, (error) => resolve(error)));
    assert.ok(found instanceof OutgoingError && found.trouble === 'private');
  });

  it('know public addresses', () => {
    for (const one of ['8.8.8.8', '103.12.5.9', '2606:4700::1111', '2404:6800:4003::1'])
      assert.ok(isPublicAddress(one));
    for (const one of ['nama', '', '1.2.3', '::ffff:10.0.0.1', 'fe80::1%eth0']) assert.ok(!isPublicAddress(one), one);
    assert.equal(typeof checkAddress('https://example.org/berita?x=1', []), 'object');
  });

  it('reach an in-house server only when its host and port are allowed', async () => {
    assert.equal(await troubleOf(`${base}/plain`), 'answered 200');
    assert.equal(await troubleOf(`${base}/plain`, {}, { outgoingAllow: [] }), 'port');
    assert.equal(await troubleOf(`${base}/plain`, {}, { outgoingAllow: ['127.0.0.1:1'] }), 'port');
  });

  it('read the body unpacked, with its type and the address that answered', async () => {
    const answer = await fetchOut(rules, `${base}/once`, { accept: ['text/html'] });
    assert.equal(answer.url, `${base}/plain`);
    assert.equal(answer.type, 'text/html');
    assert.equal(answer.bytes.toString(), '<p>air</p>');
    assert.equal((await fetchOut(rules, `${base}/gzip`)).bytes.toString(), 'sungai');
    assert.equal((await fetchOut(rules, `${base}/br`)).bytes.toString(), 'danau');
    assert.equal((await fetchOut(rules, `${base}/none`)).status, 404);
  });

  it('stop at what is too large, unpacked or endless, damaged, of another type, silent, or redirected for ever', async () => {
    const most = { maxBytes: 1024 * 1024 };
    assert.equal(await troubleOf(`${base}/bomb`, most), 'too-large');
    assert.equal(await troubleOf(`${base}/endless`, most), 'too-large');
    assert.equal(await troubleOf(`${base}/damaged`), 'encoding');
    assert.equal(await troubleOf(`${base}/odd`), 'encoding');
    assert.equal(await troubleOf(`${base}/plain`, { accept: ['application/pdf'] }), 'type');
    assert.equal(await troubleOf(`${base}/silent`, { timeoutMs: 200 }), 'too-slow');
    assert.equal(await troubleOf(`${base}/loop`), 'redirects');
    assert.equal(await troubleOf('http://127.0.0.1:9/', {}, { outgoingAllow: ['127.0.0.1:9'] }), 'unreachable');
  });

  it('do not carry a key to another server', async () => {
    const other = createServer((request, response) => response.end(request.headers.authorization ?? 'tanpa kunci'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const both = { outgoingAllow: [...rules.outgoingAllow, `127.0.0.1:${port}`] };
    const to = encodeURIComponent(`http://127.0.0.1:${port}/`);
    const answer = await fetchOut(both, `${base}/to?${to}`, { headers: { authorization: 'Bearer rahasia' } });
    other.closeAllConnections();
    other.close();
    assert.equal(answer.bytes.toString(), 'tanpa kunci');
  });

  it('are guarded the same for libraries that bring their own requests', async () => {
    const call = guardedFetch(rules);
    assert.equal(await (await call(`${base}/plain`)).text(), '<p>air</p>');
    await assert.rejects(call(`${base}/once`));
    await assert.rejects(call('http://169.254.169.254/'), OutgoingError);
    await assert.rejects(guardedFetch({ outgoingAllow: [] })(`${base}/plain`), OutgoingError);
  });
});

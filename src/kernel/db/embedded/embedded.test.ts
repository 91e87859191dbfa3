import assert from 'node:assert/strict';
import { chmod, chown, cp, mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { findPackage } from './binaries.ts';
import { Bench, processesIn, serverPid, until } from './testing/bench.ts';

const LIMIT = { timeout: 60_000 };
const bench = new Bench();
after(() => bench.close());
const isRoot = process.getuid?.() === 0;
const asRoot = isRoot ? LIMIT : { ...LIMIT, skip: 'only root can change the user of a process' };

describe('the embedded database', { timeout: 300_000 }, () => {
  it('is made on the first start and keeps its rows for the next', LIMIT, async () => {
    const data = await bench.folder();
    const first = await bench.start(data, { args: ['--durable'] });
    assert.equal(first.owns, true);
    assert.equal(await first.ask('show fsync'), 'on');
    assert.equal(await first.ask('show listen_addresses'), '');
    assert.equal(await first.ask('show TimeZone'), 'UTC');
    assert.match(String(await first.ask('show server_version')), /^18/);
    await first.ask('put kept');
    await first.stop();
    assert.deepEqual(processesIn(data), []);
    const second = await bench.start(data, { args: ['--durable'] });
    assert.deepEqual(await second.ask('read'), ['kept']);
    await second.stop();
    assert.deepEqual((await readdir(data)).sort(), ['log', 'pg', 'run', 'users']);
    assert.deepEqual(await readdir(join(data, 'users')), []);
    for (const name of ['pg', 'run', 'log']) assert.equal((await stat(join(data, name))).mode & 0o777, 0o700, name);
  });

  it('runs as an unprivileged user when root starts it', asRoot, async () => {
    const data = await bench.folder();
    const user = await bench.start(data);
    const status = await readFile(`/proc/${await serverPid(data)}/status`, 'utf8');
    const uid = Number(/^Uid:\t(\d+)/m.exec(status)?.[1]);
    assert.notEqual(uid, 0);
    assert.equal((await stat(join(data, 'pg'))).uid, uid);
    assert.match(status, /^Groups:\s*$/m);
    await user.stop();
  });

  it('runs as the owner of the data folder when root starts it for somebody', asRoot, async () => {
    const home = await bench.folder();
    const data = join(home, 'data');
    await mkdir(data);
    // The uid of "daemon" or "bin" on every Linux and macOS.
    await chown(data, 1, 1);
    await (await bench.start(data)).stop();
    assert.equal((await stat(join(data, 'pg'))).uid, 1);
    await chmod(home, 0o755);
    const owner = await bench.start(data, { as: 1 });
    await owner.ask('put as an ordinary user');
    await owner.stop();
  });

  it('works where no other user can reach, as below the home of root', asRoot, async () => {
    const closed = await bench.folder();
    const data = join(closed, 'data');
    const first = await bench.start(data);
    assert.equal((await stat(closed)).mode & 0o777, 0o700);
    assert.ok(!first.socketDir.startsWith(closed));
    const second = await bench.start(data);
    assert.equal(second.owns, false);
    await second.ask('put seen');
    assert.deepEqual(await first.ask('read'), ['seen']);
    await first.stop();
    await second.stop();
    assert.deepEqual(processesIn(closed), []);
    await assert.rejects(stat(first.socketDir));
  });

  it(
    'works in a folder with blanks, commas and quotes in its name, and in one with a very long name',
    LIMIT,
    async () => {
      const home = await bench.folder();
      for (const name of ['folder with, "signs" and \'ü\'', 'x'.repeat(120)]) {
        const user = await bench.start(join(home, name));
        await user.ask('put there');
        assert.ok(Buffer.byteLength(user.socketDir) < 90);
        await user.stop();
      }
    },
  );

  it('works after an installation without scripts, and from a package that it may not write into', LIMIT, async () => {
    const home = await bench.folder();
    await chmod(home, 0o755);
    const copy = join(home, 'package');
    await cp(findPackage(), copy, { recursive: true, verbatimSymlinks: true });
    const links = JSON.parse(await readFile(join(copy, 'native', 'pg-symlinks.json'), 'utf8')) as { target: string }[];
    const unlink = () => Promise.all(links.map((l) => rm(join(copy, l.target), { force: true })));
    await unlink();
    const data = join(home, 'data');
    const user = await bench.start(data, { args: ['--package', copy] });
    await user.ask('put works');
    await user.stop();

    // The home of the package is closed to the server's user, so the programs are copied beside the data.
    await unlink();
    const hidden = isRoot ? join(home, 'hidden') : copy;
    if (isRoot) {
      await mkdir(hidden, { mode: 0o700 });
      await cp(copy, join(hidden, 'package'), { recursive: true, verbatimSymlinks: true });
      const again = await bench.start(data, { args: ['--package', join(hidden, 'package')] });
      assert.deepEqual(await again.ask('read'), ['works']);
      await again.stop();
      assert.equal((await readdir(data)).filter((n) => n.startsWith('pg-bin-')).length, 1);
    }
  });
});

describe('several processes on one data folder', { timeout: 300_000 }, () => {
  it('that start at the same moment share one server and see each other’s rows', LIMIT, async () => {
    const data = await bench.folder();
    const users = await Promise.all(Array.from({ length: 4 }, () => bench.start(data)));
    assert.equal(users.filter((u) => u.owns).length, 1);
    await Promise.all(users.map((u, i) => u.ask(`put ${i}`)));
    for (const u of users) assert.deepEqual(await u.ask('read'), ['0', '1', '2', '3']);
    const [starter, ...others] = users.sort((a, b) => Number(b.owns) - Number(a.owns));
    await starter!.stop();
    assert.deepEqual(await others[0]!.ask('read'), ['0', '1', '2', '3']);
    await Promise.all(others.map((u) => u.stop()));
    assert.deepEqual(processesIn(data), []);
  });

  it('a server whose starter was killed is found by the next, which ends it', LIMIT, async () => {
    const data = await bench.folder();
    const killed = await bench.start(data);
    await killed.ask('put before');
    const pid = await serverPid(data);
    await killed.kill();
    assert.equal(await serverPid(data), pid);
    const next = await bench.start(data);
    assert.equal(next.owns, false);
    assert.equal(await serverPid(data), pid);
    assert.deepEqual(await next.ask('read'), ['before']);
    await next.stop();
    assert.deepEqual(processesIn(data), []);
  });

  it('a lock left by a dead process is taken over, also when its number lives again', LIMIT, async () => {
    const data = await bench.folder();
    await (await bench.start(data)).stop();
    const past = new Date(Date.now() - 3_600_000);
    for (const left of ['999999999 boot ns 1 x', `${process.pid} ${'other boot pid:[1] 1'} x`, '']) {
      await writeFile(join(data, 'start.lock'), left);
      await utimes(join(data, 'start.lock'), past, past);
      await (await bench.start(data)).stop();
    }
  });
});

describe('a server that is killed', { timeout: 300_000 }, () => {
  it('has every committed row at the next start', LIMIT, async () => {
    const data = await bench.folder();
    const user = await bench.start(data, { args: ['--durable'] });
    for (let i = 0; i < 20; i += 1) await user.ask(`put ${String(i).padStart(2, '0')}`);
    const pid = (await serverPid(data))!;
    await user.kill();
    process.kill(pid, 'SIGKILL');
    const next = await bench.start(data, { args: ['--durable'] });
    assert.equal(next.owns, true);
    assert.equal(((await next.ask('read')) as string[]).length, 20);
    await next.stop();
  });

  it('is started again for those who still use it', LIMIT, async () => {
    const data = await bench.folder();
    const durable = { args: ['--durable'] };
    const [one, two] = [await bench.start(data, durable), await bench.start(data, durable)];
    await one.ask('put before');
    const pid = (await serverPid(data))!;
    process.kill(pid, 'SIGKILL');
    for (const user of [one, two])
      await until('the rows are there again', async () => {
        const rows = await user.ask('read').catch(() => []);
        return (rows as string[]).join() === 'before';
      });
    assert.notEqual(await serverPid(data), pid);
    await one.stop();
    await two.ask('put after');
    await two.stop();
    assert.deepEqual(processesIn(data), []);
  });

  it('is started although its number now belongs to another process', LIMIT, async () => {
    const data = await bench.folder();
    const user = await bench.start(data);
    const pid = (await serverPid(data))!;
    await user.kill();
    process.kill(pid, 'SIGKILL');
    await until('its children are gone', () => processesIn(data).length === 0);
    const file = join(data, 'pg', 'postmaster.pid');
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^\d+/, String(process.pid)));
    const next = await bench.start(data);
    assert.equal(next.owns, true);
    await next.stop();
  });
});

describe('what cannot work is said in both languages', { timeout: 120_000 }, () => {
  const refusal = (code: string, words: RegExp) => (error: { code?: string; say?: { id: string; en: string } }) => {
    assert.equal(error.code, code);
    assert.match(error.say!.en, words);
    assert.ok(error.say!.id.length > 20);
    return true;
  };

  it('data of another major version names backup and restore', LIMIT, async () => {
    const data = await bench.folder();
    await (await bench.start(data)).stop();
    await writeFile(join(data, 'pg', 'PG_VERSION'), '15\n');
    await assert.rejects(bench.start(data), refusal('conflict', /PostgreSQL 15.*gapura backup.*gapura restore/s));
  });

  it('a configuration that PostgreSQL refuses comes with its own words', LIMIT, async () => {
    const data = await bench.folder();
    await (await bench.start(data)).stop();
    await writeFile(join(data, 'pg', 'postgresql.auto.conf'), "shared_buffers = 'nonsense'\n");
    await assert.rejects(bench.start(data), refusal('unavailable', /shared_buffers/));
    assert.deepEqual(processesIn(data), []);
  });

  it('a data folder that is a file, or of another user, is named', LIMIT, async () => {
    const home = await bench.folder();
    await writeFile(join(home, 'file'), '');
    await assert.rejects(bench.start(join(home, 'file')), refusal('unavailable', /data folder .*file/));
    if (!isRoot) return;
    await chmod(home, 0o755);
    await mkdir(join(home, 'theirs'));
    await assert.rejects(bench.start(join(home, 'theirs'), { as: 1 }), refusal('unavailable', /owner/));
  });
});

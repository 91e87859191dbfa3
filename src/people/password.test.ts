import assert from 'node:assert/strict';
import { argon2Sync } from 'node:crypto';
import { describe, it } from 'node:test';
import { AppError } from '../kernel/errors.ts';
import { checkNewPassword, hashPassword, isOutdated, passwordFits } from './password.ts';
import { isCommonPassword } from './weak-passwords.ts';

const refused = (password: string, own: string[] = []): string | null => {
  try {
    checkNewPassword(password, own);
    return null;
  } catch (error) {
    assert.ok(error instanceof AppError && error.fields.password);
    return error.say.en;
  }
};

describe('the hash of a password', () => {
  it('is Argon2id with at least 19 MiB and two passes, a salt of its own, and its parameters beside it', async () => {
    const [a, b] = [await hashPassword('perahu kertas di hulu'), await hashPassword('perahu kertas di hulu')];
    assert.notEqual(a, b);
    const [name, memory, passes, parallelism, salt, key] = a.split('$');
    assert.equal(name, 'argon2id');
    assert.ok(Number(memory) >= 19_456 && Number(passes) >= 2 && Number(parallelism) >= 1);
    assert.ok(Buffer.from(salt!, 'base64url').length >= 16 && Buffer.from(key!, 'base64url').length >= 32);
  });

  it('fits its password alone, however the letters are composed', async () => {
    const hash = await hashPassword('café di tepi danau');
    assert.equal(await passwordFits('cafe\u0301 di tepi danau', hash), true);
    assert.equal(await passwordFits('cafe di tepi danau', hash), false);
    assert.equal(await passwordFits('café di tepi danau', null), false);
  });

  it('made with other parameters still fits, and is known to be outdated', async () => {
    const [nonce, p] = [Buffer.alloc(16, 7), { memory: 8192, passes: 3, parallelism: 1, tagLength: 32 }];
    const key = argon2Sync('argon2id', { message: Buffer.from('perahu kertas di hulu'), nonce, ...p });
    const old = `argon2id$8192$3$1$${nonce.toString('base64url')}$${Buffer.from(key).toString('base64url')}`;
    assert.equal(await passwordFits('perahu kertas di hulu', old), true);
    assert.equal(isOutdated(old), true);
    assert.equal(isOutdated(await hashPassword('perahu kertas di hulu')), false);
  });
});

describe('a new password', () => {
  it('has 12 to 200 characters', () => {
    assert.match(refused('sebelas hu!') ?? '', /At least 12/);
    assert.equal(refused('dua belas hr'), null);
    assert.match(refused('kopi pagi '.repeat(21)) ?? '', /At most 200/);
  });

  it('is not a common one, nor common ones and digits in a row', () => {
    const common = [
      'Password123!',
      'qwertyuiop123',
      'iloveyou2026!!',
      'sayangku-2024',
      'Indonesia 1945',
      'admin.admin.admin',
      '123456789012',
      'aaaaaaaaaaaab',
      'bismillah123!',
    ];
    for (const password of common) assert.match(refused(password) ?? '', /too easy/, password);
    for (const password of ['hujan di atas genting', 'sungai-jernih-mengalir-2026', 'K0pi;teh;susu;jahe'])
      assert.equal(refused(password), null, password);
  });

  it('is judged without backtracking, however long it is', () => {
    for (let i = 0; i < 50; i += 1) assert.equal(isCommonPassword(`${'1'.repeat(199)}x`), false);
  });

  it('is not the name or address of its owner with a little around it', () => {
    const own = ['Wayan Sukerta, S.Sos.', 'wayan.sukerta@kantor.example'];
    for (const password of ['WayanSukerta1', 'sukerta-kantor-7', 'wayan.sukerta@kantor.example'])
      assert.match(refused(password, own) ?? '', /own name/, password);
    assert.equal(refused('wayan suka hujan pagi', own), null);
  });
});

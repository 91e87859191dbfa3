import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { SYSTEM } from '../../src/kernel/actor.ts';
import { createAccount, createAgency } from '../../src/people/index.ts';
import { axeProblems, NO_BROWSER, openPage, startBrowser } from '../support/browser.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const EMAIL = 'rani@kantor.example';
const SECRET = 'sungai-jernih-mengalir-2026';
let server: TestServer;
let browser: Browser;
let base: string;
before(async () => {
  if (NO_BROWSER) return;
  [server, browser] = await Promise.all([startTestServer({ demo: false }), startBrowser()]);
  // Passkeys are bound to a host name, which an IP address isn't.
  base = server.base.replace('127.0.0.1', 'localhost');
  server.kernel.config.publicUrl = base;
  const agency = await createAgency(server.kernel, SYSTEM, {
    slug: 'ksdn',
    name: 'Kementerian Sungai dan Danau',
    nameEn: 'Ministry of Rivers and Lakes',
    shortName: 'Kemensuda',
    tagline: 'Air yang terjaga',
  });
  await createAccount(server.kernel, SYSTEM, {
    email: EMAIL,
    name: 'Rani Anggraini',
    title: 'Kepala Biro',
    unitId: null,
    grants: [{ role: 'approver', agencyId: agency.id }],
    password: SECRET,
  });
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** Gives the browser a telephone's own key, with a person who is always verified. */
async function withKeyDevice(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

describe('a passkey, in a browser', { skip: NO_BROWSER }, () => {
  it('is added, signs in with one press, and confirms a weighty step', async () => {
    const page = await openPage(browser, { width: 390 });
    await withKeyDevice(page);
    await page.goto(`${base}/ruang/masuk`);
    assert.deepEqual(await axeProblems(page), []);
    await page.locator('input[name=email]').fill(EMAIL);
    await page.locator('input[name=password]').fill(SECRET);
    await page.locator('form:has(input[name=password]) button[type=submit]').click();
    await page.waitForURL(/\/ruang$/);
    await page.goto(`${base}/ruang/akun/pengaman`);
    assert.deepEqual(await axeProblems(page), []);
    await page.getByRole('button', { name: 'Tambah kunci sandi' }).click();
    await page.getByRole('heading', { name: 'Simpan kode cadangan Anda' }).waitFor();
    assert.deepEqual(await axeProblems(page), []);
    await page.getByRole('link', { name: 'Sudah saya simpan' }).click();
    await page.getByText('Kunci sandi 1', { exact: true }).waitFor();
    await page.goto(`${base}/ruang/akun`);
    assert.deepEqual(await axeProblems(page), []);

    await page.context().clearCookies();
    await page.goto(`${base}/ruang/masuk`);
    await page.getByRole('button', { name: 'Masuk dengan kunci sandi' }).click();
    await page.waitForURL(/\/ruang$/);

    await server.kernel.pool.query("UPDATE people.sessions SET confirmed_at = now() - interval '1 hour'");
    await page.goto(`${base}/ruang/pastikan?ke=/ruang/akun`);
    assert.deepEqual(await axeProblems(page), []);
    await page.getByRole('button', { name: 'Pakai kunci sandi' }).click();
    await page.waitForURL(/\/ruang\/akun$/);
  });
});

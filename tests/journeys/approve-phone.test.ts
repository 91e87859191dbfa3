import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { approvePolicy, findPackage, stepsOf, submitPackage } from '../../src/approve/index.ts';
import { addSigner } from '../../src/approve/links/keep-signers.ts';
import { makeLink } from '../../src/approve/links/make-link.ts';
import { linkPolicy } from '../../src/approve/links/policy.ts';
import { SYSTEM } from '../../src/kernel/actor.ts';
import { createAgency } from '../../src/people/index.ts';
import { findEdition } from '../../src/write/index.ts';
import { axeProblems, NO_BROWSER, openPage, startBrowser } from '../support/browser.ts';
import { makeActor, makeEdition } from '../support/office.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const PICTURE = join(import.meta.dirname, '../../docs/pictures/approve-phone.png');

describe('approving on a phone', { skip: NO_BROWSER }, () => {
  let server: TestServer;
  let browser: Browser;
  before(async () => {
    [server, browser] = await Promise.all([startTestServer({ demo: false }), startBrowser()]);
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('goes from the opened link to an approved package in two taps, without an account', async () => {
    const k = server.kernel;
    const agency = await createAgency(k, SYSTEM, {
      slug: 'ksdn',
      name: 'Kementerian Sungai dan Danau',
      nameEn: 'Ministry of Rivers and Lakes',
      shortName: 'Kemensuda',
      tagline: 'Air yang terjaga, warga yang tenang',
    });
    const owned = { agencyId: agency.id };
    const writer = await makeActor(k, agency.id, 'officer', 'Rani Anggraini');
    const colleague = await makeActor(k, agency.id, 'editor', 'Galih Prasetya');
    const { editionId } = await makeEdition(k, {
      ...owned,
      unitId: null,
      headline: 'Warga membersihkan Sungai Lirung bersama petugas',
      writer,
    });
    const edition = (await findEdition(k, editionId))!;
    const packageId = await submitPackage(k, approvePolicy.allow(writer, 'submit', edition), { editionId });
    const signerId = await addSigner(k, linkPolicy.allow(SYSTEM, 'keepSigners', owned), {
      name: 'Hasanuddin Pawero',
      office: 'Sekretaris Jenderal',
      email: 'sekjen@kantor.example',
    });
    const stepId = (await stepsOf(k.db, packageId))[0]!.id;
    const { url } = await makeLink(k, linkPolicy.allow(colleague, 'ask', owned), {
      packageId,
      stepId,
      signerId,
      hours: 24,
      sentBy: 'copy',
    });
    const page = await openPage(browser, { width: 390, hasTouch: true, isMobile: true });
    await page.goto(url!, { waitUntil: 'networkidle' });
    assert.deepEqual(await axeProblems(page), []);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    assert.equal(wide, false, 'nothing scrolls sideways');
    let taps = 0;
    const tap = async (name: string) => {
      taps += 1;
      await page.getByText(name, { exact: true }).tap();
    };
    if (process.env.PICTURES) {
      mkdirSync(join(PICTURE, '..'), { recursive: true });
      await page.screenshot({ path: PICTURE });
    }
    await tap('Setujui paket');
    assert.deepEqual(await axeProblems(page), []);
    await tap('Ya, setujui');
    await page.getByText('Terima kasih. Paket sudah Anda setujui.').waitFor();
    assert.deepEqual(await axeProblems(page), []);
    assert.ok(taps <= 3);
    assert.equal((await findPackage(k, packageId))!.state, 'approved');
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { DEMO_PASSWORD, demoAccounts } from '../../src/app/demo/accounts.ts';
import { NO_BROWSER, openPage, startBrowser } from '../support/browser.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const NOTES = `CATATAN LAPANGAN
Selasa, 24 November 2026, Dermaga Tanjung Payung

hadir: Suryani Pardede (Kepala Balai Sungai Lembayung) + 12 petugas
maksud: membuka kembali penyeberangan Tanjung Payung setelah perbaikan dermaga
hasil: penyeberangan dibuka setiap hari pukul 06.00 sampai 18.00 WIB. perbaikan menghabiskan Rp2,4 miliar
kutipan Suryani (00:02:10): "Warga sudah terlalu lama memutar dua jam; mulai hari ini mereka cukup menyeberang sepuluh menit."
kontak media: Biro Hubungan Masyarakat`;

let server: TestServer;
let browser: Browser;
before(async () => {
  if (NO_BROWSER) return;
  [server, browser] = await Promise.all([startTestServer({ demo: true }), startBrowser()]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

async function signedIn(role: string, width = 1440): Promise<Page> {
  const page = await openPage(browser, { width });
  await page.goto(`${server.base}/ruang/masuk`);
  const form = page.locator('form:has(input[type=password])').first();
  await form.locator('input[type=email]').fill(demoAccounts.find((a) => a.role === role)!.email);
  await form.locator('input[type=password]').fill(DEMO_PASSWORD);
  await form.locator('button[type=submit]').click();
  await page.waitForURL(/\/ruang(\/|$)/);
  return page;
}

async function until<T>(what: string, ask: () => Promise<T | null | undefined | false>): Promise<T> {
  for (let i = 0; i < 120; i += 1) {
    const found = await ask();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`waited 30 s for ${what}`);
}

describe('the whole loop, in a browser', { skip: NO_BROWSER }, () => {
  it('goes from notes to a release that is read, delivered, answered and measured', async () => {
    // A reader subscribes first, so that the release has someone to go to.
    const reader = await openPage(browser);
    await reader.goto(`${server.base}/langganan`);
    await reader.locator('input[type=email]').fill('pembaca.setia@warga.example');
    await reader.locator('input[type=checkbox][value=penyeberangan]').check();
    await reader.locator('main form button[type=submit]').click();
    await reader.waitForURL(/periksa/);
    const confirm = await until('the confirming mail', async () =>
      (await server.mails()).find((m) => m.purpose === 'deliver.confirm' && m.to === 'pembaca.setia@warga.example'),
    );
    await reader.goto(/http\S+konfirmasi\S+/.exec(confirm.text)![0]);
    await reader.locator('main form button[type=submit]').first().click();
    await reader.waitForURL(/\/langganan\/atur\//);

    // Write: brief, notes, draft, one sentence that the notes don't support.
    const officer = await signedIn('officer');
    await officer.goto(`${server.base}/ruang/taklimat/baru`);
    await officer
      .locator('input[name=type][value=release], select[name=type]')
      .first()
      .evaluate((el) => {
        if (el instanceof HTMLSelectElement) el.value = 'release';
        else (el as HTMLInputElement).checked = true;
      });
    await officer.locator('[name=angle]').fill('Balai Sungai Lembayung membuka kembali penyeberangan Tanjung Payung');
    await officer.locator('[name="paste"]').fill(NOTES);
    await officer.locator('details:has(input[name="topicSlugs[]"])').evaluateAll((all) => {
      for (const d of all) d.setAttribute('open', '');
    });
    await officer.locator('input[name="topicSlugs[]"][value=penyeberangan]').check();
    await officer.locator('button[name=next][value=draft]').click();
    await officer.waitForURL(/\/ruang\/naskah\/[0-9a-f-]+/);
    const editor = officer.locator('.ProseMirror');
    await editor.waitFor();
    await until('the draft', async () => /Suryani Pardede/.test(await editor.innerText()));
    await editor.click();
    await officer.keyboard.press('Control+End');
    await officer.keyboard.type(' Sebanyak 75 kapal baru akan datang minggu depan.');
    await until('the mark', async () => (await officer.locator('.ProseMirror .cl.none').count()) > 0);
    for (let i = 0; i < ' Sebanyak 75 kapal baru akan datang minggu depan.'.length; i += 1)
      await officer.keyboard.press('Backspace');
    await until('no mark', async () => (await officer.locator('.ProseMirror .cl.none').count()) === 0);
    await until('the save', async () => /Tersimpan/.test(await officer.locator('body').innerText()));
    const edition = /naskah\/([0-9a-f-]+)/.exec(officer.url())![1]!;
    await officer
      .locator(
        `form[action$="/ruang/naskah/${edition}/ajukan"] button, button[form][formaction$="/ajukan"], [formaction$="/ajukan"]`,
      )
      .first()
      .click();
    await officer.waitForURL(/persetujuan|naskah/);

    // Approve on a phone: open, approve, release. The officer can't approve.
    const approver = await signedIn('approver', 390);
    await approver.goto(`${server.base}/ruang/persetujuan`);
    await approver
      .locator('main a[href^="/ruang/persetujuan/"]', { hasText: /penyeberangan|Penyeberangan/ })
      .first()
      .click();
    const packageUrl = approver.url();
    await officer.goto(packageUrl);
    assert.equal(await officer.locator('form[action$="/setujui"]').count(), 0);
    const headline = await approver.locator('main h2').first().innerText();
    await approver.locator('form[action$="/setujui"] button[type=submit]').click();
    await approver.waitForLoadState('networkidle');
    assert.equal(
      await reader.evaluate(
        async (url) => (await (await fetch(url)).text()).includes('Tanjung Payung'),
        `${server.base}/feed.json`,
      ),
      false,
    );
    await approver.locator('form[action$="/terbitkan"] button[value=now]').click();

    // Read: it is public within seconds, with its counter and reactions.
    const slug = await until('the release', async () => {
      const feed = (await (await fetch(`${server.base}/feed.json`)).json()) as {
        items: { title: string; url: string }[];
      };
      return feed.items.find((i) => i.title === headline)?.url;
    });
    await reader.goto(slug);
    assert.match(await reader.locator('main').innerText(), /Warga sudah terlalu lama memutar dua jam/);
    await reader.locator('button[name=kind][value=berguna]').click();
    await reader.waitForURL(/tanggapan/);
    assert.equal(await reader.locator('button[name=kind][value=berguna]').getAttribute('aria-pressed'), 'true');
    assert.match(await reader.locator('button[name=kind][value=berguna]').innerText(), /1/);

    // Deliver: exactly one message, which says why.
    const news = await until('the news mail', async () => {
      const mine = (await server.mails()).filter(
        (m) => m.to === 'pembaca.setia@warga.example' && m.purpose === 'deliver.new',
      );
      return mine.length > 0 && mine;
    });
    assert.equal(news.length, 1);
    assert.match(news[0]!.text, /Anda memilih topik/);

    // Answer: from the article a citizen asks; an officer answers; the citizen sees it.
    await reader.goto(slug);
    const ask = reader.locator('.ask form');
    await ask.locator('textarea').fill('Apakah penyeberangan juga buka pada hari libur?');
    await ask.locator('button[type=submit]').click();
    await reader.waitForURL(/\/lapor/);
    assert.match(await reader.locator('textarea').first().inputValue(), /hari libur/);
    await reader.locator('main form button[type=submit]').last().click();
    await reader.waitForURL(/\/lapor\/diterima\//);
    const code = /[A-Z]+-\d{4}-\d{4}-[0-9A-Z]{4}/.exec(await reader.locator('main').innerText())![0];
    const caseOfficer = await signedIn('case-officer');
    await caseOfficer.goto(`${server.base}/ruang/laporan`);
    await caseOfficer.locator('a', { hasText: 'hari libur' }).first().click();
    const answer = caseOfficer.locator('form[action*="/jawab"]');
    await answer
      .locator('textarea[name=jawaban]')
      .fill('Ya, penyeberangan tetap buka pada hari libur, pukul 06.00 sampai 18.00 WIB.');
    await answer.locator('button[type=submit]').first().click();
    await caseOfficer.waitForLoadState('networkidle');
    await reader.goto(`${server.base}/lacak?kode=${code}`);
    assert.match(await reader.locator('main').innerText(), /tetap buka pada hari libur/);

    // Learn: the briefing opens with figures.
    await approver.goto(`${server.base}/ruang`);
    assert.ok((await approver.locator('main svg[role=img]').count()) >= 3);
  });
});

describe('reading, subscribing, reacting and asking without JavaScript', { skip: NO_BROWSER }, () => {
  it('works in full', async () => {
    const page = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(server.base);
    await page.locator('main h1 a, .lead h1 a').first().click();
    assert.match(page.url(), /\/berita\//);
    const article = page.url();
    await page.locator('button[name=kind][value=setuju]').click();
    assert.match(page.url(), /tanggapan/);
    assert.equal(await page.locator('button[name=kind][value=setuju]').getAttribute('aria-pressed'), 'true');
    await page.locator('button[name=kind][value=setuju]').click();
    assert.equal(await page.locator('button[name=kind][value=setuju]').getAttribute('aria-pressed'), 'false');

    await page.goto(`${server.base}/cari?q=keramba`);
    assert.ok((await page.locator('main a[href*="/berita/"]').count()) > 0);

    await page.goto(`${server.base}/langganan`);
    await page.locator('input[type=email]').fill('tanpa.skrip@warga.example');
    await page.locator('input[type=checkbox][value=danau]').check();
    await page.locator('main form button[type=submit]').click();
    const mail = await until('the confirming mail', async () =>
      (await server.mails()).find((m) => m.to === 'tanpa.skrip@warga.example'),
    );
    await page.goto(/http\S+konfirmasi\S+/.exec(mail.text)![0]);
    await page.locator('main form button[type=submit]').first().click();
    assert.match(page.url(), /\/langganan\/atur\//);
    await page.goto(page.url().replace('/atur/', '/berhenti/').replace(/\?.*$/, ''));
    await page.locator('main form button[type=submit]').first().click();
    const { rows } = await server.kernel.pool.query('SELECT state FROM deliver.subscribers WHERE address_hash = $1', [
      server.kernel.vault.fingerprint('tanpa.skrip@warga.example'),
    ]);
    assert.equal(rows[0].state, 'left');

    await page.goto(`${server.base}/lapor?dari=${new URL(article).pathname}`);
    await page.locator('textarea').first().fill('Tombol unduh di halaman ini tidak bekerja di telepon saya.');
    await page.locator('input[name=jenis][value=complaint], input[name=kind][value=complaint]').first().check();
    await page.locator('main form button[type=submit]').last().click();
    assert.match(page.url(), /\/lapor\/diterima\//);
    const code = /[A-Z]+-\d{4}-\d{4}-[0-9A-Z]{4}/.exec(await page.locator('main').innerText())![0];
    await page.goto(`${server.base}/lacak`);
    await page.locator('input[name=kode]').fill(code.toLowerCase());
    await page.locator('main form button[type=submit]').first().click();
    assert.match(await page.locator('main').innerText(), /Diterima/);
  });
});

import { describe, expect, it } from 'vitest';
import { startCollectionsMonitor } from '../../src/sandbox/collections-monitor.ts';
import { chromiumPath } from '../support/chromium.ts';
import { openLine } from '../support/severable-line.ts';
import { expectAccessible, openConsole } from './browser.ts';
import { startSandboxProcess } from './sandbox-process.ts';

describe.runIf(chromiumPath)('the system', () => {
  it('shows a neighbour that goes away, what that means, and that it is back', async () => {
    const neighbour = await startCollectionsMonitor({ host: '127.0.0.1', port: 0 });
    const line = await openLine(neighbour.url);
    const { page, complaints } = await openConsole({
      role: 'analyst',
      path: '/system',
      environment: { COLLECTIONS_MONITOR_URL: line.url, CIRCUIT_OPEN_MS: '100' },
    });
    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Collections Monitor' }) });
    await card.getByText('Up', { exact: true }).waitFor();
    await page.getByText('Nothing is in trouble.').waitFor();

    line.sever();
    await page.getByText('1 is in trouble: Collections Monitor.').waitFor();
    await card.getByText(/Troubled|Down/).waitFor();
    await card.getByText('Last trouble').waitFor();
    await card.getByText('Other texts get no reply yet.').first().waitFor();
    await expectAccessible(page);

    line.mend();
    await page.getByText('Nothing is in trouble.').waitFor();
    expect(complaints).toEqual([]);
    await neighbour.close();
  });

  it('keeps what it showed, and what was typed, while the gateway is away', async () => {
    const gateway = await startSandboxProcess();
    const { page } = await openConsole({ gateway, path: '/system' });
    await page.getByRole('heading', { name: 'SMS Agent' }).waitFor();
    await page.getByLabel('A text as a tenant might write it').fill('How much do I owe?');
    await gateway.kill();
    await page.getByText(/^What you see is from/).waitFor();
    await page.getByRole('heading', { name: 'SMS Agent' }).waitFor();
    await page.getByText('The gateway does not answer.').first().waitFor();
    await page.getByRole('button', { name: 'Try it' }).click();
    await page.getByText('This could not be loaded.').waitFor();
    expect(await page.getByLabel('A text as a tenant might write it').inputValue()).toBe('How much do I owe?');

    await gateway.restart();
    await page.getByText(/^What you see is from/).waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Try it' }).click();
    await page.getByText('None: a reply may be drafted.').waitFor();
  });

  it('tells by keyboard what the rules make of a text, with the words that they went by, as plain text', async () => {
    const { page, complaints } = await openConsole({ role: 'analyst', path: '/system' });
    await page.getByLabel('A text as a tenant might write it').focus();
    await page.keyboard.type(
      'My lawyer says stop texting me. I can pay $50 a week for 20 weeks. <img src=x onerror=x>',
    );
    const tryIt = page.getByRole('button', { name: 'Try it' });
    for (let stops = 0; stops < 12; stops++) {
      await page.keyboard.press('Tab');
      if (await tryIt.evaluate((button) => button === document.activeElement)) break;
    }
    await page.keyboard.press('Enter');
    const result = page.getByRole('region', { name: 'Made of this text' });
    await result.getByText('Attorney').waitFor();
    await result.getByText('Opted out').waitFor();
    await result.getByText('$50.00 weekly, 20 times').waitFor();
    await result.getByText(/20 weeks; at most 12/).waitFor();
    expect(await result.locator('mark').first().textContent()).toMatch(/lawyer/);
    expect(await result.getByText('<img src=x onerror=x>').count()).toBe(1);
    await expectAccessible(page);
    expect(complaints).toEqual([]);
  });

  it('fits a phone, in the dark and in Spanish', async () => {
    const { page, complaints } = await openConsole({
      role: null,
      browser: { locale: 'es-MX', viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
    });
    await page.getByRole('button', { name: /^Aprobador/ }).click();
    await page.getByRole('link', { name: 'Sistema' }).click();
    await page.getByText('Nada tiene problemas.').waitFor();
    await page.getByRole('button', { name: 'Mi abogado se va a enterar de esto' }).click();
    await page.getByRole('button', { name: 'Probar', exact: true }).click();
    await page
      .getByRole('region', { name: 'Resultado para este mensaje' })
      .getByText('Abogado', { exact: true })
      .waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await expectAccessible(page);
    expect(complaints).toEqual([]);
  });
});

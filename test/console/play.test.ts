import { describe, expect, it } from 'vitest';
import { chromiumPath } from '../support/chromium.ts';
import { expectAccessible, openConsole } from './browser.ts';
import { startSandboxProcess } from './sandbox-process.ts';

const maria = '+18605550123';

describe.runIf(chromiumPath)('play a tenant', () => {
  it('a newcomer writes as a tenant by keyboard, approves, and sees the reply on the phone', async () => {
    const { page, complaints } = await openConsole({ path: '/play' });
    const phone = page.getByRole('region', { name: "The tenant's phone" });
    await page.getByText('Each text goes through these stages.').waitFor();
    await page.getByText('$1,450.00 owed, 34 days late').waitFor();
    await expectAccessible(page);

    await page.getByRole('button', { name: /^A payment plan/ }).press('Enter');
    await page.keyboard.press('Enter');
    await phone.getByText('Can I pay $200 a week?').waitFor();
    const approve = page.getByRole('button', { name: 'Approve and send' });
    await approve.waitFor();
    await page.locator('[data-stage=approval][data-state=waiting]').waitFor();
    await page.getByText('$200.00 weekly until it is paid').waitFor();
    await expectAccessible(page);

    await approve.press('Enter');
    await phone.getByText(/^Hi James\..*STOP/).waitFor();
    await page.getByText('It is on the phone.').waitFor();
    await page.getByText(/^Approved by /).waitFor();
    expect(await page.locator('[data-state=done]').count()).toBe(7);
    await expectAccessible(page);
    expect(complaints).toEqual([]);
  });

  it('B32, B33: shows what the ledger check makes of an attempt to trick the model, and of a figure that is true', async () => {
    const { page } = await openConsole({ path: '/play' });
    const phone = page.getByRole('region', { name: "The tenant's phone" });
    await page.getByRole('button', { name: /^What do I owe/ }).click();
    await page.keyboard.press('Enter');
    await phone.getByText(/balance is \$1,450\.00/).waitFor();
    await page.getByText(/is the amount owed/).waitFor();
    await page.locator('[data-stage=approval][data-state=skipped]').waitFor();

    await page.getByRole('button', { name: /^Tricking the model/ }).click();
    await page.keyboard.press('Enter');
    await page.getByText('is not in the record').waitFor();
    await page.getByText('Not in the tenant\'s record: "$0".').waitFor();
    expect(await phone.getByText('balance is $0.').count()).toBe(0);
  });

  it('B4, B7: a number that nobody has, and one that opts out, get no word about a debt', async () => {
    const { page } = await openConsole({ path: '/play' });
    const phone = page.getByRole('region', { name: "The tenant's phone" });
    await page.getByRole('button', { name: /^Opt out/ }).click();
    await page.keyboard.press('Enter');
    await phone.getByText('This number has opted out.').waitFor();
    await phone.getByText(/^Stanton Management: You are unsubscribed/).waitFor();

    await page.getByRole('button', { name: /Write as/ }).click();
    await page.getByRole('option', { name: 'A number that nobody has' }).click();
    await phone.getByText('No texts yet.').waitFor();
    await page.getByRole('textbox', { name: 'Text message' }).fill('Hi');
    await page.keyboard.press('Enter');
    await page.getByText('Unknown number', { exact: true }).waitFor();
    await page.locator('[data-stage=draft][data-state=skipped]').waitFor();
  });

  it('keeps a text that was not taken', async () => {
    const gateway = await startSandboxProcess();
    const { page } = await openConsole({ gateway, path: '/play' });
    const text = page.getByRole('textbox', { name: 'Text message' });
    await text.fill('Is anybody there?');
    await gateway.kill();
    await text.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Not taken' }).waitFor();
    expect(await text.inputValue()).toBe('Is anybody there?');
    await gateway.restart();
    await text.press('Enter');
    await page.locator('q', { hasText: 'Is anybody there?' }).waitFor();
    await page.getByRole('region', { name: "The tenant's phone" }).getByText('Is anybody there?').waitFor();
    expect(await text.inputValue()).toBe('');
  });

  it('speaks Spanish, fits on a phone in the dark, and follows texts that come from elsewhere', async () => {
    const { gateway, page } = await openConsole({
      role: null,
      browser: { locale: 'es-MX', viewport: { width: 320, height: 700 }, colorScheme: 'dark' },
    });
    await page.getByRole('button', { name: /^Aprobador/ }).click();
    await page.getByRole('navigation').waitFor();
    await page.goto(`${gateway.url}/play?from=${encodeURIComponent(maria)}`);
    await page.getByText('Maria Lopez').first().waitFor();
    await gateway.text(maria, 'Puedo pagar 100 por semana?');
    await page.getByRole('button', { name: 'Aprobar y enviar' }).waitFor();
    await page.getByText('En inglés:').waitFor();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it('says to analysts, who see numbers masked, why they cannot write', async () => {
    const { page } = await openConsole({ role: 'analyst', path: '/play' });
    await page.getByText('Your role sees numbers masked').waitFor();
    await expectAccessible(page);
  });
});

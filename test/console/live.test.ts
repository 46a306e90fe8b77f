import { describe, expect, it } from 'vitest';
import { chromiumPath } from '../support/chromium.ts';
import { openConsole } from './browser.ts';
import { openLine } from './line.ts';
import { startSandbox } from './sandbox.ts';
import { startSandboxProcess } from './sandbox-process.ts';

const tenants = ['+12035550114', '+18605550123', '+14135550137', '+18605550142'];

/** Every tenant asks again; who asked before is answered anew, so drafts come and go. */
async function stir(text: (from: string, body: string) => Promise<void>, round: number): Promise<void> {
  for (const tenant of tenants) await text(tenant, `Can I pay ${50 + 10 * round} a week?`);
}

describe.runIf(chromiumPath)('the live connection', () => {
  it('B42: a line that is cut in the middle of 20 events shows at once, and nothing is missed', async () => {
    const gateway = await startSandbox();
    const line = await openLine(gateway.url);
    const { page } = await openConsole({ gateway: { ...gateway, url: line.url } });
    await page.getByText('Live', { exact: true }).waitFor();
    await stir(gateway.text, 0);
    await expect.poll(() => page.getByRole('row').count()).toBe(tenants.length);

    const stirring = stir(gateway.text, 1);
    line.cut();
    await page.getByText(/^Not connected/).waitFor();
    await stirring;
    // It stays until the page is live again, whatever is tried meanwhile.
    for (let tries = 0; tries < 20; tries++) {
      expect(await page.locator('[data-connection=lost]').count()).toBe(1);
      await page.waitForTimeout(100);
    }
    for (const round of [2, 3, 4]) await stir(gateway.text, round);
    line.mend();
    await page.getByText('Connected again; nothing was missed.').waitFor();
    await expect
      .poll(() => page.getByRole('row').filter({ hasText: 'Can I pay 90 a week?' }).count())
      .toBe(tenants.length);
    expect(await page.getByRole('row').count()).toBe(tenants.length);
  });

  it('a page whose parts went with an upgrade is drawn anew when it needs one', async () => {
    const { page } = await openConsole();
    await page.getByText('Nothing waits for you.').waitFor();
    let isOld = true;
    page.on('request', (request) => {
      if (request.isNavigationRequest()) isOld = false;
    });
    await page.route('**/assets/**', (route) => (isOld ? route.fulfill({ status: 404 }) : route.continue()));
    await page.keyboard.press('g');
    await page.keyboard.press('s');
    await page.getByRole('heading', { name: 'System', level: 1 }).waitFor();
    expect(isOld).toBe(false);
  });

  it('a line that goes dead without a word is found out too', async () => {
    const gateway = await startSandbox();
    const line = await openLine(gateway.url);
    const { page } = await openConsole({ gateway: { ...gateway, url: line.url } });
    await page.getByText('Live', { exact: true }).waitFor();
    line.freeze();
    await page.getByText('The connection is shaky; what you see may be out of date.').waitFor();
    line.mend();
    await page.getByText('Live', { exact: true }).waitFor();
  });

  it('B45: the gateway is killed and started again under an open page: the page comes back by itself', async () => {
    const gateway = await startSandboxProcess();
    const { page } = await openConsole({ gateway });
    await gateway.text('+12035550114', 'Can I pay $200 a week?');
    await page.getByRole('article', { name: 'Draft for James Carter' }).getByRole('button', { name: 'Edit' }).waitFor();
    await page.keyboard.press('e');
    await page.keyboard.press('End');
    await page.keyboard.type(' And this was typed before.');
    await gateway.kill();
    await page.getByText(/^Not connected/).waitFor();
    await page.keyboard.type(' This while it was away.');
    await gateway.restart();
    await page.getByText(/^(Live|Connected again; nothing was missed.)$/).waitFor();
    const text = await page.getByRole('textbox', { name: 'Text to the tenant' }).inputValue();
    expect(text).toContain('typed before. This while it was away.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Approved. The text goes out.').waitFor();
    await expect.poll(gateway.texts).toMatchObject([{ body: expect.stringContaining('This while it was away.') }]);
  });
});

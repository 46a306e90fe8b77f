import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumPath } from '../support/chromium.ts';
import { expectAccessible, openConsole, standStill } from './browser.ts';

const james = '+12035550114';
const maria = '+18605550123';

const row = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(name) });
/** A key does nothing before what it decides about was on the screen for a moment. */
const keyIsLive = (page: Page) => page.locator('button[data-key=live]').waitFor();
/** With all that a decision needs: the name is there before the rest was read. */
const card = (page: Page, name: string) =>
  page
    .getByRole('article', { name: `Draft for ${name}` })
    .filter({ has: page.getByRole('button', { name: /^Approve/ }) });

describe.runIf(chromiumPath)('approvals', () => {
  it('the main job by keyboard alone: edit, see it checked, approve; the tenant gets the edited text', async () => {
    const { gateway, page, complaints } = await openConsole();
    await page.getByText('Nothing waits for you.').waitFor();
    await expectAccessible(page);
    await gateway.text(james, 'Can I pay $200 a week?');
    await card(page, 'James Carter').waitFor();
    await page.getByRole('status').filter({ hasText: 'New draft for James Carter' }).waitFor();
    await expectAccessible(page);

    await page.keyboard.press('e');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('You owe $1,450.00, not $999. We will call you on Monday.');
    const figures = page.getByRole('listitem').filter({ hasText: 'is not in the record' });
    await figures.filter({ hasText: '$999' }).waitFor();
    await page.getByText('How to opt out is added at the end.').waitFor();
    await page.getByText('What you changed').waitFor();
    await expectAccessible(page);

    await page.keyboard.press('Control+A');
    await page.keyboard.type('Thank you James, we will look at $200 a week.');
    await expect.poll(() => figures.count()).toBe(0);
    await page.keyboard.press('Control+Enter');
    await page.getByText('Approved. The text goes out.').waitFor();
    await page.getByText('Nothing waits for you.').waitFor();
    await expect
      .poll(gateway.texts)
      .toMatchObject([{ to: james, body: expect.stringMatching(/^Thank you James, .*STOP/s) }]);
    expect(complaints).toEqual([]);
  });

  it('B38: what the checks stop does not go out by one key: it asks why, before the moment in which it can be undone', async () => {
    const { gateway, page } = await openConsole();
    await gateway.text(james, 'Can I pay $200 a week?');
    await card(page, 'James Carter').waitFor();
    await page.keyboard.press('e');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Your balance is $999.');
    await page.keyboard.press('Control+Enter');
    const gate = page.getByRole('dialog', { name: 'Send all the same?' });
    await gate.getByText(/Not in the tenant's record: "\$999"/).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await card(page, 'James Carter').waitFor();
    expect(await gateway.texts()).toEqual([]);
    await page.getByRole('button', { name: 'Approve' }).click();
    await gate.getByRole('textbox').fill('The ledger is a day behind.');
    await gate.getByRole('button', { name: 'Send all the same' }).click();
    await page.getByText('Approved. The text goes out.').waitFor();
    await expect.poll(gateway.texts).toMatchObject([{ body: expect.stringMatching(/^Your balance is \$999\./) }]);
  });

  it('a decision can be taken back for a moment, and is not made before that', async () => {
    const { gateway, page } = await openConsole({ ownClock: true });
    await gateway.text(james, 'Can I pay $200 a week?');
    await card(page, 'James Carter').waitFor();
    await keyIsLive(page);
    await standStill(page);
    await page.keyboard.press('a');
    await page.getByText('Approving the text to James Carter…').waitFor();
    await page.getByText('Nothing waits for you.').waitFor();
    await page.keyboard.press('u');
    await card(page, 'James Carter').waitFor();
    await page.clock.resume();
    await page.keyboard.press('r');
    await page.getByRole('textbox', { name: 'Reason' }).fill('He has called meanwhile.');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('r');
    // What was typed is still there.
    expect(await page.getByRole('textbox', { name: 'Reason' }).inputValue()).toBe('He has called meanwhile.');
    await page.getByRole('dialog').getByRole('button', { name: 'Reject' }).click();
    await page.getByText('Rejected. Nothing was sent.').waitFor();
    expect(await gateway.texts()).toEqual([]);
  });

  it('B37: two approvers see each other, and the slower one loses no typed word', async () => {
    const { gateway, page: fast } = await openConsole();
    const { page: slow } = await openConsole({ gateway });
    await gateway.text(maria, 'Puedo pagar 100 por semana?');
    await card(fast, 'Maria Lopez').waitFor();
    // Whoever was there first holds it, and is shown to the other.
    await Promise.any([slow, fast].map((page) => page.getByText(/is looking at this draft too/).waitFor()));
    await slow.keyboard.press('e');
    await slow.keyboard.press('Control+A');
    await slow.keyboard.type('Gracias Maria, la llamo hoy.');
    await keyIsLive(fast);
    await fast.keyboard.press('a');
    await slow.getByText('This draft waits no more.').waitFor();
    await slow.getByRole('heading', { name: 'Decided just now' }).waitFor();
    await slow.getByText(/^Approved by /).waitFor();
    expect(await slow.getByRole('textbox', { name: 'What you had typed' }).inputValue()).toBe(
      'Gracias Maria, la llamo hoy.',
    );
    await expectAccessible(slow);
    await slow.getByRole('button', { name: 'Go on with the next' }).click();
    await slow.getByText('Nothing waits for you.').waitFor();
    expect(await gateway.texts()).toHaveLength(1);
  });

  it('B37: both decide at once: one text goes out, and the other hears who was first', async () => {
    const { gateway, page: one } = await openConsole();
    const { page: other } = await openConsole({ gateway });
    await gateway.text(james, 'Can I pay $200 a week?');
    for (const page of [one, other]) await keyIsLive(page);
    await Promise.all([one.keyboard.press('a'), other.keyboard.press('a')]);
    await expect
      .poll(async () =>
        (await Promise.all([one, other].map((page) => page.getByText('Somebody else was faster').count()))).sort(),
      )
      .toEqual([0, 1]);
    const named = /^The draft is now: Approved\. (Alex|Dana)$/;
    await expect
      .poll(async () => (await Promise.all([one, other].map((page) => page.getByText(named).count()))).sort())
      .toEqual([0, 1]);
    expect(await gateway.texts()).toHaveLength(1);
  });

  it("a tenant's words never become markup, and the page loads nothing that they name", async () => {
    const { gateway, page, complaints } = await openConsole();
    const hostile = `<img src=x onerror="document.title='owned'"> [x](javascript:alert(1)) "><script>document.title='owned'</script> can I pay $200 a week?`;
    await gateway.text(james, hostile);
    await card(page, 'James Carter').waitFor();
    expect(await card(page, 'James Carter').getByText('<img src=x').count()).toBeGreaterThan(0);
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect(await page.title()).toBe('(1) Approvals · Collections Orchestrator');
    expect(complaints).toEqual([]);
  });

  it('speaks Spanish, and fits on a phone in the dark', async () => {
    const { gateway, page } = await openConsole({
      role: null,
      browser: { locale: 'es-MX', viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
    });
    await page.getByRole('button', { name: /^Aprobador/ }).click();
    await page.getByText('Nada te espera.').waitFor();
    await gateway.text(maria, 'Puedo pagar 100 por semana?');
    await row(page, 'Maria Lopez').click();
    await page.getByRole('button', { name: /^Aprobar/ }).waitFor();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.getByRole('button', { name: /^Aprobar/ }).click();
    await page.getByText('Aprobado. El texto sale.').waitFor();
  });
});

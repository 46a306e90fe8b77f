import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumPath } from '../support/chromium.ts';
import { request } from '../support/client.ts';
import { expectAccessible, openConsole } from './browser.ts';
import type { Sandbox } from './sandbox.ts';

const james = '+12035550114';
const denise = '+18605550142';
const maria = '+18605550123';
const path = '/escalations';

const row = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(name) });
const detail = (page: Page, name: string) => page.getByRole('article', { name: new RegExp(name) });
const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });

interface Listed {
  escalations: { nodes: { id: string }[] };
}

/** Another person settles all that is open. */
async function settleAll({ url, token }: Sandbox): Promise<void> {
  const open = '{ escalations(filter: { statuses: [OPEN] }) { nodes { id } } }';
  const settle =
    'mutation ($input: ResolveEscalationInput!) { resolveEscalation(input: $input) { ... on EscalationSuccess { escalation { id } } } }';
  const { data } = await request<Listed, object>(url, token('admin'), open);
  for (const { id } of data?.escalations.nodes ?? []) {
    const input = { escalationId: id, resolution: 'Called them.' };
    const { data: settled } = await request(url, token('admin'), settle, { input });
    expect(settled).toMatchObject({ resolveEscalation: { escalation: { id } } });
  }
}

describe.runIf(chromiumPath)('escalations', () => {
  it('B20, B23: what is due first comes first; taken, answered and settled by keyboard alone', async () => {
    const { gateway, page, complaints } = await openConsole({ path });
    await page.getByText('Nobody waits for a person.').waitFor();
    await expectAccessible(page);
    await gateway.text(denise, 'I lost my job last month.');
    await detail(page, 'Hardship: Denise Walker').waitFor();
    await gateway.text(james, 'My attorney is Dana Smith.');
    await row(page, 'James Carter, Attorney').waitFor();
    const order = await page.getByRole('row').allTextContents();
    expect(order.map((text) => /James|Denise/.exec(text)?.[0])).toEqual(['James', 'Denise']);
    await page.getByRole('alert').filter({ hasText: 'New: Attorney, James Carter' }).waitFor();

    await page.keyboard.press('k');
    await detail(page, 'Attorney: James Carter').waitFor();
    await page.getByText('Nothing goes out by itself in this conversation until this is settled.').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('a');
    await said(page, 'Taken. It is yours now.').waitFor();
    await page.getByText(/taken by you/).waitFor();

    await page.keyboard.press('w');
    await page.keyboard.type('We will write to Dana Smith – thank you.');
    // The dash is sent as one of the phone's alphabet, and the line that tells how to opt out is counted.
    await page.getByText('63 characters · 1 segment').waitFor();
    // Only the attorney may be contacted: the gate asks why it goes out, and so does one key.
    await page.getByText('What the checks say').waitFor();
    await page.keyboard.press('Control+Enter');
    const gate = page.getByRole('dialog', { name: 'Send all the same?' });
    await gate.getByText(/The tenant wrote/).waitFor();
    await expectAccessible(page);
    await page.keyboard.type('It goes to the attorney as well.');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Sent.').waitFor();
    await expect
      .poll(gateway.texts)
      .toMatchObject([{ to: james, body: 'We will write to Dana Smith - thank you. Reply STOP to opt out.' }]);
    await page.getByRole('region', { name: 'Thread' }).getByText('We will write to Dana Smith').waitFor();

    await page.getByRole('textbox', { name: 'A note for colleagues' }).fill('Dana Smith calls back on Monday.');
    await page.getByRole('button', { name: 'Keep the note' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Dana Smith calls back on Monday.' }).waitFor();

    await page.getByRole('heading', { name: 'Attorney: James Carter' }).click();
    await page.keyboard.press('r');
    await page.getByRole('dialog').getByRole('button', { name: 'The attorney has it now.' }).click();
    await page.getByRole('dialog').getByRole('textbox').focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' Dana Smith has the file.');
    await expectAccessible(page);
    await page.keyboard.press('Control+Enter');
    await said(page, 'Resolved.').waitFor();
    await page.getByText('The attorney has it now. Dana Smith has the file.').waitFor();
    await expect.poll(() => row(page, 'James Carter').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    expect(complaints).toEqual([]);
  });

  it('one that somebody else settles meanwhile says so, and no typed word is lost', async () => {
    const { gateway, page } = await openConsole({ path });
    await gateway.text(james, 'I will see you in court.');
    await detail(page, 'Legal threat: James Carter').waitFor();
    await page.getByRole('textbox', { name: 'Write by hand' }).fill('Please call us.');
    await page.getByRole('button', { name: 'Resolve' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('He called, all is well.');
    await settleAll(gateway);
    await dialog.getByRole('button', { name: 'Resolve' }).click();
    await dialog.getByText('Somebody was first').waitFor();
    expect(await dialog.getByRole('textbox').inputValue()).toBe('He called, all is well.');
    await page.keyboard.press('Escape');
    await page.getByText('Called them.').waitFor();
    await page.getByText('Nobody waits for a person.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Write by hand' }).inputValue()).toBe('Please call us.');
    // An address of what is settled still leads to it.
    await page.reload();
    await page.getByText('Called them.').waitFor();
  });

  it('B11: whoever has opted out cannot be written to', async () => {
    const { gateway, page } = await openConsole({ path });
    await gateway.text(james, 'I will sue you <img src=x onerror="document.title=1">');
    await detail(page, 'Legal threat: James Carter').waitFor();
    await page.getByRole('textbox', { name: 'Write by hand' }).fill('Please call us.');
    await gateway.text(james, 'STOP');
    await page.getByText('The tenant has opted out').waitFor();
    expect(await page.getByRole('button', { name: 'Send' }).isDisabled()).toBe(true);
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect(await page.title()).toBe('(1) Escalations · Collections Orchestrator');
  });

  it('single keys can be turned off, and filters narrow the list', async () => {
    const { gateway, page } = await openConsole({ path });
    await gateway.text(james, 'My attorney is Dana Smith.');
    await gateway.text(denise, 'I lost my job last month.');
    await row(page, 'James Carter').waitFor();
    await row(page, 'Denise Walker').waitFor();
    await page.getByText('Single-key shortcuts').click();
    await page.keyboard.press('r');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.getByRole('button', { name: 'Severity' }).click();
    await page.getByRole('option', { name: 'Critical' }).click();
    await expect.poll(() => row(page, 'Denise Walker').count()).toBe(0);
    await row(page, 'James Carter').waitFor();
    await page.reload();
    await row(page, 'James Carter').waitFor();
    expect(await row(page, 'Denise Walker').count()).toBe(0);
  });

  it('analysts look, and cannot act', async () => {
    const { gateway, page } = await openConsole({ path, role: 'analyst' });
    await gateway.text(james, 'My attorney is Dana Smith.');
    await page.reload();
    await detail(page, 'Attorney').waitFor();
    await page.getByText('Raised by the gateway').waitFor();
    expect(await page.getByRole('button', { name: /Acknowledge|Resolve|Send/ }).count()).toBe(0);
    await expectAccessible(page);
  });

  it('speaks Spanish, and fits on a phone in the dark', async () => {
    const { gateway, page } = await openConsole({
      role: null,
      browser: { locale: 'es-MX', viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
    });
    await page.getByRole('button', { name: /^Aprobador/ }).click();
    await gateway.text(maria, 'Ya pagué, no debo eso.');
    await page.getByRole('link', { name: 'Derivaciones' }).click();
    await row(page, 'Maria Lopez').click();
    await page.getByRole('button', { name: 'Tomar' }).waitFor();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.getByRole('button', { name: 'Volver a la lista' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('row');
    await gateway.text('+12125550199', 'Hi');
    await row(page, '555-0199').click();
    await page.getByText('No se conoce ningún inquilino con este número de teléfono.').waitFor();
  });

  it('B62: whether a tenant wants texts is said by one press', async () => {
    const { gateway, page } = await openConsole({ path });
    await gateway.text(james, 'Give it a rest.');
    await detail(page, 'May want no texts: James Carter').waitFor();
    await page
      .getByText(/They may want no more texts/)
      .first()
      .waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'They want no texts' }).click();
    await said(page, 'Recorded: no more texts.').waitFor();
    await page.getByText('The tenant has opted out').first().waitFor();
    expect(await gateway.texts()).toEqual([]);
  });
});

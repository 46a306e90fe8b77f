import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { mentionsIn, withMention } from '../../console/src/notes/mentions.ts';
import { csvOf } from '../../console/src/parts/csv.ts';
import { fillForm } from '../../console/src/parts/fill-form.ts';
import { shownName } from '../../console/src/parts/people.ts';
import { chromiumPath } from '../support/chromium.ts';
import { expectAccessible, openConsole } from './browser.ts';

const james = '+12035550114';
const card = (page: Page, name: RegExp) =>
  page.getByRole('article', { name }).filter({ has: page.getByRole('button', { name: /^(Approve|Aprobar)/ }) });

describe('words of the page', () => {
  it.each([
    [{ id: 'a', name: 'Jo Smith' }, 'Jo Smith'],
    [{ id: 'a', name: 'jo.smith@example.com' }, 'Jo Smith'],
    [{ id: 'a', name: 'a', email: 'dana@example.com' }, 'Dana'],
    [{ id: 'a', name: 'a' }, null],
    [{ id: 'a' }, null],
  ])('%o is called %o', (somebody, name) => {
    expect(shownName(somebody)).toBe(name);
  });

  it('a form is a sentence once each of its slots has its fact', () => {
    const facts = [
      { name: 'tenant', value: 'James Carter' },
      { name: 'amount owed', value: '$1,450.00' },
      { name: 'payment link', value: 'https://pay.example.com' },
    ];
    expect(fillForm('Hi {tenant_name}, your balance is {amount_owed}.', facts)).toBe(
      'Hi James, your balance is $1,450.00.',
    );
    expect(fillForm('Pay at {fact:payment_link}.', facts)).toBe('Pay at https://pay.example.com.');
    expect(fillForm('{installments} payments of {plan_amount} {plan_interval}.', facts)).toBeNull();
    expect(fillForm('Thank you.', facts)).toBe('Thank you.');
  });

  it('a note names those whose names stand in it', () => {
    const people = [
      { id: '1', called: 'Jo' },
      { id: '2', called: 'Jo Smith' },
      { id: '3', called: 'Dana' },
    ];
    expect(withMention('Please look', { id: '3', called: 'Dana' })).toBe('Please look @Dana ');
    expect(mentionsIn('@Jo Smith and @Dana', people)).toEqual(['2', '3']);
    expect(mentionsIn('@Jo, write to dana', people)).toEqual(['1']);
  });

  it('a file for a spreadsheet holds no formula', () => {
    const columns = { at: ([at]: [number, string]) => at, detail: ([, detail]: [number, string]) => detail };
    const rows: [number, string][] = [
      [-1.5, '=HYPERLINK("x")'],
      [2, 'a "b", c\nd'],
      [3, '＝1+1'],
      [4, '\n@SUM(1)'],
      [5, ''],
    ];
    expect(csvOf(columns, rows)).toBe(
      'at,detail\r\n-1.5,"\'=HYPERLINK(""x"")"\r\n2,"a ""b"", c\nd"\r\n3,\'＝1+1\r\n4,"\'\n@SUM(1)"\r\n5,\r\n',
    );
  });
});

describe.runIf(chromiumPath)('a day at the desk', () => {
  it('the tab counts; reasons, sentences and colleagues are at hand; what was decided can be looked up and taken along', async () => {
    const { gateway, page, complaints } = await openConsole();
    // Somebody who can be mentioned has to have been here.
    await openConsole({ gateway });
    await gateway.text(james, 'How much do I owe? Can I pay $200 a week?');
    await card(page, /James Carter/).waitFor();
    await expect.poll(() => page.title()).toBe('(1) Approvals · Collections Orchestrator');

    await page.keyboard.press('e');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Thank you.');
    await page.getByRole('button', { name: 'Put in a sentence…' }).click();
    await page
      .getByRole('menuitem', { name: /\$1,450\.00/ })
      .first()
      .click();
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Text to the tenant' }).inputValue())
      .toMatch(/^Thank you\. .*\$1,450\.00/);
    await page.getByRole('button', { name: 'Discard my edit' }).click();

    await page.getByRole('textbox', { name: 'A note for colleagues' }).fill('She called at noon.');
    await page.getByRole('button', { name: 'Mention…' }).click();
    await page.getByRole('menuitem', { name: 'Dana' }).click();
    await page.getByRole('button', { name: 'Keep the note' }).click();
    await page.getByRole('listitem').filter({ hasText: 'She called at noon. @Dana' }).waitFor();
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Reject' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'I have talked to the tenant.' }).click();
    expect(await dialog.getByRole('textbox').inputValue()).toBe('I have talked to the tenant.');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Reject' }).click();
    await page.getByText('Rejected. Nothing was sent.').waitFor();

    await page.goto(`${gateway.url}/decisions`);
    const row = page.getByRole('row').filter({ hasText: 'Draft rejected' });
    await row.filter({ hasText: 'James Carter' }).filter({ hasText: 'I have talked to the tenant.' }).waitFor();
    await expectAccessible(page);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    const csv = await readFile(await (await saved).path(), 'utf8');
    expect(csv).toMatch(/^at,kind,by,name,conversation,tenant,unit,property,detail\r\n/);
    expect(csv).toMatch(/,DRAFT_REJECTED,sandbox-approver-\w+,\w+@example\.com,.*,James Carter,.*talked to the tenant/);
    await page.getByRole('button', { name: /^Anything/ }).click();
    await page.getByRole('option', { name: 'Draft approved' }).click();
    await page.getByText('No such decisions.').waitFor();
    expect(new URL(page.url()).search).toBe('?kind=DRAFT_APPROVED');
    expect(complaints).toEqual([]);
  });

  it('what a check found, and what figures are, is said in the language of the page', async () => {
    const { gateway, page } = await openConsole({ role: null, browser: { locale: 'es-MX' } });
    await page.getByRole('button', { name: /^Aprobador/ }).click();
    await gateway.text(james, 'Can I pay $200 a week?');
    await card(page, /James Carter/).waitFor();
    await page.keyboard.press('e');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('You owe $1,450.00, not $999.');
    await page.getByText('No figura en el registro del inquilino: "$999".').waitFor();
    await page.getByText('es: lo que debe, $1,450.00').waitFor();
  });

  it('calls somebody who looks elsewhere, by name and kind alone, as they want to be called', async () => {
    const { gateway, page } = await openConsole({ browser: { permissions: ['notifications'] } });
    await page.evaluate(() => {
      const called: string[] = [];
      Object.assign(window, { called });
      window.Notification = class extends Notification {
        constructor(title: string, options?: NotificationOptions) {
          super(title, options);
          called.push(`${title}: ${options?.body}`);
        }
      };
      window.AudioContext = class extends AudioContext {
        constructor() {
          super();
          called.push('a sound');
        }
      };
      Object.defineProperty(document, 'hidden', { get: () => true });
    });
    await page.getByText('Nothing waits for you.').waitFor();
    await page.getByRole('button', { name: 'Preferences' }).click();
    await page.getByRole('switch', { name: 'Notify me of what newly waits' }).click({ force: true });
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    const called = () => page.evaluate(() => (window as unknown as { called: string[] }).called);
    await gateway.text(james, 'Can I pay $200 a week?');
    await expect.poll(called).toEqual([expect.stringMatching(/^James Carter: /)]);
    expect((await called())[0]).not.toContain('$200');
    await page.getByRole('button', { name: 'Preferences' }).click();
    await page.getByRole('switch', { name: 'And with a sound' }).click({ force: true });
    await page.keyboard.press('Escape');
    await gateway.text('+18605550123', 'Puedo pagar 100 por semana?');
    await expect.poll(called).toContain('a sound');
  });

  it('B61: administrators write, reword and retire what may go out alone; nobody else is shown it', async () => {
    const { gateway, page, complaints } = await openConsole({ role: 'admin', path: '/forms' });
    await page.getByRole('row').first().waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Write a sentence' }).click();
    const dialog = page.getByRole('dialog', { name: 'A sentence of your own' });
    await dialog.getByRole('textbox', { name: 'The sentence' }).fill('In all you owe us {amount_owned}.');
    await dialog.getByRole('checkbox', { name: 'a question about the balance' }).check({ force: true });
    await dialog.getByRole('button', { name: 'Approve' }).click();
    await dialog
      .getByText(/amount_owned/)
      .last()
      .waitFor();
    await expectAccessible(page);
    await dialog.getByRole('textbox', { name: 'The sentence' }).fill('In all you owe us {amount_owed}.');
    await dialog.getByRole('button', { name: 'Approve' }).click();

    const form = page.getByRole('article', { name: 'In all you owe us {amount_owed}.' });
    await form.getByText('0 approvals').waitFor();
    await form.getByText('Written here').waitFor();
    await expectAccessible(page);
    await form.getByRole('textbox', { name: 'The sentence' }).fill('What you owe us in all is {amount_owed}.');
    await form.getByRole('button', { name: 'Keep these words' }).click();
    const reworded = page.getByRole('article', { name: 'What you owe us in all is {amount_owed}.' });
    await reworded.getByRole('button', { name: 'Retire' }).click();
    await reworded.getByText('Retired', { exact: true }).waitFor();
    expect(complaints).toEqual([]);

    const { page: approver } = await openConsole({ gateway, path: '/forms' });
    await approver.getByText('There is no such page.').waitFor();
    expect(await approver.getByRole('link', { name: 'What may go out alone' }).count()).toBe(0);
  });
});

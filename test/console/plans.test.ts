import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumPath } from '../support/chromium.ts';
import { request } from '../support/client.ts';
import { expectAccessible, openConsole } from './browser.ts';
import type { Sandbox } from './sandbox.ts';

const lucia = '+14135550137';
const denise = '+18605550142';
const path = '/plans';

const row = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(name) });
const detail = (page: Page, name: string) => page.getByRole('article', { name: new RegExp(name) });
const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });

interface Listed {
  paymentPlans: { nodes: { id: string }[] };
}

/** Another person approves whatever was offered. */
async function approveAll({ url, token }: Sandbox): Promise<void> {
  const approve =
    'mutation ($input: DecidePaymentPlanInput!) { decidePaymentPlan(input: $input) { ... on PaymentPlanSuccess { paymentPlan { status } } } }';
  const { data } = await request<Listed, object>(url, token('admin'), '{ paymentPlans { nodes { id } } }');
  for (const { id } of data?.paymentPlans.nodes ?? []) {
    const input = { paymentPlanId: id, decision: 'APPROVE' };
    const { data: decided } = await request(url, token('admin'), approve, { input });
    expect(decided).toMatchObject({ decidePaymentPlan: { paymentPlan: { status: 'APPROVED' } } });
  }
}

/** The page reads its list again when it is looked at. */
const lookAgain = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

describe.runIf(chromiumPath)('payment plans', () => {
  it('B29: an offer is seen with its payments and its words before it is made, and its draft waits in Approvals', async () => {
    const { gateway, page, complaints } = await openConsole();
    await gateway.text(lucia, 'Puedo pagar $75 por semana por 3 semanas');
    await row(page, 'Lucía Fernández').waitFor();
    await page.getByRole('link', { name: 'Payment plans' }).click();
    await detail(page, 'Lucía Fernández: \\$75.00 weekly, 3 times').waitFor();
    await page.getByText(/at least 90 % are required/).waitFor();
    await expectAccessible(page);

    await page.keyboard.press('c');
    const preview = page.getByRole('region', { name: 'What the offer comes to' });
    await preview.getByRole('heading', { name: '$75.00 weekly, 5 times' }).waitFor();
    await preview.getByRole('row', { name: /^5 .*\$15\.75$/ }).waitFor();
    await preview.getByRole('row', { name: 'Total $315.75' }).waitFor();
    await preview.getByText('Keeps every rule.').waitFor();
    await expectAccessible(page);

    const amount = page.getByRole('textbox', { name: 'Each payment, in dollars' });
    await amount.fill('abc');
    await page.getByText('An amount in dollars, such as 150.00').waitFor();
    expect(await page.getByRole('button', { name: 'Make the offer' }).isDisabled()).toBe(true);
    await amount.fill('$20');
    await page.getByRole('textbox', { name: 'Payments' }).fill('');
    await preview.getByText(/less than the least payment of \$25\.00/).waitFor();
    await amount.fill('105.25');
    await preview.getByRole('heading', { name: '$105.25 weekly, 3 times' }).waitFor();
    await preview.getByText(/^Hola Lucía\..*105\.25/).waitFor();
    await page.getByRole('button', { name: 'Make the offer' }).click();
    await said(page, 'The offer waits in Approvals.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');

    await page.getByRole('link', { name: 'Its text waits in Approvals' }).click();
    await page
      .getByRole('article', { name: 'Draft for Lucía Fernández' })
      .getByText(/105\.25/)
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
  });

  it('one that somebody else decides meanwhile says so, and no typed word is lost', async () => {
    const { gateway, page } = await openConsole({ path });
    await page.getByText('No plan waits for a decision.').waitFor();
    await gateway.text(denise, 'I can do 400 a week for 6 weeks starting friday');
    await lookAgain(page);
    await detail(page, 'Denise Walker').waitFor();
    await page.keyboard.press('r');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Talked to her on the phone.');
    await expectAccessible(page);
    await approveAll(gateway);
    await page.keyboard.press('Control+Enter');
    await dialog.getByText('Things have moved on').waitFor();
    expect(await dialog.getByRole('textbox').inputValue()).toBe('Talked to her on the phone.');
    await page.keyboard.press('Escape');
    await detail(page, 'Denise Walker').getByText('Approved', { exact: true }).waitFor();
    await page.reload();
    await detail(page, 'Denise Walker').getByText('Approved', { exact: true }).waitFor();
  });

  it('a plan is refused with a note, in Spanish, on a phone in the dark', async () => {
    const { gateway, page } = await openConsole({
      role: null,
      browser: { locale: 'es-MX', viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
    });
    await gateway.text(lucia, 'Puedo pagar $75 por semana por 3 semanas');
    await page.getByRole('button', { name: /^Aprobador/ }).click();
    await page.getByRole('link', { name: 'Planes de pago' }).click();
    await row(page, 'Lucía Fernández').click();
    await page.getByRole('button', { name: 'Contraofertar' }).click();
    await page.getByRole('heading', { name: '$75.00 por semana, 5 veces' }).waitFor();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.getByRole('button', { name: 'Rechazar' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('Paga todo el viernes.');
    await page.getByRole('dialog').getByRole('button', { name: 'Rechazar' }).click();
    await said(page, 'El plan está rechazado.').waitFor();
    await detail(page, 'Lucía Fernández').getByText('Rechazado', { exact: true }).waitFor();
  });

  it('analysts look, and cannot act', async () => {
    const { gateway, page } = await openConsole({ path, role: 'analyst' });
    await gateway.text(denise, 'I can do 400 a week for 6 weeks starting friday');
    await lookAgain(page);
    await detail(page, '\\$400.00 weekly, 6 times').waitFor();
    expect(await page.getByRole('button', { name: /Approve|Counter|Reject/ }).count()).toBe(0);
    await expectAccessible(page);
  });
});

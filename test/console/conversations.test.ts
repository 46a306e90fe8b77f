import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startSmsAgent } from '../../src/sandbox/sms-agent.ts';
import { chromiumPath } from '../support/chromium.ts';
import { expectAccessible, openConsole } from './browser.ts';

const james = '+12035550114';
const maria = '+18605550123';
const denise = '+18605550142';
/** The SMS Agent's fake names a conversation by the digits of its number. */
const agentsIdOf = (phone: string) => phone.slice(1);

const row = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(name) });

describe.runIf(chromiumPath)('conversations', () => {
  it('are found by name and number, and read with every step and entry of the audit trail, live', async () => {
    const { gateway, page, complaints } = await openConsole({ path: '/conversations' });
    await page.getByText('No conversations yet').waitFor();
    await gateway.text(james, 'How much do I owe?');
    await gateway.text(maria, 'Puedo pagar 100 por semana?');
    await row(page, 'Maria Lopez').waitFor();
    await row(page, 'James Carter').waitFor();

    const search = page.getByRole('searchbox', { name: 'Search' });
    await search.fill('0114');
    await row(page, 'Maria Lopez').waitFor({ state: 'detached' });
    await search.fill('carter maple');
    await row(page, 'James Carter').click();
    await page.getByRole('heading', { name: 'James Carter' }).waitFor();
    await page.getByText(/^Hi James\. Your balance is \$1,450\.00/).waitFor();
    await expectAccessible(page);

    const turn = page.locator('details').filter({ hasText: 'How much do I owe?' });
    await page.getByRole('button', { name: 'Sent: show what happened' }).first().click();
    for (const happening of [
      'Text received',
      'Rules read the text',
      'Reply drafted',
      'Sent to the SMS Agent',
      'Text sent',
    ])
      await turn.getByText(happening, { exact: true }).waitFor();
    const hash = turn.getByRole('button', { name: /^Hash #[0-9a-f]{8}$/ }).first();
    await hash.click();
    await turn.getByRole('button', { name: /^Hash #[0-9a-f]{64}$/ }).waitFor();
    await expectAccessible(page);

    await gateway.text(james, 'Can I pay $200 a week?');
    await page
      .locator('details')
      .filter({ hasText: 'Can I pay $200 a week?' })
      .getByText('Waiting for approval')
      .waitFor();

    // The address says what is looked at, and what was searched for.
    await page.reload();
    await page.getByRole('heading', { name: 'James Carter' }).waitFor();
    expect(await search.inputValue()).toBe('carter maple');
    expect(complaints).toEqual([]);
  });

  it('a person writes, hands over, and records consent with a reason; no reason that was typed is lost', async () => {
    const { gateway, page } = await openConsole();
    await gateway.text(james, 'How much do I owe?');
    await page.goto(`${gateway.url}/conversations/${agentsIdOf(james)}`);
    const write = page.getByRole('textbox', { name: 'Write by hand' });
    await write.fill('James, please call our office.');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page
      .getByRole('listitem')
      .filter({ hasText: /^We.*James, please call our office\..*STOP/s })
      .waitFor();
    expect(await write.inputValue()).toBe('');
    // The same words again are refused, and stay where they were typed.
    await write.fill('James, please call our office.');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('the same words were sent').waitFor();
    expect(await write.inputValue()).toBe('James, please call our office.');

    await page.getByRole('button', { name: 'Hand to a person' }).click();
    const reason = page.getByRole('textbox', { name: 'Reason' });
    await reason.fill('His attorney has called.');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Hand to a person' }).click();
    expect(await reason.inputValue()).toBe('His attorney has called.');
    await page.getByRole('button', { name: /Why/ }).click();
    await page.getByRole('option', { name: 'Attorney' }).click();
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Hand to a person' }).click();
    await page.getByText('A person has this conversation').waitFor();
    await page.getByRole('link', { name: 'Attorney' }).waitFor();

    await page.getByRole('button', { name: 'Change consent' }).click();
    await reason.fill('By telephone.');
    await page.getByRole('button', { name: 'Record the opt-out' }).click();
    await page.getByText('Opted out', { exact: true }).first().waitFor();
    await page.getByText('This number has opted out and may not be texted.').waitFor();
    await page.getByText('Consent changed').waitFor();
    await expectAccessible(page);
  });

  it('a turn that was given up is tried again, with a reason', async () => {
    const { gateway, page } = await openConsole({
      environment: {
        TURN_MAX_ATTEMPTS: '1',
        OPENAI_API_KEY: 'unreachable',
        OPENAI_BASE_URL: 'http://127.0.0.1:9/v1',
        CIRCUIT_FAILURES: '100',
      },
    });
    await gateway.text(james, 'How much do I owe?');
    await page.goto(`${gateway.url}/conversations/${agentsIdOf(james)}`);
    await page.locator('summary').getByText('Failed').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('textbox', { name: 'Reason' }).fill('The model is back.');
    await page.getByRole('dialog').getByRole('button', { name: 'Try again' }).click();
    await page.locator('summary').first().click();
    await page.getByText('Started again', { exact: true }).waitFor();
    await page
      .getByText(/The model is back\./)
      .first()
      .waitFor();
  });

  it("says that the SMS Agent's history cannot be read, and shows the rest", async () => {
    const smsAgent = await startSmsAgent({ host: '127.0.0.1', port: 0 });
    onTestFinished(() => smsAgent.close());
    const { gateway, page } = await openConsole({ environment: { SMS_AGENT_URL: smsAgent.url, QUIET_HOURS: 'off' } });
    smsAgent.gateway = { url: `${gateway.url}/graphql`, token: gateway.token('service') };
    const ask = (method: string, path: string, body: unknown) =>
      fetch(`${smsAgent.url}${path}`, { method, body: JSON.stringify(body) });
    await ask('POST', '/sandbox/texts', { from: denise, body: 'Talk to my lawyer' });
    await ask('PUT', '/sandbox/faults', [{ path: '/conversations/*', fault: { kind: 'status', status: 500 } }]);
    await page.goto(`${gateway.url}/conversations/${agentsIdOf(denise)}`);
    await page.getByText('The texts cannot be read right now.').waitFor();
    await page.getByRole('heading', { name: 'Denise Walker' }).waitFor();
    await page.getByText('A person has this conversation').waitFor();
    await page.locator('summary').filter({ hasText: 'Talk to my lawyer' }).waitFor();
    await expectAccessible(page);

    await ask('DELETE', '/sandbox/faults', undefined);
    await ask('POST', '/sandbox/texts', { from: denise, body: 'Are you there?' });
    await page
      .getByRole('listitem')
      .filter({ hasText: /^Tenant.*Are you there/ })
      .waitFor();
  });

  it('speaks Spanish, and fits on a phone in the dark, with the list and what is open of it in turn', async () => {
    const { gateway, page } = await openConsole({
      role: null,
      browser: { locale: 'es-MX', viewport: { width: 320, height: 700 }, colorScheme: 'dark' },
    });
    await gateway.text(maria, "Hola <img src=x onerror=alert('x')> cuánto debo?");
    await page.getByRole('button', { name: /^Aprobador/ }).click();
    await page.getByRole('navigation').waitFor();
    await page.goto(`${gateway.url}/conversations`);
    await row(page, 'Maria Lopez').click();
    await page.getByRole('heading', { name: 'Maria Lopez' }).waitFor();
    await page.locator('summary').first().click();
    await page.getByText('Mensaje recibido').waitFor();
    await page.getByText('Se redacta una respuesta.').waitFor();
    await expectAccessible(page);
    expect(await page.locator('img[src=x]').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.getByRole('button', { name: 'Volver a la lista' }).click();
    await row(page, 'Maria Lopez').waitFor();
    await expectAccessible(page);
  });

  it('analysts read with numbers and texts masked, and are offered nothing to do', async () => {
    const { gateway, page } = await openConsole({ role: 'analyst' });
    await gateway.text(james, 'How much do I owe?');
    await page.goto(`${gateway.url}/conversations`);
    await row(page, 'James Carter').click();
    await page.getByRole('heading', { name: 'What happened' }).waitFor();
    await page.getByText('[18 characters]').first().waitFor();
    expect(await page.getByText('555-0114').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Hand to a person' }).count()).toBe(0);
    expect(await page.getByRole('textbox', { name: 'Write by hand' }).count()).toBe(0);
  });

  it('says so where there is no such conversation', async () => {
    const { page } = await openConsole({ path: '/conversations/nonsense' });
    await page.getByText('There is no such conversation').waitFor();
    await expectAccessible(page);
  });
});

import { describe, expect, it, onTestFinished } from 'vitest';
import { startSmsAgent } from '../../src/sandbox/sms-agent.ts';
import { chromiumPath } from '../support/chromium.ts';
import { expectAccessible, openConsole } from './browser.ts';

const james = '+12035550114';
const maria = '+18605550123';

describe.runIf(chromiumPath)('texts that may not have gone out', () => {
  it('B39: are on a card; a person says of some that they did, of the others that they did not, and those are sent', async () => {
    const smsAgent = await startSmsAgent({ host: '127.0.0.1', port: 0 });
    onTestFinished(() => smsAgent.close());
    // It dies between its row and the provider: nothing proves what became of a text.
    smsAgent.faults.set([{ path: '/sms/send', fault: { kind: 'provider', how: 'dies' }, times: 2 }]);
    const environment = { SMS_AGENT_URL: smsAgent.url, SEND_SETTLE_MS: '300', SMS_AGENT_TIMEOUT_MS: '5000' };
    const { gateway, page, complaints } = await openConsole({ path: '/escalations', environment });
    await page.getByText('Nobody waits for a person.').waitFor();
    await gateway.text(james, 'How much do I owe?');
    await gateway.text(maria, 'AYUDA');

    await page.getByRole('heading', { name: '2 texts may not have gone out' }).waitFor();
    await page.getByText('0 chosen').waitFor();
    expect(await page.getByRole('button', { name: 'They went out' }).isDisabled()).toBe(true);
    await expectAccessible(page);
    await page.getByRole('checkbox', { name: 'Text to James Carter' }).press('Space');
    await page.getByText('1 chosen').waitFor();
    await page.getByRole('button', { name: 'They went out' }).click();
    await page.getByText('1 text is settled.').first().waitFor();

    await page.getByRole('heading', { name: '1 text may not have gone out' }).waitFor();
    await page.getByRole('checkbox', { name: 'All of them' }).press('Space');
    await page.getByRole('button', { name: 'They did not: send again' }).click();
    await expect.poll(() => smsAgent.sent.map(({ to }) => to)).toEqual([maria]);
    await expect.poll(() => page.getByRole('heading', { name: 'may not have gone out' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

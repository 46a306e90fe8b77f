import { describe, expect, it } from 'vitest';
import { chromiumPath } from '../support/chromium.ts';
import { expectAccessible, openConsole } from './browser.ts';

const james = '+12035550114';

const small = { locale: 'es-MX', viewport: { width: 320, height: 700 }, colorScheme: 'dark' } as const;

describe.runIf(chromiumPath)('promises', () => {
  it('B65: what is due this week is listed with the tenant’s words, and leads to their conversation, which shows it too', async () => {
    const { gateway, page, complaints } = await openConsole();
    await gateway.text(james, 'I will send $400 tomorrow');
    await page.getByRole('navigation').getByRole('link', { name: 'Promises' }).click();
    await expect
      .poll(async () => {
        await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
        return page
          .getByRole('row', { name: /James Carter .*\$400\.00 \$0\.00 Open .*will send \$400 tomorrow/ })
          .count();
      })
      .toBe(1);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Open the conversation with James Carter' }).click();
    await page.getByRole('region', { name: 'Promises to pay' }).getByText('$400.00').waitFor();
    await expectAccessible(page);
    expect(complaints).toEqual([]);
  });

  it('B65: what may be a promise waits in the queue, and is decided there', async () => {
    const { gateway, page, complaints } = await openConsole({ path: '/queue' });
    await gateway.text(james, 'I hope I can send $300 on Friday');
    const kind = page.getByRole('button', { name: 'Maybe a promise' });
    await kind.click();
    await page.getByRole('region', { name: 'Promises to pay' }).getByText('$300.00').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'It is a promise' }).click();
    await kind.waitFor({ state: 'detached' });
    // The draft that answers waits still.
    await page.getByRole('article', { name: 'Draft for James Carter' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('where nothing is promised it says so; in Spanish too', async () => {
    const { gateway, page } = await openConsole({ role: null, browser: small });
    await page.getByRole('button', { name: /^Aprobador/ }).click();
    await page.getByRole('navigation').waitFor();
    await page.goto(`${gateway.url}/promises`);
    await page.getByText('No hay pagos prometidos para esta semana.').waitFor();
    await expectAccessible(page);
  });
});

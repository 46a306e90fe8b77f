import { describe, expect, it } from 'vitest';
import { chromiumPath } from '../support/chromium.ts';
import { expectAccessible, openConsole } from './browser.ts';

const denise = '+18605550142';

const small = { locale: 'es-MX', viewport: { width: 320, height: 700 }, colorScheme: 'dark' } as const;

describe.runIf(chromiumPath)('who to text', () => {
  it('B69: tenants are chosen, the first texts are seen, and each outcome is followed to its end', async () => {
    const { gateway, page, complaints } = await openConsole({ path: '/outreach' });
    await page.getByRole('row', { name: /James Carter/ }).waitFor();
    await page.getByRole('checkbox', { name: /^Choose all/ }).check();
    expect(await page.getByRole('checkbox', { name: 'Choose James Carter' }).isChecked()).toBe(true);
    await expectAccessible(page);
    expect(await page.getByRole('button', { name: /^Text \d+ tenants/ }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Show the first texts' }).click();
    await page
      .getByText(/^Hi \w+, this is .+ Reply STOP to opt out\.$/)
      .first()
      .waitFor();
    expect(await gateway.texts()).toEqual([]);

    await page.getByRole('button', { name: /^Text \d+ tenants/ }).click();
    await page.getByRole('row', { name: /James Carter Sent/ }).waitFor();
    // Who reads Spanish gets no text in English, and it says so.
    await page
      .getByRole('row', { name: /No text Reads another language/ })
      .first()
      .waitFor();
    await page.getByText(/^(\d+) of \1 are done$/).waitFor();
    await expectAccessible(page);
    expect((await gateway.texts()).filter(({ body }) => body.startsWith('Hi James, this is'))).toHaveLength(1);
    await page.getByRole('button', { name: 'Choose others' }).click();
    await page.getByText('Only who can be texted now').click();
    await page.getByRole('row', { name: /James Carter .*Texted today/ }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('B69: who opted out can be seen and not be chosen; in Spanish too', async () => {
    const { gateway, page } = await openConsole({ role: null, browser: small });
    await gateway.text(denise, 'STOP');
    await page.getByRole('button', { name: /^Aprobador/ }).click();
    await page.getByRole('navigation').waitFor();
    await page.goto(`${gateway.url}/outreach`);
    await page.getByText('Solo a quienes se puede escribir ahora').click();
    await page.getByRole('row', { name: /Denise Walker .*No quiere mensajes/ }).waitFor();
    expect(await page.getByRole('checkbox', { name: 'Elegir a Denise Walker' }).isDisabled()).toBe(true);
    await expectAccessible(page);
  });

  it('an analyst sees who owes, and can text nobody', async () => {
    const { page } = await openConsole({ role: 'analyst', path: '/outreach' });
    await page.getByRole('heading', { name: 'Who to text' }).waitFor();
    await page.getByRole('row').nth(1).waitFor();
    expect(await page.getByRole('button', { name: /^Text/ }).count()).toBe(0);
  });
});

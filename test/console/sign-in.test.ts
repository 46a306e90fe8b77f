import { describe, expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../../src/environment/read-config.ts';
import { chromiumPath } from '../support/chromium.ts';
import { startTestGateway } from '../support/gateway.ts';
import { startSupabaseAuth } from '../support/supabase-auth.ts';
import { signToken } from '../support/tokens.ts';
import { expectAccessible, openPage } from './browser.ts';

const dana = { email: 'dana@example.com', password: 'correct horse', role: 'approver' };
const { consoleDirectory } = readConfig({});

describe.runIf(chromiumPath)('signing in to the console', () => {
  it('B43: by an account of Supabase Auth: stays over a reload, ends with signing out, and leaves nothing behind', async () => {
    const auth = await startSupabaseAuth([dana]);
    onTestFinished(() => auth.close());
    const issuer = `${auth.url}/auth/v1`;
    const { url } = await startTestGateway({
      config: {
        consoleDirectory,
        tokens: { secret: null, published: { url: `${issuer}/.well-known/jwks.json` } },
        tokenRules: { ...readConfig({}).tokenRules, issuer, audience: 'authenticated' },
        supabaseAuth: { url: auth.url, anonKey: auth.anonKey },
      },
    });
    const { page, complaints } = await openPage(url);
    await page.getByRole('textbox', { name: 'Email' }).fill(dana.email);
    await page.getByLabel('Password').fill('incorrect horse');
    await page.keyboard.press('Enter');
    await page.getByText('The email address or the password is wrong.').waitFor();
    await expectAccessible(page);

    await page.getByLabel('Password').fill(dana.password);
    await page.keyboard.press('Enter');
    await page.getByText('Live', { exact: true }).waitFor();
    expect(
      await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])),
    ).toBe('[{},{},""]');
    await page.reload();
    await page.getByText('Live', { exact: true }).waitFor();
    expect(auth.openSessions).toBe(1);

    await page.getByRole('button', { name: 'Preferences' }).click();
    await page.getByText(dana.email).waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('textbox', { name: 'Email' }).waitFor();
    await page.reload();
    await page.getByRole('textbox', { name: 'Email' }).waitFor();
    expect(auth.openSessions).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('B43: by a token, where there is nothing else; one that does not hold is refused', async () => {
    const { url } = await startTestGateway({ config: { consoleDirectory } });
    const { page } = await openPage(url);
    await page.getByLabel('Token').fill('made-up');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('This token does not hold, or not any more.').waitFor();
    await page.getByLabel('Token').fill(await signToken('approver'));
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Live', { exact: true }).waitFor();
    await page.reload();
    await page.getByLabel('Token').waitFor();
  });
});

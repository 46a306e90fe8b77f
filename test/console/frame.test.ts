import { describe, expect, it } from 'vitest';
import { chromiumPath } from '../support/chromium.ts';
import { expectAccessible, openConsole } from './browser.ts';

describe.runIf(chromiumPath)('the frame of the console', () => {
  it('lets people in by role in the sandbox, and out again', async () => {
    const { page, complaints } = await openConsole({ role: null });
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Approver/ }).click();
    await page.getByRole('navigation', { name: 'Views' }).waitFor();
    await page.getByText('Live', { exact: true }).waitFor();
    await expectAccessible(page);

    await page.reload();
    await page.getByRole('navigation', { name: 'Views' }).waitFor();

    await page.getByRole('button', { name: 'Preferences' }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('keeps no token where a script or a link could carry it off', async () => {
    const { page } = await openConsole();
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]),
    );
    expect(kept).not.toMatch(/eyJ/);
  });
});

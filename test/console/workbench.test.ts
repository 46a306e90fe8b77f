import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { borrowDatabase } from '../support/borrowed-database.ts';
import { chromiumPath } from '../support/chromium.ts';
import { quickestKind, type TestDatabase } from '../support/databases.ts';
import { expectAccessible, openConsole, standStill } from './browser.ts';
import { type ManyItems, startWithManyItems, tenantNumber } from './many-items.ts';

const many = 500;
const nameOf = (n: number) => tenantNumber(n).tenant_name;
/** With all that a decision needs: the name is there before the rest was read. */
const card = (page: Page, n: number) =>
  page.getByRole('article', { name: `Draft for ${nameOf(n)}` }).filter({ has: approve(page) });
/** So many rows at least have come. */
const rowsOf = (page: Page, count: number) =>
  expect.poll(async () => Number(await page.getByRole('grid').getAttribute('aria-rowcount'))).toBeGreaterThan(count);
const approve = (page: Page) => page.getByRole('button', { name: 'Approve' });
const keyIsLive = (page: Page) => page.locator('button[data-key=live]').waitFor();
/** Longer than a draft has to be on the screen before a key approves it; far shorter than a decision can be undone. */
const lookMs = 1_000;

/** Whether all of an element lies within the window, and nothing else over its middle. */
const inSight = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return (
        top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth && over !== null && element.contains(over)
      );
    });

/** The open row comes into sight. For a third of a second after it scrolled, a list of React Aria lets the pointer through to what lies below. */
const rowComesInSight = (page: Page) => expect.poll(() => inSight(page, '[role=row][aria-selected=true]')).toBe(true);

describe.runIf(chromiumPath)('the workbench with 500 items', () => {
  let database: TestDatabase;
  let gateway: ManyItems;

  beforeAll(async () => {
    database = await borrowDatabase(quickestKind);
    gateway = await startWithManyItems(database, many);
  });
  afterAll(async () => {
    await gateway?.close();
    await database?.drop();
  });

  it('keeps name, risk and actions in the window at 1280×720, whichever row is open, and brings the row into sight', async () => {
    const { page, complaints } = await openConsole({ gateway, browser: { viewport: { width: 1280, height: 720 } } });
    await card(page, 1).waitFor();
    await approve(page).waitFor();
    expect(await inSight(page, 'article h2')).toBe(true);
    expect(await inSight(page, 'button[data-key]')).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(720);
    const top = async (name: string) => (await page.getByRole('button', { name }).boundingBox())?.y;
    expect(await top('Reject')).toBe(await top('Approve'));
    await expectAccessible(page);

    // Some six rows are in sight at a time.
    await rowsOf(page, 16);
    for (let times = 0; times < 15; times++) await page.keyboard.press('j');
    await card(page, 16).waitFor();
    await approve(page).waitFor();
    await rowComesInSight(page);
    expect(await inSight(page, 'article h2')).toBe(true);
    expect(await inSight(page, 'button[data-key]')).toBe(true);
    for (let times = 0; times < 15; times++) await page.keyboard.press('k');
    await card(page, 1).waitFor();
    await rowComesInSight(page);
    expect(complaints).toEqual([]);
  });

  it('one key approves nothing that was not on the screen for a moment', async () => {
    const { page } = await openConsole({ gateway, ownClock: true });
    await card(page, 1).waitFor();
    await rowsOf(page, 13);
    await standStill(page);
    for (const n of [2, 3, 4, 5, 6, 7, 8, 10, 11, 12]) {
      await page.keyboard.press('j');
      if (n === 10) await page.keyboard.press('j');
      await card(page, n).waitFor();
      await page.keyboard.press('a');
    }
    expect(await page.getByText(/^Approving the text to/).count()).toBe(0);
    await page.clock.runFor(lookMs);
    await keyIsLive(page);
    await page.keyboard.press('a');
    await page.getByText(`Approving the text to ${nameOf(12)}…`).waitFor();
    await page.keyboard.press('u');
    await card(page, 12).waitFor();
  });

  it('B38: where a check failed, Approve is not the first choice, its key does nothing, and pressing it asks for the reason', async () => {
    const { page } = await openConsole({ gateway });
    await card(page, 1).waitFor();
    await rowsOf(page, 13);
    for (let times = 0; times < 8; times++) await page.keyboard.press('j');
    await card(page, 9).waitFor();
    await page.getByText('A check failed or a hold stands: approving asks for the reason.').waitFor();
    await page.keyboard.press('a');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await approve(page).click();
    await page.getByRole('dialog', { name: 'Send all the same?' }).waitFor();
    await page.keyboard.press('Escape');
    await card(page, 9).waitFor();
  });

  it('one slot undoes the last decision, counts them, covers nothing that can be done, and leads back', async () => {
    const { page } = await openConsole({
      gateway,
      browser: { viewport: { width: 1280, height: 720 } },
      ownClock: true,
    });
    await card(page, 1).waitFor();
    await rowsOf(page, 3);
    await standStill(page);
    for (const n of [1, 2]) {
      await card(page, n).waitFor();
      await page.clock.runFor(lookMs);
      await keyIsLive(page);
      await page.keyboard.press('a');
    }
    await card(page, 3).waitFor();
    await page.getByText(`Approving the text to ${nameOf(2)}…`).waitFor();
    expect(await page.getByText(/^Approving the text to/).count()).toBe(1);
    await page.getByRole('img', { name: '2 decisions can still be undone' }).waitFor();
    await page.getByRole('button', { name: 'Reject' }).waitFor();
    expect(await inSight(page, 'button[data-key]')).toBe(true);
    await page.keyboard.press('u');
    await card(page, 2).waitFor();
    await page.getByText(`Approving the text to ${nameOf(1)}…`).waitFor();
    await page.keyboard.press('u');
    await card(page, 1).waitFor();
  });

  it('on a phone Back closes what is open, and nothing covers Approve', async () => {
    const { page } = await openConsole({
      gateway,
      browser: { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true },
    });
    await page
      .getByRole('row')
      .filter({ hasText: nameOf(2) })
      .click();
    await card(page, 2).waitFor();
    await approve(page).waitFor();
    expect(await inSight(page, 'button[data-key]')).toBe(true);
    expect(await inSight(page, 'article h2')).toBe(true);
    expect(await page.getByText('Single-key shortcuts').isVisible()).toBe(false);
    expect(await approve(page).innerText()).toBe('Approve');
    await expectAccessible(page);
    await page.goBack();
    await page
      .getByRole('row')
      .filter({ hasText: nameOf(2) })
      .waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/approvals\/?$/);
  });

  it('the queue shows one item a conversation, found by name, taken, put aside, and kept in the address', async () => {
    const { page, complaints } = await openConsole({ gateway, path: '/queue' });
    await card(page, 1).waitFor();
    await expect.poll(() => page.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(many));
    expect(await page.getByRole('row').count()).toBeLessThan(60);
    await expectAccessible(page);

    await page.keyboard.press('/');
    await page.keyboard.type(nameOf(321));
    await card(page, 321).waitFor();
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe('1');
    await page.reload();
    await card(page, 321).waitFor();
    await page.getByRole('button', { name: 'Take it' }).click();
    await page.getByRole('button', { name: 'Give it back' }).click();
    await page.getByRole('button', { name: 'Take it' }).waitFor();
    await page.getByRole('button', { name: 'Put aside…' }).click();
    await page.getByRole('menuitem', { name: 'The tenant writes' }).click();
    await page.getByText('Nothing that waits fits these filters.').waitFor();
    expect(complaints).toEqual([]);
  });
});

describe.runIf(chromiumPath)('the keys of every view', () => {
  it('? shows them, G and a letter leads to a view and means nothing else, Ctrl+K goes anywhere', async () => {
    const { page } = await openConsole();
    await page.getByText('Nothing waits for you.').waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.press('e');
    await page.getByRole('heading', { name: 'Escalations', level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Go to' }).waitFor();
    await page.keyboard.type('numb');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Numbers', level: 1 }).waitFor();
  });
});

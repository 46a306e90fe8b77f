import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startCollectionsMonitor } from '../../src/sandbox/collections-monitor.ts';
import { chromiumPath } from '../support/chromium.ts';
import { openLine } from '../support/severable-line.ts';
import { expectAccessible, openConsole } from './browser.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';

const james = '+12035550114';
const maria = '+18605550123';
const denise = '+18605550142';

describe.runIf(chromiumPath)('the numbers', () => {
  it('are figures, charts that the keyboard goes through, tables, and a file', async () => {
    const gateway = await startSandbox();
    await gateway.text(james, 'How much do I owe?');
    await gateway.text(maria, 'Puedo pagar 100 por semana?');
    await gateway.text(denise, 'Can I pay $300 a week?');
    await decideWaiting(gateway, 2);
    const { page, complaints } = await openConsole({ gateway, path: '/numbers' });
    await page.getByText('Last hour', { exact: true }).click();
    await page.getByText(/^Last hour, as of/).waitFor();
    expect(await figure(page, 'Texts received')).toBe('3');
    expect(await figure(page, 'Sent by itself')).toBe('133% of the drafted');
    expect(await figure(page, 'Approved')).toBe('150% of the decided');
    expect(await figure(page, 'Approved with edits')).toBe('1100% of the approved');
    expect(await figure(page, 'Rejected')).toBe('1');
    expect(await figure(page, 'Plans proposed')).toBe('2');

    const decisions = page.getByRole('figure', { name: /^Decisions of approvers/ });
    await decisions.getByRole('img').last().focus();
    await expectReadout(decisions, 'Approved with edits 1');
    await page.keyboard.press('ArrowLeft');
    await expectReadout(decisions, 'Approved with edits 0');
    await page.keyboard.press('End');
    await expectReadout(decisions, 'Approved with edits 1');
    await decisions.getByText('As a table').click();
    expect(await decisions.getByRole('row').last().getByRole('cell').allTextContents()).toEqual(['0', '1', '1']);
    await page
      .getByRole('figure', { name: /^Predicted and approved/ })
      .getByText('Decided')
      .first()
      .waitFor();
    await page.getByRole('row', { name: /James Carter/ }).waitFor();
    await expectAccessible(page);

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as CSV' }).click(),
    ]);
    const lines = (await readFile(await file.path(), 'utf8')).split('\r\n');
    expect(file.suggestedFilename()).toMatch(/^numbers-last_hour-.*\.csv$/);
    expect(lines[0]).toBe('window,figures,from,to,name,value');
    expect(lines.find((line) => /^LAST_HOUR,metrics,.*,received,/.test(line))).toMatch(/,3$/);
    expect(lines.filter((line) => /,metricsSeries,.*,received,/.test(line)).map(lastNumber)).toHaveLength(12);
    expect(sum(lines.filter((line) => /,metricsSeries,.*,received,/.test(line)).map(lastNumber))).toBe(3);

    await page.reload();
    await page.getByText(/^Last hour, as of/).waitFor();
    expect(complaints).toEqual([]);
  });

  it('say that there is nothing, and are there while who owes cannot be told', async () => {
    const neighbour = await startCollectionsMonitor({ host: '127.0.0.1', port: 0 });
    const line = await openLine(neighbour.url);
    line.sever();
    const { page } = await openConsole({
      role: 'analyst',
      path: '/numbers',
      environment: { COLLECTIONS_MONITOR_URL: line.url, CIRCUIT_OPEN_MS: '100' },
    });
    await page.getByText('No text came in.').waitFor();
    expect(await page.getByText('Nobody decided about a draft.').count()).toBe(4);
    expect(await page.getByRole('figure').getByRole('group').count()).toBe(0);
    await page.getByText('This could not be loaded.').waitFor();
    await expectAccessible(page);

    line.mend();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('row', { name: /James Carter/ }).waitFor();
    await neighbour.close();
  });

  it('fit a phone, in the dark and in Spanish', async () => {
    const { page, gateway, complaints } = await openConsole({
      role: null,
      browser: { locale: 'es-MX', viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
    });
    await gateway.text(james, 'How much do I owe?');
    await page.getByRole('button', { name: /^Analista/ }).click();
    await page.getByRole('link', { name: 'Cifras' }).click();
    await page.getByText('Mensajes recibidos').first().waitFor();
    await page.getByRole('row', { name: /James Carter/ }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await expectAccessible(page);
    expect(complaints).toEqual([]);
  });
});

const lastNumber = (line: string) => Number(line.split(',').at(-1));
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

/** A key figure with what stands below it. */
async function figure(page: Page, name: string): Promise<string | null> {
  const all = await page.getByRole('term').allTextContents();
  return page.getByRole('definition').nth(all.indexOf(name)).textContent();
}

const expectReadout = (chart: ReturnType<Page['getByRole']>, text: string) =>
  expect.poll(() => chart.getByRole('listitem').allTextContents()).toContain(text);

/** One draft approved with other words, the other ones rejected. */
async function decideWaiting(gateway: Sandbox, count: number): Promise<void> {
  const ask = async (query: string, variables: object = {}) => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${gateway.token('approver')}` },
      body: JSON.stringify({ query, variables }),
    });
    return ((await response.json()) as { data: { drafts: { nodes: { id: string; version: number }[] } } }).data;
  };
  const waiting = async () =>
    (await ask('{ drafts(filter: { statuses: [PENDING] }) { nodes { id version } } }')).drafts;
  await expect.poll(async () => (await waiting()).nodes.length).toBe(count);
  const [first, ...others] = (await waiting()).nodes;
  await ask('mutation ($input: ApproveDraftInput!) { approveDraft(input: $input) { __typename } }', {
    input: { draftId: first?.id, version: first?.version, body: 'We will call you. Reply STOP to opt out.' },
  });
  for (const { id, version } of others)
    await ask('mutation ($input: RejectDraftInput!) { rejectDraft(input: $input) { __typename } }', {
      input: { draftId: id, version, reason: 'no' },
    });
}

import { loadavg } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { openPostgresDatabase } from '../src/store/postgres-database.ts';
import { startWithManyItems } from '../test/console/many-items.ts';
import { ownPage } from '../test/support/browser.ts';
import { buildConsoleIfOld } from '../test/support/built-console.ts';
import { chromiumPath } from '../test/support/chromium.ts';
import { postgresPlace } from './processes.ts';

// The console in a real browser, before a queue of many items: how soon the first row and all of them are there, how soon the next draft
// is on the screen after a key, and what the page takes of a core while nothing happens. On the PostgreSQL of
// TEST_DATABASE_URL: `node bench/console.ts [items]`.

const items = Number(process.argv[2] ?? 2_000);
const presses = 30;
/** As somebody who reads before they go on; drafts beside the open one are read ahead meanwhile. */
const lookMs = 1_200;
/** The budget of work that the whole list took fills up again. */
const settleMs = 20_000;
const idleMs = 10_000;

if (chromiumPath === null) throw new Error('there is no Chromium here');
await buildConsoleIfOld();
const serverUrl = process.env.TEST_DATABASE_URL;
if (serverUrl === undefined) throw new Error('TEST_DATABASE_URL is not set');
const place = await postgresPlace(serverUrl);
const url = place.environment.DATABASE_URL ?? '';
const openForGateway = (statementMs: number) => openPostgresDatabase({ url, poolSize: 10, statementMs });
await (await openForGateway(60_000)).close();
const gateway = await startWithManyItems({ config: { kind: 'postgres', url }, openForGateway, sql }, items);
const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const signedIn = await page.request.post(`${gateway.url}/session`, { data: { role: 'approver' }, headers: ownPage });
  if (!signedIn.ok()) throw new Error(`nobody is let in: ${signedIn.status()}`);
  await context.addInitScript(watch, items);
  await page.goto(`${gateway.url}/queue`);
  await allRows(page);
  const { firstRow, allCounted } = await page.evaluate(() => ({ ...window.seen }));
  await page.getByRole('button', { name: 'Approve' }).waitFor();
  const { approve } = await page.evaluate(() => ({ approve: performance.now() }));
  await delay(settleMs);

  const keys: number[] = [];
  for (let press = 0; press < presses; press++) {
    await page.evaluate(watchNext);
    await page.keyboard.press('j');
    keys.push(await page.evaluate(() => window.next));
    await delay(lookMs);
  }

  const line = await context.newCDPSession(page);
  const before = await taskSeconds(line);
  await delay(idleMs);
  const idle = (await taskSeconds(line)) - before;

  const busy = loadavg().map((load) => load.toFixed(1));
  process.stdout.write(
    `${items} items, PostgreSQL, 1280×720, load ${busy.join(' ')}\n` +
      `from the address to the first row: ${ms(firstRow)}; to all, counted: ${ms(allCounted)}; to a draft that can be approved: ${ms(approve)} at most\n` +
      `from a key to the next draft: median ${ms(at(keys, 0.5))}, 95th ${ms(at(keys, 0.95))}, most ${ms(Math.max(...keys))}\n` +
      `idle: ${((idle / (idleMs / 1_000)) * 100).toFixed(2)} % of a core on the page's thread\n`,
  );
} finally {
  await browser.close();
  await gateway.close();
  await place.remove();
}

declare global {
  interface Window {
    /** Milliseconds from the start of the page. */
    seen: { firstRow?: number; allCounted?: number };
    next: Promise<number>;
  }
}

/** Runs in the page: notes when rows are drawn, and when their count is whole. */
function watch(count: number): void {
  window.seen = {};
  const look = () => {
    const grid = document.querySelector('[role=grid]');
    if (grid !== null && grid.querySelector('[role=row]') !== null) window.seen.firstRow ??= performance.now();
    if (grid?.getAttribute('aria-rowcount') === String(count)) window.seen.allCounted ??= performance.now();
    if (window.seen.allCounted === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page: `next` is how many milliseconds after the next key another draft was painted with all that a decision needs. */
function watchNext(): void {
  const nameOf = () => document.querySelector('article h2')?.textContent;
  const canApprove = () =>
    [...document.querySelectorAll('button')].some(({ textContent }) => textContent?.startsWith('Approve'));
  const was = nameOf();
  let began = Number.NaN;
  addEventListener('keydown', (event) => (began = event.timeStamp), { capture: true, once: true });
  window.next = new Promise((resolve) => {
    const look = () => {
      const isThere = nameOf() !== was && canApprove();
      // The frame in which it is there is on the screen once the next one begins.
      if (isThere) requestAnimationFrame(() => resolve(performance.now() - began));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

function allRows(page: Page): Promise<unknown> {
  return page.waitForFunction(
    (count) => document.querySelector('[role=grid]')?.getAttribute('aria-rowcount') === count,
    String(items),
  );
}

/** What the page's main thread has worked since it began. */
async function taskSeconds(line: CDPSession): Promise<number> {
  await line.send('Performance.enable');
  const { metrics } = await line.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

function ms(value: number | undefined): string {
  return `${Math.round(value ?? Number.NaN)} ms`;
}

function at(values: readonly number[], share: number): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? Number.NaN;
}

async function sql(text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(text);
  await client.end();
  return rows;
}

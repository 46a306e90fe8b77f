import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { ownPage } from '../support/browser.ts';
import { chromiumPath } from '../support/chromium.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';

/** One for all test files of this process, with which it ends. */
let browser: Promise<Browser> | null = null;

function launch(): Promise<Browser> {
  browser ??= chromium.launch({
    executablePath: chromiumPath ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return browser;
}

/** The console of a gateway of the test's own, looked at by one person. */
export interface ConsoleUnderTest {
  gateway: Sandbox;
  page: Page;
  /** What the page's scripts and its policy complained of. */
  complaints: string[];
}

export interface OpenConsoleOptions {
  /** Whom to sign in as; null: stay at the sign-in. */
  role?: 'approver' | 'analyst' | 'admin' | null;
  /** Where to go after that. */
  path?: string;
  /** One that is there already. */
  gateway?: Sandbox;
  environment?: Record<string, string>;
  browser?: BrowserContextOptions;
  /** The page's clock is the test's: `standStill` stops it, `page.clock.runFor` lets it go on. */
  ownClock?: boolean;
}

export async function openConsole(options: OpenConsoleOptions = {}): Promise<ConsoleUnderTest> {
  const gateway = options.gateway ?? (await startSandbox(options.environment));
  const { page, complaints } = await openContext(options.browser, options.ownClock);
  const role = options.role === undefined ? 'approver' : options.role;
  if (role !== null) await signIn(page, gateway.url, role);
  // Most tests are of the drafts; where the page leads by itself is the queue.
  await page.goto(`${gateway.url}${options.path ?? '/approvals'}`);
  if (role !== null) await page.getByRole('navigation').waitFor();
  return { gateway, page, complaints };
}

/** As the button of a role does it, for the cookie alone: a page that is drawn for one press costs as much as a test. */
async function signIn(page: Page, url: string, role: string): Promise<void> {
  const response = await page.request.post(`${url}/session`, { data: { role }, headers: ownPage });
  if (!response.ok()) throw new Error(`nobody is let in: ${response.status()} ${await response.text()}`);
}

/** A page of somebody's own, at its first address. */
export async function openPage(
  url: string,
  options?: BrowserContextOptions,
): Promise<Pick<ConsoleUnderTest, 'page' | 'complaints'>> {
  const opened = await openContext(options);
  await opened.page.goto(url);
  return opened;
}

/** A page of somebody's own, which is nowhere yet. */
async function openContext(
  options: BrowserContextOptions = {},
  ownClock = false,
): Promise<Pick<ConsoleUnderTest, 'page' | 'complaints'>> {
  const context = await (await launch()).newContext({ locale: 'en-US', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A gateway that is killed under an open page is complained of by the browser itself.
    if (message.type() === 'error' && !/Failed to load resource|WebSocket connection/.test(message.text()))
      complaints.push(message.text());
  });
  onTestFinished(() => context.close());
  if (ownClock) await page.clock.install();
  return { page, complaints };
}

/**
 * Stops the clock of a page that was opened with `ownClock`. What is a matter of seconds to a person (what can still be undone, what
 * was looked at) is then none of how busy the machine is.
 */
export async function standStill(page: Page): Promise<void> {
  // A clock stops at a time to come, which is over by the time that a busy page hears of it.
  for (let aheadMs = 1_000; ; aheadMs *= 2)
    try {
      return await page.clock.pauseAt(Date.now() + aheadMs);
    } catch (error) {
      if (aheadMs > 60_000) throw error;
    }
}

/** What axe finds wrong with the page, by rule and element; nothing when all is well (WCAG 2.2 AA). */
export async function expectAccessible(page: Page): Promise<void> {
  const { AxeBuilder } = await import('@axe-core/playwright');
  const { violations } = await new AxeBuilder({ page })
    // In the page itself, which has no frames, and for what is wrong alone: otherwise it opens a page of its own, and takes four times as long.
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    // What React Aria has announced stays for 7 s, also when what it names has left the page meanwhile.
    .exclude('[data-live-announcer]')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))).toEqual([]);
}

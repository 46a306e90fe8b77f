import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { describe, expect, it } from 'vitest';
import { sandboxOperations } from '../../src/sandbox/operations.ts';
import { sandboxTokens } from '../../src/sandbox/tokens.ts';
import { chromiumPath } from '../support/chromium.ts';
import { startTestGateway } from '../support/gateway.ts';
import { signingSecret } from '../support/tokens.ts';
import { openPage } from './browser.ts';

describe.runIf(chromiumPath)('GraphiQL', () => {
  it('runs the first operation with its token, within a policy that lets it run its own scripts and talk to its own origin', async () => {
    const tabs = sandboxOperations(await sandboxTokens(signingSecret));
    const gateway = await startTestGateway({ explorer: { render: renderGraphiQL, tabs } });
    const { page, complaints } = await openPage(`${gateway.url}/graphql`);
    await page.locator('.graphiql-execute-button').click();
    await expect
      .poll(() => page.locator('.graphiql-response').innerText(), { timeout: 120_000 })
      .toContain('ReceiveSmsSuccess');
    expect(complaints).toEqual([]);
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.injected = true';
      document.body.append(script);
      return 'injected' in window;
    });
    expect(ran).toBe(false);
  });
});

import { landlordNumber } from '../../src/sandbox/sms-history.ts';
import type { Sandbox } from './sandbox.ts';

/** The doors through which a page plays tenants. */
export function tenantsAt(url: string): Pick<Sandbox, 'text' | 'texts'> {
  const headers = { 'content-type': 'application/json', 'x-requested-with': 'test' };
  return {
    async text(from, body) {
      const response = await fetch(`${url}/sandbox/texts`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ from, body }),
      });
      if (!response.ok)
        throw new Error(`the stand-in did not take the text: ${response.status} ${await response.text()}`);
    },
    async texts() {
      const response = await fetch(`${url}/sandbox/texts`, { headers });
      const { texts } = (await response.json()) as { texts: { from: string; to: string; body: string }[] };
      return texts.filter(({ from }) => from === landlordNumber);
    },
  };
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { listen } from '../../src/http/listen.ts';
import { StartUpError } from '../../src/start-up-error.ts';

async function portInUse(): Promise<number> {
  const server = createServer();
  await listen(server, { host: '127.0.0.1', port: 0, portVariable: 'PORT' });
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

it.each(['PORT', 'METRICS_PORT'] as const)(
  'a port that is in use is told with %s, which says another',
  async (portVariable) => {
    const port = await portInUse();
    const listening = listen(createServer(), { host: '127.0.0.1', port, portVariable });
    await expect(listening).rejects.toThrow(
      new StartUpError(
        `127.0.0.1:${port} is in use by another process. Stop that one, or set ${portVariable} to another port.`,
      ),
    );
  },
);

it.each([
  // Of the block that is kept for documents (RFC 5737), and a name that can never be one (RFC 2606).
  ['192.0.2.1', 'EADDRNOTAVAIL'],
  ['host.invalid', 'ENOTFOUND'],
])('an address that this machine does not have (%s) is named with HOST', async (host, code) => {
  const listening = listen(createServer(), { host, port: 0, portVariable: 'PORT' });
  await expect(listening).rejects.toThrow(
    new RegExp(`^${host} is no address of this machine \\((${code}|EAI_AGAIN)\\)`),
  );
});

import { expect, test } from 'vitest';
import { startSandbox } from '../../src/sandbox/sandbox.ts';

const anyPorts = { collectionsMonitor: 0, smsAgent: 0, notificationService: 0, model: 0 };

test('starts only what is needed, and closes it', async () => {
  const sandbox = await startSandbox({
    host: '127.0.0.1',
    ports: anyPorts,
    needs: { collectionsMonitor: true, smsAgent: true, notificationService: false, model: false },
  });
  const urls = [`${sandbox.collectionsMonitor?.url}/health`, `${sandbox.smsAgent?.url}/health`];
  expect(await Promise.all(urls.map(async (url) => (await fetch(url)).status))).toEqual([200, 200]);
  expect(sandbox.notificationService).toBeUndefined();
  expect(sandbox.model).toBeUndefined();

  await sandbox.close();
  for (const url of urls) await expect(fetch(url)).rejects.toThrow('fetch failed');
});

test('knows the tenants that its SMS Agent can play', async () => {
  const sandbox = await startSandbox({
    host: '127.0.0.1',
    ports: anyPorts,
    needs: { collectionsMonitor: true, smsAgent: false, notificationService: true, model: true },
  });
  const response = await fetch(`${sandbox.collectionsMonitor?.url}/tenants/lookup?phone=%2B18605550123`);
  expect(await response.json()).toEqual({ tenant_id: 'tenant_001' });
  expect(sandbox.model?.baseUrl).toMatch(/\/v1$/);
  await sandbox.close();
});

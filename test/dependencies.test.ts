import { expect, test, vi } from 'vitest';
import { startTestGateway, type TestGateway } from './support/gateway.ts';
import { signToken } from './support/tokens.ts';

const query = '{ dependencies { name state circuit circuitOpenings latencyMs detail checkedAt } }';

interface Dependency {
  name: string;
  state: string;
  circuit: string;
  circuitOpenings: number;
  latencyMs: number | null;
  detail: string | null;
  checkedAt: string | null;
}

async function look(gateway: TestGateway): Promise<Record<string, Dependency>> {
  const { data, errors } = await (await gateway.as('approver')).raw(query);
  expect(errors).toBeUndefined();
  return Object.fromEntries(((data?.dependencies ?? []) as Dependency[]).map((each) => [each.name, each]));
}

async function overHttp(gateway: TestGateway, token?: string) {
  const response = await fetch(`${gateway.url}/health/dependencies`, {
    ...(token !== undefined && { headers: { authorization: `Bearer ${token}` } }),
  });
  return { status: response.status, ...((await response.json()) as { dependencies: object[] }) };
}

test('B46: every service and the database are listed, asked where they can be', async () => {
  const gateway = await startTestGateway();
  const seen = await look(gateway);
  expect(Object.keys(seen)).toEqual(['SMS Agent', 'Collections Monitor', 'Notification Service', 'model', 'database']);
  for (const each of Object.values(seen)) expect(each).toMatchObject({ state: 'UP', circuit: 'closed', detail: null });
  for (const name of ['SMS Agent', 'Collections Monitor', 'database']) {
    expect(seen[name]).toMatchObject({ latencyMs: expect.any(Number), checkedAt: expect.any(String) });
  }
  for (const name of ['Notification Service', 'model']) expect(seen[name]).toMatchObject({ checkedAt: null });
});

test('B46: a service that is down shows, texts are still accepted, and when it is back it shows', async () => {
  const gateway = await startTestGateway({ config: { circuit: { failures: 2, openMs: 200 } } });
  const { collectionsMonitor } = gateway.neighbours;
  collectionsMonitor.intercept = () => ({ status: 500, body: { detail: 'James Carter, +12035550114, pw=hunter2' } });
  const service = await gateway.as('service');
  const accepted = await service.raw(
    `mutation { receiveSms(input: { messageId: "SM1", phoneNumber: "+12035550114", content: "How much do I owe?" }) {
      __typename ... on ReceiveSmsSuccess { workflow { id } } } }`,
  );
  expect(accepted.data).toMatchObject({ receiveSms: { __typename: 'ReceiveSmsSuccess' } });
  const { receiveSms } = accepted.data as { receiveSms: { workflow: { id: string } } };

  const down = await vi.waitFor(
    async () => {
      const monitor = (await look(gateway))['Collections Monitor'];
      expect(monitor).toMatchObject({ state: 'DOWN', circuit: 'open', detail: 'look-ups: answered 500' });
      return monitor;
    },
    { timeout: 120_000 },
  );
  expect(down?.circuitOpenings).toBeGreaterThan(0);
  expect(JSON.stringify(await overHttp(gateway, (await gateway.as('admin')).token))).not.toMatch(
    /hunter2|James|5550114/,
  );
  expect((await fetch(`${gateway.url}/health/ready`)).status).toBe(200);

  collectionsMonitor.intercept = undefined;
  await vi.waitFor(
    async () => {
      const { data: now } = await service.raw(`{ workflow(id: "${receiveSms.workflow.id}") { status } }`);
      expect(now?.workflow).toEqual({ status: 'SENT' });
    },
    { timeout: 120_000, interval: 100 },
  );
  // Its own word on its health is asked for again after a while.
  await expect
    .poll(async () => (await look(gateway))['Collections Monitor'], { interval: 250 })
    .toMatchObject({ state: 'UP', circuit: 'closed', detail: null });
});

test('/health/dependencies tells nobody more than states, and whoever may ask the query the rest', async () => {
  const gateway = await startTestGateway();
  const bare = {
    status: 200,
    dependencies: ['SMS Agent', 'Collections Monitor', 'Notification Service', 'model', 'database'].map((name) => ({
      name,
      state: 'UP',
    })),
  };
  expect(await overHttp(gateway)).toEqual(bare);
  expect(await overHttp(gateway, 'forged')).toEqual(bare);
  expect(await overHttp(gateway, await signToken('service'))).toEqual(bare);
  for (const role of ['approver', 'analyst', 'admin'] as const) {
    const { dependencies } = await overHttp(gateway, await signToken(role));
    expect(dependencies[0]).toMatchObject({ name: 'SMS Agent', state: 'UP', circuit: 'closed', detail: null });
  }
});

test('the query is for approvers, analysts and administrators', async () => {
  const gateway = await startTestGateway();
  for (const role of ['approver', 'analyst', 'admin'] as const) {
    expect((await (await gateway.as(role)).raw(query)).errors).toBeUndefined();
  }
  const { errors } = await (await gateway.as('service')).raw(query);
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

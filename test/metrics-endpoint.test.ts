import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMetrics } from '../src/observability/metrics.ts';
import { startTestGateway } from './support/gateway.ts';
import { sendText, workflowReaches } from './support/operations.ts';

const root = join(import.meta.dirname, '..');

async function read(url: string, token?: string) {
  const response = await fetch(url, { ...(token !== undefined && { headers: { authorization: `Bearer ${token}` } }) });
  return { status: response.status, text: await response.text() };
}

const sampleOf = (text: string, sample: string) =>
  Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${sample} `))
      ?.split(' ')
      .at(-1),
  );

/** Everything that a gateway tells, by the names of its samples. */
async function toldNames(): Promise<Set<string>> {
  const metrics = createMetrics({
    backlog: async () => null,
    database: async () => ({ usable: true, logBehindSeconds: 0 }),
    pool: () => null,
    sockets: () => null,
    subscribers: () => null,
  });
  const { text } = await metrics.read();
  const names = [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].flatMap(([, name = '', type]) =>
    type === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
  );
  return new Set(names);
}

const namedIn = (text: string) => new Set(text.match(/\b(?:collections|nodejs|process)_[a-z0-9_]+/g));

describe('the metrics', () => {
  it('are told on a port of their own, with health, by a process that only works', async () => {
    const gateway = await startTestGateway({ config: { role: 'worker', metricsPort: 0 } });
    const url = gateway.metricsUrl ?? '';
    expect(await read(`${url}/health`)).toEqual({ status: 200, text: '{"status":"alive"}' });
    expect(await read(`${url}/health/ready`)).toEqual({ status: 200, text: '{"status":"ready"}' });
    const { status, text } = await read(`${url}/metrics`);
    expect(status).toBe(200);
    expect(sampleOf(text, 'collections_database_usable')).toBe(1);
    expect(sampleOf(text, 'collections_texts_waiting{stage="AWAITING_APPROVAL"}')).toBe(0);
    expect((await read(`${url}/graphql`)).status).toBe(404);
  });

  it('are for administrators and services where everybody may knock', async () => {
    const gateway = await startTestGateway({ config: { role: 'api' } });
    expect((await read(`${gateway.url}/metrics`)).status).toBe(401);
    for (const [role, status] of [
      ['approver', 403],
      ['analyst', 403],
      ['service', 200],
      ['admin', 200],
    ] as const) {
      const { token } = await gateway.as(role);
      expect([role, (await read(`${gateway.url}/metrics`, token)).status]).toEqual([role, status]);
    }
  });

  it('count what was done, and show what waits', async () => {
    const gateway = await startTestGateway();
    const service = await gateway.as('service');
    const approver = await gateway.as('approver');
    const id = await sendText(service, '+12035550114', 'Can I pay $50 a week?');
    await workflowReaches(approver, id, 'AWAITING_APPROVAL');
    await approver.raw(`{ ${Array.from({ length: 60 }, (_, n) => `a${n}: viewer { id }`).join(' ')} }`);
    await service.raw(
      'mutation { receiveSms(input: { messageId: "1", phoneNumber: "none", content: "Hi" }) { __typename } }',
    );
    const { token } = await gateway.as('admin');
    const { text } = await read(`${gateway.url}/metrics`, token);
    expect(sampleOf(text, 'collections_errors_total{code="VALIDATION"}')).toBe(1);
    expect(sampleOf(text, 'collections_texts_waiting{stage="AWAITING_APPROVAL"}')).toBe(1);
    expect(sampleOf(text, 'collections_claims_total{kind="turns"}')).toBeGreaterThan(0);
    expect(sampleOf(text, 'collections_errors_total{code="TOO_MANY_ALIASES"}')).toBe(1);
    expect(text).toMatch(/^collections_model_tokens_total\{model="test-model",kind="prompt"\} [1-9]/m);
    expect(text).toMatch(/^collections_calls_total\{service="database",lane="calls",outcome="answered"\} [1-9]/m);
    // No number, no word of a text, no token.
    expect(text).not.toMatch(/2035550114|week\?|eyJ/);
  });

  it.each(['ops/alerts.yml', 'ops/dashboard.json'])('%s names none that is not told', async (file) => {
    const named = namedIn(await readFile(join(root, file), 'utf8'));
    expect(named.size).toBeGreaterThan(8);
    const told = await toldNames();
    expect([...named].filter((name) => !told.has(name))).toEqual([]);
  });

  it('each alert has its paragraph for the person whom it wakes', async () => {
    const rules = await readFile(join(root, 'ops/alerts.yml'), 'utf8');
    const operations = await readFile(join(root, 'docs/operations.md'), 'utf8');
    const alerts = [...rules.matchAll(/alert: (\w+)/g)].map(([, name]) => name);
    const explained = [...operations.matchAll(/^### (\w+)\n\S/gm)].map(([, name]) => name);
    expect(explained.filter((name) => alerts.includes(name))).toEqual(alerts);
  });
});

import pg from 'pg';
import { describe, expect, inject, it, onTestFinished, vi } from 'vitest';
import { createTestPostgres, databaseKinds } from './support/databases.ts';
import { startTestGateway, type TestGateway } from './support/gateway.ts';

const text = `mutation { receiveSms(input: { messageId: "SM1", phoneNumber: "+12035550114", content: "Hi" }) { __typename } }`;

async function ready(gateway: TestGateway) {
  const response = await fetch(`${gateway.url}/health/ready`);
  return { status: response.status, body: await response.json() };
}

describe.runIf(databaseKinds.includes('postgres'))('B47: a database that takes no writes', () => {
  it('is not ready, refuses texts with the time to come back, and is ready again by itself', async () => {
    const database = await createTestPostgres();
    onTestFinished(() => database.drop());
    const gateway = await startTestGateway({ database });
    expect(await ready(gateway)).toEqual({ status: 200, body: { status: 'ready' } });
    const name = new URL(database.url).pathname.slice(1);
    const become = async (readOnly: 'on' | 'off') => {
      const outside = new pg.Client({ connectionString: inject('postgres')?.serverUrl });
      await outside.connect();
      await outside.query(`alter database ${name} set default_transaction_read_only = ${readOnly}`);
      await outside.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
      await outside.end();
    };
    await become('on');
    await vi.waitFor(
      async () =>
        expect(await ready(gateway)).toEqual({
          status: 503,
          body: { status: 'the database is read-only', reason: 'READ_ONLY' },
        }),
      { timeout: 120_000 },
    );
    const { token } = await gateway.as('service');
    const refused = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: text }),
    });
    expect(refused.headers.get('retry-after')).toBe('5');
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE', retryAfterSeconds: 5 } }],
    });
    const { data } = await (await gateway.as('approver')).raw('{ dependencies { name state detail } }');
    expect(data?.dependencies).toContainEqual({
      name: 'database',
      state: expect.stringMatching(/^(DOWN|DEGRADED)$/),
      detail: expect.stringContaining('the database is read-only'),
    });
    await become('off');
    await vi.waitFor(async () => expect(await ready(gateway)).toMatchObject({ status: 200 }), { timeout: 120_000 });
  });

  it('is not ready on a schema without what it needs', async () => {
    const database = await createTestPostgres();
    onTestFinished(() => database.drop());
    const gateway = await startTestGateway({ database });
    await database.sql('drop function beat(boolean)');
    await vi.waitFor(
      async () => expect(await ready(gateway)).toMatchObject({ status: 503, body: { reason: 'OTHER_SCHEMA' } }),
      { timeout: 120_000 },
    );
  });
});

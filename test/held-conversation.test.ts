import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createTestPostgres, databaseKinds } from './support/databases.ts';
import { startTestGateway } from './support/gateway.ts';
import { ReceiveSms, sendText, workflowReaches } from './support/operations.ts';

const held = '+12035550114';

describe.skipIf(!databaseKinds.includes('postgres'))('a conversation that somebody holds in the database', () => {
  /** A gateway, and a transaction that holds the conversation, as a long one of somebody else does. */
  async function start() {
    const database = await createTestPostgres();
    onTestFinished(database.drop);
    // What is late is not handed over (see send.ts), and on a busy machine nothing is to be late here.
    const gateway = await startTestGateway({ database, config: { sendSettleMs: 60_000 } });
    const service = await gateway.as('service');
    const client = new pg.Client({ connectionString: database.url });
    client.on('error', () => {});
    await client.connect();
    onTestFinished(() => client.end());
    return {
      gateway,
      service,
      async hold() {
        await client.query('begin');
        const { rowCount } = await client.query('select from conversations where phone_number = $1 for update', [held]);
        expect(rowCount).toBe(1);
      },
      letGo: () => client.query('commit'),
    };
  }

  it('holds up no text of others, not those that come with its own', async () => {
    const { gateway, service, hold, letGo } = await start();
    await workflowReaches(service, await sendText(service, held, 'How much do I owe?'), 'SENT');
    await hold();
    const settled: string[] = [];
    const send = async (phoneNumber: string, messageId: string) => {
      const input = { phoneNumber, messageId, content: 'How much do I owe?', tenantId: 'tenant_002' };
      const { receiveSms } = await service.data(ReceiveSms, { input });
      settled.push(phoneNumber);
      return receiveSms;
    };
    const others = Array.from({ length: 12 }, (_, index) => `+1203555${1000 + index}`);
    const own = [0, 1, 2, 3].map((index) => send(held, `SM held ${index}`));
    await Promise.all(others.map((number, index) => send(number, `SM ${index}`)));
    expect(settled).not.toContain(held);
    await expect.poll(() => gateway.neighbours.smsAgent.sent.length).toBe(1 + others.length);
    await letGo();
    // What waited too long for an answer is sent again, as the SMS Agent does.
    await Promise.allSettled(own);
    expect(await send(held, 'SM held 0')).toMatchObject({ __typename: 'ReceiveSmsSuccess' });
  });

  it('holds up no turn of others, not those that end with its own', async () => {
    const { gateway, service, hold, letGo } = await start();
    const { model, smsAgent } = gateway.neighbours;
    const numbers = [held, ...Array.from({ length: 7 }, (_, index) => `+1203555${1000 + index}`)];
    const asked = Promise.withResolvers<void>();
    const answer = Promise.withResolvers<void>();
    let waiting = 0;
    model.intercept = async () => {
      waiting += 1;
      if (waiting === numbers.length) asked.resolve();
      await answer.promise;
      return undefined;
    };
    const ids: string[] = [];
    for (const number of numbers) ids.push(await sendText(service, number, 'How much do I owe?', 'tenant_002'));
    await asked.promise;
    await hold();
    answer.resolve();
    await expect.poll(() => smsAgent.sent.length).toBe(numbers.length - 1);
    expect(smsAgent.sent.map(({ to }) => to)).not.toContain(held);
    await letGo();
    await workflowReaches(service, ids[0] ?? '', 'SENT');
  });
});

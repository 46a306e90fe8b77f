import { expect, it } from 'vitest';
import { databaseKinds, quickestKind } from './support/databases.ts';
import { type Caller, startTestGateway } from './support/gateway.ts';
import { EscalationsRaised, sendText, workflowReaches } from './support/operations.ts';

const [james, maria, dana] = ['+12035550114', '+12035550112', '+12035550117'] as const;

const nodesOf = async (caller: Caller, query: string) => {
  const { data, errors } = await caller.raw(`{ list: ${query} { nodes { id } pageInfo { hasNextPage } } }`);
  expect(errors).toBeUndefined();
  const list = data?.list as { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean } } | undefined;
  return { ids: list?.nodes.map(({ id }) => id), hasNextPage: list?.pageInfo.hasNextPage };
};

// Rows are broken by SQL, which an embedded database has no second door for.
it.skipIf(!databaseKinds.includes('postgres'))(
  'B51: a turn that cannot be read is FAILED and a person has it; those claimed with it are answered',
  async () => {
    const intake = await startTestGateway({ kind: quickestKind, config: { role: 'api' } });
    const service = await intake.as('service');
    const texts: string[] = [];
    for (const number of [james, maria, dana]) texts.push(await sendText(service, number, 'How much do I owe?'));
    const [answered = '', broken = '', alsoAnswered = ''] = texts;
    await intake.database.sql(
      `update conversations set quiet_windows = '[{"fromMinute": "noon"}]' where phone_number = $1`,
      [maria],
    );

    const { database, neighbours } = intake;
    const worker = await startTestGateway({ database, neighbours });
    const caller = await worker.as('service');
    for (const id of [answered, alsoAnswered])
      await workflowReaches(caller, id, 'SENT', 'AWAITING_APPROVAL', 'ESCALATED');
    const approver = await worker.as('approver');
    const failed = `{ workflow(id: "${broken}") { status error escalations { type status } } }`;
    await expect
      .poll(async () => (await approver.raw(failed)).data)
      .toMatchObject({ workflow: { status: 'FAILED', escalations: [{ type: 'SYSTEM', status: 'OPEN' }] } });
    expect((await nodesOf(approver, 'conversations')).ids).toHaveLength(2);
    const { data, errors } = await approver.raw('{ workItems { nodes { conversation { phoneNumber } } } }');
    expect([errors, JSON.stringify(data)]).toEqual([undefined, expect.not.stringContaining(maria)]);
  },
);

it.skipIf(!databaseKinds.includes('postgres'))(
  'B51: a page, the log and a subscription show what can be read',
  async () => {
    const gateway = await startTestGateway({ kind: quickestKind, config: { role: 'api' } });
    const service = await gateway.as('service');
    const admin = await gateway.as('admin');
    const texts: string[] = [];
    for (const number of [james, maria, dana]) texts.push(await sendText(service, number, 'How much do I owe?'));
    const [first = '', second = '', newest = ''] = texts;
    await gateway.database.sql(`update workflows set steps = '[{"name": 1}]' where id = $1`, [newest]);
    await gateway.database.sql('alter table events disable trigger user');
    await gateway.database.sql(`update events set detail = '"rubbish"' where workflow_id = $1`, [newest]);

    expect(await nodesOf(admin, 'workflows(first: 2)')).toEqual({ ids: [second, first], hasNextPage: false });
    expect(await nodesOf(admin, 'workflows(first: 1)')).toEqual({ ids: [second], hasNextPage: true });
    expect((await nodesOf(admin, 'auditTrail')).ids).toHaveLength(2);
    const { data } = await admin.raw('{ conversations { nodes { workflows(first: 1) { nodes { id } } } } }');
    expect(JSON.stringify(data)).toContain(second);
    expect(JSON.stringify(data)).not.toContain(newest);

    const escalations = admin.subscribe(EscalationsRaised, { after: '0.0' });
    const { data: found } = await admin.raw(`{ workflow(id: "${first}") { conversation { id } } }`);
    const workflow = found?.workflow as { conversation: { id: string } } | undefined;
    await service.raw(
      `mutation { escalateConversation(input: { conversationId: "${workflow?.conversation.id}", type: MANUAL, reason: "Asked." }) { __typename } }`,
    );
    expect((await escalations.next()).escalationRaised.escalation.reason).toBe('Asked.');
  },
);

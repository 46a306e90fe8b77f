import { GraphQLObjectType } from 'graphql';
import { createClient } from 'graphql-ws';
import { describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { permissions } from '../src/auth/permissions.ts';
import { schema } from '../src/schema/schema.ts';
import { request, subscribe } from './support/client.ts';
import { callerOf, startTestGateway } from './support/gateway.ts';
import { Approvals, ApproveDraft, pendingDraft, ReceiveSms, readWorkflow } from './support/operations.ts';
import { signToken } from './support/tokens.ts';

const james = '+12035550114';

describe('who may do what', () => {
  it('every root field has a rule in the table, and every rule a field', () => {
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const fields = roots
      .filter((type) => type instanceof GraphQLObjectType)
      .flatMap((type) => Object.values(type.getFields()));
    for (const field of fields) {
      const options = field.extensions.pothosOptions as { authScopes?: { operation?: string } } | undefined;
      expect(options?.authScopes?.operation, `${field.name} has no rule of its own`).toBe(field.name);
    }
    expect(fields.map((field) => field.name).sort()).toEqual(Object.keys(permissions).sort());
  });

  it('an operation without a token, or with one that does not hold, is refused without saying why', async () => {
    const gateway = await startTestGateway();
    const none = await request(gateway.url, null, '{ viewer { id } }');
    const bad = [
      await signToken('approver', { expiresIn: -60 }),
      await signToken('approver', { secret: 'some other secret, also long enough' }),
      await signToken('landlord'),
      'not-a-token',
    ];
    const refused = await Promise.all(bad.map((token) => request(gateway.url, token, '{ viewer { id } }')));
    for (const answer of [none, ...refused]) {
      expect(answer.status).toBe(401);
      expect(answer.errors?.[0]).toMatchObject({
        message: 'A valid bearer token is needed.',
        extensions: { code: 'UNAUTHENTICATED' },
      });
    }
  });

  it('each role does only what is its own', async () => {
    const gateway = await startTestGateway();
    const text = { input: { messageId: 'm', phoneNumber: james, content: 'Hi' } };
    for (const role of ['approver', 'analyst', 'admin'] as const) {
      const { data, errors } = await (await gateway.as(role)).request(ReceiveSms, text);
      expect(data ?? null, role).toBeNull();
      expect(errors?.[0]?.extensions?.code, role).toBe('FORBIDDEN');
    }
    for (const role of ['service', 'analyst'] as const) {
      const decision = { input: { draftId: 'x', version: 1 } };
      const { errors } = await (await gateway.as(role)).request(ApproveDraft, decision);
      expect(errors?.[0]?.extensions?.code, role).toBe('FORBIDDEN');
    }
    const { errors } = await (await gateway.as('service')).raw('{ workflows { totalCount } }');
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const { data } = await (await gateway.as('analyst')).raw('{ viewer { id email role } workflows { totalCount } }');
    expect(data).toEqual({
      viewer: { id: 'analyst-1', email: 'analyst-1@example.com', role: 'ANALYST' },
      workflows: { totalCount: 0 },
    });
  });

  it('a forbidden mutation does nothing before it is refused', async () => {
    const gateway = await startTestGateway();
    const service = await gateway.as('service');
    const approver = await gateway.as('approver');
    const { draft, workflowId } = await pendingDraft(service, approver, james);
    await (await gateway.as('analyst')).request(ApproveDraft, { input: { draftId: draft.id, version: 1 } });
    expect((await readWorkflow(approver, workflowId)).status).toBe('AWAITING_APPROVAL');
  });

  it('analysts see numbers and texts masked unless their token says otherwise', async () => {
    const gateway = await startTestGateway();
    const service = await gateway.as('service');
    const approver = await gateway.as('approver');
    const { draft } = await pendingDraft(service, approver, james);
    const query = `{ workflows(first: 1) { nodes { message tenant { phoneNumbers } conversation { phoneNumber messages { body } }
      steps { detail reasons { code args { name value } } } draft { body translation finalBody checks { detail } } } } }`;
    const masked = JSON.stringify(await (await gateway.as('analyst')).raw(query));
    expect(masked).toContain('•••0114');
    expect(masked).not.toContain('2035550114');
    expect(masked).not.toContain('$200');
    expect(masked).not.toContain(draft.body.slice(0, 20));
    const trusted = callerOf(gateway.url, await signToken('analyst', { pii: true }));
    const full = JSON.stringify(await trusted.raw(query));
    expect(full).toContain(james);
    expect(full).toContain('Can I pay $200 a week?');
  });
});

describe('web sockets', () => {
  it('B43: no token, an expired, a forged or a foreign one: closed with 4401', async () => {
    const gateway = await startTestGateway();
    const bad = [
      null,
      await signToken('approver', { expiresIn: -60 }),
      await signToken('approver', { secret: 'some other secret, also long enough' }),
      await signToken('landlord'),
    ];
    for (const token of bad) {
      const approvals = subscribe(gateway.url, token, Approvals);
      expect(await approvals.closed).toMatchObject({ code: 4401, reason: 'Unauthorized' });
    }
  });

  it('B43: the wrong role: closed with 4403', async () => {
    const gateway = await startTestGateway();
    const analyst = await gateway.as('analyst');
    expect(await analyst.subscribe(Approvals).closed).toMatchObject({ code: 4403, reason: 'Forbidden' });
  });

  it('B43: a socket closes when its token expires', async () => {
    const gateway = await startTestGateway();
    const short = callerOf(gateway.url, await signToken('approver', { expiresIn: 2 }));
    expect(await short.subscribe(Approvals).closed).toMatchObject({ code: 4401 });
  });

  it('queries and mutations go over the socket by the same rules, and errors hide the inside', async () => {
    const gateway = await startTestGateway();
    const analyst = await gateway.as('analyst');
    const client = createClient({
      url: `${gateway.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${analyst.token}` },
    });
    const ask = async (query: string) => (await client.iterate({ query }).next()).value;
    expect(await ask('{ viewer { role } }')).toEqual({ data: { viewer: { role: 'ANALYST' } } });
    const refused = await ask('mutation { approveDraft(input: { draftId: "x", version: 1 }) { __typename } }');
    expect(refused.errors[0].extensions).toEqual({ code: 'FORBIDDEN', http: { status: 403 } });
    gateway.neighbours.collectionsMonitor.intercept = () => ({ status: 500, body: { detail: 'stack trace' } });
    const broken = await ask('{ tenant(id: "tenant_001") { name } }');
    expect(broken.errors[0].extensions).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    expect(JSON.stringify(broken)).not.toContain('stack trace');
    await expect(ask('{ nonsense }')).rejects.toThrow();
    await client.dispose();
  });
});

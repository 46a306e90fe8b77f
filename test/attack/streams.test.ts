import { describe, expect, it } from 'vitest';
import { startTestGateway } from '../support/gateway.ts';
import { signToken } from '../support/tokens.ts';

const streams = [
  'subscription { approvalRequested { cursor } }',
  'subscription { workflowUpdated { id } }',
  'subscription { escalationRaised { cursor } }',
];

describe('server-sent events', () => {
  it.each(streams)('B54: end when the token does, and say so: %s', async (query) => {
    const gateway = await startTestGateway({ config: { role: 'api' } });
    const answer = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        authorization: `Bearer ${await signToken('approver', { expiresIn: 3 })}`,
      },
      body: JSON.stringify({ query }),
    });
    expect(answer.status).toBe(200);
    const text = await answer.text();
    expect(text).toContain('UNAUTHENTICATED');
    expect(text.trimEnd().split('\n').at(-2)).toBe('event: complete');
  });

  it('B54: end when access is taken away', async () => {
    const gateway = await startTestGateway({ config: { role: 'api' } });
    const admin = await gateway.as('admin');
    const answer = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        authorization: `Bearer ${await signToken('approver', { subject: 'who-left' })}`,
      },
      body: JSON.stringify({ query: streams[0] }),
    });
    const { errors } = await admin.raw(
      'mutation ($s: String) { revokeAccess(input: { subject: $s, reason: "left" }) { __typename } }',
      {
        s: 'who-left',
      },
    );
    expect(errors).toBeUndefined();
    expect(await answer.text()).toContain('UNAUTHENTICATED');
  });
});

import { describe, expect, it } from 'vitest';
import type { Viewer } from '../../src/auth/viewer.ts';
import { createBudgets } from '../../src/limits/budgets.ts';
import { usualLimits } from '../../src/limits/limits.ts';
import { startTestGateway } from '../support/gateway.ts';
import * as operations from '../support/operations.ts';
import { waysIn } from '../support/ways-in.ts';

const analyst = (id: string) => ({ id, role: 'analyst', properties: null }) as unknown as Viewer;

describe('the budget of a viewer', () => {
  it('B53: is spent by what is asked for, fills up over time, and is nobody else’s', () => {
    let now = 0;
    const budgets = createBudgets({ ...usualLimits.workPerSecond, analyst: 100 }, () => now);
    expect(budgets.spend(analyst('a'), 1_500)).toBeNull();
    expect(budgets.spend(analyst('a'), 600)).toBe(1);
    expect(budgets.spend(analyst('a'), 1_500)).toBe(10);
    expect(budgets.spend(analyst('b'), 1_500)).toBeNull();
    now += 1_000;
    expect(budgets.spend(analyst('a'), 600)).toBeNull();
    expect(budgets.spend(analyst('a'), 1)).toBe(1);
    now += 3_600_000;
    // What is larger than a whole budget waits for a full one, and is paid for afterwards.
    expect(budgets.spend(analyst('a'), 3_000)).toBeNull();
    expect(budgets.spend(analyst('a'), 1)).toBe(11);
  });

  it.each(Object.entries(waysIn))(
    'B53: %s: is one over all ways in; texts are taken in and others answered meanwhile',
    async (way, send) => {
      const limits = { ...usualLimits, workPerSecond: { ...usualLimits.workPerSecond, analyst: 60 } };
      const gateway = await startTestGateway({ config: { role: 'api', limits } });
      const { token } = await gateway.as('analyst');
      const query =
        '{ a: analyzeMessage(input: { content: "I can pay $200 a week" }) { language } b: analyzeMessage(input: { content: "x" }) { language } }';
      expect((await send(gateway.url, token, { query })).codes).toEqual([]);
      const refused = await send(gateway.url, token, { query });
      expect([way, refused.codes, refused.messages]).toEqual([
        way,
        ['RATE_LIMITED'],
        [expect.stringMatching(/Ask again in \d+ s/)],
      ]);
      for (const other of Object.values(waysIn)) {
        expect((await other(gateway.url, token, { query })).codes).toEqual(['RATE_LIMITED']);
      }
      const answer = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query }),
      });
      const { errors } = (await answer.json()) as { errors: { extensions: { retryAfterSeconds: number } }[] };
      expect(Number(answer.headers.get('retry-after'))).toBe(errors[0]?.extensions.retryAfterSeconds);
      await operations.sendText(await gateway.as('service'), '+12035550114', 'How much do I owe?');
    },
  );

  it('B53: documents that are new cost what it takes to validate them', async () => {
    const limits = { ...usualLimits, workPerSecond: { ...usualLimits.workPerSecond, analyst: 250 } };
    const gateway = await startTestGateway({ config: { role: 'api', limits } });
    const analyst = await gateway.as('analyst');
    const long = (index: number) => `{ viewer { ${'id '.repeat(400)} } } # ${index}`;
    const codes = [];
    for (let index = 0; index < 4; index++)
      codes.push((await analyst.raw(long(index))).errors?.[0]?.extensions?.code ?? 'answered');
    expect(codes).toEqual(['answered', 'answered', 'RATE_LIMITED', 'RATE_LIMITED']);
    // One that is known is not validated again.
    expect((await analyst.raw(long(0))).errors).toBeUndefined();
  });
});

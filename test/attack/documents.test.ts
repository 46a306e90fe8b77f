import { setImmediate } from 'node:timers/promises';
import { getNullableType, isInterfaceType, isIntrospectionType, isListType, isObjectType } from 'graphql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { usualLimits } from '../../src/limits/limits.ts';
import { longestOf } from '../../src/limits/longest.ts';
import { schema } from '../../src/schema/schema.ts';
import { request } from '../support/client.ts';
import { startTestGateway } from '../support/gateway.ts';
import { sendText } from '../support/operations.ts';
import { waysIn } from '../support/ways-in.ts';

/** Lists that lead back to where they began: each level multiplies what an answer holds. */
const leadsBack = (list: string, back: string) =>
  [`{ ${list} { ${back} `.repeat(5), '{ id }', ' } }'.repeat(5)].join('');
const escalations = `{ conversation(id: "1") ${leadsBack('escalations', 'conversation')} }`;
const drafts = `{ workflow(id: "1") ${leadsBack('drafts', 'workflow')} }`;
const steps =
  '{ workflows(first: 100) { nodes { steps { name status startedAt durationMs detail } again: steps { name status startedAt durationMs detail a: name } } } }';

describe('documents that would be large answers', () => {
  it('B52: every list of the schema says how long it may become', () => {
    const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
    const fields = types.flatMap((type) =>
      isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
    );
    const lists = fields.filter(({ type }) => isListType(getNullableType(type)));
    expect(lists.length).toBeGreaterThan(30);
    expect(lists.filter((field) => longestOf(field) === undefined)).toEqual([]);
  });

  it.each(Object.entries(waysIn))(
    'B52: %s: lists that lead back are priced as long as they may become',
    async (_way, send) => {
      const gateway = await startTestGateway({ config: { role: 'api' } });
      const { token } = await gateway.as('analyst');
      expect(escalations.length).toBeLessThan(215);
      for (const query of [escalations, drafts, steps]) {
        expect([query, (await send(gateway.url, token, { query })).codes]).toEqual([query, ['TOO_COSTLY']]);
      }
      const long = { query: `{ viewer { ${'a'.repeat(101)}: id } }` };
      expect((await send(gateway.url, token, long)).codes).toEqual(['NAME_TOO_LONG']);
    },
  );

  it.each(Object.entries(waysIn))(
    'B52: %s: an answer is stopped while it is built, at its values and its bytes',
    async (way, send) => {
      const small = { ...usualLimits, answerValues: 40, answerBytes: 4_000 };
      const gateway = await startTestGateway({ config: { role: 'api', limits: small } });
      const service = await gateway.as('service');
      const { token } = await gateway.as('approver');
      for (let index = 0; index < 10; index++) {
        await sendText(service, `+1203555018${index}`, `How much do I owe? ${'please '.repeat(80)}`);
      }
      const values = '{ workflows(first: 10) { nodes { id status route error conversation { id } draft { id } } } }';
      const bytes = `{ workflows(first: 10) { nodes { message } } }`;
      for (const [query, words] of [
        [values, '40 values'],
        [bytes, '4000 bytes'],
      ] as const) {
        const { data, codes, messages } = await send(gateway.url, token, { query });
        expect([way, data, codes, messages]).toEqual([way, null, ['TOO_LARGE'], [expect.stringContaining(words)]]);
      }
      // The next is counted anew.
      const few = await send(gateway.url, token, { query: '{ workflows(first: 2) { nodes { id } } }' });
      expect(few).toMatchObject({ codes: [], data: { workflows: { nodes: [{}, {}] } } });
    },
  );

  it('B52: a long list that is stopped in its middle ends nothing but its own answer', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', note);
    onTestFinished(() => void process.off('unhandledRejection', note));
    const gateway = await startTestGateway({ config: { role: 'api', limits: { ...usualLimits, answerValues: 200 } } });
    const service = await gateway.as('service');
    const { token } = await gateway.as('approver');
    await Promise.all(
      Array.from({ length: 60 }, (_, index) => sendText(service, `+12035550${100 + index}`, 'How much do I owe?')),
    );
    // Of each row a part that must be there is still on its way when the answer has become too large.
    const query = '{ workflows(first: 60) { nodes { conversation { id phoneNumber consent lastActivityAt } } } }';
    expect((await request(gateway.url, token, query)).errors?.[0]?.extensions?.code).toBe('TOO_LARGE');
    await setImmediate();
    expect(unhandled).toEqual([]);
  });
});

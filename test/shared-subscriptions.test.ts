import { type DocumentNode, isObjectType, parse, validateSubscriptionArgs } from 'graphql';
import { describe, expect, it } from 'vitest';
import { anyoneOf, PersonalAnswerError } from '../src/auth/audience.ts';
import type { Viewer } from '../src/auth/viewer.ts';
import { schema } from '../src/schema/schema.ts';
import { SharedResult } from '../src/subscriptions/shared-result.ts';
import { createSharedResults } from '../src/subscriptions/shared-results.ts';
import { createSharing, type Sees } from '../src/subscriptions/sharing.ts';

const ann: Viewer = {
  id: 'ann',
  name: null,
  email: 'ann@example.com',
  role: 'approver',
  seesPersonalData: true,
  properties: null,
};

const approvals = parse(`
  subscription ($filter: ApprovalFilter, $after: String, $first: Int = 5, $withText: Boolean = true) {
    approvalRequested(filter: $filter, after: $after) {
      draft { body @include(if: $withText) workflow { conversation { workflows(first: $first) { nodes { id } } } } }
    }
  }`);

describe('who is told the same of an event', () => {
  const { keyOf } = createSharing();
  function key(
    variables: object = {},
    viewer: Partial<Viewer> = {},
    document: DocumentNode = approvals,
  ): string | null {
    const asked = validateSubscriptionArgs({ schema, document, variableValues: { ...variables } });
    if (!('schema' in asked)) throw new Error(String(asked));
    return keyOf(asked, { ...ann, ...viewer });
  }

  it('is whoever sent the same document and may see the same, whichever events they chose', () => {
    expect(key()).not.toBeNull();
    expect(key({}, { id: 'bob', email: null })).toBe(key());
    expect(key({ after: '1.1', filter: { languages: ['es'] } })).toBe(key());
    expect(key({}, { properties: ['Elm Court', 'Harbor View'] })).toBe(
      key({}, { properties: ['Harbor View', 'Elm Court'] }),
    );
  });

  it('is nobody who may see something else, sent other variables, or another document', () => {
    const keys = [
      key(),
      key({}, { role: 'admin' }),
      key({}, { role: 'analyst' }),
      key({}, { role: 'analyst', seesPersonalData: false }),
      key({}, { properties: [] }),
      key({}, { properties: ['Elm Court'] }),
      key({}, { properties: ['Elm Court', 'Harbor View'] }),
      key({ first: 6 }),
      // Absent is five; null is what the field makes of it.
      key({ first: null }),
      key({ withText: false }),
      key({}, {}, parse('subscription { approvalRequested { cursor } }')),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is nobody where a field depends on who asks, or does not say', () => {
    const fields = (
      schema.getType('Draft') as { getFields(): Record<string, { extensions: { sees?: Sees } }> }
    ).getFields();
    const extensions = fields.body?.extensions ?? {};
    for (const sees of ['viewer', undefined] as const) {
      const before = extensions.sees;
      extensions.sees = sees;
      // Nothing is known yet of a document that was not seen before.
      expect(key({}, {}, parse('subscription { approvalRequested { draft { body } } }'))).toBeNull();
      expect(
        key({}, {}, parse('subscription { approvalRequested { draft { ...b } } } fragment b on Draft { body }')),
      ).toBeNull();
      extensions.sees = before;
    }
    expect(key({}, {}, parse('subscription { approvalRequested { __typename draft { body } } }'))).not.toBeNull();
  });
});

describe('the schema', () => {
  const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !type.name.startsWith('__') && !['Query', 'Mutation'].includes(type.name)
      ? Object.values(type.getFields()).map((field) => ({ type: type.name, field }))
      : [],
  );

  it('says of every field on what of the viewer it depends, and none that a subscription shows depends on who asks', () => {
    const unsaid = fields.filter(({ field }) => !['parent', 'audience'].includes(String(field.extensions.sees)));
    expect(fields.length).toBeGreaterThan(200);
    expect(unsaid.map(({ type, field }) => `${type}.${field.name}`)).toEqual([]);
  });

  it('gives no context to the code of a field that does not ask for one', () => {
    const context = new Proxy({}, { get: (_, name) => (name === 'meter' ? meter : reach(name)) });
    const meter = { admit() {}, weigh() {}, pause: () => null };
    const reach = (name: string | symbol) => {
      throw new Error(`reached for ${String(name)}`);
    };
    for (const { type, field } of fields.filter(
      ({ field, type }) => field.extensions.sees === 'parent' && type !== 'Subscription',
    )) {
      const info = { fieldName: field.name, returnType: field.type, path: { key: field.name } };
      try {
        field.resolve?.({}, {}, context, info as never);
      } catch (error) {
        // An empty parent is none that such a field can show.
        expect(`${type}.${field.name}: ${error}`).not.toMatch('reached for');
      }
    }
  });
});

it('whoever stands for an audience is nobody: asked who it is, it throws', () => {
  const anyone = anyoneOf(ann);
  expect(() => anyone.id).toThrow(PersonalAnswerError);
  expect(() => anyone.email).toThrow(PersonalAnswerError);
  expect(anyone).toMatchObject({ role: 'approver', seesPersonalData: true, properties: null });
});

describe('what was told of an event', () => {
  const text = 'x'.repeat(1_000_000);

  it('is worked out and written once for all who ask for the same', async () => {
    const results = createSharedResults();
    const event = {};
    let times = 0;
    const work = async () => ({ data: { times: ++times } });
    const [first, second] = await Promise.all([results.of(event, 'a', work), results.of(event, 'a', work)]);
    expect(second).toBe(first);
    expect((first as SharedResult).bytes()).toBe((second as SharedResult).bytes());
    expect((first as SharedResult).stringify()).toBe('{"data":{"times":1}}');
    expect((await results.of(event, 'b', work)).data).toEqual({ times: 2 });
    expect((await results.of({}, 'a', work)).data).toEqual({ times: 3 });
  });

  it('B44: is not kept for whoever is far behind: it is worked out again', async () => {
    let now = 0;
    const results = createSharedResults(() => now);
    const events = Array.from({ length: 50 }, () => ({}));
    let times = 0;
    const work = async () => ({ data: { text, times: ++times } });
    for (const event of events) ((await results.of(event, 'a', work)) as SharedResult).bytes();
    await results.of(events.at(-1) as object, 'a', work);
    expect(times).toBe(50);
    // 50 MB are more than are kept.
    await results.of(events[0] as object, 'a', work);
    expect(times).toBe(51);
    now += 10_000;
    await results.of({}, 'a', work);
    await results.of(events.at(-1) as object, 'a', work);
    expect(times).toBe(53);
  });

  it('is told to each in a result of its own where something went wrong', async () => {
    const results = createSharedResults();
    const result = await results.of({}, 'a', async () => ({ data: null, errors: [] }));
    expect(result).not.toBeInstanceOf(SharedResult);
  });
});

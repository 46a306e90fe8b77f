import { describe, expect, it } from 'vitest';
import { type DatabaseKind, databaseKinds } from './support/databases.ts';
import { callerOf, startTestGateway } from './support/gateway.ts';
import { graphql } from './support/graphql/gql.ts';
import type { EscalationStatus } from './support/graphql/graphql.ts';
import {
  AcknowledgeEscalation,
  ApproveDraft,
  EscalateConversation,
  pendingDraft,
  ResolveEscalation,
  sendText,
  workflowReaches,
} from './support/operations.ts';
import { signToken } from './support/tokens.ts';

const james = '+12035550114';
const lucia = '+14135550137';
const denise = '+18605550142';
const nobody = '+442079460018';

const FindConversations = graphql(`
  query FindConversations($search: String, $holdsOnly: Boolean, $first: Int, $after: String) {
    conversations(search: $search, holdsOnly: $holdsOnly, first: $first, after: $after) {
      nodes { id phoneNumber lastActivityAt }
      pageInfo { hasNextPage hasPreviousPage endCursor }
      totalCount
    }
  }
`);

const ConversationsWithEscalations = graphql(`
  query ConversationsWithEscalations($statuses: [EscalationStatus!]) {
    conversations(first: 50) {
      nodes {
        phoneNumber
        tenant { name }
        escalations(statuses: $statuses) { id type status conversation { id } }
        holds { id type status }
        workflows(first: 1) { nodes { id } }
      }
    }
  }
`);

async function opened(kind?: DatabaseKind) {
  const calls: string[] = [];
  const gateway = await startTestGateway({ ...(kind && { kind }), onCall: (name) => calls.push(name) });
  const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
  const find = async (search?: string | null, caller = approver, more: object = {}) => {
    const { conversations } = await caller.data(FindConversations, { search: search ?? null, ...more });
    expect(conversations.totalCount).toBe(conversations.nodes.length);
    return conversations.nodes.map(({ phoneNumber }) => phoneNumber);
  };
  /** A text of each, one after the other, each of them settled. */
  const texts = async (...texts: [string, string][]) => {
    for (const [phoneNumber, content] of texts) {
      const id = await sendText(service, phoneNumber, content);
      await workflowReaches(approver, id, 'AWAITING_APPROVAL', 'ESCALATED', 'SENT', 'SUPPRESSED');
    }
  };
  const withEscalations = async (statuses?: EscalationStatus[]) =>
    (await approver.data(ConversationsWithEscalations, { statuses: statuses ?? null })).conversations.nodes;
  return { gateway, calls, service, approver, find, texts, withEscalations };
}

describe.each(databaseKinds)('conversations on the %s database', (kind) => {
  it('are found by number, name, unit, property and tenant, and are listed by their newest activity', async () => {
    const { approver, service, find, texts } = await opened(kind);
    expect(await find()).toEqual([]);
    await texts([lucia, 'Cuánto debo?'], [denise, 'How much do I owe?'], [nobody, 'Hello']);
    const { workflowId, draft } = await pendingDraft(service, approver, james);
    expect(await find()).toEqual([james, nobody, denise, lucia]);
    await texts([lucia, 'Gracias']);
    expect(await find()).toEqual([lucia, james, nobody, denise]);
    await approver.data(ApproveDraft, { input: { draftId: draft.id, version: 1 } });
    await workflowReaches(approver, workflowId, 'SENT');
    expect(await find()).toEqual([james, lucia, nobody, denise]);

    const searches: [string, string[]][] = [
      ['(203) 555-0114', [james]],
      ['5550', [james, lucia, denise]],
      ['FERNANDEZ elm', [lucia]],
      ['tenant_002', [james]],
      ['james harbor', []],
    ];
    for (const [search, found] of searches) expect([search, await find(search)]).toEqual([search, found]);
  });

  it('are read page by page, each once', async () => {
    const { approver, texts } = await opened(kind);
    await texts([lucia, 'Cuánto debo?'], [denise, 'How much do I owe?'], [james, 'How much do I owe?']);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { conversations }: Awaited<ReturnType<typeof page>> = await page(after);
      seen.push(...conversations.nodes.map(({ phoneNumber }) => phoneNumber));
      expect(conversations.pageInfo.hasPreviousPage).toBe(after !== null);
      after = conversations.pageInfo.hasNextPage ? (conversations.pageInfo.endCursor ?? null) : null;
    } while (after !== null);
    expect(seen).toEqual([james, denise, lucia]);
    function page(after: string | null) {
      return approver.data(FindConversations, { first: 1, after });
    }
  });

  it('with their escalations and holds cost a call a level', async () => {
    const { calls, approver, texts, withEscalations, find } = await opened(kind);
    await texts([denise, 'My attorney will contact you'], [james, 'How much do I owe?'], [lucia, 'Cuánto debo?']);
    calls.length = 0;
    const [first, second, held] = await withEscalations();
    // The last is of the conversations of the escalations.
    const reads = calls.filter((name) => /^(list|count|get|find|read)/.test(name));
    expect(new Set(reads)).toEqual(new Set(['list_conversations', 'read_many']));
    // An answer that takes long is built in slices, which may ask for what hangs on one level in two calls.
    expect(reads.length).toBeLessThanOrEqual(5);
    expect([first, second]).toMatchObject([
      { phoneNumber: lucia, tenant: { name: 'Lucía Fernández' }, escalations: [], holds: [] },
      { phoneNumber: james, escalations: [], holds: [] },
    ]);
    expect(first?.workflows.nodes).toHaveLength(1);
    expect(held).toMatchObject({ phoneNumber: denise, holds: [{ type: 'ATTORNEY', status: 'OPEN' }] });
    expect(held?.escalations.map(({ id }) => id)).toEqual(held?.holds.map(({ id }) => id));
    expect(await find(null, approver, { holdsOnly: true })).toEqual([denise]);
    expect(await find('james', approver, { holdsOnly: true })).toEqual([]);

    // A doubt of our own does not hold; what somebody has taken still does, until it is resolved.
    const conversationId = held?.escalations[0]?.conversation?.id ?? '';
    const escalationId = held?.holds[0]?.id ?? '';
    await approver.data(EscalateConversation, { input: { conversationId, type: 'NO_RESPONSE', reason: 'silence' } });
    await approver.data(AcknowledgeEscalation, { input: { escalationId } });
    const [taken] = await withEscalations(['OPEN']);
    expect(taken).toMatchObject({ phoneNumber: denise, holds: [{ id: escalationId, status: 'ACKNOWLEDGED' }] });
    expect(taken?.escalations.map(({ type }) => type)).toEqual(['NO_RESPONSE']);
    await approver.data(ResolveEscalation, { input: { escalationId, resolution: 'The attorney has it.' } });
    const [settled] = await withEscalations();
    expect(settled?.holds).toEqual([]);
    expect(settled?.escalations.map(({ type, status }) => [type, status])).toEqual([
      ['NO_RESPONSE', 'OPEN'],
      ['ATTORNEY', 'RESOLVED'],
    ]);
    expect(await find(null, approver, { holdsOnly: true })).toEqual([]);
  });
});

describe('a search for conversations', () => {
  it('finds a number in any spelling or a part of it, and words in any case and without their accents', async () => {
    const { approver, find, texts } = await opened();
    await texts(
      [nobody, 'Hello'],
      [denise, 'How much do I owe?'],
      [lucia, 'Cuánto debo?'],
      [james, 'How much do I owe?'],
    );
    for (const search of [james, '(203) 555-0114', '1-203-555-0114', '203.555', '0114', '+1 203', '5550114']) {
      expect([search, await find(search)]).toEqual([search, [james]]);
    }
    expect(await find('020 7946')).toEqual([]);
    expect(await find('+44 (0)20 7946 0018')).toEqual([nobody]);
    expect(await find('2079460018')).toEqual([nobody]);
    expect(await find('5550')).toEqual([james, lucia, denise]);
    expect(await find('114')).toEqual([james]);
    expect(await find('99')).toEqual([]);

    for (const [search, found] of Object.entries({
      'lucia fernandez': [lucia],
      FERNÁNDEZ: [lucia],
      'Elm Lucía': [lucia],
      'ames cart': [james],
      '4a': [james],
      'ph-1': [denise],
      harbor: [denise],
      tenant_002: [james],
      'james harbor': [],
      '%': [],
      "o'neill": [],
      James_Carter: [],
    })) {
      expect([search, await find(search)]).toEqual([search, found]);
    }
    expect(await find('  ')).toHaveLength(4);
    expect(
      (await approver.raw(`{ conversations(search: "${'x'.repeat(101)}") { totalCount } }`)).errors?.[0],
    ).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('tells nobody more of a number than its mask shows', async () => {
    const { gateway, service, find, texts } = await opened();
    await texts([lucia, 'Cuánto debo?'], [james, 'How much do I owe?']);
    const analyst = await gateway.as('analyst');
    const masked = ['•••0114'];
    expect(await find('0114', analyst)).toEqual(masked);
    expect(await find('james', analyst)).toEqual(masked);
    for (const search of [james, '203555', '5550', '50114', '2035550114']) {
      expect([search, await find(search, analyst)]).toEqual([search, []]);
    }
    const trusted = callerOf(gateway.url, await signToken('analyst', { pii: true }));
    expect(await find('203555', trusted)).toEqual([james]);
    expect((await service.raw('{ conversations { totalCount } }')).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('finds what is of the properties that a token names, and nothing else', async () => {
    const { gateway, approver, find, texts, withEscalations } = await opened();
    await texts([denise, 'My attorney will contact you'], [nobody, 'Hello'], [james, 'How much do I owe?']);
    const maple = callerOf(gateway.url, await signToken('approver', { properties: ['Maple Court'] }));
    expect(await find(null, maple)).toEqual([james]);
    expect(await find('555', maple)).toEqual([james]);
    expect(await find('5550', maple)).toEqual([james]);
    expect(await find('walker', maple)).toEqual([]);
    expect(await find(null, maple, { holdsOnly: true })).toEqual([]);
    expect(await find(null, approver, { holdsOnly: true })).toEqual([nobody, denise]);
    expect(await withEscalations()).toHaveLength(3);
  });
});

import { describe, expect, it } from 'vitest';
import { callerOf, startTestGateway } from './support/gateway.ts';
import type { AuditTrailQuery } from './support/graphql/graphql.ts';
import {
  ApproveDraft,
  AuditTrail,
  pendingDraft,
  ReceiveSms,
  readWorkflow,
  sendText,
  workflowReaches,
} from './support/operations.ts';
import { signToken } from './support/tokens.ts';

const james = '+12035550114';
const denise = '+18605550142';

/** A draft that was edited and sent, and another conversation. */
async function someHistory() {
  const gateway = await startTestGateway();
  const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
  const { workflowId, draft } = await pendingDraft(service, approver, james);
  await approver.data(ApproveDraft, {
    input: { draftId: draft.id, version: draft.version, body: 'Hi James, we will call you.', note: 'too eager' },
  });
  await workflowReaches(approver, workflowId, 'SENT');
  const other = await sendText(service, denise, 'How much do I owe?');
  await workflowReaches(approver, other, 'SENT', 'AWAITING_APPROVAL');
  const { conversation } = await readWorkflow(approver, workflowId);
  return { gateway, approver, workflowId, other, conversationId: conversation.id, draft };
}

describe('auditTrail', () => {
  it('B38, B50: tells what happened, newest first, with the words of an edit', async () => {
    const { approver, workflowId, conversationId, draft } = await someHistory();
    const { auditTrail } = await approver.data(AuditTrail, { filter: { conversationIds: [conversationId] } });
    expect(auditTrail.nodes.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['message.received', 'turn.started', 'draft.requested', 'draft.approved', 'message.sent']),
    );
    expect(auditTrail.nodes[0]?.action).toBe('message.sent');
    expect(auditTrail.nodes.at(-1)).toMatchObject({ action: 'message.received', actor: 'tenant', workflowId });
    expect(auditTrail.totalCount).toBe(auditTrail.nodes.length);
    expect(auditTrail.nodes.every(({ hash }) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
    const edit = auditTrail.nodes.find(({ action }) => action === 'draft.approved');
    expect(edit?.actor).toBe('approver-1');
    expect(edit?.detail).toContain(`draft: "${draft.body}"`);
    expect(edit?.detail).toContain('sent: "Hi James, we will call you.');
    expect(edit?.detail).toContain('note: too eager');
  });

  it('each filter keeps what it names, and pages of any size show the same', async () => {
    const { approver, workflowId, other, conversationId } = await someHistory();
    const walk = async (filter: object, first: number) => {
      const found: string[] = [];
      let after: string | null | undefined = null;
      do {
        const { auditTrail }: AuditTrailQuery = await approver.data(AuditTrail, { filter, first, after });
        found.push(...auditTrail.nodes.map(({ id }) => id));
        after = auditTrail.pageInfo.hasNextPage ? auditTrail.pageInfo.endCursor : null;
      } while (after);
      return found;
    };
    const all = (await approver.data(AuditTrail, { first: 100 })).auditTrail.nodes;
    expect(all.length).toBeGreaterThan(8);
    const idsOf = (keep: (event: (typeof all)[number]) => boolean) => all.filter(keep).map(({ id }) => id);
    const middle = all[4]?.at ?? '';
    const expected: [object, string[]][] = [
      [{}, idsOf(() => true)],
      [{ conversationIds: [conversationId, 'x'] }, idsOf((event) => event.conversationId === conversationId)],
      [{ workflowIds: [other] }, idsOf((event) => event.workflowId === other)],
      [{ workflowIds: ['x'] }, []],
      [{ actors: ['approver-1'] }, idsOf(({ actor }) => actor === 'approver-1')],
      [{ actors: ['tenant', 'approver-1'] }, idsOf(({ actor }) => actor !== 'system')],
      [{ actors: ["'; drop table events; --"] }, []],
      [
        { actions: ['message.received', 'draft.approved'] },
        idsOf(({ action }) => /received|approved$/.test(action) && action !== 'draft.auto_approved'),
      ],
      [
        { actors: ['system'], actions: ['message.sent'], workflowIds: [workflowId] },
        idsOf((event) => event.action === 'message.sent' && event.workflowId === workflowId),
      ],
      [{ from: middle }, idsOf(({ at }) => at >= middle)],
      [{ to: middle }, idsOf(({ at }) => at < middle)],
      [{ actions: [] }, []],
    ];
    for (const [filter, ids] of expected) {
      for (const size of [2, 100]) expect(await walk(filter, size), JSON.stringify(filter)).toEqual(ids);
      expect((await approver.data(AuditTrail, { filter })).auditTrail.totalCount).toBe(ids.length);
    }
  });

  it("a filter by conversations takes the SMS Agent's ids too, and so does that of workflows", async () => {
    const gateway = await startTestGateway({ config: { role: 'api' } });
    const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
    for (const [messageId, phoneNumber, conversationId] of [
      ['1', james, '4711'],
      ['2', denise, '4712'],
    ] as const) {
      await service.data(ReceiveSms, { input: { messageId, phoneNumber, content: 'Hi', conversationId } });
    }
    const totals = async (...ids: string[]) => {
      const filter = `filter: {conversationIds: ${JSON.stringify(ids)}}`;
      const { data } = await approver.raw(
        `{ workflows(${filter}) { totalCount nodes { conversation { id } } } auditTrail(${filter}) { totalCount } }`,
      );
      return data as {
        workflows: { totalCount: number; nodes: { conversation: { id: string } }[] };
        auditTrail: object;
      };
    };
    const { workflows } = await totals('4711');
    expect(workflows.totalCount).toBe(1);
    const ours = workflows.nodes[0]?.conversation.id ?? '';
    expect(await totals('4711', ours, 'nobody')).toMatchObject({
      workflows: { totalCount: 1 },
      auditTrail: { totalCount: 1 },
    });
    expect(await totals(ours, '4712')).toMatchObject({ workflows: { totalCount: 2 }, auditTrail: { totalCount: 2 } });
    expect(await totals('nobody')).toMatchObject({ workflows: { totalCount: 0 }, auditTrail: { totalCount: 0 } });
  });

  it('analysts read it without its words unless their token says otherwise; services not at all', async () => {
    const { gateway } = await someHistory();
    const filter = { actions: ['draft.approved'] };
    const masked = await (await gateway.as('analyst')).data(AuditTrail, { filter });
    expect(masked.auditTrail.nodes[0]?.detail).toMatch(/^\[\d+ characters\]$/);
    const trusted = callerOf(gateway.url, await signToken('analyst', { pii: true }));
    expect((await trusted.data(AuditTrail, { filter })).auditTrail.nodes[0]?.detail).toContain('too eager');
    const { errors } = await (await gateway.as('service')).request(AuditTrail);
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

import { decodeJwt } from 'jose';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestPostgres, databaseKinds, type TestPostgres } from '../support/databases.ts';
import { callerOf, startTestGateway } from '../support/gateway.ts';
import {
  ApproveDraft,
  EscalateConversation,
  pendingDraft,
  ResolveEscalation,
  sendText,
  workflowReaches,
} from '../support/operations.ts';
import { signToken } from '../support/tokens.ts';

type Row = Record<string, unknown>;
type Column = (node: Node) => unknown;
/** A row as the gateway's API shows it. */
// biome-ignore lint/suspicious/noExplicitAny: what a test reads is checked by what it compares it with.
type Node = Record<string, any>;

/** What the API shows of each row that the Data API may hold: the list, and where each column stands in it. */
const shown: Record<string, { list: string; fields: string; columns: Record<string, Column> }> = {
  dashboard_conversations: {
    list: 'conversations',
    fields: 'id phoneNumber tenant { id propertyName } language consent lastActivityAt',
    columns: {
      id: ({ id }) => id,
      phone_number: ({ phoneNumber }) => phoneNumber,
      tenant_id: ({ tenant }) => tenant?.id,
      property_name: ({ tenant }) => tenant?.propertyName,
      language: ({ language }) => language,
      consent: ({ consent }) => consent,
      last_activity_at: ({ lastActivityAt }) => new Date(lastActivityAt),
    },
  },
  dashboard_workflows: {
    list: 'workflows',
    fields: `id conversation { id } tenant { id propertyName } status route message
      steps { name status startedAt durationMs detail } attempts error scheduledFor receivedAt updatedAt completedAt`,
    columns: {
      id: ({ id }) => id,
      conversation_id: ({ conversation }) => conversation.id,
      tenant_id: ({ tenant }) => tenant?.id,
      property_name: ({ tenant }) => tenant?.propertyName,
      status: ({ status }) => status,
      route: ({ route }) => route,
      message: ({ message }) => message,
      steps: ({ steps }) => steps.map((step: Node) => ({ ...step, startedAt: new Date(step.startedAt) })),
      attempts: ({ attempts }) => attempts,
      error: ({ error }) => error,
      scheduled_for: ({ scheduledFor }) => scheduledFor && new Date(scheduledFor),
      received_at: ({ receivedAt }) => new Date(receivedAt),
      updated_at: ({ updatedAt }) => new Date(updatedAt),
      completed_at: ({ completedAt }) => completedAt && new Date(completedAt),
    },
  },
  dashboard_drafts: {
    list: 'drafts',
    fields: `id workflow { id tenant { propertyName } } version status body translation language intent confidence
      checks { name passed weight detail } model decidedBy decidedAt finalBody createdAt`,
    columns: {
      id: ({ id }) => id,
      workflow_id: ({ workflow }) => workflow.id,
      property_name: ({ workflow }) => workflow.tenant?.propertyName,
      version: ({ version }) => version,
      status: ({ status }) => status,
      body: ({ body }) => body,
      translation: ({ translation }) => translation,
      language: ({ language }) => language,
      intent: ({ intent }) => intent,
      confidence: ({ confidence }) => confidence,
      checks: ({ checks }) => checks,
      model: ({ model }) => model,
      decided_by: ({ decidedBy }) => decidedBy,
      decided_at: ({ decidedAt }) => decidedAt && new Date(decidedAt),
      final_body: ({ finalBody }) => finalBody,
      created_at: ({ createdAt }) => new Date(createdAt),
    },
  },
  dashboard_escalations: {
    list: 'escalations',
    fields: `id workflow { id } conversation { id tenant { propertyName } } type severity status reason automatic
      acknowledgedBy resolvedBy resolution createdAt dueAt`,
    columns: {
      id: ({ id }) => id,
      workflow_id: ({ workflow }) => workflow?.id,
      conversation_id: ({ conversation }) => conversation.id,
      property_name: ({ conversation }) => conversation.tenant?.propertyName,
      type: ({ type }) => type,
      severity: ({ severity }) => severity,
      status: ({ status }) => status,
      reason: ({ reason }) => reason,
      automatic: ({ automatic }) => automatic,
      acknowledged_by: ({ acknowledgedBy }) => acknowledgedBy,
      resolved_by: ({ resolvedBy }) => resolvedBy,
      resolution: ({ resolution }) => resolution,
      created_at: ({ createdAt }) => new Date(createdAt),
      due_at: ({ dueAt }) => dueAt && new Date(dueAt),
    },
  },
  dashboard_payment_plans: {
    list: 'paymentPlans',
    fields: `id workflow { id } tenant { id propertyName } status amountCents interval installments startDate totalCents
      coverage autoApprovable issues createdAt`,
    columns: {
      id: ({ id }) => id,
      workflow_id: ({ workflow }) => workflow?.id,
      tenant_id: ({ tenant }) => tenant?.id,
      property_name: ({ tenant }) => tenant?.propertyName,
      status: ({ status }) => status,
      amount_cents: ({ amountCents }) => amountCents,
      interval: ({ interval }) => interval,
      installments: ({ installments }) => installments,
      start_date: ({ startDate }) => startDate,
      total_cents: ({ totalCents }) => totalCents,
      coverage: ({ coverage }) => coverage,
      auto_approvable: ({ autoApprovable }) => autoApprovable,
      issues: ({ issues }) => issues,
      created_at: ({ createdAt }) => new Date(createdAt),
    },
  },
  dashboard_events: {
    list: 'auditTrail',
    fields: 'id at actor action workflowId conversationId detail hash',
    columns: {
      id: ({ id }) => id,
      at: ({ at }) => new Date(at),
      actor: ({ actor }) => actor,
      action: ({ action }) => action,
      workflow_id: ({ workflowId }) => workflowId,
      conversation_id: ({ conversationId }) => conversationId,
      detail: ({ detail }) => detail,
      hash: ({ hash }) => hash,
    },
  },
};

/** Everybody whom the gateway lets read, and some whom it does not. */
const people = [
  { role: 'approver' },
  { role: 'admin' },
  { role: 'analyst' },
  { role: 'analyst', pii: true },
  { role: 'analyst', properties: ['Maple Court'] },
  { role: 'analyst', pii: true, properties: ['Elm Street Apartments'] },
  { role: 'approver', properties: ['Maple Court', 'Elm Street Apartments'] },
  { role: 'approver', properties: ['Nowhere'] },
  { role: 'admin', properties: [] },
  { role: 'service' },
  { role: 'ANALYST' },
  { role: 'analyst', properties: 'Elm Street Apartments' },
  { role: 'analyst', properties: null },
  { role: 'analyst', pii: 'true' },
];

/** What the driver and JSON write differently, in one spelling. */
function spelled(value: unknown): unknown {
  if (value === undefined) return null;
  return JSON.parse(JSON.stringify(value), (key, part) => {
    if (key === 'startedAt' && typeof part === 'string') return new Date(part).toISOString();
    return part;
  });
}

/** An entry's detail is told in words by the one and as data by the other: each of its values is among the words. */
function isTold(detail: Row, words: string | null): boolean {
  return Object.entries(detail).every(([name, value]) => {
    // Where a workflow came from and went to says no more than the workflow does.
    if (name === 'from' || name === 'to' || value === null || typeof value === 'boolean') return true;
    const part = typeof value === 'object' ? JSON.stringify(value) : String(value);
    return [part, part.replaceAll('_', ' ')].some((spelling) => (words ?? '').includes(spelling));
  });
}

/** Leaves out the words of what is masked: `[12 characters]` is as good as nothing. */
const withoutMasks = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_key, part) =>
    typeof part === 'string' && /^\[\d+ characters\]$/.test(part) ? null : part,
  );

describe.runIf(databaseKinds.includes('postgres'))('B55: what Supabase shows somebody through its Data API', () => {
  let database: TestPostgres;
  let client: pg.Client;
  beforeAll(async () => {
    database = await createTestPostgres();
    client = new pg.Client({ connectionString: database.url });
    // As JSON has them.
    client.setTypeParser(pg.types.builtins.INT8, String);
    client.setTypeParser(pg.types.builtins.DATE, String);
    await client.connect();
  });
  afterAll(async () => {
    await client?.end();
    await database?.drop();
  });

  /** What a statement answers to somebody with this token, as PostgREST would ask it for them. */
  async function as(token: string, statement: string): Promise<Row[]> {
    await client.query('begin read only; set local role authenticated');
    try {
      await client.query(`select set_config('request.jwt.claims', $1, true)`, [JSON.stringify(decodeJwt(token))]);
      return (await client.query(statement)).rows;
    } finally {
      await client.query('rollback');
    }
  }

  it('is closed but for the views that are compared below, column by column', async () => {
    const { rows } = await client.query(`
      select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
        and has_column_privilege('authenticated', c.oid, a.attnum, 'select, insert, update, references')
      group by 1`);
    expect(Object.fromEntries(rows.map(({ name, columns }) => [name, columns]))).toEqual(
      Object.fromEntries(Object.entries(shown).map(([name, { columns }]) => [name, Object.keys(columns)])),
    );
  });

  it('is never more than the API shows them', { timeout: 300_000 }, async () => {
    const gateway = await startTestGateway({ database });
    const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
    const { draft, workflowId } = await pendingDraft(service, approver, '+12035550114');
    await approver.data(ApproveDraft, {
      input: { draftId: draft.id, version: draft.version, body: 'We will call you.', note: 'too eager' },
    });
    await workflowReaches(approver, workflowId, 'SENT');
    await pendingDraft(service, approver, '+12035550114', 'Can I pay $150 a week instead?');
    const dispute = await sendText(service, '+18605550142', "I don't owe that, talk to my lawyer");
    const { conversation, escalations } = await workflowReaches(approver, dispute, 'ESCALATED');
    await approver.data(ResolveEscalation, {
      input: { escalationId: escalations[0]?.id ?? '', resolution: 'called their lawyer' },
    });
    await approver.data(EscalateConversation, {
      input: { conversationId: conversation.id, type: 'HOSTILE_LANGUAGE', reason: 'shouted at the desk' },
    });
    await workflowReaches(approver, await sendText(service, '+12125550199', 'Hello?'), 'ESCALATED');
    await gateway.database.sql(`update workflows set error = 'the model said: you are a bad tenant'`);

    for (const { role, ...claims } of people) {
      const token = await signToken(role, claims as object);
      const person = callerOf(gateway.url, token);
      for (const [view, { list, fields, columns }] of Object.entries(shown)) {
        const { data, errors } = await person.raw(`{ ${list}(first: 50) { nodes { ${fields} } } }`);
        const nodes = new Map(((data?.[list] as Node | null)?.nodes ?? []).map((node: Node) => [node.id, node]));
        const about = JSON.stringify({ role, ...claims, view, errors });
        const rows = await as(token, `select * from ${view}`);
        // Whoever may read at all sees in both the same rows.
        expect(new Set(rows.map(({ id }) => id)), about).toEqual(new Set(nodes.keys()));
        const masked = role === 'analyst' && claims.pii !== true;
        for (const row of rows) {
          for (const [column, inApi] of Object.entries(columns)) {
            const [here, there] = [spelled(row[column]), spelled(inApi(nodes.get(row.id) as Node))];
            if (column === 'detail' && here !== null) {
              expect(
                isTold(here as Row, there as string | null),
                `${about} ${column} ${JSON.stringify([here, there])}`,
              ).toBe(true);
            } else if (masked && here === null) {
              // Nothing is told where the API tells how long it is.
            } else {
              expect(here, `${about} ${column}`).toEqual(masked ? withoutMasks(there) : there);
            }
          }
        }
      }
    }
    // What the comparison rests on: there was something to see.
    for (const view of Object.keys(shown)) {
      expect((await as(await signToken('analyst'), `select * from ${view}`)).length, view).toBeGreaterThan(0);
    }
  });

  it('is no table, and nothing that can be written', async () => {
    const token = await signToken('admin');
    const { rows } = await client.query(
      `select relname as name, relkind in ('r', 'p') as is_table from pg_class
       where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v')`,
    );
    expect(rows.length).toBeGreaterThan(15);
    for (const { name, is_table } of rows) {
      const [may] = await as(
        token,
        `select has_table_privilege('${name}', 'insert, update, delete, truncate, references, trigger') as write`,
      );
      expect(may, name).toEqual({ write: false });
      if (is_table) await expect(as(token, `select from ${name}`), name).rejects.toMatchObject({ code: '42501' });
    }
  });
});

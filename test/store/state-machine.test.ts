import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { workflowStatuses, workflowStatusTable } from '../../src/domain/workflow.ts';
import { databaseKinds, quickestKind } from '../support/databases.ts';
import { useStore } from './opened-store.ts';
import { newText } from './samples.ts';

describe('the state machine', () => {
  const opened = useStore(quickestKind);

  it('B45: the database guards the list of transitions that the domain names', async () => {
    const guarded = (await opened.connection.call('workflow_transitions', {})) as Record<string, string[]>;
    const sorted = (transitions: [from: string, to: readonly string[]][]) =>
      Object.fromEntries(transitions.map(([from, to]) => [from, to.toSorted()]));
    const named = workflowStatuses.map((from): [string, readonly string[]] => [from, workflowStatusTable[from].next]);
    expect(sorted(Object.entries(guarded))).toEqual(sorted(named));
  });
});

describe.runIf(databaseKinds.includes('postgres'))('the guard of the state machine', () => {
  const opened = useStore('postgres');

  /** A transaction in which one workflow can be put into any status; it is rolled back. */
  async function beginWithWorkflow(): Promise<{ client: pg.Client; id: string; force(status: string): Promise<void> }> {
    const { workflow } = await opened.store.receiveSms(newText());
    const { config } = opened.database;
    const client = new pg.Client({ connectionString: config.kind === 'postgres' ? config.url : '' });
    await client.connect();
    onTestFinished(() => client.end());
    await client.query('begin');
    return {
      client,
      id: workflow.id,
      async force(status) {
        await client.query(`set local session_replication_role = replica`);
        await client.query('update workflows set status = $2, version = 7, attempts = 3 where id = $1', [
          workflow.id,
          status,
        ]);
        await client.query(`set local session_replication_role = origin`);
      },
    };
  }

  it.each(workflowStatuses)(
    'B45: from %s it lets go where the list says, and names both states otherwise',
    async (from) => {
      const { client, id, force } = await beginWithWorkflow();
      for (const to of workflowStatuses) {
        await client.query('savepoint pair');
        await force(from);
        const moved = client.query('update workflows set status = $2 where id = $1 returning *', [id, to]);
        const allowed: readonly string[] = workflowStatusTable[from].next;
        if (to !== from && !allowed.includes(to)) {
          await expect(moved).rejects.toMatchObject({
            code: '23514',
            message: `a workflow cannot go from ${from} to ${to}`,
          });
        } else {
          const { rows } = await moved;
          expect(rows[0]).toMatchObject({ status: to, version: to === from ? 7 : 8 });
        }
        await client.query('rollback to savepoint pair');
      }
    },
  );

  it('B45: it refuses a status that is not in the list', async () => {
    const { client, id, force } = await beginWithWorkflow();
    await force('PROCESSING');
    await expect(client.query(`update workflows set status = 'DONE' where id = $1`, [id])).rejects.toThrow(
      'a workflow cannot go from PROCESSING to DONE',
    );
  });

  it.each(workflowStatuses.filter((status) => status !== 'RECEIVED'))(
    'B45: no workflow starts as %s',
    async (status) => {
      const { workflow } = await opened.store.receiveSms(newText());
      const inserted = opened.database.sql(
        `insert into workflows (conversation_id, status, first_message, last_message, received_at)
       values ($1, $2, 0, 0, now())`,
        [workflow.conversationId, status],
      );
      await expect(inserted).rejects.toThrow(`a workflow starts as RECEIVED, not as ${status}`);
    },
  );

  it('B45: at most one turn of a conversation can hold a claim, whoever sets it', async () => {
    const { workflow } = await opened.store.receiveSms(newText());
    const claimTwice = opened.database.sql(
      `insert into workflows (conversation_id, first_message, last_message, received_at, lease_token)
       select $1, 0, 0, now(), gen_random_uuid() from generate_series(1, 2)`,
      [workflow.conversationId],
    );
    await expect(claimTwice).rejects.toThrow('workflows_one_running_turn');
  });
});

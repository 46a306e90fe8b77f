import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { sandboxTwilioAccount } from '../src/sandbox/sms-agent.ts';
import { createStore } from '../src/store/store.ts';
import { verifyLog } from '../src/store/verify-log.ts';
import { createTestPostgres, databaseKinds, type TestPostgres } from './support/databases.ts';
import { type Caller, startNeighbours, startTestGateway } from './support/gateway.ts';
import {
  ApproveDraft,
  pendingDraft,
  readWorkflow,
  SettleSend,
  sendText,
  workflowReaches,
} from './support/operations.ts';

const [james, maria, denise, robert] = ['+12035550114', '+18605550123', '+18605550142', '+14135550137'] as const;
const run = promisify(execFile);
const script = join(import.meta.dirname, '../scripts/restore.sh');
const tools = await Promise.all(['pg_dump', 'pg_restore', 'psql'].map((tool) => run(tool, ['--version']))).then(
  () => true,
  () => false,
);

async function save(database: TestPostgres): Promise<string> {
  const directory = await mkdtemp(join(inject('scratch'), 'dump-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const file = join(directory, 'saved.dump');
  await run('pg_dump', ['--format=custom', `--file=${file}`, database.url]);
  return file;
}

async function restored(file: string): Promise<TestPostgres> {
  const database = await createTestPostgres({ migrated: false });
  onTestFinished(() => database.drop());
  const { stdout } = await run('sh', [script, file, database.url]);
  expect(stdout).toMatch(/^\d+ workflows were open/m);
  return database;
}

describe.runIf(databaseKinds.includes('postgres') && tools)('after a restore to an earlier moment', () => {
  it.each([
    ['by the history alone', false],
    ['where Twilio may be asked', true],
  ])('B40: nothing is sent twice, and what was open goes on or a person is asked: %s', async (_, asksProvider) => {
    const neighbours = await startNeighbours();
    onTestFinished(neighbours.close);
    const { smsAgent } = neighbours;
    const before = await createTestPostgres();
    onTestFinished(() => before.drop());
    const config = {
      sendSettleMs: 200,
      ...(asksProvider && {
        twilio: { baseUrl: smsAgent.url, accountSid: sandboxTwilioAccount, user: 'key', password: 'secret' },
      }),
    };
    const first = await startTestGateway({ database: before, neighbours, config });
    const service = await first.as('service');
    const approver = await first.as('approver');
    const approve = (by: Caller, draft: { id: string; version: number }, body?: string) =>
      by.data(ApproveDraft, { input: { draftId: draft.id, version: draft.version, ...(body && { body }) } });
    const sentTo = (number: string) => smsAgent.sent.filter(({ to }) => to === number);

    const done = await sendText(service, robert, 'How much do I owe?');
    await workflowReaches(service, done, 'SENT');
    const same = await pendingDraft(service, approver, james);
    const edited = await pendingDraft(service, approver, maria, 'Puedo pagar 100 por semana?');
    const untouched = await pendingDraft(service, approver, denise);
    const file = await save(before);
    // What the restore takes away: one draft goes out as it is, one as somebody worded it.
    await approve(approver, same.draft);
    await approve(approver, edited.draft, `${edited.draft.body} `.replace('. ', '.  ').trim());
    await workflowReaches(service, same.workflowId, 'SENT');
    await workflowReaches(service, edited.workflowId, 'SENT');
    await first.stop();

    const database = await restored(file);
    const second = await startTestGateway({ database, neighbours, config });
    const [again, person] = [await second.as('service'), await second.as('approver')];
    for (const { workflowId } of [same, edited, untouched]) {
      const { draft } = await readWorkflow(again, workflowId);
      if (draft === null) throw new Error('no draft');
      expect(draft.status).toBe('PENDING');
      await approve(person, draft);
    }
    await workflowReaches(again, same.workflowId, 'SENT');
    const unclear = await workflowReaches(again, edited.workflowId, 'UNCONFIRMED', 'SENT');
    await workflowReaches(again, untouched.workflowId, 'SENT');
    expect([james, maria, denise, robert].map((number) => sentTo(number).length)).toEqual([1, 1, 1, 1]);
    expect(unclear.status).toBe('UNCONFIRMED');
    expect(unclear.error).toContain('restored to an earlier moment');
    // A person who looked says that it did not go out, and then it does.
    await person.data(SettleSend, { input: { workflowIds: [edited.workflowId], outcome: 'NOT_SENT' } });
    await workflowReaches(again, edited.workflowId, 'SENT');
    expect(sentTo(maria)).toHaveLength(2);
    const opened = await database.open();
    expect((await verifyLog(createStore(opened))).broken).toEqual([]);
    await opened.close();
  });
});

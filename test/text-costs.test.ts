import { describe, expect, it, onTestFinished } from 'vitest';
import type { Database } from '../src/store/database.ts';
import { createStore } from '../src/store/store.ts';
import { newText, sentText, turnResult } from './store/samples.ts';
import { leaseOf } from './store/turn-steps.ts';
import { borrowDatabase } from './support/borrowed-database.ts';
import { databaseKinds } from './support/databases.ts';
import { startTestGateway } from './support/gateway.ts';
import { sendText, workflowReaches } from './support/operations.ts';

/** What a text costs in calls, whatever the machine is busy with. What one alone costs is counted beside the dispatcher. */
describe.each(databaseKinds)('texts that come at once, on the %s database', (kind) => {
  it('100 share 2 transactions when they are taken in, 2 when they are claimed, and 4 at each end of their turns', async () => {
    const database = await borrowDatabase(kind);
    onTestFinished(database.drop);
    const opened = await database.open();
    onTestFinished(opened.close);
    let calls: string[] = [];
    const counted: Database = {
      ...opened,
      call(name, args) {
        calls.push(name);
        return opened.call(name, args);
      },
    };
    const store = createStore(counted);
    const cost = async <Result>(work: Promise<Result>): Promise<[Result, string[]]> => {
      calls = [];
      return [await work, calls];
    };
    const texts = Array.from({ length: 100 }, () => newText());

    const [, received] = await cost(Promise.all(texts.map((text) => store.receiveSms(text))));
    // At most 50 to a transaction.
    expect(received).toEqual(Array(2).fill('receive_sms_batch'));

    const claim = () => store.turns.claim({ turns: 50, drafts: 0, notifications: 0, deadlines: 0, leaseMs: 600_000 });
    const turns = [...(await claim()).turns, ...(await claim()).turns];
    expect(new Set(turns.map(({ workflow }) => workflow.id)).size).toBe(100);

    const route = turns.map((turn) => store.turns.route(leaseOf(turn), turnResult('AUTO_SEND')));
    const [outcomes, routed] = await cost(Promise.all(route));
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['send']));
    // At most 25.
    expect(routed).toEqual(Array(4).fill('end_turns'));

    const [, sent] = await cost(Promise.all(turns.map((turn) => store.turns.completeSend(leaseOf(turn), sentText))));
    expect(sent).toEqual(Array(4).fill('end_turns'));
  });
});

it('texts that wait to be drafted are claimed once, drafted once and sent once', async () => {
  const calls: string[] = [];
  const dispatcher = { turnConcurrency: 8, notificationConcurrency: 4, leaseMs: 600_000, pollMs: 1_000 };
  // What is late is not handed over (see send.ts), and on a busy machine nothing is to be late here.
  const config = { dispatcher, sendSettleMs: 60_000 };
  const gateway = await startTestGateway({ config, onCall: (name) => calls.push(name) });
  const service = await gateway.as('service');
  const { model, smsAgent } = gateway.neighbours;
  // The first draft is checked by a thread that learns the rules.
  await workflowReaches(service, await sendText(service, '+12035550114', 'How much do I owe?', 'tenant_001'), 'SENT');
  calls.length = 0;
  const numbers = Array.from({ length: 16 }, (_, index) => `+1203555${1000 + index}`);
  const ids = await Promise.all(numbers.map((number) => sendText(service, number, 'How much do I owe?', 'tenant_002')));
  await expect.poll(() => smsAgent.sent.length, { timeout: 90_000 }).toBe(1 + numbers.length);
  expect(new Set(smsAgent.sent.map(({ to }) => to)).size).toBe(1 + numbers.length);
  expect(model.requests.length).toBe(1 + numbers.length);
  // Taken in, routed, sent: none was given back, to be claimed again.
  const ofTexts = calls.filter((name) => /^(receive_sms|end_turns|route_turn|complete_send|release_turn)/.test(name));
  expect(ofTexts).not.toContain('release_turn');
  expect(ofTexts.length).toBeLessThanOrEqual(3 * numbers.length);
  const begun = await gateway.database.sql(`select workflow_id::text from events where action = 'turn.started'`);
  expect(begun.length).toBe(1 + numbers.length);
  expect(begun.map(({ workflow_id }) => workflow_id)).toEqual(expect.arrayContaining(ids));
});

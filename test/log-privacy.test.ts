import { describe, expect, it } from 'vitest';
import { createLog } from '../src/observability/log.ts';
import { safeError } from '../src/observability/safe-error.ts';
import { quickestKind } from './support/databases.ts';
import { startTestGateway } from './support/gateway.ts';
import { sendText, workflowReaches } from './support/operations.ts';

const number = '+12035550114';
const words = 'My mother lives at 12 Elm Street and I owe nobody';
const secret = 'sk-secret-4711';

describe('an error as it is logged', () => {
  it.each<[string, Error]>([
    [
      'a driver',
      Object.assign(new Error(`invalid input syntax for type uuid: "${words}"`), {
        code: '22P02',
        query: `select receive_sms('${number}')`,
        params: [number, words],
        detail: `Key (phone_number)=(${number}) already exists.`,
        where: words,
      }),
    ],
    ['a unique key', Object.assign(new Error(`Key (phone_number)=(${number}) already exists.`), { code: '23505' })],
    ['a parser', new SyntaxError(`Unexpected token 'M', "${words}" is not valid JSON`)],
    ['a service', new Error(`answered 400: to (203) 555-0114, Bearer ${secret}, james@example.com`)],
    ['a cause', new Error('failed', { cause: new Error(`"${words}" to ${number}`) })],
    ['nothing that is an error', words as unknown as Error],
  ])('of %s holds no words, numbers or tokens', (_, error) => {
    const told = JSON.stringify(safeError(error));
    expect(told).not.toMatch(/2035550114|555-0114|mother|Elm|sk-secret|james@/);
  });

  it('keeps what finds the fault', () => {
    const told = safeError(Object.assign(new Error('deadlock detected'), { code: '40P01', table: 'workflows' }));
    expect(told).toMatchObject({ type: 'Error', message: 'deadlock detected', code: '40P01', table: 'workflows' });
    expect(JSON.stringify(told)).toContain('log-privacy.test.ts');
  });
});

describe('every line of a run in which everything fails', () => {
  it('holds no words of texts, no numbers and no tokens, and says its level in words', async () => {
    const lines: string[] = [];
    const log = createLog('trace', { write: (line) => void lines.push(line) });
    let failing = true;
    const gateway = await startTestGateway({
      kind: quickestKind,
      log,
      config: {
        retry: { maxAttempts: 2, patienceMs: 1_000, firstMs: 10, longestMs: 20 },
        circuit: { failures: 2, openMs: 100 },
      },
      onCall(name) {
        // As the embedded database throws: with the statement and its values.
        if (failing && name === 'route_turn') {
          throw Object.assign(new Error(`invalid input syntax for type json: "${words}"`), {
            code: '22P02',
            query: `select route_turn('${number}')`,
            params: [words, number],
          });
        }
      },
    });
    const { collectionsMonitor, smsAgent, model, notificationService } = gateway.neighbours;
    const service = await gateway.as('service');
    const approver = await gateway.as('approver');
    const told = { status: 500, body: { detail: `${words} ${number} Bearer ${secret}` } };
    const first = await sendText(service, number, words);
    await workflowReaches(approver, first, 'FAILED', 'ESCALATED');
    failing = false;
    collectionsMonitor.intercept = () => told;
    smsAgent.intercept = () => told;
    model.intercept = () => told;
    notificationService.intercept = () => told;
    const second = await sendText(service, number, words);
    await workflowReaches(approver, second, 'FAILED', 'ESCALATED');
    await approver.raw(`{ tenant(id: "nobody") { name } conversation(id: "x") { messages { body } } }`);
    await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}` },
      body: '{',
    });
    await gateway.stop();

    expect(lines.length).toBeGreaterThan(5);
    const levels = new Set(lines.map((line) => (JSON.parse(line) as { level: unknown }).level));
    expect([...levels].filter((level) => typeof level !== 'string')).toEqual([]);
    expect(levels).toContain('error');
    expect(lines.filter((line) => /2035550114|555.?0114|mother|Elm Street|sk-secret|eyJ/.test(line))).toEqual([]);
    const about = lines.filter((line) => line.includes(first)).map((line) => (JSON.parse(line) as { msg: string }).msg);
    expect(about[0]).toBe('a text was taken in');
  });
});

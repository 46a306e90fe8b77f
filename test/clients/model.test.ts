import { createServer } from 'node:net';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ModelServerOptions } from '../../src/clients/model/server.ts';
import { createModel } from '../../src/clients/model.ts';
import { intents } from '../../src/domain/model-reply.ts';
import type { Answer } from '../../src/sandbox/interception.ts';
import { type ModelStandIn, startModelServer } from '../../src/sandbox/model-server.ts';
import { closeAfterEach } from './closing.ts';
import { closedAfterTest, upstreamAt } from './upstream-at.ts';

const opened = closeAfterEach();
let standIn: ModelStandIn;
beforeEach(async () => {
  standIn = opened(await startModelServer({ host: '127.0.0.1', port: 0 }));
});

const modelAt = (baseUrl: string, options: Partial<ModelServerOptions> = {}) =>
  closedAfterTest(
    createModel([
      {
        ...upstreamAt(baseUrl),
        service: 'model',
        apiKey: 'sk-test-key',
        model: 'some-model',
        price: null,
        maxTokens: 16_000,
        probeMs: 30_000,
        concurrency: 16,
        callsPerMinute: null,
        ...options,
      },
    ]),
  );
const draftReply = (signal?: AbortSignal) => modelAt(standIn.baseUrl).draftReply(prompt, signal);

const prompt = {
  system: 'You write replies.',
  user: JSON.stringify({
    tenant: { name: 'James Carter', language: 'en', amountOwed: '$1,450.00', tenantPortion: '$1,450.00' },
    conversation: [],
    newTexts: ['how much do I owe?'],
    optOutLine: 'Reply STOP to opt out.',
  }),
};

const reply = {
  reply: 'Hi James. Your balance is $1,450.00. Reply STOP to opt out.',
  language: 'en',
  translation: null,
  intent: 'balance_question',
  plan: null,
  claims: [{ figure: '$1,450.00', source: 'tenant.amountOwed' }],
  confidence: 0.97,
  escalate: false,
  escalationReason: null,
};

const plan = { amountCents: 10000, interval: 'WEEKLY', installments: 12, startDate: '2026-11-27' };

function completion(content: string | null, choice: object = {}, message: object = {}): Answer {
  return {
    status: 200,
    body: {
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 1767600000,
      model: 'some-model-2026',
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content, refusal: null, ...message },
          finish_reason: 'stop',
          ...choice,
        },
      ],
      usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
    },
  };
}

function outcomeOf(answer: Answer) {
  standIn.intercept = () => answer;
  return draftReply();
}

/** Everything below a JSON schema that is a schema itself, the root included. */
function schemasIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  return [
    ...(Array.isArray(value) ? [] : [value as Record<string, unknown>]),
    ...Object.values(value).flatMap(schemasIn),
  ];
}

describe('an answer', () => {
  test.each([
    [{ prompt_tokens: '12', completion_tokens: 3.7 }, 12, 3],
    [{ prompt_tokens: -1, completion_tokens: 1e300 }, 0, 0],
    [{ prompt_tokens: {}, completion_tokens: null }, 0, 0],
    [null, 0, 0],
    ['many', 0, 0],
  ])(
    'of a server that says %j of its tokens is counted as what can be stored',
    async (usage, promptTokens, completionTokens) => {
      const answer = completion(JSON.stringify(reply));
      const told = { ...answer, body: { ...(answer.body as object), usage } };
      expect((await outcomeOf(told)).usage).toMatchObject({ promptTokens, completionTokens });
    },
  );

  test('in the agreed shape, and which model gave it', async () => {
    expect(await draftReply()).toMatchObject({ kind: 'answer', reply, model: 'some-model' });
    expect(await outcomeOf(completion(JSON.stringify(reply)))).toMatchObject({
      kind: 'answer',
      reply,
      model: 'some-model-2026',
    });
  });

  test('in Spanish with its translation', async () => {
    const spanish = {
      ...reply,
      reply: 'Hola James. Su saldo es de $1,450.00. Responda STOP para cancelar.',
      language: 'es',
      translation: 'Hi James. Your balance is $1,450.00. Reply STOP to opt out.',
    };
    expect(await outcomeOf(completion(JSON.stringify(spanish)))).toMatchObject({ kind: 'answer', reply: spanish });
  });

  test('with the plan that the tenant proposes', async () => {
    const open = { ...plan, installments: null, startDate: null };
    for (const each of [plan, open]) {
      const answer = { ...reply, intent: 'payment_plan', plan: each };
      expect(await outcomeOf(completion(JSON.stringify(answer)))).toMatchObject({ kind: 'answer', reply: answer });
    }
  });

  test('of a server that leaves out what is not needed', async () => {
    const body = { choices: [{ message: { content: JSON.stringify(reply) } }] };
    expect(await outcomeOf({ status: 200, body })).toMatchObject({ kind: 'answer', reply, model: 'some-model' });
  });

  test.each([0, 1])('with the confidence %d', async (confidence) => {
    expect(await outcomeOf(completion(JSON.stringify({ ...reply, confidence })))).toMatchObject({
      kind: 'answer',
      reply: { confidence },
    });
  });
});

describe('B34: what is not an answer', () => {
  test('a refusal, also beside words and in any finish', async () => {
    const refused = { kind: 'refusal', message: 'I cannot help with that.' };
    const refusal = 'I cannot help with that.';
    expect(await outcomeOf(completion(null, {}, { refusal }))).toMatchObject(refused);
    expect(await outcomeOf(completion(JSON.stringify(reply), {}, { refusal }))).toMatchObject(refused);
    expect(await outcomeOf(completion(null, { finish_reason: 'length' }, { refusal }))).toMatchObject(refused);
  });

  test('one that a content filter stopped, whole as it may look', async () => {
    expect(await outcomeOf(completion(JSON.stringify(reply), { finish_reason: 'content_filter' }))).toMatchObject({
      kind: 'refusal',
    });
  });

  test('a truncated one, whole as it may look', async () => {
    expect(await outcomeOf(completion('{"reply": "Hi Ja', { finish_reason: 'length' }))).toMatchObject({
      kind: 'truncated',
    });
    expect(await outcomeOf(completion(JSON.stringify(reply), { finish_reason: 'length' }))).toMatchObject({
      kind: 'truncated',
    });
  });

  test.each([
    ['plain words', 'Hi James, your balance is $1,450.00.'],
    ['JSON in a code fence amid other words', `Here it is:\n\`\`\`json\n${JSON.stringify(reply)}\n\`\`\``],
    ['JSON behind other words', `The reply: ${JSON.stringify(reply)}`],
    ['thoughts without an end', `<think>${JSON.stringify(reply)}`],
    ['thoughts without an answer', `<think>${JSON.stringify(reply)}</think>`],
    ['half of it', JSON.stringify(reply).slice(0, -10)],
    ['two of it', JSON.stringify(reply) + JSON.stringify(reply)],
    ['nothing', ''],
    ['no content', null],
    ['null', 'null'],
    ['a list', JSON.stringify([reply])],
  ])('%s is never salvaged', async (_, content) => {
    expect(await outcomeOf(completion(content))).toMatchObject({ kind: 'invalid', message: expect.any(String) });
  });

  test.each<[string, object]>([
    ['an extra field', { ...reply, approved: true }],
    ['a missing field', { ...reply, escalate: undefined }],
    ['a wrong language', { ...reply, language: 'fr' }],
    ['a wrong intent', { ...reply, intent: 'send_money' }],
    ['a confidence above 1', { ...reply, confidence: 1.01 }],
    ['a confidence below 0', { ...reply, confidence: -0.01 }],
    ['a confidence in words', { ...reply, confidence: '0.97' }],
    ['an empty reply', { ...reply, reply: '' }],
    ['a reply without end', { ...reply, reply: 'x'.repeat(1601) }],
    ['escalate in words', { ...reply, escalate: 'false' }],
    ['a plan without its interval', { ...reply, plan: { amountCents: 10000, installments: null, startDate: null } }],
    ['a plan in dollars and cents', { ...reply, plan: { ...plan, amountCents: 62.5 } }],
    ['a plan by the day', { ...reply, plan: { ...plan, interval: 'DAILY' } }],
    ['a claim without its source', { ...reply, claims: [{ figure: '$5' }] }],
    ['no list of claims', { ...reply, claims: null }],
  ])('%s breaks the schema', async (_, answer) => {
    expect(await outcomeOf(completion(JSON.stringify(answer)))).toMatchObject({ kind: 'invalid' });
  });

  test.each([null, '', '  '])('B35: Spanish without a translation: %j', async (translation) => {
    const spanish = { ...reply, reply: 'Hola James. Su saldo es de $1,450.00.', language: 'es', translation };
    expect(await outcomeOf(completion(JSON.stringify(spanish)))).toMatchObject({ kind: 'invalid' });
  });

  test('B35: Spanish that calls itself English, and so has no translation', async () => {
    const spanish = {
      ...reply,
      reply: 'Hola James. Su saldo pendiente es de $1,450.00. Gracias por avisarnos, le contestamos pronto.',
    };
    expect(await outcomeOf(completion(JSON.stringify(spanish)))).toMatchObject({ kind: 'invalid' });
  });

  test.each(['\\u0000', '\\ud83d'])('characters that no database takes: %s', async (character) => {
    const content = JSON.stringify({ ...reply, escalationReason: 'HERE' }).replace('HERE', `a${character}b`);
    expect(await outcomeOf(completion(content))).toMatchObject({ kind: 'invalid' });
  });

  test('no choices', async () => {
    const body = { id: 'x', object: 'chat.completion', model: 'm', choices: [] };
    expect(await outcomeOf({ status: 200, body })).toMatchObject({ kind: 'invalid' });
  });
});

describe('B36: a call that fails', () => {
  const error = (message: string, code: string | null) => ({ error: { message, type: 'x', param: null, code } });

  test.each([
    ['1', 1_000],
    ['20', 20_000],
    // Above a minute the SDK would forget it.
    ['300', 300_000],
    ['1800', 1_800_000],
  ])('a 429 with Retry-After: %s is worth another try then', async (seconds, retryAfterMs) => {
    const answer = {
      status: 429,
      headers: { 'retry-after': seconds },
      body: error('Slow down', 'rate_limit_exceeded'),
    };
    await expect(outcomeOf(answer)).rejects.toMatchObject({ kind: 'unavailable', retryAfterMs });
    expect(standIn.requests).toHaveLength(1);
  });

  test.each([408, 409, 429, 500, 502, 503, 529])('a %i is worth another try, but not at once', async (status) => {
    await expect(outcomeOf({ status, body: error('Trouble', null) })).rejects.toMatchObject({
      kind: 'unavailable',
      retryAfterMs: null,
      message: expect.stringContaining('Trouble'),
    });
    expect(standIn.requests).toHaveLength(1);
  });

  test('a header that asks for a retry does not get one from the SDK', async () => {
    await expect(outcomeOf({ status: 500, headers: { 'x-should-retry': 'true' } })).rejects.toMatchObject({
      kind: 'unavailable',
    });
    expect(standIn.requests).toHaveLength(1);
  });

  test('a page of an error in between is cut to a line', async () => {
    const page = `<html>\n${'<p>Bad gateway</p>\n'.repeat(1_000)}</html>`;
    const failure = await outcomeOf({ status: 502, headers: { 'content-type': 'text/html' }, body: page }).catch(
      (reason: unknown) => reason,
    );
    expect(failure).toMatchObject({ kind: 'unavailable' });
    expect(String(failure).length).toBeLessThan(400);
  });

  test('a connection that breaks', async () => {
    standIn.intercept = () => 'reset';
    await expect(draftReply()).rejects.toMatchObject({ service: 'model', kind: 'unavailable' });
    expect(standIn.requests).toHaveLength(1);
  });

  test('a connection that breaks in the middle of the answer', async () => {
    const server = createServer((socket) => {
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 5000\r\n\r\n{"choices": [');
        setTimeout(() => socket.resetAndDestroy(), 10);
      });
      socket.on('error', () => undefined);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    opened({ close: () => new Promise((resolve) => server.close(() => resolve())) });
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    await expect(modelAt(`http://127.0.0.1:${address.port}/v1`).draftReply(prompt)).rejects.toMatchObject({
      service: 'model',
      kind: 'unavailable',
    });
  });

  test('a redirect is not followed: the key would travel with it', async () => {
    standIn.intercept = () => ({ status: 307, headers: { location: `${standIn.url}/v1/chat/completions` } });
    await expect(draftReply()).rejects.toMatchObject({ kind: 'unavailable', summary: 'answered 307' });
    expect(standIn.requests).toHaveLength(1);
  });

  test('an answer without end is cut off', async () => {
    standIn.intercept = () => completion('x'.repeat(6 * 1024 * 1024));
    await expect(draftReply()).rejects.toMatchObject({
      kind: 'unavailable',
      summary: 'the answer is longer than 5242880 bytes',
    });
  });

  test('nobody listening', async () => {
    await standIn.close();
    await expect(draftReply()).rejects.toMatchObject({ service: 'model', kind: 'unavailable' });
  });

  test('a hang ends by the time-out', async () => {
    standIn.intercept = () => 'hang';
    await expect(modelAt(standIn.baseUrl, { timeoutMs: 50 }).draftReply(prompt)).rejects.toMatchObject({
      service: 'model',
      kind: 'unavailable',
      message: 'model: no answer within 50 ms',
    });
  });

  test.each<[string, Answer]>([
    ['JSON that is cut', { status: 200, headers: { 'content-type': 'application/json' }, body: '{"choices": [' }],
    ['a web page', { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Welcome</html>' }],
    ['nothing', { status: 200, headers: { 'content-type': 'application/json' }, body: '' }],
    ['no content', { status: 204 }],
    ['null', { status: 200, headers: { 'content-type': 'application/json' }, body: 'null' }],
    ['an error in a 200', { status: 200, body: { error: { message: 'overloaded' } } }],
  ])('B46: %s is an outage, not the word of a model', async (_, answer) => {
    await expect(outcomeOf(answer)).rejects.toMatchObject({ service: 'model', kind: 'unavailable' });
  });

  test('the circuit opens and says so', async () => {
    const changes: string[] = [];
    const model = modelAt(standIn.baseUrl, {
      listener: { onCircuitChange: ({ service, circuit }) => changes.push(`${service} ${circuit}`) },
    });
    standIn.intercept = () => ({ status: 500 });
    for (let count = 0; count < 6; count += 1) {
      await expect(model.draftReply(prompt)).rejects.toMatchObject({ kind: 'unavailable' });
    }
    expect(changes).toEqual(['model open']);
    expect(standIn.requests).toHaveLength(5);
  });

  test('a caller that gives up gets its own reason', async () => {
    const caller = new AbortController();
    standIn.intercept = () => {
      caller.abort(new Error('the lease is lost'));
      return 'hang';
    };
    await expect(draftReply(caller.signal)).rejects.toThrow('the lease is lost');
  });
});

describe('how much the model is asked at once', () => {
  /** Answers each request when the test says so. */
  function heldAnswers() {
    const waiting: (() => void)[] = [];
    standIn.intercept = () => new Promise((resolve) => waiting.push(() => resolve(completion(JSON.stringify(reply)))));
    return waiting;
  }

  test('is bounded across the process; the others wait in their order', async () => {
    const model = modelAt(standIn.baseUrl, { concurrency: 2 });
    const waiting = heldAnswers();
    const drafts = Array.from({ length: 6 }, (_, index) => model.draftReply({ ...prompt, system: `call ${index}` }));
    for (let answered = 0; answered < 6; answered += 1) {
      await vi.waitUntil(() => waiting.length > answered);
      expect(waiting.length - answered).toBeLessThanOrEqual(2);
      waiting[answered]?.();
    }
    for (const draft of await Promise.all(drafts)) expect(draft).toMatchObject({ kind: 'answer' });
    expect(standIn.requests.map(({ messages }) => messages[0]?.content)).toEqual(
      [0, 1, 2, 3, 4, 5].map((index) => `call ${index}`),
    );
  });

  test('a minute too', async () => {
    const model = modelAt(standIn.baseUrl, { callsPerMinute: 3 });
    const caller = new AbortController();
    const drafts = Array.from({ length: 5 }, () => model.draftReply(prompt, caller.signal));
    await Promise.all(drafts.slice(0, 3));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(standIn.requests).toHaveLength(3);
    caller.abort(new Error('the process stops'));
    for (const { status } of await Promise.allSettled(drafts.slice(3))) expect(status).toBe('rejected');
    expect(standIn.requests).toHaveLength(3);
  });

  test('B36: a 429 holds back every call until its time is over', async () => {
    const model = modelAt(standIn.baseUrl);
    const slow = { status: 429, headers: { 'retry-after': '1' }, body: { error: { message: 'Slow down' } } };
    standIn.intercept = () => slow;
    const startedAt = Date.now();
    await expect(model.draftReply(prompt)).rejects.toMatchObject({ retryAfterMs: 1_000 });
    standIn.intercept = undefined;
    const again = await model.draftReply(prompt).catch((error: unknown) => error);
    expect(again).toMatchObject({ kind: 'unavailable', retryAfterMs: expect.any(Number) });
    expect(standIn.requests).toHaveLength(1);
    await vi.waitUntil(() => Date.now() - startedAt >= 1_100, { timeout: 2_000 });
    expect(await model.draftReply(prompt)).toMatchObject({ kind: 'answer' });
  });

  test('what runs and what waits ends when the process stops', async () => {
    const model = modelAt(standIn.baseUrl, { concurrency: 1 });
    const waiting = heldAnswers();
    const stop = new AbortController();
    const drafts = Array.from({ length: 4 }, () => model.draftReply(prompt, stop.signal));
    await vi.waitUntil(() => waiting.length === 1);
    stop.abort(new Error('the process stops'));
    for (const draft of drafts) await expect(draft).rejects.toThrow('the process stops');
    expect(standIn.requests).toHaveLength(1);
  });
});

describe('the request', () => {
  test('carries the instructions and the data apart, and the model that is configured', async () => {
    await draftReply();
    expect(standIn.requests).toHaveLength(1);
    expect(standIn.requests[0]).toMatchObject({
      model: 'some-model',
      messages: [
        { role: 'system', content: prompt.system },
        { role: 'user', content: prompt.user },
      ],
    });
  });

  test('carries a JSON schema that strict mode takes', async () => {
    await draftReply();
    const format = standIn.requests[0]?.response_format;
    expect(format).toMatchObject({ type: 'json_schema', json_schema: { name: 'reply', strict: true } });
    const schema = format?.json_schema?.schema;
    expect(schema).toMatchObject({ type: 'object', properties: { intent: { enum: [...intents] } } });
    expect(schema).not.toHaveProperty('$schema');
    for (const each of schemasIn(schema)) {
      if (each.type === 'object') {
        expect(each.additionalProperties).toBe(false);
        expect(each.required).toEqual(Object.keys(each.properties ?? {}));
      }
      const unsupported = ['minLength', 'maxLength', 'minimum', 'maximum', 'pattern', 'format', 'oneOf', 'allOf'];
      for (const keyword of [...unsupported, 'not', 'if', 'default', 'patternProperties']) {
        expect(each).not.toHaveProperty(keyword);
      }
    }
  });

  test('goes below the configured path, with the key', async () => {
    const seen: string[] = [];
    standIn.intercept = ({ method, path, headers }) => {
      seen.push(`${method} ${path} ${headers.authorization}`);
      return completion(JSON.stringify(reply));
    };
    await modelAt(`${standIn.url}/openai/v1/`).draftReply(prompt);
    expect(seen).toEqual(['POST /openai/v1/chat/completions Bearer sk-test-key']);
  });
});

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Door, request } from '../../eval/graphql.ts';

// What a gateway says, as it says it: an answer to a whole operation that is refused has no `data`.
const answers: object[] = [];
let asked = 0;
const gateway = createServer((_, response) => {
  asked += 1;
  response.setHeader('content-type', 'application/json').end(JSON.stringify(answers.shift()));
});
let door: Door;

beforeAll(async () => {
  await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve));
  const { port } = gateway.address() as AddressInfo;
  const token = 'token';
  door = {
    url: `http://127.0.0.1:${port}/graphql`,
    tokens: { service: token, approver: token, analyst: token, admin: token },
  };
});
afterAll(() => new Promise((resolve) => gateway.close(resolve)));

const refused = (code: string, extensions: object = {}) => ({
  errors: [{ message: code, extensions: { code, ...extensions } }],
});

describe('an operation of the evaluation', () => {
  it('B52: waits and asks again where its budget is spent', async () => {
    asked = 0;
    answers.push(refused('RATE_LIMITED', { retryAfterSeconds: 0 }), { data: { conversation: null } });
    expect(await request(door, 'admin', '{ conversation }', {})).toEqual({ conversation: null });
    expect(asked).toBe(2);
  });

  it.each([refused('FORBIDDEN'), { data: null }])('fails with the answer where it is %j', async (answer) => {
    answers.push(answer);
    await expect(request(door, 'admin', '{ conversation }', {})).rejects.toThrow(JSON.stringify(answer));
  });
});

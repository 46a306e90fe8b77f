import { expect, it } from 'vitest';
import { whenAllowed } from '../console/src/graphql/when-allowed.ts';

const refusal = () => new Response('', { status: 429, headers: { 'retry-after': '3' } });

it('asks again when the gateway says that it may, of what it refused because much was asked (B53)', async () => {
  const answers = [refusal(), refusal(), new Response('{}')];
  const waits: number[] = [];
  const response = await whenAllowed(
    async () => answers.shift() ?? Response.error(),
    async (seconds) => void waits.push(seconds),
  );
  expect(response.status).toBe(200);
  expect(waits).toEqual([3, 3]);
});

it('gives up where the gateway goes on refusing, and says so', async () => {
  let asked = 0;
  const response = await whenAllowed(
    async () => {
      asked++;
      return refusal();
    },
    async () => {},
  );
  expect(response.status).toBe(429);
  expect(asked).toBe(6);
});

import { connect } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { startTestGateway } from '../support/gateway.ts';

/** Sends what it has at once, then one byte after the other; what was answered until the gateway hung up, and after how many seconds. */
function drip(url: string, head: string, rest: string): Promise<{ answer: string; seconds: number }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  onTestFinished(() => void socket.destroy());
  const begun = performance.now();
  let answer = '';
  let sent = 0;
  socket.write(head);
  const timer = setInterval(() => sent < rest.length && socket.write(rest[sent++] ?? ''), 250);
  return new Promise((resolve) => {
    socket.on('data', (data) => (answer += data));
    socket.on('error', () => {});
    socket.on('close', () => {
      clearInterval(timer);
      resolve({ answer, seconds: (performance.now() - begun) / 1_000 });
    });
  });
}

it('B52: headers, and bodies, that come byte by byte are hung up on, and others are served meanwhile', async () => {
  const { url, as } = await startTestGateway();
  const slow = 'x-slow: '.padEnd(2_000, 'a');
  const post = 'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n';
  const headers = drip(url, post, slow);
  const body = drip(url, `${post}content-length: 2000\r\n\r\n`, '{"query":"'.padEnd(2_000, ' '));
  const service = await as('service');
  expect((await service.raw('{ viewer { id } }')).errors).toBeUndefined();
  // Node looks at its connections every two seconds, a busy machine less often; without limits they would go on for 500 s.
  for (const { answer, seconds } of await Promise.all([headers, body])) {
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(seconds).toBeGreaterThan(9);
    expect(seconds).toBeLessThan(120);
  }
});

import { describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { usualLimits } from '../src/limits/limits.ts';
import { startTestGateway } from './support/gateway.ts';
import { Approvals, pendingDraft } from './support/operations.ts';

const numberOf = (index: number) => `+1203555${1000 + index}`;

/** A subscription whose every event is large, so that few of them fill what the network holds for a client. */
const largeEvents = `subscription {
  approvalRequested {
    cursor
    draft { id workflow { ${Array.from({ length: 200 }, (_, index) => `m${index}: message`).join(' ')} } }
  }
}`;

describe('a slow consumer', () => {
  it('B44: is dropped with a cursor to come back with, and slows nobody', async () => {
    // The machine's own buffers take some 10 MB of the 30 that are written; the rest must be more than ours holds. Ours
    // must hold what comes at once when a writer elsewhere in the cluster has held the log back.
    const gateway = await startTestGateway({
      config: { feed: { pollMs: 1_000, bufferSize: 40 }, limits: { ...usualLimits, aliases: 200 } },
    });
    const service = await gateway.as('service');
    const approver = await gateway.as('approver');

    const socket = new WebSocket(`${gateway.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const received: { type: string; payload?: unknown }[] = [];
    socket.on('message', (data) => received.push(JSON.parse(String(data))));
    await new Promise((resolve) => socket.once('open', resolve));
    socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${approver.token}` } }));
    await expect.poll(() => received.at(-1)?.type).toBe('connection_ack');
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: largeEvents } }));
    const quick = approver.subscribe(Approvals);
    await pendingDraft(service, approver, numberOf(0), undefined, 'tenant_002');
    await expect.poll(() => received.at(-1)?.type).toBe('next');
    socket.pause();

    const texts = 100;
    const filler = `Can I pay $200 a week? ${'thank you so much '.repeat(85)}`;
    for (let index = 1; index <= texts; index++) {
      await pendingDraft(service, approver, numberOf(index), filler, 'tenant_002');
    }
    const seen: string[] = [];
    for (let index = 0; index <= texts; index++) seen.push((await quick.next()).approvalRequested.draft.id);
    expect(new Set(seen).size).toBe(texts + 1);

    socket.resume();
    await expect.poll(() => received.at(-1)?.type, { timeout: 120_000 }).toBe('error');
    const [error] = (received.at(-1)?.payload ?? []) as { extensions: { code: string; cursor: string } }[];
    expect(error?.extensions.code).toBe('SLOW_CONSUMER');
    const events = received.filter((message) => message.type === 'next');
    const delivered = events.map((message) => {
      const { approvalRequested } = (
        message.payload as { data: { approvalRequested: { cursor: string; draft: { id: string } } } }
      ).data;
      return approvalRequested;
    });
    expect(delivered.length).toBeLessThan(texts);
    expect(error?.extensions.cursor).toBe(delivered.at(-1)?.cursor);

    const resumed = approver.subscribe(Approvals, { after: error?.extensions.cursor ?? '' });
    const rest: string[] = [];
    while (delivered.length + rest.length <= texts) rest.push((await resumed.next()).approvalRequested.draft.id);
    expect([...delivered.map((event) => event.draft.id), ...rest]).toEqual(seen);
    socket.terminate();
    await Promise.all([quick.stop(), resumed.stop()]);
  });
});

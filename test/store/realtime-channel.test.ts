import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { RealtimeClient } from '@supabase/supabase-js';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Channel, joinChannel } from '../../src/store/realtime-channel.ts';
import { type Realtime, startRealtime } from '../support/realtime.ts';
import { issueToken } from '../support/supabase-keys.ts';

let server: Server;
let realtime: Realtime;
let url: string;
let key: string;
beforeEach(async () => {
  server = createServer();
  realtime = startRealtime(server, () => true);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  key = await issueToken({ role: 'service_role' });
});
afterEach(async () => {
  realtime.close();
  await new Promise((resolve) => server.close(resolve));
});

interface Joined {
  channel: Channel;
  happened: unknown[];
}

/** Joins, and waits for the first thing that happens. */
async function join(options: Partial<Parameters<typeof joinChannel>[0]> = {}): Promise<Joined> {
  const happened: unknown[] = [];
  const channel = joinChannel({
    url,
    key,
    name: 'changes',
    onJoined: () => happened.push('joined'),
    onBroadcast: (payload) => happened.push(payload),
    onLost: (reason) => happened.push(`lost: ${reason}`),
    ...options,
  });
  onTestFinished(() => channel.close());
  await expect.poll(() => happened).toHaveLength(1);
  return { channel, happened };
}

describe('a Realtime channel', () => {
  it('brings what the others broadcast, and not its own', async () => {
    const [one, two] = [await join(), await join()];
    const other = await join({ name: 'others' });
    one.channel.broadcast({ change: 'work' });
    await expect.poll(() => two.happened).toEqual(['joined', { change: 'work' }]);
    expect([one.happened, other.happened]).toEqual([['joined'], ['joined']]);
  });

  it('understands the client of Supabase, and is understood by it', async () => {
    const client = new RealtimeClient(`${url.replace('http', 'ws')}/realtime/v1`, {
      params: { apikey: key },
      vsn: '1.0.0',
    });
    onTestFinished(() => {
      // It would keep a timer of ten seconds, and so the tests.
      vi.useFakeTimers();
      void client.disconnect();
      vi.useRealTimers();
    });
    await client.setAuth(key);
    const heard: unknown[] = [];
    const theirs = client.channel('changes', { config: { private: true } });
    theirs.on('broadcast', { event: 'change' }, ({ payload }) => heard.push(payload));
    await new Promise((resolve) => theirs.subscribe(resolve));

    const ours = await join();
    ours.channel.broadcast({ change: 'log' });
    await expect.poll(() => heard).toEqual([{ change: 'log' }]);
    await theirs.send({ type: 'broadcast', event: 'change', payload: { change: 'work' } });
    await expect.poll(() => ours.happened).toEqual(['joined', { change: 'work' }]);
  });

  it('is private to the service role', async () => {
    const { happened } = await join({ key: await issueToken({ role: 'anon' }) });
    expect(happened).toEqual([expect.stringMatching(/^lost: Unauthorized: You do not have permissions/)]);
    expect(realtime.joined).toBe(0);
  });

  it.each<[string, () => void, RegExp]>([
    ['its connection breaks', () => realtime.disconnect(), /^lost: the connection was closed \(1006\)$/],
    ['the server closes it', () => realtime.closeChannels(), /^lost: the channel was closed$/],
  ])('is lost once when %s', async (_, lose, words) => {
    const { channel, happened } = await join();
    lose();
    await expect.poll(() => happened).toEqual(['joined', expect.stringMatching(words)]);
    channel.broadcast({ change: 'work' });
    channel.close();
    await delay(20);
    expect(happened).toHaveLength(2);
    expect(realtime.broadcasts).toEqual([]);
  });

  it('is not there where nobody listens, and does not show the key', async () => {
    realtime.mode = 'refuse';
    expect((await join()).happened).toEqual(['lost: Unexpected server response: 404']);
    await new Promise((resolve) => server.close(resolve));
    const { happened } = await join();
    expect(happened).toEqual([expect.stringMatching(/^lost: connect ECONNREFUSED/)]);
    await new Promise<void>((resolve) => server.listen(0, resolve));
  });

  it('passes over what it does not understand', async () => {
    const { channel, happened } = await join();
    const two = await join();
    for (const text of ['', 'null', '[]', '{"topic": 1}', '{"topic":"realtime:changes","event":"phx_reply"}']) {
      realtime.say(text);
    }
    realtime.say(
      JSON.stringify({ topic: 'realtime:changes', event: 'system', payload: { status: 'error' }, ref: null }),
    );
    two.channel.broadcast({ change: 'log' });
    await expect.poll(() => happened).toEqual(['joined', { change: 'log' }]);
    channel.broadcast({ change: 'log' });
    await expect.poll(() => two.happened).toHaveLength(2);
  });
});

describe('a Realtime channel in time', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] }));
  afterEach(() => void vi.useRealTimers());
  /** Polls without the timers that stand still. */
  async function until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise(setImmediate);
  }

  it('gives up on a server that does not let it in', async () => {
    realtime.mode = 'ignore';
    const happened: string[] = [];
    const ignore = () => {};
    joinChannel({
      url,
      key,
      name: 'x',
      onJoined: ignore,
      onBroadcast: ignore,
      onLost: (words) => happened.push(words),
    });
    await vi.advanceTimersByTimeAsync(9_999);
    expect(happened).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(happened).toEqual(['no answer']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('knows by its heartbeat whether the server is there', async () => {
    const happened: string[] = [];
    const channel = joinChannel({
      url,
      key,
      name: 'x',
      onJoined: () => happened.push('joined'),
      onBroadcast: () => {},
      onLost: (words) => happened.push(words),
    });
    await until(() => happened.length === 1);
    // Each beat is answered before the next, on a real connection.
    for (let beats = 0; beats < 3; beats++) {
      await vi.advanceTimersByTimeAsync(25_000);
      for (let turns = 0; turns < 200; turns++) await new Promise(setImmediate);
    }
    expect(happened).toEqual(['joined']);
    realtime.mode = 'ignore';
    await vi.advanceTimersByTimeAsync(50_000);
    expect(happened).toEqual(['joined', 'no heartbeat']);
    expect(vi.getTimerCount()).toBe(0);
    channel.close();
  });
});

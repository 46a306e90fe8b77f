import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import type { Change, Database } from '../../src/store/database.ts';
import { openPostgresDatabase } from '../../src/store/postgres-database.ts';
import { createStore } from '../../src/store/store.ts';
import { DatabaseUnavailableError } from '../../src/store/unavailable.ts';
import { createTestDatabase, type TestDatabase } from '../support/databases.ts';
import { newText } from './samples.ts';

/** Gives up only long after everything should have happened. */
const patiently = { timeout: 120_000, interval: 20 };

/** A way to the server that can be cut and opened again, as a network does. */
async function startRelay(target: URL) {
  const sockets = new Set<Socket>();
  let server: Server | null = null;
  let port = 0;
  const relay = {
    get port() {
      return port;
    },
    async open() {
      const fresh = createServer((incoming) => {
        const outgoing = connect(Number(target.port) || 5432, target.hostname);
        for (const [socket, other] of [
          [incoming, outgoing],
          [outgoing, incoming],
        ] as const) {
          sockets.add(socket);
          socket.on('error', () => {});
          socket.on('close', () => {
            sockets.delete(socket);
            other.destroy();
          });
          socket.pipe(other);
        }
      });
      await new Promise<void>((resolve) => fresh.listen(port, '127.0.0.1', resolve));
      const address = fresh.address();
      if (typeof address === 'object' && address !== null) ({ port } = address);
      server = fresh;
    },
    /** Nobody answers any more, and who was connected is cut off. */
    async cut() {
      const closed = new Promise((resolve) => server?.close(resolve));
      for (const socket of sockets) socket.resetAndDestroy();
      await closed;
    },
  };
  await relay.open();
  return relay;
}

describe.runIf(inject('postgres') !== null)('the connection to PostgreSQL', () => {
  let test: TestDatabase;
  let url: URL;
  beforeAll(async () => {
    test = await createTestDatabase('postgres');
    url = new URL(test.config.kind === 'postgres' ? test.config.url : '');
  });
  afterAll(() => test?.drop());

  /** The same database, by a way that can be cut. */
  async function relayed() {
    const relay = await startRelay(url);
    const through = new URL(url);
    through.port = String(relay.port);
    return { relay, url: through.href };
  }

  /** What a database is told of, from the moment on when it certainly listens. */
  async function listenTo(database: Database, announcer: Database): Promise<Change[]> {
    const heard: Change[] = [];
    database.onChange((change) => heard.push(change));
    await vi.waitFor(() => {
      announcer.announceChange('log');
      expect(heard).toContain('log');
    }, patiently);
    return heard;
  }

  it('B42: tells other instances of what was committed', async () => {
    const [here, there] = await Promise.all([test.open(), test.open()]);
    const heard = await listenTo(there, here);
    await createStore(here).receiveSms(newText());
    await vi.waitFor(() => expect(heard).toContain('work'), patiently);
    await Promise.all([here.close(), there.close()]);
  });

  it('B42: tells its own listeners at once, and not those that left', async () => {
    const database = await test.open();
    const heard: Change[] = [];
    const leave = database.onChange((change) => heard.push(change));
    database.announceChange('log');
    await Promise.resolve();
    expect(heard).toEqual(['log']);
    leave();
    database.announceChange('work');
    await Promise.resolve();
    expect(heard).toEqual(['log']);
    await database.close();
  });

  it('B42: tells a burst of changes once, as work if any of them was', async () => {
    const database = await test.open();
    const listener = new pg.Client({ connectionString: url.href });
    await listener.connect();
    await listener.query('listen collections_orchestrator');
    const payloads: (string | undefined)[] = [];
    listener.on('notification', ({ payload }) => payloads.push(payload?.split(' ')[1]));
    for (const change of ['log', 'work', 'log', 'log'] as const) database.announceChange(change);
    await vi.waitFor(() => expect(payloads).toHaveLength(1), patiently);
    database.announceChange('log');
    await vi.waitFor(() => expect(payloads).toEqual(['work', 'log']), patiently);
    await listener.end();
    await database.close();
  });

  it('B47: comes back by itself after all its connections were ended, and hears changes again', async () => {
    const lost: Error[] = [];
    const survivor = await openPostgresDatabase({ url: url.href, onConnectionLost: (error) => lost.push(error) });
    const store = createStore(survivor);
    const text = newText();
    const { workflow } = await store.receiveSms(text);
    const other = await test.open();
    const heard = await listenTo(survivor, other);
    await other.close();

    await test.sql(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    await vi.waitFor(async () => {
      const receipt = await store.receiveSms(text).catch((error: unknown) => error);
      if (receipt instanceof Error) expect(receipt).toBeInstanceOf(DatabaseUnavailableError);
      expect(receipt).toEqual({ duplicate: true, workflow });
    }, patiently);
    expect(lost.length).toBeGreaterThan(0);

    const announcer = await test.open();
    heard.length = 0;
    await vi.waitFor(() => {
      announcer.announceChange('log');
      expect(heard).toContain('log');
    }, patiently);
    // What was announced while nobody listened is made up for.
    expect(heard).toContain('work');
    await Promise.all([survivor.close(), announcer.close()]);
  });

  it('B47: says so while the server refuses connections, and goes on when it is back', async () => {
    const { relay, url: through } = await relayed();
    const database = await openPostgresDatabase({ url: through });
    const store = createStore(database);
    const text = newText();
    await store.receiveSms(text);

    await relay.cut();
    for (let attempt = 0; attempt < 3; attempt++) {
      await expect(store.receiveSms(newText())).rejects.toThrow(DatabaseUnavailableError);
    }
    await relay.open();
    expect((await store.receiveSms(text)).duplicate).toBe(true);
    await database.close();
    await relay.cut();
  });

  it('B47: a call that is cut off before its answer is said to be of unknown outcome', async () => {
    const { relay, url: through } = await relayed();
    const database = await openPostgresDatabase({ url: through });
    const holder = new pg.Client({ connectionString: url.href });
    await holder.connect();
    await holder.query('begin');
    await holder.query('lock table conversations');
    const call = createStore(database).receiveSms(newText());
    call.catch(() => {});
    const waits = `select from pg_locks where not granted and pid in (
      select pid from pg_stat_activity where datname = current_database())`;
    while ((await test.sql(waits)).length === 0) await delay(5);
    await relay.cut();
    await expect(call).rejects.toThrow(DatabaseUnavailableError);
    await holder.end();
    await database.close();
  });

  it('B47: what the database itself refuses is not its being away', async () => {
    const database = await test.open();
    const refused = [
      () => database.call('read_events', { p_after: 'x', p_limit: 1 }),
      () => database.call('no_such_function', {}),
      () => database.call('claim_work', { no_such_argument: 1 }),
    ];
    for (const call of refused) await expect(call()).rejects.toThrow(pg.DatabaseError);
    // Nor is what never came to it: a slip of the code.
    await expect(database.call('drop table events; --', {})).rejects.toThrow(TypeError);
    await database.close();
  });

  it('B47: a closed database says that it is not there', async () => {
    const database = await test.open();
    await database.close();
    await expect(database.call('open_approvals', {})).rejects.toThrow(DatabaseUnavailableError);
    database.announceChange('work');
  });

  it('B47: cannot be opened where nobody answers', async () => {
    const { relay, url: through } = await relayed();
    await relay.cut();
    await expect(openPostgresDatabase({ url: through })).rejects.toThrow();
  });

  it('names the server to people, and never the password', async () => {
    const withPassword = new URL(url);
    withPassword.password = 'hunter2';
    const database = await openPostgresDatabase({ url: withPassword.href });
    expect(database.description).toBe(`PostgreSQL at ${url.host}`);
    expect(database.description).not.toContain('hunter2');
    await database.close();
  });
});

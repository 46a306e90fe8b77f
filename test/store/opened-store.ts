import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { createStore, type Store, type WholeStore } from '../../src/store/store.ts';
import { createTestDatabase, type DatabaseKind, type TestDatabase } from '../support/databases.ts';

/** A store on a database that the tests of one `describe` share. */
export interface OpenedStore {
  kind: DatabaseKind;
  database: TestDatabase;
  connection: Database;
  store: WholeStore;
  /** The same database through another instance's connections; an embedded one has only this one. */
  peer: Store;
  /** Where the log ended when the test began. */
  logStart: string;
}

/** Opens a database for the tests around the call; each of them works with phone numbers of its own. */
export function useStore(kind: DatabaseKind): OpenedStore {
  const opened = { kind } as OpenedStore;
  let peer: Database | null = null;
  beforeAll(async () => {
    opened.database = await createTestDatabase(kind);
    opened.connection = await opened.database.open();
    peer = kind !== 'embedded' ? await opened.database.open() : null;
    opened.store = createStore(opened.connection);
    opened.peer = createStore(peer ?? opened.connection);
  });
  beforeEach(async () => {
    opened.logStart = (await opened.store.readEvents(null, 1, [])).cursor;
  });
  afterAll(async () => {
    await opened.connection?.close();
    await peer?.close();
    await opened.database?.drop();
  });
  return opened;
}

import { afterAll, beforeAll } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { createStore, type Store } from '../../src/store/store.ts';
import { createTestDatabase, type DatabaseKind, type TestDatabase } from '../support/databases.ts';

/** A store on a database that the tests of one `describe` share. */
export interface OpenedStore {
  database: TestDatabase;
  connection: Database;
  store: Store;
  /** The same database through another instance's connections; an embedded one has only this one. */
  peer: Store;
}

/** Opens a database for the tests around the call; each of them works with phone numbers of its own. */
export function useStore(kind: DatabaseKind): OpenedStore {
  const opened = {} as OpenedStore;
  let peer: Database | null = null;
  beforeAll(async () => {
    const database = await createTestDatabase(kind);
    const connection = await database.open();
    peer = kind === 'postgres' ? await database.open() : null;
    Object.assign(opened, {
      database,
      connection,
      store: createStore(connection),
      peer: createStore(peer ?? connection),
    });
  });
  afterAll(async () => {
    await opened.connection.close();
    await peer?.close();
    await opened.database.drop();
  });
  return opened;
}

import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Connection, LiveConnection } from './connection.ts';

export const LiveContext = createContext<LiveConnection | null>(null);

export function useLiveConnection(): LiveConnection {
  const connection = useContext(LiveContext);
  if (connection === null) throw new Error('outside of the live connection');
  return connection;
}

export function useConnection(): Connection {
  const connection = useLiveConnection();
  return useSyncExternalStore(connection.onChange, connection.state);
}

import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { type AnyVariables, type CombinedError, useClient } from 'urql';
import { trusted } from '../graphql/trusted.ts';
import { useConnection } from '../live/use-live.ts';
import { useWhileVisible } from './use-while-visible.ts';

interface Connection<Node> {
  nodes: readonly Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export interface PagesOptions<Data, Variables, Node> {
  query: TypedDocumentNode<Data, Variables & { after?: string | null }>;
  variables: Variables;
  connectionOf(data: Data): Connection<Node>;
  /** How many pages are read at first. */
  pages: number;
  /** Nothing is asked while this is so. */
  pause?: boolean;
}

export interface Pages<Node> {
  /** Undefined until the first answer for these variables. */
  nodes: readonly Node[] | undefined;
  /** Whether there are more than were read. */
  hasMore: boolean;
  fetching: boolean;
  /** Why the last try failed; `nodes` are then those from before. */
  error: CombinedError | undefined;
  /** When `nodes` were read. */
  at: Date | null;
  more(): void;
  refresh(): void;
}

/** The first pages of a list as one list, read again from time to time and whenever the connection comes back. */
export function usePages<Data, Variables extends AnyVariables, Node>(
  options: PagesOptions<Data, Variables, Node>,
): Pages<Node> {
  const { pages, pause = false } = options;
  const client = useClient();
  const { since, kind } = useConnection();
  const key = JSON.stringify(options.variables);
  const [wanted, setWanted] = useState({ key, pages });
  const [turn, setTurn] = useState(0);
  const [fetching, setFetching] = useState(false);
  const [failure, setFailure] = useState<{ key: string; error: CombinedError }>();
  const [read, setRead] = useState<{ key: string; nodes: readonly Node[]; hasMore: boolean; at: Date }>();
  const count = wanted.key === key ? wanted.pages : pages;
  const refresh = useCallback(() => setTurn((before) => before + 1), []);

  const readPages = useEffectEvent(async (still: () => boolean) => {
    setFetching(true);
    const nodes: Node[] = [];
    let after: string | null = null;
    for (let page = 0; page < count; page++) {
      const variables: Variables & { after?: string | null } = { ...options.variables, after };
      const { data, error } = await client
        .query(trusted(options.query), variables, { requestPolicy: 'network-only' })
        .toPromise();
      if (!still()) return;
      if (error !== undefined || data === undefined) {
        setFetching(false);
        if (error !== undefined) setFailure({ key, error });
        return;
      }
      const connection = options.connectionOf(data);
      nodes.push(...connection.nodes);
      after = connection.pageInfo.hasNextPage ? connection.pageInfo.endCursor : null;
      if (after === null) break;
    }
    setFetching(false);
    setFailure(undefined);
    setRead({ key, nodes, hasMore: after !== null, at: new Date() });
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these asks for the pages again
  useEffect(() => {
    if (pause) return;
    let still = true;
    void readPages(() => still);
    return () => {
      still = false;
    };
  }, [key, count, turn, pause]);
  useEffect(() => {
    if (kind === 'connected' && since > 1) refresh();
  }, [kind, since, refresh]);
  useWhileVisible(() => !pause && refresh());

  const current = read?.key === key ? read : undefined;
  return {
    nodes: current?.nodes,
    hasMore: current?.hasMore ?? false,
    fetching,
    error: failure?.key === key ? failure.error : undefined,
    at: current?.at ?? null,
    more: () => setWanted({ key, pages: count + 1 }),
    refresh,
  };
}

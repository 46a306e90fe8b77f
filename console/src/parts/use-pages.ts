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
  /** All of the list, or the first of it up to what a file holds; null: it could not be read. */
  all(onRead: (count: number) => void): Promise<{ rows: readonly Node[]; isCut: boolean } | null>;
}

type Walked<Node> = { nodes: readonly Node[]; hasMore: boolean } | { error: CombinedError | undefined };

/** A file of more is for the API. */
const mostSaved = 10_000;

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

  /** Page after page, for as long as `more` says so. */
  async function walk(more: (pages: number, rows: number) => boolean): Promise<Walked<Node>> {
    const nodes: Node[] = [];
    let after: string | null = null;
    for (let page = 0; more(page, nodes.length); page++) {
      const variables: Variables & { after?: string | null } = { ...options.variables, after };
      const { data, error } = await client
        .query(trusted(options.query), variables, { requestPolicy: 'network-only' })
        .toPromise();
      if (error !== undefined || data === undefined) return { error };
      const connection = options.connectionOf(data);
      nodes.push(...connection.nodes);
      after = connection.pageInfo.hasNextPage ? connection.pageInfo.endCursor : null;
      if (after === null) break;
    }
    return { nodes, hasMore: after !== null };
  }

  const readPages = useEffectEvent(async (still: () => boolean) => {
    setFetching(true);
    const walked = await walk((page) => page < count && still());
    if (!still()) return;
    setFetching(false);
    if (!('nodes' in walked)) {
      if (walked.error !== undefined) setFailure({ key, error: walked.error });
      return;
    }
    setFailure(undefined);
    setRead({ key, ...walked, at: new Date() });
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
    async all(onRead) {
      const walked = await walk((_page, rows) => {
        onRead(rows);
        return rows < mostSaved;
      });
      return 'nodes' in walked ? { rows: walked.nodes, isCut: walked.hasMore } : null;
    },
  };
}

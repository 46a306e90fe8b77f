import { useState } from 'react';
import { useClient } from 'urql';
import {
  type DecisionRowFragment,
  DecisionsDocument,
  type DecisionsQuery,
  type DecisionsQueryVariables,
} from '../graphql/generated/graphql.ts';
import { trusted } from '../graphql/trusted.ts';
import { download } from '../numbers/download.ts';
import { decisionsCsv } from './decisions-csv.ts';
import { asked, type LogFilter } from './filter.ts';

/** A file of more is for the API: pages of it are read one after the other. */
export const mostExported = 10_000;

export interface Export {
  /** How many were read so far; null: none is being made. */
  read: number | null;
  failed: boolean;
  save(): Promise<void>;
}

/** All decisions of a filter as a file. */
export function useExport(filter: LogFilter): Export {
  const client = useClient();
  const [read, setRead] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);

  async function save(): Promise<void> {
    const rows: DecisionRowFragment[] = [];
    setRead(0);
    setFailed(false);
    let after: string | null = null;
    do {
      const variables: DecisionsQueryVariables = { filter: asked(filter), after };
      const { data }: { data?: DecisionsQuery | undefined } = await client
        .query(trusted(DecisionsDocument), variables, { requestPolicy: 'network-only' })
        .toPromise();
      if (data == null) {
        setRead(null);
        setFailed(true);
        return;
      }
      const { nodes, pageInfo } = data.decisions;
      rows.push(...nodes);
      setRead(rows.length);
      after = pageInfo.hasNextPage && rows.length < mostExported ? pageInfo.endCursor : null;
    } while (after !== null);
    setRead(null);
    download(`decisions-${filter.from ?? 'first'}-${filter.to ?? 'now'}.csv`, 'text/csv', decisionsCsv(rows));
  }
  return { read, failed, save };
}

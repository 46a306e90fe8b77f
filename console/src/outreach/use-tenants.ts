import { useEffect, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import {
  OutreachFormsDocument,
  type OutreachFormsQuery,
  OutreachTenantsDocument,
  type OutreachTenantsQuery,
} from '../graphql/generated/graphql.ts';
import { trusted } from '../graphql/trusted.ts';
import { usePages } from '../parts/use-pages.ts';

export type OutreachTenant = OutreachTenantsQuery['delinquentTenants']['tenants'][number];
export type OutreachForm = OutreachFormsQuery['replyForms']['nodes'][number];

/** As many as may be written to at once, a hundred a page. */
const mostPages = 5;

export interface Tenants {
  tenants: readonly OutreachTenant[] | undefined;
  total: number;
  error: CombinedError | undefined;
}

/** Tenants who owe so much for so long, the most pressing first; `turn`: read again when it changes. */
export function useTenants(minDaysLate: number, minAmountOwedCents: number, turn: number): Tenants {
  const client = useClient();
  const [read, setRead] = useState<Tenants>({ tenants: undefined, total: 0, error: undefined });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn asks again
  useEffect(() => {
    let still = true;
    const filter = { minDaysLate, minAmountOwedCents };
    const readAll = async () => {
      const tenants: OutreachTenant[] = [];
      for (let page = 1; page <= mostPages; page++) {
        const { data, error } = await client
          .query(trusted(OutreachTenantsDocument), { filter, page }, { requestPolicy: 'network-only' })
          .toPromise();
        if (!still) return;
        if (data === undefined) return setRead((before) => ({ ...before, error }));
        tenants.push(...data.delinquentTenants.tenants);
        setRead({ tenants: [...tenants], total: data.delinquentTenants.totalItems, error: undefined });
        if (!data.delinquentTenants.hasNextPage) return;
      }
    };
    void readAll();
    return () => {
      still = false;
    };
  }, [client, minDaysLate, minAmountOwedCents, turn]);
  return read;
}

/** Approved forms that may begin a conversation. */
export function useForms(): readonly OutreachForm[] | undefined {
  const { nodes } = usePages({
    query: OutreachFormsDocument,
    variables: {},
    connectionOf: ({ replyForms }: OutreachFormsQuery) => replyForms,
    pages: 10,
  });
  // Greetings and courtesies may stand in any text; a form that is for outreach alone says something.
  return nodes?.filter(({ intents }) => intents.includes('outreach') && intents.length <= 5);
}

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

/** What only a first text says, and among that what names no figure, comes first: it may go to who has never written. */
const order = ({ intents, text }: OutreachForm) => (intents.length === 1 ? 0 : 2) + (text.includes('{') ? 1 : 0);

/** Approved forms that may begin a conversation; nobody but who decides may read them. */
export function useForms(mayDecide: boolean): readonly OutreachForm[] | undefined {
  const { nodes } = usePages({
    query: OutreachFormsDocument,
    variables: {},
    connectionOf: ({ replyForms }: OutreachFormsQuery) => replyForms,
    pages: 10,
    pause: !mayDecide,
  });
  // Greetings and courtesies may stand in any text, and alone they say nothing.
  const saying = nodes?.filter(({ intents }) => intents.includes('outreach') && intents.length <= 5);
  return saying?.toSorted((a, b) => order(a) - order(b));
}

import { useClient } from 'urql';
import { CheckEditedTextDocument } from '../graphql/generated/graphql.ts';
import { trusted } from '../graphql/trusted.ts';
import type { Objections } from '../parts/gate.ts';

/** The checks that an approver must answer for; the others only lower the confidence. */
const stopping = ['figures', 'content'];

/**
 * What the gateway would stop an approval for; null: nothing, or it could not be asked, and then it is when the approval
 * reaches it.
 */
export function useObjections(): (draftId: string, body: string) => Promise<Objections | null> {
  const client = useClient();
  return async (draftId, body) => {
    const input = { draftId, body };
    const { data } = await client.query(trusted(CheckEditedTextDocument), { input }, { requestPolicy: 'network-only' });
    const checked = data?.checkText;
    if (checked?.__typename !== 'CheckTextSuccess') return null;
    const checks = checked.checks.filter(({ name, passed }) => !passed && stopping.includes(name));
    return checks.length === 0 && checked.holds.length === 0 ? null : { checks, holds: checked.holds };
  };
}

import { EscalationDetail } from '../escalations/escalation-detail.tsx';
import { FindEscalationDocument } from '../graphql/generated/graphql.ts';
import { useQuery } from '../graphql/hooks.ts';
import { Failed, Loading } from '../parts/async.tsx';

/** An escalation that a conversation waits with. */
export function EscalationPanel({ id }: { id: string }) {
  const [{ data, error }, ask] = useQuery({ query: FindEscalationDocument, variables: { id } });
  const again = () => ask({ requestPolicy: 'network-only' });
  if (data?.escalation == null)
    return error === undefined ? <Loading lines={8} /> : <Failed error={error} onTryAgain={again} />;
  return <EscalationDetail listed={data.escalation} onChanged={again} />;
}

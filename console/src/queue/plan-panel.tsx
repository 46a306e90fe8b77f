import { FindPaymentPlanDocument } from '../graphql/generated/graphql.ts';
import { useQuery } from '../graphql/hooks.ts';
import { Failed, Loading } from '../parts/async.tsx';
import { PlanDetail } from '../plans/plan-detail.tsx';
import styles from './queue.module.css';

/** The plan that a conversation waits with. */
export function PlanPanel({ id }: { id: string }) {
  const [{ data, error }, ask] = useQuery({ query: FindPaymentPlanDocument, variables: { id } });
  const again = () => ask({ requestPolicy: 'network-only' });
  if (data?.paymentPlan == null)
    return error === undefined ? <Loading lines={8} /> : <Failed error={error} onTryAgain={again} />;
  return (
    <div className={styles.panels}>
      <PlanDetail listed={data.paymentPlan} onChanged={again} />
    </div>
  );
}

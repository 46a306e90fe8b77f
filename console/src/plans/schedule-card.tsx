import { useTranslation } from 'react-i18next';
import { PlanScheduleDocument } from '../graphql/generated/graphql.ts';
import { useQuery } from '../graphql/hooks.ts';
import { Card } from '../parts/card.tsx';
import { Schedule } from './schedule.tsx';

/** Every payment of one plan: asked for when the plan is looked at, since a list of plans would show thousands. */
export function ScheduleCard({ planId, firstDaySaid }: { planId: string; firstDaySaid: boolean }) {
  const { t } = useTranslation('plans');
  const [{ data }] = useQuery({ query: PlanScheduleDocument, variables: { id: planId } });
  const schedule = data?.paymentPlan?.schedule;
  return (
    <Card title={t('schedule')}>
      {schedule && <Schedule caption={t(firstDaySaid ? 'scheduleSaid' : 'scheduleAssumed')} schedule={schedule} />}
    </Card>
  );
}

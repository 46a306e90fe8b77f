import { type PaymentPlanStatus, PaymentPlansDocument, type PlanRowFragment } from '../graphql/generated/graphql.ts';
import { type Pages, usePages } from '../parts/use-pages.ts';

/** Plans with one of these statuses and of tenants who read this language, null: any; at most so many hundreds at first. */
export function usePlans(
  statuses: PaymentPlanStatus[] | null,
  language: string | null,
  pages: number,
): Pages<PlanRowFragment> {
  return usePages({
    query: PaymentPlansDocument,
    variables: { filter: { statuses, languages: language === null ? null : [language] } },
    connectionOf: ({ paymentPlans }) => paymentPlans,
    pages,
  });
}

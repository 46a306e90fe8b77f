import { useTranslation } from 'react-i18next';
import type { FormRowFragment } from '../graphql/generated/graphql.ts';

/** How often people sent a sentence as it was, how many of them, and how often they did not. */
export function Evidence({ form: { approvals, approvers, rejections } }: { form: FormRowFragment }) {
  const { t } = useTranslation('forms');
  return (
    <span>
      {t('approvals', { count: approvals })}
      {approvals > 0 && ` ${t('approvers', { count: approvers })}`}
      {rejections > 0 && `, ${t('rejections', { count: rejections })}`}
    </span>
  );
}

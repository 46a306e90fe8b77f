import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { escalationTypes } from '../../../src/domain/escalation-type.ts';
import type { EscalationFilter, EscalationStatus, EscalationType, Severity } from '../graphql/generated/graphql.ts';
import { Choice } from '../parts/choice.tsx';
import { LanguageFilter } from '../parts/language-choice.tsx';
import styles from './escalations.module.css';
import { severities } from './order.ts';

export const statusChoices = ['WAITING', 'OPEN', 'ACKNOWLEDGED', 'RESOLVED'] as const;
export type StatusChoice = (typeof statusChoices)[number];

export interface Filters {
  status: StatusChoice;
  type: EscalationType | 'ANY';
  /** As urgent as this, or more. */
  severity: Severity | 'ANY';
}

const statusesOf: Record<StatusChoice, EscalationStatus[]> = {
  WAITING: ['OPEN', 'ACKNOWLEDGED'],
  OPEN: ['OPEN'],
  ACKNOWLEDGED: ['ACKNOWLEDGED'],
  RESOLVED: ['RESOLVED'],
};

export function filterOf({ status, type, severity }: Filters): EscalationFilter {
  return {
    statuses: statusesOf[status],
    ...(type !== 'ANY' && { types: [type] }),
    ...(severity !== 'ANY' && { minSeverity: severity }),
  };
}

const known = <Value extends string>(values: readonly Value[], value: string | null): Value | undefined =>
  values.find((each) => each === value);

/** The filters, which stand in the address, so that a link shows the same to others. */
export function useFilters(): [Filters, (change: Partial<Filters>) => void] {
  const [search, setSearch] = useSearchParams();
  const filters: Filters = {
    status: known(statusChoices, search.get('status')) ?? 'WAITING',
    type: known(escalationTypes, search.get('type')) ?? 'ANY',
    severity: known(severities, search.get('severity')) ?? 'ANY',
  };
  const change = (wanted: Partial<Filters>) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(wanted)) {
          if (value === 'ANY' || value === 'WAITING') next.delete(name);
          else next.set(name, value);
        }
        return next;
      },
      { replace: true },
    );
  return [filters, change];
}

export interface FilterChoicesProps {
  filters: Filters;
  onChange(change: Partial<Filters>): void;
}

export function FilterChoices({ filters, onChange }: FilterChoicesProps) {
  const { t } = useTranslation('escalations');
  const { t: terms } = useTranslation('terms');
  return (
    <div className={styles.filters}>
      <Choice
        label={t('status')}
        options={statusChoices.map((value) => ({
          value,
          text: value === 'WAITING' ? t('waiting') : terms(`escalationStatus.${value}`),
        }))}
        value={filters.status}
        onChange={(status) => onChange({ status })}
      />
      <Choice
        label={t('type')}
        options={[
          { value: 'ANY', text: t('any') },
          ...escalationTypes.map((value) => ({ value, text: terms(`escalationType.${value}`) })),
        ]}
        value={filters.type}
        onChange={(type) => onChange({ type })}
      />
      <Choice
        label={t('severity')}
        options={[
          { value: 'ANY', text: t('any') },
          ...severities.map((value) => ({
            value,
            text:
              value === 'CRITICAL' ? terms('severity.CRITICAL') : t('orMore', { severity: terms(`severity.${value}`) }),
          })),
        ]}
        value={filters.severity}
        onChange={(severity) => onChange({ severity })}
      />
      <LanguageFilter />
    </div>
  );
}

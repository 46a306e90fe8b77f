import { useTranslation } from 'react-i18next';
import type { WorkRow } from '../live/work-queue.ts';
import { Choice } from '../parts/choice.tsx';
import { SaveCsv, shownRows } from '../parts/save-csv.tsx';
import { Switch } from '../parts/switch.tsx';
import { workColumns } from './csv-columns.ts';
import { orders, owners, type WorkFilter } from './filters.ts';
import styles from './queue.module.css';
import { SavedViews } from './saved-views.tsx';

const any = 'any';

export interface FilterBarProps {
  /** All that waits, from which the choices are taken. */
  all: readonly WorkRow[];
  /** What is left of it by the filter. */
  shown: readonly WorkRow[];
  filter: WorkFilter;
  onChange(change: Partial<WorkFilter>): void;
}

/** What is shown of the queue, and in which order. */
export function FilterBar({ all, shown, filter, onChange }: FilterBarProps) {
  const { t } = useTranslation('queue');
  const { t: terms } = useTranslation('terms');
  const properties = namesOf(
    all.map(({ conversation: { tenant } }) => tenant?.propertyName),
    filter.property,
  );
  const languages = namesOf(
    all.map(({ language }) => language),
    filter.language,
  );
  return (
    <div className={styles.filters}>
      <Choice
        label={t('order')}
        quiet
        options={orders.map((value) => ({ value, text: t(`orders.${value}`) }))}
        value={filter.order}
        onChange={(order) => onChange({ order })}
      />
      <Choice
        label={t('owner')}
        quiet
        options={owners.map((value) => ({ value, text: t(`owners.${value}`) }))}
        value={filter.owner}
        onChange={(owner) => onChange({ owner })}
      />
      {properties.length > 1 && (
        <Choice
          label={t('property')}
          quiet
          options={[any, ...properties].map((value) => ({ value, text: value === any ? t('anyProperty') : value }))}
          value={filter.property ?? any}
          onChange={(value) => onChange({ property: value === any ? null : value })}
        />
      )}
      {languages.length > 1 && (
        <Choice
          label={t('language')}
          quiet
          options={[any, ...languages].map((value) => ({
            value,
            text:
              value === any ? t('anyLanguage') : terms(`language.${value}` as 'language.en', { defaultValue: value }),
          }))}
          value={filter.language ?? any}
          onChange={(value) => onChange({ language: value === any ? null : value })}
        />
      )}
      <Switch isSelected={filter.aside} onChange={(aside) => onChange({ aside })}>
        {t('aside')}
      </Switch>
      <SavedViews filter={filter} onChange={onChange} />
      <SaveCsv name="queue" list={shownRows(shown)} columns={workColumns} />
    </div>
  );
}

/** Each once, with the one that is chosen even where none of it waits any more. */
function namesOf(values: readonly (string | null | undefined)[], chosen: string | null): string[] {
  const names = new Set(values.filter((value) => value != null));
  if (chosen !== null) names.add(chosen);
  return [...names].sort();
}

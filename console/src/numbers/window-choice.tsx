import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { MetricsWindow } from '../graphql/generated/graphql.ts';
import styles from './numbers.module.css';
import { windows } from './window.ts';

/** Which stretch of time the numbers are of. */
export function WindowChoice({ value, onChange }: { value: MetricsWindow; onChange(window: MetricsWindow): void }) {
  const { t } = useTranslation('numbers');
  return (
    <RadioGroup
      className={styles.windows ?? ''}
      orientation="horizontal"
      value={value}
      onChange={(chosen) => {
        const window = windows.find((each) => each === chosen);
        if (window !== undefined) onChange(window);
      }}
    >
      <Label className={styles.windowsLabel ?? ''}>{t('window')}</Label>
      {windows.map((window) => (
        <Radio key={window} value={window} className={styles.window ?? ''}>
          {t(`windows.${window}`)}
        </Radio>
      ))}
    </RadioGroup>
  );
}

import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';
import styles from './switch.module.css';

export interface SwitchProps {
  isSelected: boolean;
  onChange(isSelected: boolean): void;
  children: ReactNode;
}

/** On or off, at once. */
export function Switch({ children, ...props }: SwitchProps) {
  return (
    <AriaSwitch {...props} className={styles.switch ?? ''}>
      <span className={styles.track} />
      {children}
    </AriaSwitch>
  );
}

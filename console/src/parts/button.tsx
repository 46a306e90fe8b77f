import type { Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './button.module.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  /** `plain` has no border; `danger` cannot be taken back. */
  look?: 'primary' | 'ordinary' | 'plain' | 'danger';
  size?: 'ordinary' | 'small';
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ look = 'ordinary', size = 'ordinary', ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={`${styles.button} ${styles[look]} ${size === 'small' ? styles.small : ''}`} />
  );
}

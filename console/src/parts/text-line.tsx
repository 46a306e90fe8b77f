import type { ReactNode, Ref } from 'react';
import { FieldError, Input, type InputProps, Label, Text, TextField, type TextFieldProps } from 'react-aria-components';
import styles from './text-box.module.css';

export interface TextLineProps extends Omit<TextFieldProps, 'className' | 'style' | 'children'> {
  label: string;
  hint?: ReactNode;
  /** What is wrong with it; said below the box. */
  error?: string | undefined;
  placeholder?: string;
  inputMode?: InputProps['inputMode'];
  inputRef?: Ref<HTMLInputElement>;
}

/** One line of text. */
export function TextLine({ label, hint, error, placeholder, inputMode, inputRef, ...props }: TextLineProps) {
  return (
    <TextField {...props} isInvalid={error !== undefined} className={styles.field ?? ''}>
      <Label className={styles.label ?? ''}>{label}</Label>
      <Input ref={inputRef ?? null} placeholder={placeholder} inputMode={inputMode} className={styles.input ?? ''} />
      {hint !== undefined && (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
    </TextField>
  );
}

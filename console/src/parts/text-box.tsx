import type { ReactNode, Ref } from 'react';
import { FieldError, Label, Text, TextArea, TextField, type TextFieldProps } from 'react-aria-components';
import styles from './text-box.module.css';

export interface TextBoxProps extends Omit<TextFieldProps, 'className' | 'style' | 'children'> {
  label: string;
  /** Said below the box; part of its description. */
  hint?: ReactNode;
  /** What is wrong with it. */
  error?: string | undefined;
  rows?: number;
  inputRef?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text. */
export function TextBox({ label, hint, error, rows = 3, inputRef, ...props }: TextBoxProps) {
  return (
    <TextField {...props} isInvalid={error !== undefined} className={styles.field ?? ''}>
      <Label className={styles.label ?? ''}>{label}</Label>
      <TextArea ref={inputRef ?? null} rows={rows} className={styles.input ?? ''} />
      {hint !== undefined && (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
    </TextField>
  );
}

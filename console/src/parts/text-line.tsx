import type { ReactNode, Ref } from 'react';
import { Input, type InputProps, Label, Text, TextField, type TextFieldProps } from 'react-aria-components';
import styles from './text-box.module.css';

export interface TextLineProps extends Omit<TextFieldProps, 'className' | 'style' | 'children'> {
  label: string;
  hint?: ReactNode;
  placeholder?: string;
  inputMode?: InputProps['inputMode'];
  inputRef?: Ref<HTMLInputElement>;
}

/** One line of text. */
export function TextLine({ label, hint, placeholder, inputMode, inputRef, ...props }: TextLineProps) {
  return (
    <TextField {...props} className={styles.field ?? ''}>
      <Label className={styles.label ?? ''}>{label}</Label>
      <Input ref={inputRef ?? null} placeholder={placeholder} inputMode={inputMode} className={styles.input ?? ''} />
      {hint !== undefined && (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
    </TextField>
  );
}

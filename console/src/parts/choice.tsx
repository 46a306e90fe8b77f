import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import styles from './choice.module.css';

export interface ChoiceProps<Value extends string> {
  label: string;
  /** The label is there for screen readers only. */
  quiet?: boolean;
  options: readonly { value: Value; text: string }[];
  value: Value;
  onChange(value: Value): void;
}

/** One of a few. */
export function Choice<Value extends string>({ label, quiet, options, value, onChange }: ChoiceProps<Value>) {
  return (
    <Select
      className={styles.choice ?? ''}
      value={value}
      onChange={(key) => key !== null && onChange(key as Value)}
      {...(quiet && { 'aria-label': label })}
    >
      {!quiet && <Label className={styles.label ?? ''}>{label}</Label>}
      <Button className={styles.button ?? ''}>
        <SelectValue />
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className={styles.popover ?? ''}>
        <ListBox className={styles.list ?? ''}>
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} className={styles.option ?? ''}>
              {option.text}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}

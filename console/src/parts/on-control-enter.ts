import type { TextFieldProps } from 'react-aria-components';

/** Sends what is typed with Control (or Command) and Enter; Enter alone is a new line. */
export function onControlEnter(submit: (() => void) | null): NonNullable<TextFieldProps['onKeyDown']> {
  return (event) => {
    if (submit !== null && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
    else event.continuePropagation();
  };
}

import { afterEach } from 'vitest';

/** Closes everything that a test opened, also when the test fails. */
export function closeAfterEach(): <T extends { close(): Promise<void> }>(opened: T) => T {
  const open: { close(): Promise<void> }[] = [];
  afterEach(() => Promise.all(open.splice(0).map((each) => each.close())));
  return (opened) => {
    open.push(opened);
    return opened;
  };
}

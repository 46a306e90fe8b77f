import { existsSync } from 'node:fs';

/** Where a browser is to test the console with; null where there is none. */
export const chromiumPath =
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync) ?? null;

import type { Viewer } from './viewer.ts';

/** A viewer and when their token ends. */
export interface Session {
  viewer: Viewer;
  expiresAt: Date;
}

import type { Viewer } from './viewer.ts';

/** A viewer and when their token ends. */
export interface Session {
  viewer: Viewer;
  /** The token's own id; null: it has none. */
  tokenId: string | null;
  expiresAt: Date;
}

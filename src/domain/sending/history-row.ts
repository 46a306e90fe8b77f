/** A row of the SMS Agent's history: a text that a tenant wrote, or one that the agent was asked to send. */
export interface HistoryRow {
  /** Counts up. */
  id: number | null;
  direction: 'INBOUND' | 'OUTBOUND';
  body: string;
  /** As the agent's database wrote it; read as UTC where it names no zone. */
  at: Date;
  namesZone: boolean;
  /** The provider's SID. */
  providerId: string | null;
  /** In lower case. */
  deliveryStatus: string | null;
}

/** Only a text that the provider has sent on can have these; `queued` and the like may be the agent's own words. */
const onlyOfSentTexts = new Set(['sent', 'delivered', 'undelivered', 'read']);

/** The provider's word that it did not send a text that it had taken. */
const neverLeft = new Set(['failed', 'canceled']);

/**
 * Whether a row proves that its text went out. The agent writes it before it asks the provider, so a row that is pending
 * without a SID proves nothing (B39). A text that the network did not deliver was sent all the same.
 */
export function provesSent({ direction, providerId, deliveryStatus }: HistoryRow): boolean {
  if (direction === 'INBOUND' || neverLeft.has(deliveryStatus ?? '')) return false;
  return providerId !== null || onlyOfSentTexts.has(deliveryStatus ?? '');
}

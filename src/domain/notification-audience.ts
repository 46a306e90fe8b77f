/** How managers are reached; the Notification Service carries both. */
export type NotificationChannel = 'email' | 'webhook';

/** Who is told the same. */
export interface NotificationAudience {
  /** Keeps apart what was told to whom; stored. */
  name: string;
  channel: NotificationChannel;
  recipients: readonly string[];
  /** What of; null: of everything. */
  properties: readonly string[] | null;
}

/** The recipient of an entry, and the property that it is limited to: `ann@example.com`, or `bob@example.com=Elm Court`. */
export function recipientOf(entry: string): { address: string; property: string | null } {
  const [, address = entry, property = ''] = /^([^=]+@[^=]+)=(.+)$/.exec(entry) ?? [];
  return { address: address.trim(), property: property.trim() || null };
}

/** Those who see everything together, each set of properties apart, webhooks last. Nobody is in two audiences. */
export function audiencesOf(recipients: readonly string[], webhooks: readonly string[] = []): NotificationAudience[] {
  const ofAddress = new Map<string, Set<string> | null>();
  for (const { address, property } of recipients.map(recipientOf)) {
    const before = ofAddress.get(address);
    if (property === null || before === null) ofAddress.set(address, null);
    else ofAddress.set(address, (before ?? new Set()).add(property));
  }
  const audiences = new Map<string, { recipients: string[]; properties: string[] | null }>();
  for (const [address, of] of ofAddress) {
    const properties = of === null ? null : [...of].sort();
    const name = properties === null ? 'email' : `email: ${properties.join(', ')}`;
    const audience = audiences.get(name) ?? { recipients: [], properties };
    audience.recipients.push(address);
    audiences.set(name, audience);
  }
  return [
    ...[...audiences].map(([name, audience]) => ({ name, channel: 'email' as const, ...audience })),
    ...(webhooks.length === 0
      ? []
      : [{ name: 'webhook', channel: 'webhook' as const, recipients: webhooks, properties: null }]),
  ];
}

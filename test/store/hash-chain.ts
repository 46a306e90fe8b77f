import { createHash } from 'node:crypto';

/** An event as the database prints it, to the microsecond. */
export interface PrintedEvent {
  id: string;
  conversationId: string;
  workflowId: string | null;
  draftId: string | null;
  escalationId: string | null;
  actor: string;
  action: string;
  detail: unknown;
  at: string;
  hash: string;
}

/** JSON as Postgres prints `jsonb`: keys by length and then by bytes, a space after each comma and colon. */
function printJsonb(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printJsonb).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const bytes = (key: string) => Buffer.from(key);
  const entries = Object.entries(value).sort(
    ([a], [b]) => bytes(a).length - bytes(b).length || Buffer.compare(bytes(a), bytes(b)),
  );
  return `{${entries.map(([key, member]) => `${JSON.stringify(key)}: ${printJsonb(member)}`).join(', ')}}`;
}

/** `2026-07-01T12:00:00.1234+02:00` as `2026-07-01T10:00:00.123400Z`. */
function inUtcMicroseconds(at: string): string {
  const fraction = /\.(\d+)/.exec(at)?.[1] ?? '';
  return `${new Date(at).toISOString().slice(0, 19)}.${fraction.padEnd(6, '0')}Z`;
}

/**
 * Recomputes the chains of hashes, each conversation from its first event on; returns the ids of the events that do not
 * follow from the one before.
 */
export function brokenLinks(events: readonly PrintedEvent[]): string[] {
  const heads = new Map<string, { hash: string; length: number }>();
  const broken: string[] = [];
  for (const event of events) {
    const head = heads.get(event.conversationId) ?? { hash: '', length: 0 };
    const content = [
      event.conversationId,
      head.length + 1,
      event.workflowId,
      event.draftId,
      event.escalationId,
      event.actor,
      event.action,
      event.detail,
      inUtcMicroseconds(event.at),
    ];
    const hash = createHash('sha256')
      .update(head.hash + printJsonb(content))
      .digest('hex');
    if (hash !== event.hash) broken.push(event.id);
    heads.set(event.conversationId, { hash: event.hash, length: head.length + 1 });
  }
  return broken;
}

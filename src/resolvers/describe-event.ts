import { z } from 'zod';
import type { LogEvent } from '../domain/event.ts';

/** How each part of an event's detail is told; a part without an entry is told by its name. */
const phrases: Record<string, (value: string) => string> = {
  type: (value) => value,
  kind: (value) => value.replaceAll('_', ' '),
  consent: (value) => value,
  status: (value) => value,
  reason: (value) => value,
  error: (value) => value,
  note: (value) => `note: ${value}`,
  guidance: (value) => `guidance: ${value}`,
  resolution: (value) => `resolution: ${value}`,
  draft: (value) => `draft: "${value}"`,
  sent: (value) => `sent: "${value}"`,
  sendAt: (value) => `held until ${value}`,
  email: (value) => value,
  until: (value) => `until ${value}`,
  attempt: (value) => `attempt ${value}`,
  by: (value) => `by workflow ${value}`,
  messageId: (value) => `message ${value}`,
  mediaUrls: (value) => `pictures ${value}`,
  noted: (value) => value,
  providerId: (value) => `provider's id ${value}`,
  promiseId: (value) => `promise ${value}`,
  paymentPlanId: (value) => `plan ${value}`,
  foundInHistory: () => 'proven by a look-up',
  override: (value) => overrideInWords(value),
  assignedTo: (value) => `to ${value}`,
  snoozedUntil: (value) => (value === 'infinity' ? 'until the tenant writes' : `until ${value}`),
  settledAs: (value) => `a person says: ${value.replace('_', ' ').toLowerCase()}`,
};

const overrideRow = z.object({
  reason: z.string(),
  checks: z.array(z.object({ name: z.string(), detail: z.string().nullable() })),
  holds: z.array(z.object({ type: z.string() })),
});

/** `against figures (Not in the tenant's record: "$0".), ATTORNEY; reason: …`. */
function overrideInWords(json: string): string {
  const { reason, checks, holds } = overrideRow.parse(JSON.parse(json));
  const against = [...checks.map(({ name, detail }) => `${name} (${detail})`), ...holds.map(({ type }) => type)];
  return `against ${against.join(', ')}; reason: ${reason}`;
}

/**
 * The detail of an entry of the log in words: `PROCESSING to SENDING; attempt 1`. Null where there is nothing to tell. The
 * log's own order of names is lost in storage, so parts come in the order of the phrases.
 */
export function describeEvent({ detail }: LogEvent): string | null {
  // What a draft took stands with the draft and in the metrics; hashes of words are for `npm run verify`.
  const { from, to, usage: _usage, words: _words, noteId: _noteId, ...rest } = detail;
  const change = typeof from === 'string' && typeof to === 'string' ? [`${from} to ${to}`] : [];
  const names = Object.keys(phrases).filter((name) => name in rest);
  const others = Object.keys(rest).filter((name) => !(name in phrases));
  const parts = [...names, ...others].flatMap((name) => {
    const value = rest[name];
    // What is absent, false or empty says nothing.
    if (value === null || value === false || value === '') return [];
    const words = typeof value === 'object' ? JSON.stringify(value) : String(value);
    return [(phrases[name] ?? ((text) => `${name}: ${text}`))(words)];
  });
  return [...change, ...parts].join('; ') || null;
}

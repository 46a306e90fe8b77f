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
  paymentPlanId: (value) => `plan ${value}`,
  foundInHistory: () => 'proven by a look-up',
  settledAs: (value) => `a person says: ${value.replace('_', ' ').toLowerCase()}`,
};

/**
 * The detail of an entry of the log in words: `PROCESSING to SENDING; attempt 1`. Null where there is nothing to tell. The
 * log's own order of names is lost in storage, so parts come in the order of the phrases.
 */
export function describeEvent({ detail }: LogEvent): string | null {
  // What a draft took stands with the draft and in the metrics.
  const { from, to, usage: _usage, ...rest } = detail;
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

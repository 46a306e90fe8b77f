import { clockToleranceMs } from './own-text.ts';

/** A text to a number in the provider's own list. */
export interface ProviderText {
  providerId: string;
  body: string;
  status: string;
  errorCode: number | null;
  createdAt: Date;
}

/** What the provider lists of a number. */
export interface ProviderList {
  texts: readonly ProviderText[];
  /** Whether all of {@link providerMemoryMs} is there. */
  isComplete: boolean;
}

/** How far back the list is asked for: longer than the week of texts that the gateway knows the SIDs of. */
export const providerMemoryMs = 8 * 24 * 3_600_000;

/** What the list says of an attempt: one of these happened, or nothing can be told. */
export type ProviderVerdict =
  | { found: 'sent'; providerId: string }
  | { found: 'opted_out' | 'failed' | 'nothing' }
  | null;

/** The provider's code for a number whose owner opted out there. */
const optedOutCode = 21610;

const neverLeft = new Set(['failed', 'canceled']);

/**
 * What became of a text that was first tried at `firstAttemptAt`. `nothing` is only said of a whole list that shows all
 * that is known to have gone out before (it is of the right account), and holds no text since that nobody can place.
 */
export function readProviderList(
  { texts, isComplete }: ProviderList,
  attempt: { body: string; firstAttemptAt: Date },
  { knownProviderIds, candidateId }: { knownProviderIds: readonly string[]; candidateId: string | null },
): ProviderVerdict {
  const notBefore = attempt.firstAttemptAt.getTime() - clockToleranceMs;
  const since = texts.filter(
    ({ providerId, createdAt }) => createdAt.getTime() >= notBefore && !knownProviderIds.includes(providerId),
  );
  const ours = since.filter(
    ({ providerId, body }) => providerId === candidateId || body.trim() === attempt.body.trim(),
  );
  const sent = ours.find(({ status }) => !neverLeft.has(status));
  if (sent !== undefined && sent.errorCode !== optedOutCode) return { found: 'sent', providerId: sent.providerId };
  if (ours.some(({ errorCode }) => errorCode === optedOutCode)) return { found: 'opted_out' };
  if (ours.length > 0) return { found: 'failed' };
  const listed = new Set(texts.map(({ providerId }) => providerId));
  const isBelievable = isComplete && knownProviderIds.every((id) => listed.has(id));
  return isBelievable && since.length === 0 ? { found: 'nothing' } : null;
}

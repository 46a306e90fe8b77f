import { type HistoryRow, provesSent } from './history-row.ts';
import { clockToleranceMs, findOwnText, follows, instantOf, type TenantText } from './own-text.ts';
import { type ProviderList, readProviderList } from './provider-list.ts';

/** A text that was handed to the SMS Agent, or may have been. */
export interface Attempt {
  body: string;
  firstAttemptAt: Date;
  /** Since the last attempt began. */
  elapsedMs: number;
}

/** All that is known of what became of an attempt. */
export interface SendEvidence {
  attempt: Attempt;
  /** `unclear`: no answer, or one that says nothing of the text, such as 500 and 502. */
  handOver: 'never_opened' | 'refused' | 'unclear';
  /** Rows of the SMS Agent's history, in any order; empty where it could not be read. */
  history: readonly HistoryRow[];
  /** The tenant's own texts of this turn; where a person began it, the newest before it. */
  tenantTexts: readonly TenantText[];
  /** SIDs of texts to the same number that are known to be others: two replies may say the same. */
  knownProviderIds: readonly string[];
  /** Null: the provider may not be asked, or did not answer. */
  provider: ProviderList | null;
  /** How long an attempt may take to show at the provider. */
  settleMs: number;
}

export type SendOutcome =
  | { outcome: 'SENT'; providerId: string | null }
  | { outcome: 'NOT_SENT'; why: 'never_opened' | 'refused' | 'failed' | 'absent' }
  | { outcome: 'OPTED_OUT' }
  | { outcome: 'UNKNOWN' };

/**
 * What became of an attempt, where that is proven (B39). The provider itself knows best; a believable history that shows
 * its SID is its word too. What neither says is unknown: a guess is a lost text or a double one.
 */
export function proveSend(evidence: SendEvidence): SendOutcome {
  const { attempt, handOver, knownProviderIds, provider, settleMs } = evidence;
  if (handOver === 'never_opened') return { outcome: 'NOT_SENT', why: 'never_opened' };
  const row = findSentRow(evidence);
  const verdict =
    provider && readProviderList(provider, attempt, { knownProviderIds, candidateId: row?.providerId ?? null });
  if (verdict?.found === 'sent') return { outcome: 'SENT', providerId: verdict.providerId };
  if (verdict?.found === 'opted_out') return { outcome: 'OPTED_OUT' };
  // Until then the agent may still try again, and what it tries may still show.
  const isSettled = handOver === 'refused' || attempt.elapsedMs >= settleMs;
  if (verdict?.found === 'failed') return isSettled ? { outcome: 'NOT_SENT', why: 'failed' } : { outcome: 'UNKNOWN' };
  if (row !== null) return { outcome: 'SENT', providerId: row.providerId };
  if (handOver === 'refused') return { outcome: 'NOT_SENT', why: 'refused' };
  if (verdict?.found === 'nothing' && isSettled) return { outcome: 'NOT_SENT', why: 'absent' };
  return { outcome: 'UNKNOWN' };
}

/** The row that proves that the text went out: the same words, after the tenant's own text and not before the attempt. */
function findSentRow({ attempt, history, tenantTexts, knownProviderIds }: SendEvidence): HistoryRow | null {
  const own = findOwnText(history, tenantTexts);
  if (own === null && tenantTexts.length > 0) return null;
  const notBefore = attempt.firstAttemptAt.getTime() - clockToleranceMs;
  return (
    history.find(
      (row) =>
        provesSent(row) &&
        row.body.trim() === attempt.body.trim() &&
        (row.providerId === null || !knownProviderIds.includes(row.providerId)) &&
        (own === null || follows(row, own.row)) &&
        (instantOf(row, own)?.getTime() ?? Number.NEGATIVE_INFINITY) >= notBefore,
    ) ?? null
  );
}

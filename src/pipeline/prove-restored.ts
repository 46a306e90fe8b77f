import { proveSend, type SendOutcome } from '../domain/sending/prove-send.ts';
import { showsNothingUnknown } from '../domain/sending/since-restore.ts';
import type { UnprovenSend } from '../store/turn-rows.ts';
import { askWhoMayKnow, type ProofDependencies } from './prove-attempt.ts';

/**
 * What became, before a restore, of a workflow that was open when the database was saved. Its text may have gone out since,
 * also with other words: `restoredFrom` is the last moment that the restored database knows of. NOT_SENT: it may be sent now.
 */
export async function proveRestored(
  { outbound, knownProviderIds, tenantTexts }: UnprovenSend,
  restoredFrom: Date,
  phoneNumber: string,
  dependencies: ProofDependencies,
  signal: AbortSignal,
): Promise<SendOutcome> {
  const { history, provider } = await askWhoMayKnow(phoneNumber, tenantTexts, dependencies, signal);
  const outcome = proveSend({
    attempt: { body: outbound.body, firstAttemptAt: restoredFrom, elapsedMs: dependencies.settleMs },
    handOver: 'unclear',
    history,
    tenantTexts,
    knownProviderIds,
    provider,
    settleMs: dependencies.settleMs,
  });
  const isNothing =
    outcome.outcome === 'UNKNOWN' && provider === null && showsNothingUnknown(history, tenantTexts, knownProviderIds);
  return isNothing ? { outcome: 'NOT_SENT', why: 'absent' } : outcome;
}

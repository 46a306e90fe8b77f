import type { CollectionsMonitor } from '../clients/collections-monitor.ts';
import type { SmsAgent } from '../clients/sms-agent.ts';
import { UpstreamError } from '../clients/upstream-error.ts';
import type { Message } from '../domain/conversation.ts';
import { type Tenant, unknownOf } from '../domain/tenant.ts';
import { knownFromTurn, threadOf } from '../domain/thread.ts';
import type { ClaimedTurn } from '../store/turn-rows.ts';

export interface ContextDependencies {
  /** Batches the look-ups of all turns in flight; null: nobody knows the id. */
  loadTenant(id: string): Promise<Tenant | null>;
  collectionsMonitor: Pick<CollectionsMonitor, 'findTenantId'>;
  smsAgent: Pick<SmsAgent, 'history'>;
}

/** Who the tenant is and what was said before. */
export interface TurnContext {
  /** Null: nobody has this number. */
  tenant: Tenant | null;
  thread: Message[];
  /** What could not be read, or the record does not say; a draft on less than the whole context is never sent by itself. */
  missing: string[];
}

/** Texts of the thread that are read for context. */
const historyLength = 20;

/** The tenant of a turn: as its texts or an earlier one said, else by phone number. */
export async function findTenant(
  turn: ClaimedTurn,
  { loadTenant, collectionsMonitor }: ContextDependencies,
  signal: AbortSignal,
): Promise<Tenant | null> {
  const id = turn.workflow.tenantId ?? (await collectionsMonitor.findTenantId(turn.conversation.phoneNumber, signal));
  return id === null ? null : loadTenant(id);
}

/** The tenant and the thread, side by side. Without the tenant there is no turn; without the thread there is a lesser one. */
export async function gatherContext(
  turn: ClaimedTurn,
  dependencies: ContextDependencies,
  signal: AbortSignal,
): Promise<TurnContext> {
  const [tenant, thread] = await Promise.allSettled([
    findTenant(turn, dependencies, signal),
    dependencies.smsAgent.history(turn.conversation.phoneNumber, historyLength, signal),
  ]);
  signal.throwIfAborted();
  if (tenant.status === 'rejected') throw tenant.reason;
  if (thread.status === 'rejected' && !(thread.reason instanceof UpstreamError)) throw thread.reason;
  const history = thread.status === 'fulfilled' ? thread.value : null;
  // The agent says that it knows nothing of a number also when its database blinks.
  const isRead = history !== null && (history.length > 0 || !turn.hasEarlierTexts);
  return {
    tenant: tenant.value,
    thread: threadOf(history ?? [], knownFromTurn(turn.texts)),
    missing: [
      ...(isRead ? [] : ['the conversation so far']),
      ...(tenant.value === null ? [] : unknownOf(tenant.value)),
    ],
  };
}

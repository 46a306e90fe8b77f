import type { SmsAgent } from '../clients/sms-agent.ts';
import type { Twilio } from '../clients/twilio.ts';
import { UpstreamError } from '../clients/upstream-error.ts';
import type { HistoryRow } from '../domain/sending/history-row.ts';
import { findOwnText, type TenantText } from '../domain/sending/own-text.ts';
import { proveSend, type SendEvidence, type SendOutcome } from '../domain/sending/prove-send.ts';
import { type ProviderList, providerMemoryMs } from '../domain/sending/provider-list.ts';
import type { UnprovenSend } from '../store/turn-rows.ts';

export interface ProofDependencies {
  smsAgent: Pick<SmsAgent, 'historyPage'>;
  /** Null: the gateway may not ask. */
  twilio: Twilio | null;
  /** How long an attempt may take to show in the history or at the provider, in milliseconds. */
  settleMs: number;
  now(): Date;
}

/** Pages of the history that are searched for the tenant's own text. */
const mostPages = 10;

/** Asks whoever may know what became of an attempt. Who cannot be asked has said nothing. */
export async function proveAttempt(
  { outbound, ...known }: UnprovenSend,
  phoneNumber: string,
  handOver: SendEvidence['handOver'],
  dependencies: ProofDependencies,
  signal: AbortSignal,
): Promise<SendOutcome> {
  const { history, provider } = await askWhoMayKnow(phoneNumber, known.tenantTexts, dependencies, signal);
  const firstAttemptAt = outbound.firstAttemptAt ?? dependencies.now();
  return proveSend({
    ...known,
    attempt: { body: outbound.body, firstAttemptAt, elapsedMs: known.elapsedMs },
    handOver,
    history,
    provider,
    settleMs: dependencies.settleMs,
  });
}

/** The SMS Agent's history and the provider's list; empty or null where they cannot be read. */
export async function askWhoMayKnow(
  phoneNumber: string,
  tenantTexts: readonly TenantText[],
  dependencies: ProofDependencies,
  signal: AbortSignal,
): Promise<Pick<SendEvidence, 'history' | 'provider'>> {
  const [history, provider] = await Promise.all([
    readHistory(phoneNumber, tenantTexts, dependencies, signal),
    readProvider(phoneNumber, dependencies, signal),
  ]);
  return { history, provider };
}

/** As far back as the tenant's own text; where there is none to be found, the newest page. */
async function readHistory(
  phoneNumber: string,
  tenantTexts: readonly TenantText[],
  { smsAgent }: ProofDependencies,
  signal: AbortSignal,
): Promise<HistoryRow[]> {
  const rows: HistoryRow[] = [];
  try {
    for (let page = 1; page <= mostPages; page++) {
      const read = await smsAgent.historyPage(phoneNumber, page, signal);
      rows.push(...read.rows);
      if (!read.hasMore || tenantTexts.length === 0 || findOwnText(rows, tenantTexts) !== null) break;
    }
  } catch (error) {
    unlessUnavailable(error, signal);
  }
  return rows;
}

async function readProvider(
  phoneNumber: string,
  { twilio, now }: ProofDependencies,
  signal: AbortSignal,
): Promise<ProviderList | null> {
  try {
    return (await twilio?.textsTo(phoneNumber, new Date(now().getTime() - providerMemoryMs), signal)) ?? null;
  } catch (error) {
    return unlessUnavailable(error, signal);
  }
}

function unlessUnavailable(error: unknown, signal: AbortSignal): null {
  signal.throwIfAborted();
  if (error instanceof UpstreamError) return null;
  throw error;
}

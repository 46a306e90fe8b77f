import { mostCents } from '../domain/money.ts';
import { lastWord } from '../domain/promise/last-word.ts';
import type { PromiseToPay } from '../domain/promise.ts';
import { homeZone } from '../domain/send-time.ts';
import type { Tenant } from '../domain/tenant.ts';
import type { ReadPromise } from '../language/promise.ts';
import type { TurnReading } from '../language/turn-reading.ts';
import type { ClaimedTurn } from '../store/turn-rows.ts';
import { judgeInTurn, type LedgerDependencies } from './check-ledgers.ts';
import type { TurnDependencies } from './turn-dependencies.ts';

/** What a tenant promised before the texts of a turn, as the ledger that was just read shows it. */
export interface KnownPromises {
  promises: PromiseToPay[];
  /** Null: nobody watches the ledger. */
  paymentSeen: boolean | null;
}

/** Who never promised anything costs no call. */
export async function promisesBefore(
  turn: ClaimedTurn,
  tenant: Tenant,
  dependencies: Pick<LedgerDependencies, 'promises' | 'settings' | 'now'>,
): Promise<KnownPromises> {
  if (turn.promises.length === 0) return { promises: [], paymentSeen: null };
  return (
    (await judgeInTurn(tenant, dependencies.now(), dependencies)) ?? { promises: turn.promises, paymentSeen: null }
  );
}

/** Whether the texts may promise a payment, whoever wrote them: then it is worth a look at what they owe. */
export async function promisesSomething(
  { texts }: Pick<ClaimedTurn, 'texts'>,
  { text, asksFor }: Pick<TurnReading, 'text' | 'asksFor'>,
  { settings, rules }: Pick<TurnDependencies, 'settings' | 'rules'>,
): Promise<boolean> {
  const receivedAt = texts.at(-1)?.receivedAt;
  if (asksFor === 'OPTED_OUT' || receivedAt === undefined) return false;
  return (await rules.readPromises(text, { receivedAt, timeZone: settings.businessTimeZone }, mostCents)).length > 0;
}

/**
 * The single payments that the texts of a turn promise, as the rules read them (B65). Each text is read by itself, with the day on
 * which it came; only where none says it alone, all of them as one: people cut a sentence into several texts.
 */
export async function promisesInTexts(
  { conversation, workflow, texts }: ClaimedTurn,
  { text, reading, asksFor }: TurnReading,
  tenant: Tenant,
  { settings, rules }: Pick<TurnDependencies, 'settings' | 'rules'>,
): Promise<ReadPromise[]> {
  if (asksFor === 'OPTED_OUT') return [];
  const { amountOwedCents } = tenant;
  const timeZone = homeZone({ ...tenant, phoneNumber: conversation.phoneNumber }, settings);
  const alone = await Promise.all(
    texts.map(async ({ content, receivedAt }) => ({
      receivedAt,
      promises: await rules.readPromises(content, { receivedAt, timeZone }, amountOwedCents),
    })),
  );
  const receivedAt = texts.at(-1)?.receivedAt ?? workflow.receivedAt;
  const found = lastWord(alone);
  return found.length > 0 || texts.length < 2
    ? found
    : rules.readPromises(text, { receivedAt, timeZone }, amountOwedCents, reading);
}

export const openOf = (promises: readonly PromiseToPay[]) => promises.filter(({ status }) => status === 'OPEN');

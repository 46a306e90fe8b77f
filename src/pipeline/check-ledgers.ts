import type { CollectionsMonitor } from '../clients/collections-monitor.ts';
import { UpstreamError } from '../clients/upstream-error.ts';
import { nextRound, nextTry } from '../domain/promise/rounds.ts';
import type { PromiseToPay } from '../domain/promise.ts';
import type { ReplyForm } from '../domain/reply-form.ts';
import type { Tenant } from '../domain/tenant.ts';
import type { LedgerCase, LedgerReading } from '../store/operations/promises.ts';
import type { Store } from '../store/store.ts';
import { type FollowUpSettings, followUp } from './follow-up.ts';

export interface LedgerDependencies {
  promises: Store['promises'];
  collectionsMonitor: Pick<CollectionsMonitor, 'getTenants'>;
  /** The sentences that may go out without a human now. */
  approvedForms(revision: null): Promise<readonly ReplyForm[]>;
  settings: FollowUpSettings;
  now(): Date;
}

/** As many as one call of the Collections Monitor takes: 10,000 tenants are 100 calls. */
const batchSize = 100;

/** Who has not settled a batch by then has died over it. */
const leaseMs = 10 * 60_000;

/** So often what has changed meanwhile is read again; then the next round has it. */
const tries = 3;

/** How much later than all others a batch is tried again of which nothing could be read: should it be to blame, they come first. */
const standBackMs = 60_000;

/**
 * Reads the ledgers that are due, a batch in one call, and does what follows. Returns whether more may be due. A crash at any
 * moment leaves the batch due again after its lease; what was settled is not settled again.
 *
 * A ledger that cannot be read judges nothing (B66), and is tried again with the next try. Where nothing of a batch can be read, all that
 * is due until then waits for it: a Collections Monitor that is away is asked once for all of them, however many they are.
 */
export async function checkLedgers(dependencies: LedgerDependencies): Promise<boolean> {
  const { promises, collectionsMonitor, settings, now } = dependencies;
  const cases = await promises.claimChecks(now(), nextRound(now(), settings), batchSize, leaseMs);
  if (cases.length === 0) return false;
  const readAt = now();
  const tenants = await readLedgers(cases, collectionsMonitor);
  const forms = await dependencies.approvedForms(null);
  const tryAt = nextTry(readAt, settings);
  const isAway = tenants.every((tenant) => tenant instanceof Error);
  const againAt = isAway ? new Date(tryAt.getTime() + standBackMs) : tryAt;
  const quiet: LedgerReading[] = [];
  for (const [index, each] of cases.entries()) {
    const tenant = tenants[index] ?? null;
    if (tenant === null || tenant instanceof Error) {
      // A tenant who is in no ledger any more is asked for once a day, as all others.
      const checkAt = tenant === null ? nextRound(readAt, settings) : againAt;
      quiet.push({ tenantId: each.tenantId, amountOwedCents: null, readAt, checkAt });
      continue;
    }
    const followed = followUp(each, tenant, readAt, forms, settings);
    if (followed.verdicts.length === 0) quiet.push(followed.reading);
    else await settleCase(each, tenant, readAt, forms, dependencies);
  }
  if (isAway) await promises.postponeChecks(tryAt);
  if (quiet.length > 0) await promises.note(quiet);
  return !isAway && cases.length === batchSize;
}

/** What cannot be read as a whole is read again as soon as what cannot be read of one tenant. */
async function readLedgers(
  cases: readonly LedgerCase[],
  monitor: LedgerDependencies['collectionsMonitor'],
): Promise<(Tenant | null | Error)[]> {
  try {
    return await monitor.getTenants(cases.map(({ tenantId }) => tenantId));
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    return cases.map(() => error);
  }
}

/**
 * What a tenant promised, judged by the ledger as a turn has just read it; their texts are worked on, so nobody is reminded. Empty
 * where nobody watches.
 */
export async function judgeInTurn(
  tenant: Tenant,
  readAt: Date,
  dependencies: Pick<LedgerDependencies, 'promises' | 'settings'>,
): Promise<{ promises: PromiseToPay[]; paymentSeen: boolean } | null> {
  const found = await dependencies.promises.ledgerCase(tenant.id, readAt);
  if (found === null) return null;
  const promises = await settleCase(found, tenant, readAt, null, dependencies);
  return { promises, paymentSeen: paidLately(found, tenant, readAt) };
}

/** How long a payment is spoken of, in milliseconds. */
const latelyMs = 7 * 86_400_000;

function paidLately({ snapshots }: LedgerCase, { amountOwedCents }: Tenant, now: Date): boolean {
  const ordered = snapshots.toSorted((a, b) => a.seenFrom.getTime() - b.seenFrom.getTime());
  const owed = [...ordered, { amountOwedCents, seenFrom: now }];
  return owed.some(
    (later, at) =>
      at > 0 &&
      later.amountOwedCents < (owed[at - 1]?.amountOwedCents ?? 0) &&
      now.getTime() - later.seenFrom.getTime() <= latelyMs,
  );
}

async function settleCase(
  first: LedgerCase,
  tenant: Tenant,
  readAt: Date,
  forms: readonly ReplyForm[] | null,
  { promises, settings }: Pick<LedgerDependencies, 'promises' | 'settings'>,
): Promise<PromiseToPay[]> {
  let each: LedgerCase | null = first;
  for (let attempt = 1; each !== null && attempt <= tries; attempt++) {
    const followed = followUp(each, tenant, readAt, forms, settings);
    const { outcome } = await promises.settle(followed.reading, followed.verdicts, readAt);
    if (outcome === 'settled') return followed.promises;
    each = await promises.ledgerCase(first.tenantId, readAt);
  }
  return first.promises;
}

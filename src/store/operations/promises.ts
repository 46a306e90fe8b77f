import { z } from 'zod';
import type { NewDraft } from '../../domain/draft.ts';
import type { NewEscalation } from '../../domain/escalation.ts';
import type { NewNotification } from '../../domain/notification.ts';
import type { Verdict } from '../../domain/promise/judge.ts';
import { ledgerSnapshotSchema } from '../../domain/promise/ledger.ts';
import { type NewPromise, promiseSchema } from '../../domain/promise.ts';
import { each } from '../each.ts';
import { escalationRecord } from '../escalation-record.ts';
import { asTold, operation } from '../operation.ts';
import { conversationRow, nothing } from '../rows.ts';
import { notFound, notFoundRow } from './not-found.ts';

const ledgerCaseRow = z.object({
  tenantId: z.string(),
  promises: each(promiseSchema),
  snapshots: z.array(ledgerSnapshotSchema),
  conversations: each(conversationRow),
});
/** All that a verdict on one tenant's promises goes by. */
export type LedgerCase = z.infer<typeof ledgerCaseRow>;

/** What a tenant was seen to owe. */
export interface LedgerReading {
  tenantId: string;
  /** Integer cents; null: it could not be read. */
  amountOwedCents: number | null;
  readAt: Date;
  /** When it is read next; null: nothing that was promised can change any more. */
  checkAt: Date | null;
}

/** A verdict, and what follows from it. */
export interface SettledVerdict {
  verdict: Omit<Verdict, 'secondInARow'>;
  /** For a promise that was not kept. */
  task: BrokenPromiseTask | null;
  /** On the day before it is due. */
  reminder: NewDraft | null;
}

/** A person's task: the draft that asks for a new day, or the escalation where there can be none or it is the second in a row. */
export interface BrokenPromiseTask {
  draft: NewDraft;
  notification: NewNotification;
  reminderMs: number;
  escalates: boolean;
  escalation: NewEscalation;
  escalationNotification: NewNotification;
}

const unclearPromiseRow = z.object({ promise: promiseSchema, open: each(promiseSchema) });

const decidedPromiseRow = z.discriminatedUnion('outcome', [
  notFoundRow,
  z.object({ outcome: z.enum(['done', 'conflict']), promise: promiseSchema }),
]);

const told = ({ verdict, task, reminder }: SettledVerdict) => ({
  promiseId: verdict.promise.id,
  version: verdict.promise.version,
  status: verdict.status,
  paidCents: verdict.paidCents,
  reopenedAt: verdict.reopenedAt,
  task: task && { ...task, escalation: escalationRecord(task.escalation) },
  reminder: reminder && { draft: reminder },
});

/** What people decide about unclear promises, and what the ledger makes of those that are kept: the gateway's own work. */
export const promises = {
  /** A promise, and the open ones of its tenant. */
  find: operation({
    name: 'find_promise',
    args: (id: string) => ({ p_id: id }),
    answer: unclearPromiseRow.nullable(),
    announces: null,
    scope: { kind: 'row', table: 'promises', argument: 'p_id', absent: null },
  }),

  /** A person agrees to an unclear promise, which takes the place of others, or does not. */
  decide: operation({
    name: 'decide_promise',
    args: (id: string, agrees: boolean, replaces: NewPromise['replaces'], actor: string) => ({
      p_id: id,
      p_agrees: agrees,
      p_replaces: { promises: replaces },
      p_actor: actor,
    }),
    answer: decidedPromiseRow,
    announces: ({ outcome }) => (outcome === 'done' ? 'log' : null),
    scope: { kind: 'row', table: 'promises', argument: 'p_id', absent: notFound },
  }),

  /** Claims the tenants whose ledger is due to be read, for `leaseMs`; the round is when those join that are watched anew. */
  claimChecks: operation({
    name: 'claim_ledger_checks',
    args: (now: Date, nextRound: Date, limit: number, leaseMs: number) => ({
      p_now: now,
      p_next_round: nextRound,
      p_limit: limit,
      p_lease_ms: leaseMs,
    }),
    answer: each(ledgerCaseRow),
    announces: null,
    scope: { kind: 'all' },
  }),

  /** All that is due before then is due then. */
  postponeChecks: operation({
    name: 'postpone_ledger_checks',
    args: (until: Date) => ({ p_until: until }),
    answer: nothing,
    announces: null,
    scope: { kind: 'all' },
  }),

  /** Of one tenant; null: nobody watches their ledger. */
  ledgerCase: operation({
    name: 'ledger_case',
    args: (tenantId: string, now: Date) => ({ p_tenant_id: tenantId, p_now: now }),
    answer: ledgerCaseRow.nullable(),
    announces: null,
    scope: { kind: 'all' },
  }),

  /** Readings that change nothing that was promised. */
  note: operation({
    name: 'note_ledgers',
    args: (readings: readonly LedgerReading[]) => ({ p_readings: { readings } }),
    answer: nothing,
    announces: null,
    scope: { kind: 'all' },
  }),

  /** A reading with what it makes of a tenant's promises; `stale`: one has changed since it was read, and nothing was done. */
  settle: operation({
    name: 'settle_ledger',
    args: (
      { tenantId, amountOwedCents, readAt, checkAt }: LedgerReading,
      verdicts: readonly SettledVerdict[],
      now: Date,
    ) => ({
      p_tenant_id: tenantId,
      p_reading: { amountOwedCents, readAt },
      p_verdicts: { verdicts: verdicts.map(told) },
      p_check_at: checkAt,
      p_now: now,
    }),
    answer: z.object({ outcome: z.enum(['settled', 'stale']) }),
    announces: (answer, hasWork) => (answer.outcome === 'settled' ? asTold(answer, hasWork) : null),
    scope: { kind: 'all' },
  }),
};

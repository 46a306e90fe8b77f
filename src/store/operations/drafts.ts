import { z } from 'zod';
import { draftSchema } from '../../domain/draft.ts';
import type { DraftCheck } from '../../domain/draft-check.ts';
import { escalationSchema, type NewEscalation } from '../../domain/escalation.ts';
import type { Cleared } from '../../domain/gate.ts';
import type { NewNotification } from '../../domain/notification.ts';
import type { FormLearning } from '../../domain/reply-form.ts';
import { workflowSchema } from '../../domain/workflow.ts';
import { each } from '../each.ts';
import { escalationRecord } from '../escalation-record.ts';
import { operation } from '../operation.ts';
import { notFound, notFoundRow } from './not-found.ts';

/** What an approver lets go out. */
export interface ApprovedText {
  body: string;
  checks: readonly DraftCheck[];
  /** It says that the plan of its turn is agreed, and so the plan is. */
  agrees: boolean;
}

/** Escalations of the same conversation, and how they are settled. */
export interface ResolvedWith {
  ids: readonly string[];
  resolution: string;
}

/** What a human decided about the version of a draft that they saw. */
export type DraftDecision = {
  draftId: string;
  version: number;
  actor: string;
  note: string | null;
  /** When sentences that are often approved are proposed as forms; absent: never. */
  learning?: FormLearning;
  /** Settled with it; absent: none. */
  resolve?: ResolvedWith | null;
  /** What becomes of the plan that waits with the draft; absent: what the text says of it. */
  plan?: 'APPROVED' | 'REJECTED' | null;
} & (
  | { kind: 'APPROVE'; text: Cleared<ApprovedText>; sendAt: Date | null }
  | { kind: 'REJECT' }
  | { kind: 'ESCALATE'; escalation: NewEscalation; notification: NewNotification }
);

const decisionRow = z.discriminatedUnion('outcome', [
  notFoundRow,
  z.object({ outcome: z.enum(['decided', 'conflict', 'opted_out']), draft: draftSchema, workflow: workflowSchema }),
  z.object({ outcome: z.literal('held'), holds: each(escalationSchema) }),
]);
/** What came of a decision, with draft and workflow as they are now. */
export type Decision = z.infer<typeof decisionRow>;

const ofDraft = { kind: 'row', table: 'drafts', argument: 'p_draft_id', absent: notFound } as const;

/** What people do with drafts. */
export const drafts = {
  decideDraft: operation({
    name: 'decide_draft',
    args: (decision: DraftDecision) => ({
      p_draft_id: decision.draftId,
      p_version: decision.version,
      p_decision: decision.kind,
      p_actor: decision.actor,
      p_note: decision.note,
      p_learning: decision.learning ?? null,
      p_plan: decision.plan ?? null,
      p_resolve: decision.resolve ?? null,
      p_body: decision.kind === 'APPROVE' ? decision.text.sent.body : null,
      p_checks: decision.kind === 'APPROVE' ? { checks: decision.text.sent.checks } : null,
      p_agrees: decision.kind === 'APPROVE' && decision.text.sent.agrees,
      p_override: decision.kind === 'APPROVE' ? decision.text.override : null,
      p_escalation: decision.kind === 'ESCALATE' ? escalationRecord(decision.escalation) : null,
      p_notification: decision.kind === 'ESCALATE' ? decision.notification : null,
      p_send_at: decision.kind === 'APPROVE' ? decision.sendAt : null,
    }),
    answer: decisionRow,
    announces: ({ outcome }) => (outcome === 'decided' ? 'work' : null),
    scope: ofDraft,
  }),

  /** Withdraws the draft of that version, and has another written. */
  regenerateDraft: operation({
    name: 'regenerate_draft',
    args: (draftId: string, version: number, actor: string, guidance: string | null) => ({
      p_draft_id: draftId,
      p_version: version,
      p_actor: actor,
      p_guidance: guidance,
    }),
    answer: decisionRow,
    announces: ({ outcome }) => (outcome === 'decided' ? 'work' : null),
    scope: ofDraft,
  }),

  /** Somebody looks at a draft, for these milliseconds. */
  claimDraft: operation({
    name: 'claim_draft',
    args: (draftId: string, version: number | null, holder: { id: string; email: string | null }, claimMs: number) => ({
      p_draft_id: draftId,
      p_version: version,
      p_actor: holder.id,
      p_email: holder.email,
      p_ms: claimMs,
    }),
    answer: z.discriminatedUnion('outcome', [
      notFoundRow,
      z.object({ outcome: z.enum(['claimed', 'conflict']), draft: draftSchema }),
    ]),
    announces: ({ outcome }) => (outcome === 'claimed' ? 'log' : null),
    scope: ofDraft,
  }),

  releaseDraft: operation({
    name: 'release_draft',
    args: (draftId: string, actor: string) => ({ p_draft_id: draftId, p_actor: actor }),
    answer: z.discriminatedUnion('outcome', [
      notFoundRow,
      z.object({ outcome: z.literal('released'), draft: draftSchema }),
    ]),
    announces: ({ outcome }) => (outcome === 'released' ? 'log' : null),
    scope: ofDraft,
  }),
};

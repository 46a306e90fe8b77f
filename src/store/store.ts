import { z } from 'zod';
import type { DraftCheck } from '../domain/draft-check.ts';
import type { NewEscalation } from '../domain/escalation.ts';
import type { LogEvent, LogPage } from '../domain/event.ts';
import type { NewNotification } from '../domain/notification.ts';
import { type Decision, decisionRow, type RetriedWorkflow, retriedRow } from './action-rows.ts';
import { type ActionStore, createActionStore } from './actions.ts';
import { type ConversationStore, createConversationStore } from './conversations.ts';
import type { Database } from './database.ts';
import { escalationRecord } from './escalation-record.ts';
import { isUuid } from './identifiers.ts';
import { type AcceptedText, createIntake, type NewText } from './intake.ts';
import { createMetricsStore, type MetricsStore } from './metrics.ts';
import { createPropertyStore, type PropertyStore } from './properties.ts';
import { createReadStore, type ReadStore } from './reads.ts';
import { eventRow, logPageRow, logVerificationRow } from './rows.ts';
import { withStorableArguments } from './storable.ts';
import { acceptedTextRow } from './turn-rows.ts';
import { createTurnStore, type TurnStore } from './turns.ts';

/** What a human decided about the version of a draft that they saw. */
export type DraftDecision = { draftId: string; version: number; actor: string; note: string | null } & (
  | { kind: 'APPROVE'; body: string; checks: readonly DraftCheck[]; sendAt: Date | null }
  | { kind: 'REJECT' }
  | { kind: 'ESCALATE'; escalation: NewEscalation; notification: NewNotification }
);

/** The repository: every operation is one function of the database. */
export interface Store extends ActionStore {
  read: ReadStore;
  properties: PropertyStore;
  metrics: MetricsStore;
  conversations: ConversationStore;
  turns: TurnStore;
  /** Idempotent by message id. From its return the text is safe. */
  receiveSms(text: NewText): Promise<AcceptedText>;
  /** A text that was taken in before, or null. */
  findAcceptedText(messageId: string): Promise<AcceptedText | null>;
  decideDraft(decision: DraftDecision): Promise<Decision>;
  /** Starts a FAILED workflow again, where it left off. */
  retryWorkflow(workflowId: string, actor: string, reason: string): Promise<RetriedWorkflow>;
  /** Recomputes every hash chain of the log; tells those that do not hold. */
  verifyLog(): Promise<LogVerification>;
  /** The log after a cursor, or only its end when there is none; `actions` narrows it. */
  readEvents(after: string | null, limit: number, actions: readonly string[] | null): Promise<LogPage>;
  /** The approvals open now, oldest first, and the cursor from which the log goes on. */
  openApprovals(): Promise<{ cursor: string; events: LogEvent[] }>;
  onChange: Database['onChange'];
}

/** Conversations that one call verifies. */
const verificationPage = 500;

/** What a check of the log found: how much was read, and the conversations whose chain does not hold. */
export interface LogVerification {
  conversations: number;
  events: number;
  broken: { conversationId: string; reason: string }[];
}

export function createStore(port: Database): Store {
  const database = withStorableArguments(port);
  const openApprovalsRow = z.object({ cursor: z.string(), events: z.array(eventRow) });
  return {
    read: createReadStore(database),
    properties: createPropertyStore(database),
    metrics: createMetricsStore(database),
    conversations: createConversationStore(database),
    turns: createTurnStore(database),
    ...createActionStore(database),
    receiveSms: createIntake(database),
    async findAcceptedText(messageId) {
      return acceptedTextRow.nullable().parse(await database.call('find_receipt', { p_message_id: messageId }));
    },
    async decideDraft(decision) {
      if (!isUuid(decision.draftId)) return { outcome: 'not_found' };
      const decided = decisionRow.parse(
        await database.call('decide_draft', {
          p_draft_id: decision.draftId,
          p_version: decision.version,
          p_decision: decision.kind,
          p_actor: decision.actor,
          p_note: decision.note,
          p_body: decision.kind === 'APPROVE' ? decision.body : null,
          p_checks: decision.kind === 'APPROVE' ? { checks: decision.checks } : null,
          p_escalation: decision.kind === 'ESCALATE' ? escalationRecord(decision.escalation) : null,
          p_notification: decision.kind === 'ESCALATE' ? decision.notification : null,
          p_send_at: decision.kind === 'APPROVE' ? decision.sendAt : null,
        }),
      );
      if (decided.outcome === 'decided') database.announceChange('work');
      return decided;
    },
    async retryWorkflow(workflowId, actor, reason) {
      if (!isUuid(workflowId)) return { outcome: 'not_found' };
      const retried = retriedRow.parse(
        await database.call('retry_workflow', { p_workflow_id: workflowId, p_actor: actor, p_reason: reason }),
      );
      if (retried.outcome === 'retried') database.announceChange('work');
      return retried;
    },
    async verifyLog() {
      const total: LogVerification = { conversations: 0, events: 0, broken: [] };
      let after: string | null = null;
      do {
        const part: z.infer<typeof logVerificationRow> = logVerificationRow.parse(
          await database.call('verify_log', { p_after: after, p_limit: verificationPage }),
        );
        total.conversations += part.conversations;
        total.events += part.events;
        total.broken.push(...part.broken);
        after = part.next;
      } while (after !== null);
      return total;
    },
    async readEvents(after, limit, actions) {
      return logPageRow.parse(
        await database.call('read_events', { p_after: after, p_limit: limit, p_actions: actions }),
      );
    },
    async openApprovals() {
      return openApprovalsRow.parse(await database.call('open_approvals', {}));
    },
    onChange: database.onChange,
  };
}

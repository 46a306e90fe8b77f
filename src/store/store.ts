import { z } from 'zod';
import type { DraftCheck } from '../domain/checks.ts';
import type { NewEscalation } from '../domain/escalation.ts';
import type { LogEvent, LogPage } from '../domain/event.ts';
import type { NewNotification } from '../domain/notification.ts';
import type { Workflow } from '../domain/workflow.ts';
import type { Database } from './database.ts';
import { isUuid } from './identifiers.ts';
import { createReadStore, type ReadStore } from './reads.ts';
import { type Decision, decisionRow, eventRow, logPageRow, receiptRow } from './rows.ts';
import { createTurnStore, type NewText, type TurnStore } from './turns.ts';

/** What a human decided about the version of a draft that they saw. */
export type DraftDecision = { draftId: string; version: number; actor: string; note: string | null } & (
  | { kind: 'APPROVE'; body: string; checks: readonly DraftCheck[] }
  | { kind: 'REJECT' }
  | { kind: 'ESCALATE'; escalation: NewEscalation; notification: NewNotification }
);

/** The repository: every operation is one function of the database. */
export interface Store {
  read: ReadStore;
  turns: TurnStore;
  /** Idempotent by message id. From its return the text is safe. */
  receiveSms(text: NewText): Promise<{ duplicate: boolean; workflow: Workflow }>;
  decideDraft(decision: DraftDecision): Promise<Decision>;
  /** The log after a cursor, or only its end when there is none; `actions` narrows it. */
  readEvents(after: string | null, limit: number, actions: readonly string[] | null): Promise<LogPage>;
  /** The approvals open now, oldest first, and the cursor from which the log goes on. */
  openApprovals(): Promise<{ cursor: string; events: LogEvent[] }>;
  onChange: Database['onChange'];
}

export function createStore(database: Database): Store {
  const openApprovalsRow = z.object({ cursor: z.string(), events: z.array(eventRow) });
  return {
    read: createReadStore(database),
    turns: createTurnStore(database),
    async receiveSms(text) {
      const receipt = receiptRow.parse(
        await database.call('receive_sms', {
          p_message_id: text.messageId,
          p_phone_number: text.phoneNumber,
          p_content: text.content,
          p_received_at: text.receivedAt.toISOString(),
          p_tenant_id: text.tenantId,
          p_sms_agent_id: text.smsAgentId,
        }),
      );
      if (!receipt.duplicate) database.announceChange('work');
      return receipt;
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
          p_escalation: decision.kind === 'ESCALATE' ? decision.escalation : null,
          p_notification: decision.kind === 'ESCALATE' ? decision.notification : null,
        }),
      );
      if (decided.outcome === 'decided') database.announceChange('work');
      return decided;
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

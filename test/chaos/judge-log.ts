import type { Evidence } from './evidence.ts';
import { type Findings, groupBy } from './findings.ts';

const endStates = ['SENT', 'ESCALATED', 'SUPPRESSED', 'SUPERSEDED', 'REJECTED', 'FAILED'];

/** B50 and the state machine: the chains hold, and the log and the rows tell the same story. */
export function judgeLog({ expect }: Findings, evidence: Evidence): void {
  const { events, conversations, workflows, outbound, transitions } = evidence;
  for (const { cursor, hash_holds: holds } of events) expect(holds, 'every hash verifies', `event ${cursor}`);
  for (const { phone_number: number, event_count: count, events: stored, head_holds: holds } of conversations) {
    expect(count === stored && holds, 'the head of every chain is its last event', `${number}: ${count}, ${stored}`);
  }
  for (const [id, log] of groupBy(events, (event) => event.conversation_id)) {
    const chain = log.toSorted((a, b) => a.sequence - b.sequence);
    const whole = chain.every((event, index) => event.sequence === index + 1);
    expect(whole, 'no chain has a gap', id);
    // A claim of several conversations may stand before what it came after, so only what approvers see is compared.
    const isAboutDraft = ({ draft_id: draftId }: (typeof log)[number]) => draftId !== null;
    const sameOrder = log.filter(isAboutDraft).every((event, index) => event === chain.filter(isAboutDraft)[index]);
    expect(sameOrder, 'the log tells of drafts in the order in which things happened', id);
  }

  const histories = groupBy(
    events.toSorted((a, b) => a.sequence - b.sequence),
    (event) => event.workflow_id ?? '',
  );
  for (const { id, status } of workflows) {
    let current = 'RECEIVED';
    for (const { action, from, to } of histories.get(id) ?? []) {
      if (from === null || to === null) continue;
      expect(from === current, 'every change starts where the last one ended', `${id}: ${action} from ${from}`);
      expect(transitions[from]?.includes(to) ?? false, 'every change is an allowed one', `${id}: ${from} to ${to}`);
      current = to;
    }
    expect(current === status, 'the log ends in the state that the row has', `${id}: ${current}, ${status}`);
  }
  for (const workflow of workflows) {
    const { id, status } = workflow;
    const ended = endStates.includes(status);
    expect(!workflow.has_lease, 'nobody holds what has come to rest', `${id} ${status}`);
    expect(!(ended && workflow.has_run_at), 'what has ended is not due', `${id} ${status}`);
    expect(workflow.has_completed_at === ended, 'what has ended says when', `${id} ${status}`);
    const isSending = outbound.some((row) => row.workflow_id === id);
    const maySend = ['SENT', 'SENDING', 'SCHEDULED', 'UNCONFIRMED', 'FAILED', 'SUPPRESSED'].includes(status);
    expect(maySend || !isSending, 'only what was approved has something to send', `${id} ${status}`);
  }
}

import type { Evidence } from './evidence.ts';
import { type Findings, groupBy } from './findings.ts';
import type { PlannedText } from './plan.ts';
import type { Acknowledgement } from './traffic.ts';

/** Where a workflow may rest: nothing moves it but a human or a newer text. */
const restingStates = [
  'SENT',
  'ESCALATED',
  'SUPPRESSED',
  'SUPERSEDED',
  'REJECTED',
  'FAILED',
  'AWAITING_APPROVAL',
  'UNCONFIRMED',
];

/** B45, first half: nothing that was acknowledged is lost, and nothing is kept twice. */
export function judgeTexts(
  { expect }: Findings,
  { messages, workflows }: Evidence,
  texts: readonly PlannedText[],
  acknowledgements: readonly Acknowledgement[],
): void {
  const stored = new Map(messages.map((message) => [message.message_id, message]));
  expect(stored.size === messages.length, 'a message id is stored once', `${messages.length - stored.size} twice`);
  const byMessage = groupBy(acknowledgements, (acknowledgement) => acknowledgement.messageId);
  const acknowledged = new Set(acknowledgements.map(({ text }) => text.tag));
  for (const { tag } of texts) expect(acknowledged.has(tag), 'every text is acknowledged in the end', tag);

  for (const [messageId, answers] of byMessage) {
    const message = stored.get(messageId);
    const text = answers[0]?.text;
    if (text === undefined || message === undefined) {
      expect(false, 'every acknowledged text is stored', `${text?.tag} (${messageId})`);
      continue;
    }
    expect(message.content === text.content, 'a text is stored as it was given', text.tag);
    const workflowIds = new Set(answers.map((answer) => answer.workflowId));
    expect(
      workflowIds.size === 1 && workflowIds.has(message.workflow_id),
      'B1: a text has one workflow, whichever answer names it',
      `${text.tag}: ${[...workflowIds].join(', ')}`,
    );
    const firsts = answers.filter((answer) => !answer.duplicate).length;
    expect(firsts <= 1, 'B1: at most one answer is not a duplicate', `${text.tag}: ${firsts}`);
    const owners = workflows.filter(
      (workflow) =>
        workflow.conversation_id === message.conversation_id &&
        workflow.status !== 'SUPERSEDED' &&
        workflow.first_message <= message.position &&
        message.position <= workflow.last_message,
    );
    expect(
      owners.length === 1,
      'every acknowledged text belongs to one workflow that was not superseded',
      `${text.tag}: ${owners.map(({ id, status }) => `${id} ${status}`).join(', ') || 'none'}`,
    );
  }
  judgeOrder({ expect }, messages, byMessage);
  for (const { id, status } of workflows) {
    expect(restingStates.includes(status), 'every workflow comes to rest', `${id} is ${status}`);
  }
}

/** What was acknowledged before the next text was handed over comes before it. */
function judgeOrder(
  { expect }: Pick<Findings, 'expect'>,
  messages: Evidence['messages'],
  acknowledgements: ReadonlyMap<string, readonly Acknowledgement[]>,
): void {
  for (const conversation of groupBy(messages, (message) => message.conversation_id).values()) {
    const known = conversation.flatMap(({ message_id: messageId, position }) => {
      const answers = acknowledgements.get(messageId);
      if (answers === undefined) return [];
      return [
        {
          position,
          messageId,
          askedAt: Math.min(...answers.map((answer) => answer.askedAt)),
          at: Math.min(...answers.map((answer) => answer.at)),
        },
      ];
    });
    for (const earlier of known) {
      for (const later of known) {
        if (earlier.at >= later.askedAt) continue;
        expect(
          earlier.position < later.position,
          'texts are kept in the order in which they came',
          `${earlier.messageId}, ${later.messageId}`,
        );
      }
    }
  }
}

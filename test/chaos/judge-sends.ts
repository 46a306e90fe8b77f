import type { Evidence } from './evidence.ts';
import { type Findings, groupBy } from './findings.ts';
import type { SentText } from './neighbours.ts';
import { tagsIn } from './plan.ts';

/** B45, second half: nothing goes out twice, nothing goes out that should not, and replies keep the order of the texts. */
export function judgeSends({ expect }: Findings, evidence: Evidence, sent: readonly SentText[]): void {
  const { workflows, messages, drafts, outbound } = evidence;
  const workflowOf = new Map(workflows.map((workflow) => [workflow.id, workflow]));

  for (const [body, copies] of groupBy(sent, ({ to, body: words }) => `${to}: ${words}`)) {
    expect(copies.length === 1, 'no body is sent twice to a number', `${copies.length} times ${body}`);
  }
  const answered = sent.flatMap(({ body }) => tagsIn(body));
  for (const [tag, answers] of groupBy(answered, (one) => one)) {
    expect(answers.length === 1, 'a text is answered at most once', `${tag}: ${answers.length} answers`);
  }

  const rows = groupBy(outbound, ({ phone_number: to, body }) => `${to}: ${body}`);
  for (const { to, body, providerId } of sent) {
    const row = rows.get(`${to}: ${body}`)?.[0];
    const workflow = row && workflowOf.get(row.workflow_id);
    if (row === undefined || workflow === undefined) {
      expect(false, 'what went out is on record', `${to}: ${body}`);
      continue;
    }
    // What nobody can prove waits for a person, and the text may have gone out.
    const unproven = workflow.status === 'UNCONFIRMED' && row.outcome_unknown;
    expect(
      workflow.status === 'SENT' || unproven,
      'only a workflow that is SENT, or that nobody can prove, has sent',
      `${workflow.id} is ${workflow.status}`,
    );
    expect(row.provider_id === providerId || unproven, "the provider's id of a text is kept", `${workflow.id}`);
    const turn = messages.filter(
      ({ conversation_id: conversation, position }) =>
        conversation === workflow.conversation_id &&
        workflow.first_message <= position &&
        position <= workflow.last_message,
    );
    const texts = turn
      .flatMap(({ content }) => tagsIn(content))
      .sort()
      .join(' ');
    expect(texts === tagsIn(body).sort().join(' '), 'a reply answers its whole turn', `${workflow.id}: ${body}`);
    expect(
      drafts.some(
        (draft) =>
          draft.workflow_id === workflow.id &&
          ['APPROVED', 'AUTO_APPROVED'].includes(draft.status) &&
          (draft.final_body ?? draft.body) === body,
      ),
      'what goes out was approved, by a human or by the checks',
      `${workflow.id}: ${body}`,
    );
  }

  for (const workflow of workflows.filter(({ status }) => status === 'SENT')) {
    const row = outbound.find(({ workflow_id: id }) => id === workflow.id);
    const count = sent.filter(({ to, body }) => to === workflow.phone_number && body === row?.body).length;
    expect(count === 1, 'what is SENT went out', `${workflow.id} went out ${count} times`);
    expect(row?.is_sent === true && !row.outcome_unknown, 'the outcome of what is SENT is on record', workflow.id);
  }
  for (const { id } of workflows.filter(({ status }) => status === 'FAILED')) {
    const row = outbound.find(({ workflow_id: workflowId }) => workflowId === id);
    expect(row?.outcome_unknown !== true, 'what has FAILED did not go out', id);
  }
  judgeReplyOrder({ expect }, evidence, sent);
}

function judgeReplyOrder(
  { expect }: Pick<Findings, 'expect'>,
  { messages }: Evidence,
  sent: readonly SentText[],
): void {
  const positionOf = new Map(
    messages.flatMap(({ content, position }) => tagsIn(content).map((tag) => [tag, position] as const)),
  );
  for (const [to, replies] of groupBy(sent, (reply) => reply.to)) {
    let reached = 0;
    for (const { body } of replies) {
      const positions = tagsIn(body).map((tag) => positionOf.get(tag) ?? 0);
      expect(Math.min(...positions) > reached, 'replies keep the order of the texts', `${to}: ${body}`);
      reached = Math.max(reached, ...positions);
    }
  }
}

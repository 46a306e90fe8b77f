import { setTimeout as sleep } from 'node:timers/promises';
import type { CollectionsTenant } from '../src/sandbox/tenants.ts';
import type { Conversation } from './conversation.ts';
import { request } from './graphql.ts';
import type { Observed, ObservedWorkflow } from './observed.ts';
import {
  conversationAnswer,
  conversationQuery,
  receipt,
  receiveSms,
  statuses,
  statusQuery,
  type WorkflowAnswer,
} from './operations.ts';
import type { Stage } from './stage.ts';

/** How often a conversation is looked at until it has come to rest, in milliseconds. */
const pollMs = 50;

/** Neither final nor waiting for somebody. */
const moving = ['RECEIVED', 'PROCESSING', 'SENDING'];

/** Where the day of receipt is told for plans. */
const timeZone = 'America/New_York';

/** Plays one conversation through the gateway, and tells what came of its last turn. */
export async function play(conversation: Conversation, stage: Stage, timeoutMs: number): Promise<Observed> {
  const { phone, tenant } = stage.castOf(conversation);
  const sentSoFar = () => stage.smsAgent.sent.filter(({ to }) => to === phone).map(({ body }) => body);
  await tellHistory(conversation, phone, stage);

  let known: string[] = [];
  for (const text of conversation.before) known = await restOf(await send(text, phone, stage), stage, timeoutMs);
  const sentBefore = sentSoFar().length;
  let conversationId = '';
  for (const text of conversation.texts) conversationId = await send(text, phone, stage);
  const sentWhenTaken = sentSoFar().length;
  await restOf(conversationId, stage, timeoutMs);

  const answer = await request(stage, 'approver', conversationQuery, { id: conversationId });
  const { consent, nextAllowedSendAt, workflows } = conversationAnswer.parse(answer).conversation;
  const all = workflows.nodes.toReversed();
  const turn = all.filter(({ id }) => !known.includes(id));
  const last = turn.at(-1);
  return {
    workflows: turn.map(observedWorkflow),
    allStatuses: all.map(({ status }) => status),
    modelCalls: all.reduce((sum, workflow) => sum + modelCallsOf(workflow), 0),
    consent,
    sent: sentSoFar().slice(sentBefore),
    sentAfterLastText: sentSoFar().slice(sentWhenTaken),
    tenant: tenant && tenantFacts(tenant),
    receivedOn: new Intl.DateTimeFormat('en-CA', { timeZone }).format(last?.receivedAt ?? new Date()),
    at: new Date(),
    nextAllowedSendAt,
    latencyMs: last ? latencyOf(last) : null,
  };
}

/** What was texted before the gateway's time. Our own texts count as sent: the caller looks only at what comes after. */
async function tellHistory({ thread }: Conversation, phone: string, { smsAgent }: Stage): Promise<void> {
  for (const { from, text } of thread) {
    if (from === 'tenant') smsAgent.receive({ from: phone, body: text });
    else {
      await fetch(`${smsAgent.url}/sms/send`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ to: phone, body: text }),
      });
    }
  }
}

/** Hands a text over as the SMS Agent does; returns the gateway's id of the conversation. */
async function send(text: string, phone: string, stage: Stage): Promise<string> {
  const { twilioSid } = stage.smsAgent.receive({ from: phone, body: text });
  const input = { messageId: twilioSid, phoneNumber: phone, content: text };
  const { receiveSms: received } = receipt.parse(await request(stage, 'service', receiveSms, { input }));
  return received.workflow.conversation.id;
}

/** Waits until every workflow is final or waits for somebody; returns their ids. */
async function restOf(conversationId: string, stage: Stage, timeoutMs: number): Promise<string[]> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const { workflows } = statuses.parse(await request(stage, 'approver', statusQuery, { conversationId }));
    const atRest = workflows.nodes.every(({ status }) => !moving.includes(status));
    if (atRest || Date.now() > deadline) return workflows.nodes.map(({ id }) => id);
    await sleep(pollMs);
  }
}

function observedWorkflow(workflow: WorkflowAnswer): ObservedWorkflow {
  const { status, route, escalations, draft, paymentPlan } = workflow;
  return { status, route, escalations, draft, plan: paymentPlan, modelCalls: modelCallsOf(workflow) };
}

const modelCallsOf = ({ steps }: WorkflowAnswer) => steps.filter(({ name }) => name === 'draft').length;

function tenantFacts(tenant: CollectionsTenant): NonNullable<Observed['tenant']> {
  return {
    name: tenant.tenant_name,
    language: /^(es|spa)/i.test(tenant.language_preference) ? 'es' : 'en',
    amountsCents: [tenant.amount_owed, tenant.tenant_portion].map((money) => Math.round(Number(money) * 100)),
    propertyName: tenant.property_name,
  };
}

/** Until the last step that is not about sending; a turn that needed none was routed when it ended. */
function latencyOf({ receivedAt, completedAt, steps }: WorkflowAnswer): number | null {
  const ends = steps
    .filter(({ name }) => name !== 'send' && name !== 'look_up')
    .map(({ startedAt, durationMs }) => startedAt.getTime() + (durationMs ?? 0));
  if (ends.length > 0) return Math.max(...ends) - receivedAt.getTime();
  return completedAt === null ? null : completedAt.getTime() - receivedAt.getTime();
}

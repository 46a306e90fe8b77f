import type { CollectionsMonitor } from '../clients/collections-monitor.ts';
import type { Model } from '../clients/model.ts';
import type { HistoryMessage, SmsAgent } from '../clients/sms-agent.ts';
import { UpstreamError } from '../clients/upstream-error.ts';
import { checkDraft, confidenceOf } from '../domain/checks.ts';
import type { NewDraft } from '../domain/draft.ts';
import { automaticEscalation, type NewEscalation } from '../domain/escalation.ts';
import { ledgerFactsOf } from '../domain/facts.ts';
import type { ModelReply } from '../domain/model-reply.ts';
import { approvalNotification, escalationNotification } from '../domain/notification.ts';
import { withOptOutLine } from '../domain/opt-out.ts';
import { maskPhoneNumber } from '../domain/phone-number.ts';
import { buildPrompt, promptVersion } from '../domain/prompt.ts';
import { type QuietHours, sendAtOrNow } from '../domain/quiet-hours.ts';
import { type RoutingThresholds, routeDraft } from '../domain/routing.ts';
import { toSmsText } from '../domain/sms.ts';
import type { Tenant } from '../domain/tenant.ts';
import type { ClaimedTurn } from '../store/rows.ts';
import type { TurnResult } from '../store/turns.ts';
import type { StepRecorder } from './steps.ts';

export interface TurnDependencies {
  /** Batches the look-ups of all turns in flight; null: nobody knows the id. */
  loadTenant(id: string): Promise<Tenant | null>;
  collectionsMonitor: Pick<CollectionsMonitor, 'findTenantId'>;
  smsAgent: Pick<SmsAgent, 'history'>;
  model: Model;
  settings: TurnSettings;
  now(): Date;
}

export interface TurnSettings {
  thresholds: RoutingThresholds;
  businessName: string;
  businessTimeZone: string;
  quietHours: QuietHours | null;
  approvalReminderMs: number;
}

/** Texts of the thread that are read for context. */
const historyLength = 20;

/** A reply that is refused, cut off or out of shape gets one more try before a human has it (B34). */
const draftTries = 2;

/**
 * Works out how a turn ends; writes nothing. Throws what is worth another attempt, an {@link UpstreamError} or a fault;
 * the dispatcher decides about those.
 */
export async function runTurn(
  turn: ClaimedTurn,
  steps: StepRecorder,
  dependencies: TurnDependencies,
  signal: AbortSignal,
): Promise<TurnResult> {
  const { conversation, workflow } = turn;
  const { settings, now } = dependencies;

  const found = await steps.run(
    'context',
    () => gatherContext(turn, dependencies, signal),
    (context) => (context.tenant === null ? 'No tenant has this number.' : describeMissing(context.missing)),
  );
  if (found.tenant === null) {
    // Nobody's debt may be spoken of to a number that belongs to nobody (B4); the model is not even asked.
    const escalation = automaticEscalation('UNKNOWN_NUMBER', 'No tenant is known for this phone number.');
    return escalated(turn, steps, maskPhoneNumber(conversation.phoneNumber), escalation, null, null);
  }
  const { tenant, thread, missing } = found;

  const facts = ledgerFactsOf(tenant, settings.businessName);
  const prompt = buildPrompt({
    facts,
    thread,
    newTexts: turn.texts.map((text) => text.content),
    now: now(),
    timeZone: settings.businessTimeZone,
  });
  const answer = await draftReply(prompt, steps, dependencies.model, signal);
  if (answer.reply === null) {
    return escalated(turn, steps, tenant.name, automaticEscalation('SYSTEM', answer.reason), tenant, null);
  }
  const { reply, model } = answer;

  const body = withOptOutLine(toSmsText(reply.reply), facts.language);
  const checks = checkDraft({
    body,
    intent: reply.intent,
    facts,
    missingContext: missing,
    modelConfidence: reply.confidence,
    autoSendAbove: settings.thresholds.autoSendAbove,
  });
  const confidence = confidenceOf(checks, reply.confidence);
  const draft: NewDraft = {
    body,
    translation: reply.language === 'en' ? null : reply.translation,
    language: reply.language,
    intent: reply.intent,
    confidence,
    checks,
    facts,
    promptVersion,
    model,
  };
  const decision = await steps.run(
    'route',
    () => routeDraft(reply, checks, confidence, settings.thresholds),
    (route) => [route.route, ...route.reasons].join(' '),
  );
  if (decision.route === 'ESCALATION') return escalated(turn, steps, tenant.name, decision.escalation, tenant, draft);
  return {
    route: decision.route,
    steps: steps.steps,
    tenantId: tenant.id,
    language: tenant.language,
    draft,
    escalation: null,
    notification: decision.route === 'APPROVAL' ? approvalNotification(workflow.id, tenant.name) : null,
    sendAt: sendAtOrNow(now(), settings.quietHours, settings.businessTimeZone),
    reminderMs: settings.approvalReminderMs,
  };
}

interface Context {
  tenant: Tenant | null;
  thread: HistoryMessage[];
  /** What could not be read; a draft on less than the whole context is never sent by itself. */
  missing: string[];
}

/** The tenant and the thread, side by side. Without the tenant there is no turn; without the thread there is a lesser one. */
async function gatherContext(
  turn: ClaimedTurn,
  { loadTenant, collectionsMonitor, smsAgent }: TurnDependencies,
  signal: AbortSignal,
): Promise<Context> {
  const { phoneNumber } = turn.conversation;
  const findTenant = async () => {
    const id = turn.workflow.tenantId ?? (await collectionsMonitor.findTenantId(phoneNumber, signal));
    return id === null ? null : loadTenant(id);
  };
  const [tenant, thread] = await Promise.allSettled([
    findTenant(),
    smsAgent.history(phoneNumber, historyLength, signal),
  ]);
  signal.throwIfAborted();
  if (tenant.status === 'rejected') throw tenant.reason;
  if (thread.status === 'fulfilled') return { tenant: tenant.value, thread: thread.value, missing: [] };
  if (!(thread.reason instanceof UpstreamError)) throw thread.reason;
  return { tenant: tenant.value, thread: [], missing: ['the conversation so far'] };
}

const describeMissing = (missing: readonly string[]) =>
  missing.length === 0 ? null : `Could not be read: ${missing.join(', ')}.`;

type Answer = { reply: ModelReply; model: string } | { reply: null; reason: string };

async function draftReply(
  prompt: { system: string; user: string },
  steps: StepRecorder,
  model: Model,
  signal: AbortSignal,
): Promise<Answer> {
  let reason = '';
  for (let attempt = 1; attempt <= draftTries; attempt++) {
    const outcome = await steps.run(
      'draft',
      () => model.draftReply(prompt, signal),
      (result) => (result.kind === 'answer' ? result.model : `No usable answer: ${result.kind}.`),
    );
    if (outcome.kind === 'answer') return { reply: outcome.reply, model: outcome.model };
    reason = 'message' in outcome ? `${outcome.kind}: ${outcome.message}` : outcome.kind;
  }
  return { reply: null, reason: `The model gave no usable reply (${reason}).` };
}

function escalated(
  turn: ClaimedTurn,
  steps: StepRecorder,
  who: string,
  escalation: NewEscalation,
  tenant: Tenant | null,
  draft: NewDraft | null,
): TurnResult {
  return {
    route: 'ESCALATION',
    steps: steps.steps,
    tenantId: tenant?.id ?? null,
    language: tenant?.language ?? null,
    draft,
    escalation,
    notification: escalationNotification(turn.workflow.id, who, escalation),
    sendAt: null,
    reminderMs: 0,
  };
}

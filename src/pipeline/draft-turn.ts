import { factsForTenant } from '../domain/business-fact.ts';
import type { NewDraft } from '../domain/draft.ts';
import { confidenceOf } from '../domain/draft-check.ts';
import { automaticEscalation, type NewEscalation } from '../domain/escalation.ts';
import { ledgerFactsOf } from '../domain/facts.ts';
import { fixedText } from '../domain/fixed-reply.ts';
import { localDay } from '../domain/local-time.ts';
import type { ModelUsage } from '../domain/model-usage.ts';
import { approvalNotification, escalationNotification } from '../domain/notification.ts';
import { withOptOutLine } from '../domain/opt-out.ts';
import type { NewPaymentPlan } from '../domain/payment-plan.ts';
import { maskPhoneNumber } from '../domain/phone-number.ts';
import { byDueDay } from '../domain/promise/judge.ts';
import { takePromises } from '../domain/promise/take.ts';
import type { PromiseToPay, SaidPromise } from '../domain/promise.ts';
import { buildPrompt, leavesOut, promptVersion } from '../domain/prompt.ts';
import { because } from '../domain/reason.ts';
import { recordOfReply } from '../domain/reply-form/record.ts';
import { type DraftRoute, routeDraft, routed } from '../domain/routing.ts';
import { homeZone, sendAtOrNow, sendTime, type TenantHours } from '../domain/send-time.ts';
import { toSmsText } from '../domain/sms.ts';
import type { Tenant } from '../domain/tenant.ts';
import { planOfTurn, unrealisticPlan } from '../domain/turn-plan.ts';
import { readReply, sentencesFor, storedSentences } from '../language/reply-forms.ts';
import { secondFindings, secondPromises } from '../language/second-reading.ts';
import type { TurnReading } from '../language/turn-reading.ts';
import type { TurnResult } from '../store/operations/turns.ts';
import type { ClaimedTurn } from '../store/turn-rows.ts';
import { draftReply } from './draft-reply.ts';
import { planInTexts } from './plan-in-texts.ts';
import { type KnownPromises, openOf, promisesBefore, promisesInTexts } from './promises-in-texts.ts';
import type { StepRecorder } from './steps.ts';
import { gatherContext, type TurnContext } from './turn-context.ts';
import type { TurnDependencies } from './turn-dependencies.ts';
import { resultOf, unknownNumber } from './turn-result.ts';

/** Gathers the context, has the model write a reply, checks it, and decides its route. */
export async function draftTurn(
  turn: ClaimedTurn,
  reading: TurnReading,
  steps: StepRecorder,
  dependencies: TurnDependencies,
  signal: AbortSignal,
): Promise<TurnResult> {
  const { conversation } = turn;
  const { settings } = dependencies;
  const context = await steps.run(
    'context',
    () => gatherContext(turn, dependencies, signal),
    ({ tenant, missing }) => (tenant === null ? [because('NO_TENANT')] : describeMissing(missing)),
  );
  const { tenant } = context;
  const result = resultOf(turn, reading, steps, tenant);
  const escalate = (who: string, escalations: readonly NewEscalation[]) => ({
    route: 'ESCALATION' as const,
    escalations,
    notification: escalations[0] ? escalationNotification(who, escalations[0], tenant) : null,
  });
  // Nobody's debt may be spoken of to a number that belongs to nobody (B4); the model is not even asked.
  if (tenant === null) {
    return { ...result, ...escalate(maskPhoneNumber(conversation.phoneNumber), [unknownNumber]) };
  }

  const hours = {
    phoneNumber: conversation.phoneNumber,
    timeZone: result.timeZone ?? conversation.timeZone,
    quietWindows: result.quietWindows ?? conversation.quietWindows,
  };
  const who = tenant.name ?? maskPhoneNumber(conversation.phoneNumber);
  const before = await promisesBefore(turn, tenant, dependencies);
  const readAt = dependencies.now();
  const byRules = await promisesInTexts(turn, reading, tenant, dependencies);
  const known = { ...context, tenant, hours, before };
  const written = await writeDraft(turn, reading, known, steps, dependencies, signal);
  const { draft, paymentPlan, decision, usage } = written;
  const read = { byRules, byModel: written.promises };
  const promises = takePromises(read, openOf(before.promises), tenant.amountOwedCents, readAt);
  if (decision.route === 'ESCALATION') {
    return { ...result, ...escalate(who, decision.escalations), draft, paymentPlan, promises, usage };
  }
  return {
    ...result,
    draft,
    paymentPlan,
    promises,
    usage,
    route: decision.route,
    escalations: [],
    notification: decision.route === 'APPROVAL' ? approvalNotification(who) : null,
    sendAt: sendAtOrNow(dependencies.now(), hours, settings),
    reminderMs: settings.approvalReminderMs,
  };
}

interface WrittenDraft {
  /** Null: the model wrote nothing that can be used. */
  draft: NewDraft | null;
  paymentPlan: NewPaymentPlan | null;
  decision: DraftRoute;
  /** Single payments that the model reads in the texts; what belongs to a plan is agreed with it. */
  promises: SaidPromise[];
  usage: ModelUsage;
}

async function writeDraft(
  turn: ClaimedTurn,
  reading: TurnReading,
  {
    tenant,
    thread,
    missing,
    hours,
    before,
  }: TurnContext & { tenant: Tenant; hours: TenantHours; before: KnownPromises },
  steps: StepRecorder,
  { settings, model, rules, ...dependencies }: TurnDependencies,
  signal: AbortSignal,
): Promise<WrittenDraft> {
  const now = dependencies.now();
  const newTexts = turn.texts.map(({ content }) => content);
  const timeZone = homeZone({ ...tenant, phoneNumber: turn.conversation.phoneNumber }, settings);
  const { propertyName } = tenant;
  const [offered, told, forms] = await Promise.all([
    planInTexts(turn, reading, tenant, settings, rules),
    dependencies.businessFacts(propertyName, turn.revisions?.facts ?? null),
    dependencies.approvedForms(turn.revisions?.forms ?? null),
  ]);
  const language = turn.conversation.language ?? reading.language;
  const facts = ledgerFactsOf(tenant, settings.businessName, {
    today: localDay(now, timeZone),
    language,
    businessFacts: factsForTenant(told, { propertyName, language: tenant.language ?? language ?? 'en' }),
    promise: nextPromise(before.promises),
    paymentSeen: before.paymentSeen,
    ...offered?.facts,
  });

  const approved = sentencesFor(forms, recordOfReply(facts, null, offered?.prompt.plan ?? null));
  const prompt = buildPrompt({
    facts,
    thread,
    newTexts,
    now,
    timeZone,
    promises: before.promises
      .filter(({ status }) => status !== 'CANCELLED')
      .toSorted(byDueDay)
      .slice(-mostPromises),
    sentences: approved,
    guidance: turn.guidance,
    ...offered?.prompt,
  });
  const answer = await draftReply(prompt, steps, model, signal);
  if (answer.reply === null) {
    const escalations = [automaticEscalation('SYSTEM', [answer.reason])];
    return {
      draft: null,
      paymentPlan: planOfTurn(offered, null, tenant, settings.planRules),
      decision: { route: 'ESCALATION', reasons: [answer.reason], escalations },
      promises: [],
      usage: answer.usage,
    };
  }
  const { reply, usage } = answer;

  const paymentPlan = planOfTurn(offered, reply.plan, tenant, settings.planRules);
  const help = reading.asksForHelp ? ` ${fixedText('help', facts.language, settings.businessName)}` : '';
  const body = withOptOutLine(toSmsText(reply.reply + help), facts.language);
  const record = recordOfReply(facts, reply.intent, paymentPlan);
  const sentences = readReply(body, forms, record);
  const checks = await rules.checkDraft({
    body,
    sentences,
    intent: reply.intent,
    facts,
    missingContext: missing,
    modelConfidence: reply.confidence,
    autoSendAbove: settings.thresholds.autoSendAbove,
    tenantTexts: newTexts,
    plan: paymentPlan,
    cancelsPlan: await rules.cancelsPlan(reading.text, reading.reading),
  });
  const confidence = confidenceOf(checks, reply.confidence);
  const decision = await steps.run(
    'route',
    () =>
      routeDraft(
        {
          reply,
          findings: secondFindings(reply.reading, newTexts),
          checks,
          confidence,
          unrealisticPlan: unrealisticPlan(paymentPlan, settings.planRules),
          concerns: [
            ...(sendTime(now, hours, settings) === null ? [because('NO_FIT_HOUR')] : []),
            ...(turn.texts.some(({ mediaUrls }) => mediaUrls.length > 0) ? [because('PICTURE_WITH_TEXT')] : []),
            ...(leavesOut(newTexts) ? [because('TEXTS_TOO_LONG')] : []),
            ...(turn.guidance === null ? [] : [because('APPROVER_ASKED')]),
            ...(reading.suspected.forHuman === null
              ? []
              : [because('MAY_NEED_A_PERSON', { words: reading.suspected.forHuman })]),
          ],
        },
        settings.thresholds,
      ),
    routed,
  );
  const draft: NewDraft = {
    body,
    translation: reply.language === 'en' ? null : reply.translation,
    language: reply.language,
    intent: reply.intent,
    confidence,
    checks,
    facts,
    promptVersion,
    model: usage.model,
    usage,
    sentences: storedSentences(sentences, record),
  };
  const promises = paymentPlan === null ? secondPromises(reply.reading, newTexts, localDay(now, timeZone)) : [];
  return { draft, paymentPlan, decision, promises, usage };
}

/** As many promises as the model is told of, the latest. */
const mostPromises = 6;

/** What is left of the oldest open promise, for the slots of reply forms. */
function nextPromise(promises: readonly PromiseToPay[]): { amountCents: number; dueDate: string } | null {
  const next = promises.filter(({ status }) => status === 'OPEN').toSorted(byDueDay)[0];
  return next === undefined ? null : { amountCents: next.amountCents - next.paidCents, dueDate: next.dueDate };
}

const describeMissing = (missing: readonly string[]) =>
  missing.length === 0 ? [] : [because('NOT_READ', { fieldsCode: missing.join(', ') })];

import { auditKey } from './audit/anchor.ts';
import { openAnchorFile } from './audit/anchor-file.ts';
import { startAnchorWriter } from './audit/anchor-writer.ts';
import { createTenantLoader } from './clients/tenant-loader.ts';
import { createWebhookClient } from './clients/webhook-client.ts';
import { logFailure } from './log-failure.ts';
import type { Parts } from './parts.ts';
import { createApprovedForms } from './pipeline/approved-forms.ts';
import { checkLedgers } from './pipeline/check-ledgers.ts';
import { deliverNotification } from './pipeline/deliver-notification.ts';
import { startDispatcher } from './pipeline/dispatcher.ts';
import { createKnownFacts } from './pipeline/known-facts.ts';
import { passDeadline } from './pipeline/pass-deadline.ts';
import { quarantine } from './pipeline/quarantine.ts';
import { runClaimedTurn } from './pipeline/run-claimed-turn.ts';
import { startEraser } from './retention/eraser.ts';
import { fillUp } from './store/fill-up.ts';
import type { ClaimedTurn } from './store/turn-rows.ts';
import { goOnWith, type Tracer, throughTrace } from './trace.ts';
import { pushWebhook } from './webhooks/push-webhook.ts';

/** The part of a process that works: turns, notifications, deadlines, webhooks, and what the database wants done in time. */
export interface Worker {
  /** Takes no more work, and ends or hands back what is in flight. */
  stop(): Promise<void>;
  /** Signs what was written last, and closes what only the worker has open. */
  close(): Promise<void>;
}

/** How long running turns may go on when the process is asked to stop, before they are handed back; as long again after. */
const stopGraceMs = 3_500;

export function startWorker({
  config,
  log,
  database,
  store,
  upstreams,
  collectionsMonitor,
  rules,
  metrics,
  tracing,
  now,
}: Parts): Worker {
  const { smsAgent, notificationService, model, twilio } = upstreams;
  const { key, privateHosts } = config.webhooks;
  const webhookClient = createWebhookClient({ privateHosts });
  const approvedForms = createApprovedForms(store);
  // Before the first text, which would wait for them.
  approvedForms(null).catch((error) => logFailure(log, error, 'the reply forms could not be read yet'));
  const turn = {
    turns: store.turns,
    loadTenant: createTenantLoader(collectionsMonitor, config.dispatcher.turnConcurrency),
    collectionsMonitor,
    smsAgent,
    twilio,
    model,
    rules: rules.own,
    settings: {
      thresholds: config.routing,
      businessName: config.business.name,
      businessTimeZone: config.business.timeZone,
      quietHours: config.quietHours,
      planRules: config.planRules,
      maxUnanswered: config.maxUnanswered,
      maxUnasked: config.maxTextsPerWeek,
      outreachGapMs: Math.round(60_000 / config.outreachPerMinute),
      textCountries: config.textCountries,
      keywordAnswersPerDay: config.keywordAnswersPerDay,
      approvalReminderMs: config.deadlines.approvalReminderMs,
      noResponseMs: config.deadlines.noResponseMs,
      ...config.promises,
    },
    promises: store.promises,
    settleMs: config.sendSettleMs,
    retry: config.retry,
    now,
    random: Math.random,
    onRouted: (routed: object) => log.info(routed, 'a turn was worked out'),
    approvedForms,
    businessFacts: createKnownFacts(store.businessFacts),
    onFault: (error: unknown, workflowId: string) => logFailure(log, error, 'turn failed by a fault', { workflowId }),
  };
  const dispatcher = startDispatcher({
    turns: store.turns,
    onWork(listener) {
      model.onRoom(listener);
      return database.onChange((change) => change === 'work' && listener());
    },
    draftRoom: model.room,
    runTurn: (claimed, signal, takeDraftSlot) =>
      throughTrace(goOnWith(claimed.trace, tracing && beginTurn(tracing, claimed)), () =>
        runClaimedTurn(claimed, { ...turn, takeDraftSlot }, signal),
      ),
    quarantine: (unreadable) => quarantine(unreadable, store.turns),
    deliver: (notification, signal) =>
      deliverNotification(notification, { ...turn, notificationService, notifications: config.notifications }, signal),
    pushWebhook:
      key === null
        ? null
        : (webhook, signal) =>
            pushWebhook(
              webhook,
              { store, client: webhookClient, key, retry: config.retry, now, random: Math.random },
              signal,
            ),
    checkLedgers: () => checkLedgers(turn),
    passDeadline: (deadline) => passDeadline(deadline, { turns: store.turns, settings: config.deadlines }),
    onError: (error, during) => logFailure(log, error, 'dispatcher', { during }),
    onClaimed: metrics.onClaimed,
    onLeaseLost: metrics.onLeaseLost,
    settings: config.dispatcher,
  });

  const eraser = startEraser({
    erasures: store.erasures,
    settings: config.retention,
    onErased: (conversations) => log.info({ conversations }, 'what was said was erased'),
    onError: (error) => logFailure(log, error, 'what is due could not be erased'),
    now,
  });

  const stopFilling = new AbortController();
  const filling = fillUp({
    next: store.backfills.next,
    onDone: (backfill) => log.info(backfill, 'rows from before a migration were filled'),
    signal: stopFilling.signal,
    onError: (error) => logFailure(log, error, 'rows from before a migration could not be filled'),
  });

  const audit =
    config.audit.keys.length === 0
      ? null
      : startAnchorWriter({
          audit: store.audit,
          keys: config.audit.keys.map(auditKey),
          file: config.audit.file === null ? null : openAnchorFile(config.audit.file),
          everyMs: config.audit.everyMs,
          onError: (error) => logFailure(log, error, 'the audit trail could not be signed'),
          now,
        });

  return {
    async stop() {
      stopFilling.abort();
      await Promise.all([dispatcher.stop(stopGraceMs), eraser.stop(), filling]);
    },
    async close() {
      await Promise.all([audit?.stop(), webhookClient.close()]);
    },
  };
}

/** A turn in the trace of its text, of which each attempt is a span. */
const beginTurn =
  (tracer: Tracer, { workflow, takenOver }: ClaimedTurn) =>
  (parent: string | null) =>
    tracer.begin(
      {
        name: 'turn',
        kind: 'consumer',
        attributes: { 'collections.workflow_id': workflow.id, 'collections.taken_over': String(takenOver) },
      },
      parent,
    );

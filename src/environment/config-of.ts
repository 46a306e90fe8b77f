import { join } from 'node:path';
import type { TokenRules } from '../auth/token-rules.ts';
import { forEachUpstream, upstreamTable } from '../clients/upstream-table.ts';
import type { Config, DatabaseConfig, TokenConfig, TwilioConfig } from '../config.ts';
import type { QuietHours } from '../domain/quiet-hours.ts';
import type { AllowedHosts } from '../http/allowed-hosts.ts';
import { usualLimits } from '../limits/limits.ts';
import { fallbackModels, firstModel } from '../model-servers.ts';
import type { TracingConfig } from '../observability/tracing.ts';
import type { Variables } from './variables.ts';

/** What the variables mean to the parts of the program. */
export function configOf(given: Variables): Config {
  return {
    production: given.NODE_ENV === 'production',
    role: given.ROLE,
    http: {
      host: given.HOST,
      port: given.PORT,
      allowedHosts: allowedHostsOf(given),
      trustedProxies: given.TRUSTED_PROXIES,
    },
    metricsPort: given.METRICS_PORT ?? null,
    tracing: tracingOf(given),
    corsOrigins: given.CORS_ORIGINS,
    limits: {
      ...usualLimits,
      operationMs: given.OPERATION_TIMEOUT_MS,
      textsPerMinute: {
        perNumber: given.TEXTS_PER_MINUTE_PER_NUMBER,
        perCaller: given.TEXTS_PER_MINUTE_PER_CALLER,
      },
    },
    trustedDocuments: {
      file: given.TRUSTED_DOCUMENTS_FILE,
      onlyFor: given.TRUSTED_DOCUMENTS_ONLY,
    },
    logLevel: given.LOG_LEVEL,
    dataDirectory: given.DATA_DIR,
    database: databaseOf(given),
    analyticsDatabaseUrl: given.ANALYTICS_DATABASE_URL ?? null,
    tokens: tokensOf(given),
    tokenRules: tokenRulesOf(given),
    audit: {
      keys: given.AUDIT_KEY,
      file: given.AUDIT_ANCHORS ?? null,
      everyMs: given.AUDIT_ANCHOR_SECONDS * 1_000,
    },
    supabaseAuth:
      given.SUPABASE_URL && given.SUPABASE_ANON_KEY
        ? { url: given.SUPABASE_URL, anonKey: given.SUPABASE_ANON_KEY }
        : null,
    // Beside the sources, where the build of the console puts it.
    consoleDirectory: join(import.meta.dirname, '../../console/dist'),
    upstreams: forEachUpstream((upstream) => {
      const { variables: prefix } = upstreamTable[upstream];
      return { url: given[`${prefix}_URL`] ?? null, timeoutMs: given[`${prefix}_TIMEOUT_MS`] };
    }),
    notificationRecipients: given.NOTIFICATION_RECIPIENTS,
    notifications: {
      webhooks: given.NOTIFICATION_WEBHOOKS,
      secret: given.NOTIFICATION_SECRET ?? null,
      windowMs: given.NOTIFICATION_WINDOW_SECONDS * 1_000,
      publicUrl: given.PUBLIC_URL ?? null,
      quotes: given.NOTIFICATION_QUOTES === 'on',
    },
    webhooks: { key: given.WEBHOOK_SECRET ?? null, privateHosts: given.WEBHOOK_PRIVATE_HOSTS },
    twilio: twilioOf(given),
    model: firstModel(given),
    modelFallbacks: fallbackModels(given.MODEL_FALLBACKS, given.MODEL_FALLBACK_KEYS, firstModel(given)),
    modelLimits: {
      timeoutMs: given.MODEL_TIMEOUT_MS,
      concurrency: given.MODEL_CONCURRENCY,
      callsPerMinute: given.MODEL_REQUESTS_PER_MINUTE ?? null,
      maxTokens: given.MODEL_MAX_TOKENS,
      probeMs: given.MODEL_PROBE_MS,
    },
    modelPrices: given.MODEL_PRICES,
    circuit: { failures: given.CIRCUIT_FAILURES, openMs: given.CIRCUIT_OPEN_MS },
    routing: { autoSendAbove: given.AUTO_SEND_ABOVE, approvalFrom: given.APPROVAL_FROM },
    quietHours: given.QUIET_HOURS === undefined ? usualQuietHours(given) : given.QUIET_HOURS,
    deadlines: {
      noResponseMs: given.NO_RESPONSE_HOURS,
      approvalReminderMs: given.APPROVAL_REMINDER_HOURS,
      approvalExpiryMs: given.APPROVAL_EXPIRY_HOURS,
    },
    draftClaimMs: given.DRAFT_CLAIM_SECONDS * 1_000,
    formLearning: { approvals: given.FORM_APPROVALS, approvers: given.FORM_APPROVERS },
    planRules: {
      maxWeeks: given.MAX_PLAN_WEEKS,
      minWeeklyPaymentCents: given.MIN_WEEKLY_PAYMENT_CENTS,
      minCoverage: given.MIN_PLAN_COVERAGE,
      autoApprovableWeeks: given.AUTO_APPROVABLE_WEEKS,
    },
    maxUnanswered: given.MAX_UNANSWERED_TEXTS,
    maxTextsPerWeek: given.MAX_TEXTS_PER_WEEK,
    outreachPerMinute: given.OUTREACH_PER_MINUTE,
    textCountries: given.TEXT_COUNTRIES,
    retention: { months: given.RETENTION_MONTHS ?? null, everyMs: 30_000 },
    keywordAnswersPerDay: given.MAX_KEYWORD_ANSWERS_PER_DAY,
    promises: {
      promiseGraceDays: given.PROMISE_GRACE_DAYS,
      promiseReminders: given.PROMISE_REMINDERS === 'on',
      checkHour: given.PROMISE_CHECK_HOUR,
    },
    // The sandbox's own scores are from 0 to 1.
    reliabilityScale: given.RELIABILITY_SCALE ?? (given.COLLECTIONS_MONITOR_URL ? null : { least: 0, most: 1 }),
    business: { name: given.BUSINESS_NAME, timeZone: given.BUSINESS_TIME_ZONE },
    dispatcher: {
      turnConcurrency: given.TURN_CONCURRENCY,
      notificationConcurrency: 4,
      leaseMs: given.TURN_LEASE_MS,
      pollMs: 1_000,
    },
    // Ten times what an approver's page sees in a busy hour; more waiting means that nobody reads.
    feed: { pollMs: 1_000, bufferSize: 1_000 },
    retry: {
      maxAttempts: given.TURN_MAX_ATTEMPTS,
      patienceMs: given.TURN_PATIENCE_MS,
      firstMs: given.RETRY_FIRST_MS,
      longestMs: given.RETRY_LONGEST_MS,
    },
    sendSettleMs: given.SEND_SETTLE_MS,
  };
}

function tracingOf(given: Variables): TracingConfig | null {
  if (!given.OTEL_EXPORTER_OTLP_ENDPOINT) return null;
  const { OTEL_SERVICE_NAME: serviceName, OTEL_TRACES_SAMPLER_ARG: share } = given;
  return { endpoint: given.OTEL_EXPORTER_OTLP_ENDPOINT, serviceName, share };
}

function twilioOf(given: Variables): TwilioConfig | null {
  if (!given.TWILIO_ACCOUNT_SID) return null;
  return {
    baseUrl: given.TWILIO_BASE_URL,
    accountSid: given.TWILIO_ACCOUNT_SID,
    user: given.TWILIO_API_KEY_SID ?? given.TWILIO_ACCOUNT_SID,
    password: given.TWILIO_API_KEY_SECRET ?? given.TWILIO_AUTH_TOKEN ?? '',
  };
}

/** What federal law asks of debt collectors (15 U.S.C. 1692c(a)(1)); none where nobody is texted because the SMS Agent is a stand-in. */
function usualQuietHours(given: Variables): QuietHours | null {
  return given.SMS_AGENT_URL ? { fromMinute: 21 * 60, toMinute: 8 * 60 } : null;
}

function databaseOf(given: Variables): DatabaseConfig {
  if (given.DATABASE_URL) {
    return {
      kind: 'postgres',
      url: given.DATABASE_URL,
      directUrl: given.DIRECT_URL,
      migrateAtStart: given.MIGRATE_AT_START === 'on',
      poolSize: given.DATABASE_POOL_SIZE,
    };
  }
  if (given.SUPABASE_URL && given.SUPABASE_SERVICE_ROLE_KEY) {
    return { kind: 'supabase', url: given.SUPABASE_URL, serviceRoleKey: given.SUPABASE_SERVICE_ROLE_KEY };
  }
  return { kind: 'embedded', directory: given.DATA_DIR };
}

/** Supabase Auth of the project: it issues the tokens. */
const issuerOf = (supabaseUrl: string) => `${supabaseUrl.replace(/\/+$/, '')}/auth/v1`;

function tokensOf(given: Variables): TokenConfig {
  const secret = given.SUPABASE_JWT_SECRET ?? null;
  if (given.SUPABASE_URL) {
    return {
      kind: 'keys',
      secret,
      published: { url: `${issuerOf(given.SUPABASE_URL)}/.well-known/jwks.json` },
    };
  }
  return secret === null ? { kind: 'sandbox' } : { kind: 'keys', secret, published: null };
}

/** Known of a Supabase project; elsewhere only where it is configured. */
function tokenRulesOf(given: Variables): TokenRules {
  const configured = (value: string | undefined, known: string | null) => (value === 'off' ? null : (value ?? known));
  const issuer = given.SUPABASE_URL ? issuerOf(given.SUPABASE_URL) : null;
  const days = (count: number) => count * 86_400;
  return {
    audience: configured(given.TOKEN_AUDIENCE, issuer === null ? null : 'authenticated'),
    issuer: configured(given.TOKEN_ISSUER, issuer),
    longestSeconds: { person: days(given.TOKEN_MAX_DAYS), service: days(given.SERVICE_TOKEN_MAX_DAYS) },
  };
}

/**
 * Outside production there are ready tokens for whoever reaches the page, so only names of this machine lead to it. In production
 * a token is needed for everything, and names are only checked where they are named.
 */
function allowedHostsOf({ ALLOWED_HOSTS: named, HOST, NODE_ENV }: Variables): AllowedHosts {
  if (named === null && NODE_ENV === 'production') return null;
  return named?.includes('*') ? null : [...(named ?? []), HOST.toLowerCase()];
}

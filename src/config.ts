import { join } from 'node:path';
import { z } from 'zod';
import type { TokenRules } from './auth/token-rules.ts';
import { forEachUpstream, type Upstream, upstreamTable } from './clients/upstream-table.ts';
import type { DeadlineSettings } from './domain/deadline.ts';
import type { ModelPrice } from './domain/model-usage.ts';
import { recipientOf } from './domain/notification-audience.ts';
import type { PlanRules } from './domain/payment-plan/rules.ts';
import type { QuietHours } from './domain/quiet-hours.ts';
import type { ReliabilityScale } from './domain/reliability.ts';
import type { RetentionSettings } from './domain/retention.ts';
import type { TextCountries } from './domain/text-destination.ts';
import type { WebhookRules } from './domain/webhook.ts';
import { type Environment, halfOfTwilio, missingInProduction } from './environment/problems.ts';
import {
  auditKeys,
  commaList,
  countries,
  documentGroups,
  fraction,
  headerWord,
  hosts,
  hours,
  origins,
  postgresUrl,
  quietHours,
  ranges,
  reliabilityScale,
  timeout,
  timeZone,
  webAddress,
  whole,
} from './environment/values.ts';
import type { AllowedHosts } from './http/allowed-hosts.ts';
import { type Limits, usualLimits } from './limits/limits.ts';
import {
  fallbackModels,
  firstModel,
  type ModelLimits,
  type ModelServerConfig,
  modelAddress,
  modelFallbacks,
  modelKeys,
  modelPrices,
} from './model-servers.ts';
import type { TracingConfig } from './observability/tracing.ts';
import { renamedVariables } from './renamed-variables.ts';
import type { TrustedDocumentsConfig } from './trusted-documents.ts';

/** Where the data lives. */
export type DatabaseConfig =
  | { kind: 'embedded'; directory: string }
  | { kind: 'postgres'; url: string; directUrl?: string | undefined; migrateAtStart?: boolean; poolSize?: number }
  | { kind: 'supabase'; url: string; serviceRoleKey: string };

/** How tokens are signed: by a secret, by keys that a project publishes, or both; `sandbox`: by a key of this machine's own. */
export type TokenConfig =
  | { kind: 'keys'; secret: string | null; published: { url: string } | null }
  | { kind: 'sandbox' };

/** How the audit trail is signed. */
export interface AuditConfig {
  /** The first signs, the others still check; none: nothing is signed. */
  keys: string[];
  /** Where copies of what was signed are kept; null: in the database alone. */
  file: string | null;
  everyMs: number;
}

/** Where people sign in with a password; `anonKey` may be known to everybody. */
export interface SupabaseAuthConfig {
  url: string;
  anonKey: string;
}

/** The provider's account, and who may look at it. */
export interface TwilioConfig {
  baseUrl: string;
  accountSid: string;
  user: string;
  password: string;
}

/** Where a service is, and how long one attempt at it may take; without an address the sandbox stands in for it. */
export interface UpstreamConfig {
  url: string | null;
  timeoutMs: number;
}

/** Everything that the environment decides. A model that is null gets a stand-in from the sandbox. */
export interface Config {
  production: boolean;
  role: 'api' | 'worker' | 'all';
  http: {
    host: string;
    port: number;
    allowedHosts: AllowedHosts;
    /** Addresses and subnets of proxies whose X-Forwarded-… are believed. */
    trustedProxies: string[];
  };
  /** Where health and metrics are told without a token; null: nowhere. */
  metricsPort: number | null;
  /** Where spans go; null: nothing is recorded. */
  tracing: TracingConfig | null;
  /** Web pages elsewhere that may call, by their origins. */
  corsOrigins: string[];
  limits: Limits;
  trustedDocuments: TrustedDocumentsConfig;
  logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Files of this machine: the embedded database, the sandbox's signing key. */
  dataDirectory: string;
  database: DatabaseConfig;
  /** A copy of the database that analysts read; null: the database itself. */
  analyticsDatabaseUrl: string | null;
  tokens: TokenConfig;
  tokenRules: TokenRules;
  audit: AuditConfig;
  /** Null: nobody signs in with a password. */
  supabaseAuth: SupabaseAuthConfig | null;
  /** The files of the approvers' console. */
  consoleDirectory: string;
  upstreams: Record<Upstream, UpstreamConfig>;
  /** Managers' addresses. */
  notificationRecipients: string[];
  notifications: {
    /** Addresses that the service calls, signed with the secret. */
    webhooks: string[];
    secret: string | null;
    /** At most one message goes out in this time, in milliseconds; 0: each is told alone. */
    windowMs: number;
    /** Where people find the console; null: nothing is linked. */
    publicUrl: string | null;
    /** Whether tenants' words and drafts stand in messages. */
    quotes: boolean;
  };
  webhooks: WebhookRules;
  /** Where the provider may be asked what became of a text; null: nowhere. */
  twilio: TwilioConfig | null;
  model: ModelServerConfig | null;
  /** Asked in this order when those before them are paused, open or too slow. */
  modelFallbacks: ModelServerConfig[];
  modelLimits: ModelLimits;
  /** By the names of models. */
  modelPrices: ReadonlyMap<string, ModelPrice>;
  /** Failures in a row after which the circuit of an upstream service opens, and for how long. */
  circuit: { failures: number; openMs: number };
  routing: { autoSendAbove: number; approvalFrom: number };
  business: { name: string; timeZone: string };
  /** Null: texts go out at any hour. */
  quietHours: QuietHours | null;
  deadlines: DeadlineSettings;
  /** How long somebody who looks at a draft is taken to look at it, unless they say so again, in milliseconds. */
  draftClaimMs: number;
  /** When a sentence that approvers send unedited is proposed as a reply form. */
  formLearning: { approvals: number; approvers: number };
  planRules: PlanRules;
  /** Replies in a row that a tenant may be sent without having answered (B19). */
  maxUnanswered: number;
  /** Texts in 7 days that a tenant may be sent without having asked for them (B69). */
  maxTextsPerWeek: number;
  /** Texts of outreach that are handed over in a minute at most. */
  outreachPerMinute: number;
  /** Where texts may go, and how many answers to keywords one number may cause in a day (B59). */
  textCountries: TextCountries;
  keywordAnswersPerDay: number;
  retention: RetentionSettings;
  promises: {
    /** Whole days after the due day in which a payment still counts. */
    promiseGraceDays: number;
    promiseReminders: boolean;
    /** When ledgers are read, by the business's clock. */
    checkHour: number;
  };
  /** Null: nobody has said on which scale the Collections Monitor's scores are. */
  reliabilityScale: ReliabilityScale | null;
  dispatcher: { turnConcurrency: number; notificationConcurrency: number; leaseMs: number; pollMs: number };
  feed: { pollMs: number; bufferSize: number };
  retry: { maxAttempts: number; patienceMs: number; firstMs: number; longestMs: number };
  /** How long a text may take to show in the SMS Agent's history or at the provider; unproven after it, a person says. */
  sendSettleMs: number;
}

/** Every problem of the environment at once. */
export class ConfigError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(
      `The configuration has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
    );
    this.problems = problems;
  }
}

/** Where code generation leaves the operations of the console. */
const consoleDocuments = join(import.meta.dirname, '../console/src/graphql/generated/persisted-documents.json');

type UpstreamPrefix = (typeof upstreamTable)[Upstream]['variables'];
type UpstreamVariables = Record<`${UpstreamPrefix}_URL`, z.ZodOptional<typeof webAddress>> &
  Record<`${UpstreamPrefix}_TIMEOUT_MS`, ReturnType<typeof timeout>>;

function upstreamVariables(): UpstreamVariables {
  const variables = Object.values(upstreamTable).flatMap(({ variables: prefix, usualTimeoutMs }) => [
    [`${prefix}_URL`, webAddress.optional()],
    [`${prefix}_TIMEOUT_MS`, timeout(usualTimeoutMs)],
  ]);
  return Object.fromEntries(variables) as UpstreamVariables;
}

/** Every variable of the environment: its parser and its default. README.md says what each is for. */
export const variables = z.object({
  NODE_ENV: z
    .enum(['production', 'development', 'test'], { error: 'must be production, development or test' })
    .optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: whole(0, 65_535).default(8000),
  METRICS_PORT: whole(0, 65_535).optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: webAddress.optional(),
  OTEL_SERVICE_NAME: z.string().default('collections-orchestrator'),
  OTEL_TRACES_SAMPLER_ARG: fraction.default(1),
  ROLE: z.enum(['api', 'worker', 'all'], { error: 'must be api, worker or all' }).default('all'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], {
      error: 'must be trace, debug, info, warn, error or silent',
    })
    .default('info'),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: postgresUrl,
  DIRECT_URL: postgresUrl,
  MIGRATE_AT_START: z.enum(['on', 'off'], { error: 'must be on or off' }).default('on'),
  DATABASE_POOL_SIZE: whole(1, 1_000).default(10),
  ANALYTICS_DATABASE_URL: postgresUrl,
  SUPABASE_URL: webAddress.optional(),
  SUPABASE_SERVICE_ROLE_KEY: headerWord.optional(),
  SUPABASE_ANON_KEY: headerWord.optional(),
  SUPABASE_JWT_SECRET: z.string().min(32, 'must be at least 32 characters long').optional(),
  ALLOWED_HOSTS: hosts,
  TRUSTED_PROXIES: ranges,
  AUDIT_KEY: auditKeys,
  AUDIT_ANCHORS: z.string().optional(),
  AUDIT_ANCHOR_SECONDS: whole(1, 86_400).default(60),
  TOKEN_AUDIENCE: z.string().optional(),
  TOKEN_ISSUER: z.string().optional(),
  TOKEN_MAX_DAYS: whole(1, 366).default(31),
  SERVICE_TOKEN_MAX_DAYS: whole(1, 3_660).default(366),
  ...upstreamVariables(),
  NOTIFICATION_RECIPIENTS: commaList.refine(
    (list) => list.length === 0 || list.some((entry) => recipientOf(entry).property === null),
    { error: 'must have an address without a property, who is told of what is of no known one' },
  ),
  NOTIFICATION_WEBHOOKS: commaList.refine((list) => list.every((url) => URL.parse(url)?.protocol === 'https:'), {
    error: 'must be https addresses, by comma',
  }),
  NOTIFICATION_SECRET: z.string().min(32, 'must be at least 32 characters long').optional(),
  NOTIFICATION_WINDOW_SECONDS: whole(0, 86_400).default(60),
  NOTIFICATION_QUOTES: z.enum(['on', 'off'], { error: 'must be on or off' }).default('on'),
  PUBLIC_URL: webAddress.optional(),
  WEBHOOK_SECRET: z.string().min(32, 'must be at least 32 characters long').optional(),
  WEBHOOK_PRIVATE_HOSTS: commaList.refine((list) => list.every((host) => /^[^/@?#\s]+:\d{1,5}$/.test(host)), {
    error: 'must be hosts with their port such as hooks.internal:8080, by comma',
  }),
  TWILIO_ACCOUNT_SID: z
    .string()
    .regex(/^AC[0-9a-f]{32}$/i, 'must be AC and 32 hexadecimal digits')
    .optional(),
  TWILIO_AUTH_TOKEN: headerWord.optional(),
  TWILIO_API_KEY_SID: headerWord.optional(),
  TWILIO_API_KEY_SECRET: headerWord.optional(),
  TWILIO_BASE_URL: webAddress.default('https://api.twilio.com'),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: modelAddress.optional(),
  OPENAI_MODEL: z.string().default('gpt-4.1-mini'),
  MODEL_FALLBACKS: modelFallbacks,
  MODEL_FALLBACK_KEYS: modelKeys,
  MODEL_PRICES: modelPrices,
  MODEL_TIMEOUT_MS: timeout(30_000),
  // Waiting for an answer costs nothing here; the account's own answers say what is too much for it.
  MODEL_CONCURRENCY: whole(1, 1_000).default(256),
  MODEL_REQUESTS_PER_MINUTE: whole(1, 1_000_000).optional(),
  // What a model that thinks first may need; a bound, not what an answer usually takes.
  MODEL_MAX_TOKENS: whole(100, 1_000_000).default(16_000),
  MODEL_PROBE_MS: whole(100, 3_600_000).default(30_000),
  CIRCUIT_FAILURES: whole(1, 1_000).default(5),
  CIRCUIT_OPEN_MS: whole(100, 600_000).default(5_000),
  AUTO_SEND_ABOVE: fraction.default(0.85),
  APPROVAL_FROM: fraction.default(0.6),
  BUSINESS_NAME: z.string().default('Stanton Management'),
  BUSINESS_TIME_ZONE: timeZone.default('America/New_York'),
  QUIET_HOURS: quietHours.optional(),
  MAX_PLAN_WEEKS: whole(1, 520).default(12),
  MIN_WEEKLY_PAYMENT_CENTS: whole(0, 10_000_000).default(2_500),
  MIN_PLAN_COVERAGE: fraction.default(0.9),
  AUTO_APPROVABLE_WEEKS: whole(0, 520).default(4),
  MAX_UNANSWERED_TEXTS: whole(1, 100).default(3),
  MAX_TEXTS_PER_WEEK: whole(1, 100).default(3),
  // Half of what one phone number may hand over in a minute in the United States: answers want the rest.
  OUTREACH_PER_MINUTE: whole(1, 600).default(30),
  TEXT_COUNTRIES: countries,
  RELIABILITY_SCALE: reliabilityScale.optional(),
  PROMISE_GRACE_DAYS: whole(0, 30).default(1),
  PROMISE_REMINDERS: z.enum(['on', 'off'], 'must be on or off').default('on'),
  PROMISE_CHECK_HOUR: whole(0, 23).default(11),
  MAX_KEYWORD_ANSWERS_PER_DAY: whole(1, 1_000).default(5),
  RETENTION_MONTHS: whole(1, 240).optional(),
  NO_RESPONSE_HOURS: hours(36),
  APPROVAL_REMINDER_HOURS: hours(2),
  APPROVAL_EXPIRY_HOURS: hours(22),
  DRAFT_CLAIM_SECONDS: whole(1, 3_600).default(120),
  FORM_APPROVALS: whole(1, 1_000).default(5),
  FORM_APPROVERS: whole(1, 100).default(2),
  TURN_CONCURRENCY: whole(1, 1_000).default(256),
  TURN_MAX_ATTEMPTS: whole(1, 100).default(10),
  TURN_PATIENCE_MS: whole(1, 604_800_000).default(1_800_000),
  TURN_LEASE_MS: whole(500, 600_000).default(5_000),
  RETRY_FIRST_MS: whole(1, 60_000).default(1_000),
  RETRY_LONGEST_MS: whole(1, 3_600_000).default(300_000),
  SEND_SETTLE_MS: whole(0, 600_000).default(30_000),
  CORS_ORIGINS: origins,
  TRUSTED_DOCUMENTS_ONLY: documentGroups,
  TRUSTED_DOCUMENTS_FILE: z.string().default(consoleDocuments),
  // Less than the 10 s after which a connection to the database is given up as dead.
  OPERATION_TIMEOUT_MS: whole(100, 9_500).default(usualLimits.operationMs),
  TEXTS_PER_MINUTE_PER_NUMBER: whole(1, 1_000_000).default(usualLimits.textsPerMinute.perNumber),
  TEXTS_PER_MINUTE_PER_CALLER: whole(1, 100_000_000).default(usualLimits.textsPerMinute.perCaller),
});

type Variables = z.infer<typeof variables>;

/**
 * Reads the environment, this program's only reader of it. In production whatever is missing is a problem; elsewhere
 * it gets a stand-in. An empty variable counts as absent, and blanks around a value are not part of it. Throws
 * {@link ConfigError}; no message shows a value, since it may be a secret.
 */
export function readConfig(environment: Environment): Config {
  const given: Environment = Object.fromEntries(
    Object.entries(environment)
      .map(([name, value]) => [name, value?.trim()])
      .filter(([, value]) => value),
  );
  const parsed = variables.safeParse(given);
  const problems = parsed.error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`) ?? [];
  problems.push(...renamedVariables(given));
  // What is missing is reported beside what is wrong, so that one start tells all.
  if (given.NODE_ENV === 'production') problems.push(...missingInProduction(given));
  for (const key of ['SUPABASE_SERVICE_ROLE_KEY', 'SUPABASE_ANON_KEY']) {
    if (given[key] && !given.SUPABASE_URL) problems.push(`${key} needs SUPABASE_URL beside it`);
  }
  const fallbacks = modelFallbacks.safeParse(given.MODEL_FALLBACKS).data;
  const keys = modelKeys.safeParse(given.MODEL_FALLBACK_KEYS).data;
  if (fallbacks !== undefined && keys !== undefined && keys.length > fallbacks.length) {
    problems.push('MODEL_FALLBACK_KEYS must not be more than MODEL_FALLBACKS');
  }
  if (given.DIRECT_URL && !given.DATABASE_URL) problems.push('DIRECT_URL needs DATABASE_URL beside it');
  if (given.ANALYTICS_DATABASE_URL && !given.DATABASE_URL && !given.SUPABASE_URL) {
    problems.push('ANALYTICS_DATABASE_URL needs DATABASE_URL or SUPABASE_URL beside it');
  }
  problems.push(...halfOfTwilio(given));
  if (given.NOTIFICATION_WEBHOOKS && !given.NOTIFICATION_SECRET) {
    problems.push('NOTIFICATION_WEBHOOKS needs NOTIFICATION_SECRET beside it');
  }
  const approvalFrom = variables.shape.APPROVAL_FROM.safeParse(given.APPROVAL_FROM).data;
  const autoSendAbove = variables.shape.AUTO_SEND_ABOVE.safeParse(given.AUTO_SEND_ABOVE).data;
  if (approvalFrom !== undefined && autoSendAbove !== undefined && approvalFrom > autoSendAbove) {
    problems.push('APPROVAL_FROM must not be above AUTO_SEND_ABOVE');
  }
  if (parsed.data === undefined || problems.length > 0) throw new ConfigError(problems);
  return configOf(parsed.data);
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

function configOf(given: Variables): Config {
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
    consoleDirectory: join(import.meta.dirname, '../console/dist'),
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

import { join } from 'node:path';
import { z } from 'zod';
import { type Upstream, upstreamTable } from '../clients/upstream-table.ts';
import { recipientOf } from '../domain/notification-audience.ts';
import { usualLimits } from '../limits/limits.ts';
import { modelAddress, modelFallbacks, modelKeys, modelPrices } from '../model-servers.ts';
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
} from './values.ts';

/** Where code generation leaves the operations of the console. */
const consoleDocuments = join(import.meta.dirname, '../../console/src/graphql/generated/persisted-documents.json');

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

export type Variables = z.infer<typeof variables>;

import type { TokenKeys } from './auth/authenticator.ts';
import type { TokenRules } from './auth/token-rules.ts';
import type { Upstream } from './clients/upstream-table.ts';
import type { DeadlineSettings } from './domain/deadline.ts';
import type { ModelPrice } from './domain/model-usage.ts';
import type { PlanRules } from './domain/payment-plan/rules.ts';
import type { QuietHours } from './domain/quiet-hours.ts';
import type { ReliabilityScale } from './domain/reliability.ts';
import type { RetentionSettings } from './domain/retention.ts';
import type { TextCountries } from './domain/text-destination.ts';
import type { WebhookRules } from './domain/webhook.ts';
import type { AllowedHosts } from './http/allowed-hosts.ts';
import type { Limits } from './limits/limits.ts';
import type { ModelLimits, ModelServerConfig } from './model-servers.ts';
import type { TracingConfig } from './observability/tracing.ts';
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

/** Where every upstream service is, and how patient the gateway is with each. */
export interface UpstreamsConfig
  extends Pick<
    Config,
    'circuit' | 'notificationRecipients' | 'notifications' | 'twilio' | 'modelFallbacks' | 'modelLimits' | 'modelPrices'
  > {
  upstreams: Record<Upstream, { url: string; timeoutMs: number }>;
  model: NonNullable<Config['model']>;
}

/** A configuration in which nothing is left open: every upstream service has an address, tokens have a key. */
export interface CompleteConfig extends Omit<Config, 'tokens' | keyof UpstreamsConfig>, UpstreamsConfig {
  tokens: TokenKeys;
}

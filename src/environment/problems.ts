import { upstreamTable } from '../clients/upstream-table.ts';
import { modelFallbacks, modelKeys } from '../model-servers.ts';
import { variables } from './variables.ts';

export type Environment = Record<string, string | undefined>;

/** What is wrong between variables, each of which may be right alone; what is missing stands beside it, so that one start tells all. */
export function problemsBetween(given: Environment): string[] {
  return [
    ...(given.NODE_ENV === 'production' ? missingInProduction(given) : []),
    ...lonely(given),
    ...(tooManyKeys(given) ? ['MODEL_FALLBACK_KEYS must not be more than MODEL_FALLBACKS'] : []),
    ...halfOfTwilio(given),
    ...(neverApproved(given) ? ['APPROVAL_FROM must not be above AUTO_SEND_ABOVE'] : []),
  ];
}

/** Variables that mean nothing without one of others. */
const companions: readonly (readonly [name: string, oneOf: readonly string[]])[] = [
  ['SUPABASE_SERVICE_ROLE_KEY', ['SUPABASE_URL']],
  ['SUPABASE_ANON_KEY', ['SUPABASE_URL']],
  ['DIRECT_URL', ['DATABASE_URL']],
  ['ANALYTICS_DATABASE_URL', ['DATABASE_URL', 'SUPABASE_URL']],
  ['NOTIFICATION_WEBHOOKS', ['NOTIFICATION_SECRET']],
];

function lonely(given: Environment): string[] {
  return companions
    .filter(([name, oneOf]) => given[name] && !oneOf.some((other) => given[other]))
    .map(([name, oneOf]) => `${name} needs ${oneOf.join(' or ')} beside it`);
}

function tooManyKeys(given: Environment): boolean {
  const fallbacks = modelFallbacks.safeParse(given.MODEL_FALLBACKS).data;
  const keys = modelKeys.safeParse(given.MODEL_FALLBACK_KEYS).data;
  return fallbacks !== undefined && keys !== undefined && keys.length > fallbacks.length;
}

function neverApproved(given: Environment): boolean {
  const approvalFrom = variables.shape.APPROVAL_FROM.safeParse(given.APPROVAL_FROM).data;
  const autoSendAbove = variables.shape.AUTO_SEND_ABOVE.safeParse(given.AUTO_SEND_ABOVE).data;
  return approvalFrom !== undefined && autoSendAbove !== undefined && approvalFrom > autoSendAbove;
}

/** What nobody can do without in production. */
function missingInProduction(given: Environment): string[] {
  const needed = [
    ...Object.values(upstreamTable).map(({ variables }) => `${variables}_URL`),
    'NOTIFICATION_RECIPIENTS',
  ];
  const missing = needed.filter((name) => !given[name]).map((name) => `${name} is needed in production`);
  if (!given.DATABASE_URL && !given.SUPABASE_SERVICE_ROLE_KEY) {
    const either = given.SUPABASE_URL ? 'DATABASE_URL or SUPABASE_SERVICE_ROLE_KEY' : 'DATABASE_URL';
    missing.push(`${either} is needed in production`);
  }
  if (!given.OPENAI_API_KEY && !given.OPENAI_BASE_URL) {
    missing.push('OPENAI_API_KEY is needed in production, or OPENAI_BASE_URL of a server that wants none');
  }
  if (!given.SUPABASE_JWT_SECRET && !given.SUPABASE_URL) {
    missing.push('SUPABASE_JWT_SECRET or SUPABASE_URL is needed in production, to check tokens');
  }
  return missing;
}

/** Part of what is needed to ask the provider would look as if it were asked. */
function halfOfTwilio(given: Environment): string[] {
  const [key, secret] = [given.TWILIO_API_KEY_SID, given.TWILIO_API_KEY_SECRET];
  const credentials = given.TWILIO_AUTH_TOKEN || (key && secret);
  if (!key !== !secret) return ['TWILIO_API_KEY_SID and TWILIO_API_KEY_SECRET need each other'];
  if (given.TWILIO_ACCOUNT_SID && !credentials) {
    return ['TWILIO_ACCOUNT_SID needs TWILIO_AUTH_TOKEN beside it, or TWILIO_API_KEY_SID and TWILIO_API_KEY_SECRET'];
  }
  return credentials && !given.TWILIO_ACCOUNT_SID ? ['TWILIO_ACCOUNT_SID is needed beside its credentials'] : [];
}

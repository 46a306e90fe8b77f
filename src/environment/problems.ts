import { upstreamTable } from '../clients/upstream-table.ts';

export type Environment = Record<string, string | undefined>;

/** What nobody can do without in production. */
export function missingInProduction(given: Environment): string[] {
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
export function halfOfTwilio(given: Environment): string[] {
  const [key, secret] = [given.TWILIO_API_KEY_SID, given.TWILIO_API_KEY_SECRET];
  const credentials = given.TWILIO_AUTH_TOKEN || (key && secret);
  if (!key !== !secret) return ['TWILIO_API_KEY_SID and TWILIO_API_KEY_SECRET need each other'];
  if (given.TWILIO_ACCOUNT_SID && !credentials) {
    return ['TWILIO_ACCOUNT_SID needs TWILIO_AUTH_TOKEN beside it, or TWILIO_API_KEY_SID and TWILIO_API_KEY_SECRET'];
  }
  return credentials && !given.TWILIO_ACCOUNT_SID ? ['TWILIO_ACCOUNT_SID is needed beside its credentials'] : [];
}

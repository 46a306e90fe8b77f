/**
 * Variables of the Python service that this gateway succeeds, and what says the same here. Ignored in silence, somebody's
 * limit of 0.95 would become the default.
 */
const renamed: Record<string, { now: string; unit?: string }> = {
  AUTO_APPROVAL_CONFIDENCE: { now: 'AUTO_SEND_ABOVE' },
  MANUAL_APPROVAL_MIN_CONFIDENCE: { now: 'APPROVAL_FROM' },
  MAX_PAYMENT_WEEKS: { now: 'MAX_PLAN_WEEKS' },
  MIN_WEEKLY_PAYMENT: { now: 'MIN_WEEKLY_PAYMENT_CENTS', unit: 'in cents, no longer in dollars' },
  ESCALATION_HOURS: { now: 'NO_RESPONSE_HOURS' },
  MANAGER_EMAIL: { now: 'NOTIFICATION_RECIPIENTS' },
  MONITOR_URL: { now: 'COLLECTIONS_MONITOR_URL' },
  COLLECTIONS_MONITOR_SERVICE_URL: { now: 'COLLECTIONS_MONITOR_URL' },
  SMS_AGENT_SERVICE_URL: { now: 'SMS_AGENT_URL' },
  NOTIFICATION_SERVICE_URL: { now: 'NOTIFICATION_URL' },
  SUPABASE_KEY: { now: 'SUPABASE_SERVICE_ROLE_KEY' },
  SUPABASE_DB_URL: { now: 'DATABASE_URL' },
  CIRCUIT_BREAKER_FAILURE_THRESHOLD: { now: 'CIRCUIT_FAILURES' },
  CIRCUIT_BREAKER_TIMEOUT_SECONDS: { now: 'CIRCUIT_OPEN_MS', unit: 'in milliseconds, no longer in seconds' },
  RETRY_MAX_ATTEMPTS: { now: 'TURN_MAX_ATTEMPTS' },
  RETRY_BASE_DELAY_SECONDS: { now: 'RETRY_FIRST_MS', unit: 'in milliseconds, no longer in seconds' },
};

/** A problem for each variable that is set by its old name alone. Where the new one is set too, the old one does no harm. */
export function renamedVariables(given: Record<string, string | undefined>): string[] {
  return Object.entries(renamed)
    .filter(([old, { now }]) => given[old] && !given[now])
    .map(([old, { now, unit }]) => `${old} is called ${now} here${unit === undefined ? '' : `, and is ${unit}`}`);
}
